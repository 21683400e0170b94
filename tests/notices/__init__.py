"""A kind of submissions that only tests have: a notice with a text, topics, contacts and a file."""
