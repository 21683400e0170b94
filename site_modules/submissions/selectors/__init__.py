"""Reads that shape pages and the desk."""
