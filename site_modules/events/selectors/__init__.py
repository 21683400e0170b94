"""Reads that shape screens."""
