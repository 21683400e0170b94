"""Reads that shape the hub's screens."""
