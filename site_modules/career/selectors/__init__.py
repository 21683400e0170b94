"""Reads that shape the screens of the career centre."""
