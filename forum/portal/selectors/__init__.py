"""Reads that shape the forum on the screen."""
