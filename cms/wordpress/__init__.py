"""Brings a WordPress site over: `manage.py import_wordpress` (see docs/operations.md)."""
