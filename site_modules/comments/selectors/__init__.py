"""Reads that shape a discussion on the screen."""
