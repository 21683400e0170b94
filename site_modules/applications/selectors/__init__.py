"""Reads that shape the screens of applications."""
