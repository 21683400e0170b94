"""Registers, documents, an organisation's own Word templates, batches."""

from site_modules.documents.models.batch import Batch, BatchRow
from site_modules.documents.models.document import Document, DocumentShare
from site_modules.documents.models.own_template import OwnTemplate
from site_modules.documents.models.register import Register, RegisterNumber

__all__ = [
    "Batch", "BatchRow", "Document", "DocumentShare", "OwnTemplate", "Register", "RegisterNumber",
]  # fmt: skip
