"""The engine's topics and posts, with our fields, states and indexes (see forum/README.md)."""
