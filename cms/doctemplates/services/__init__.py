"""Writes of the templates."""

from cms.doctemplates.services.versions import freeze_version

__all__ = ["freeze_version"]
