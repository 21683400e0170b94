"""Reads that shape the pages of requests."""
