"""Reads that shape the pages of documents."""
