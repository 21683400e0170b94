"""The operations of the API, by theme."""
