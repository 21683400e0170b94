"""Reads that shape the list and the page of a resource."""
