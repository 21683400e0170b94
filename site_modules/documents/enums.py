"""Kinds of registers, states of numbers, documents and batches."""

from django.db import models
from django.utils.translation import gettext_lazy as _
from django.utils.translation import pgettext_lazy


class RegisterKind(models.TextChoices):
    """Each kind has a series of numbers of its own, anew every year."""

    CONTRACTS = "contracte", _("Contracts")
    CERTIFICATES = "certificate", _("Certificates")
    DECISIONS = "decizii", _("Decisions")
    GENERAL = "generale", _("Other documents")


class NumberState(models.TextChoices):
    """taken → cancelled, with a reason; a number is never given twice."""

    TAKEN = "luat", pgettext_lazy("number", "taken")
    CANCELLED = "anulat", pgettext_lazy("number", "cancelled")


class DocumentState(models.TextChoices):
    """draft → queued → ready or failed; failed and ready → queued; all but draft → cancelled."""

    DRAFT = "ciorna", pgettext_lazy("document", "draft")
    QUEUED = "in_lucru", pgettext_lazy("document", "being made")
    READY = "gata", pgettext_lazy("document", "ready")
    FAILED = "esuat", pgettext_lazy("document", "could not be made")
    CANCELLED = "anulat", pgettext_lazy("document", "cancelled")


#: Holds a number that counts.
NUMBERED = (DocumentState.QUEUED, DocumentState.READY, DocumentState.FAILED)
#: Making may be asked for (again).
MAKEABLE = (DocumentState.DRAFT, DocumentState.READY, DocumentState.FAILED)


class Shown(models.TextChoices):
    """What the verification page says to whoever has the code."""

    LEAST = "minim", _("only that the document was made here and still holds")
    USUAL = "obisnuit", _("also the issuer, the kind of document, its number and date")
    TITLE = "titlu", _("also the title that you gave it")


class FileFormat(models.TextChoices):
    """Files that a document may have; the value is the ending."""

    PDF = "pdf", "PDF"
    DOCX = "docx", "Word (DOCX)"
    XLSX = "xlsx", "Excel (XLSX)"


class BatchState(models.TextChoices):
    """running → done."""

    RUNNING = "in_lucru", pgettext_lazy("batch", "being made")
    DONE = "gata", pgettext_lazy("batch", "done")


class RowState(models.TextChoices):
    """waiting → made or refused, with what to correct."""

    WAITING = "asteapta", pgettext_lazy("row", "waits")
    MADE = "facut", pgettext_lazy("row", "made")
    REFUSED = "refuzat", pgettext_lazy("row", "not made")
