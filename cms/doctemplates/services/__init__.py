"""Writes of the templates."""

from cms.doctemplates.services.shipped import add_shipped_templates
from cms.doctemplates.services.versions import drop_versions, freeze_version

__all__ = ["add_shipped_templates", "drop_versions", "freeze_version"]
