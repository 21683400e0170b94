"""Discussions of pages."""

from site_modules.comments.models.discussion import Discussion

__all__ = ["Discussion"]
