"""Registers, documents, an organisation's own Word templates, batches."""

from site_modules.documents.models.register import Register, RegisterNumber

__all__ = ["Register", "RegisterNumber"]
