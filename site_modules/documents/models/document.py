"""A document: what was typed, its number, its files, who may see it."""

from typing import Any

from django.conf import settings
from django.db import models
from django.urls import reverse
from django.utils import timezone
from django.utils.translation import gettext_lazy as _

from cms.core.letters import folded
from cms.media.fields import private_path
from site_modules.documents.codes import new_code, shown_code
from site_modules.documents.enums import MAKEABLE, DocumentState, FileFormat, Shown
from site_modules.documents.models.own_template import OwnTemplate
from site_modules.documents.models.register import RegisterNumber
from site_modules.documents.querysets import DocumentQuerySet
from site_modules.documents.sealing import seal, unseal
from site_modules.documents.storage import sealed_storage

LOOKS = {
    DocumentState.DRAFT: ("draft", "edit"),
    DocumentState.QUEUED: ("review", "clock"),
    DocumentState.READY: ("ok", "ok"),
    DocumentState.FAILED: ("no", "warn"),
    DocumentState.CANCELLED: ("no", "close"),
}


def document_file_path(instance: models.Model, file_name: str) -> str:
    return private_path("made_documents", file_name)


def _file(label: str) -> models.FileField:
    return models.FileField(
        label, storage=sealed_storage, upload_to=document_file_path, max_length=250, blank=True
    )


class Document(models.Model):
    """Held by a person (`owner`) or by an organisation, never by both.

    The version of its template is frozen when somebody begins to fill it in; `version` of the row
    itself is raised by each change, so that two people do not write over one another.
    """

    owner = models.ForeignKey(
        settings.AUTH_USER_MODEL, null=True, blank=True, on_delete=models.CASCADE,
        related_name="made_documents",
    )  # fmt: skip
    organisation = models.ForeignKey(
        "organisations.Organisation", null=True, blank=True, on_delete=models.CASCADE,
        related_name="made_documents",
    )  # fmt: skip
    made_by = models.ForeignKey(
        settings.AUTH_USER_MODEL, verbose_name=_("made by"), null=True, blank=True,
        on_delete=models.SET_NULL, related_name="+",
    )  # fmt: skip
    template_version = models.ForeignKey(
        "doctemplates.TemplateVersion", null=True, blank=True, on_delete=models.PROTECT,
        related_name="+",
    )  # fmt: skip
    own_template = models.ForeignKey(
        OwnTemplate, null=True, blank=True, on_delete=models.RESTRICT, related_name="documents"
    )
    title = models.CharField(_("title"), max_length=200)
    #: Title and template without case and diacritics, by which lists find it.
    search_text = models.CharField(max_length=420, editable=False, default="")
    #: Encrypted (`sealing`): read and write it through `answers`.
    sealed_answers = models.TextField(blank=True)
    #: What of the answers came from elsewhere: {"ad": ["oportunitate", 3], "application": 7}.
    related = models.JSONField(default=dict, blank=True)

    state = models.CharField(
        _("state"), max_length=10, choices=DocumentState.choices, default=DocumentState.DRAFT
    )
    version = models.PositiveIntegerField(default=1)
    #: What went wrong, in words for the person.
    failure = models.CharField(_("what went wrong"), max_length=500, blank=True)
    attempts = models.PositiveSmallIntegerField(default=0)
    number = models.OneToOneField(
        RegisterNumber, null=True, blank=True, on_delete=models.SET_NULL, related_name="document"
    )
    code = models.CharField(max_length=13, unique=True, default=new_code, editable=False)
    shown = models.CharField(
        _("what the code shows"), max_length=10, choices=Shown.choices, default=Shown.USUAL
    )
    pdf = _file("PDF")
    docx = _file("DOCX")
    xlsx = _file("XLSX")
    created_at = models.DateTimeField(_("begun at"), default=timezone.now)
    changed_at = models.DateTimeField(_("last change"), default=timezone.now)
    made_at = models.DateTimeField(_("made at"), null=True, blank=True)
    #: From here on it goes by itself, with answers and files.
    kept_until = models.DateTimeField(_("kept until"), db_index=True)

    objects = DocumentQuerySet.as_manager()

    class Meta:
        verbose_name = _("document made here")
        verbose_name_plural = _("documents made here")
        ordering = ["-changed_at", "-pk"]
        constraints = [
            models.CheckConstraint(
                condition=models.Q(organisation=None) ^ models.Q(owner=None),
                name="document_has_one_holder",
            ),
            models.CheckConstraint(
                condition=models.Q(template_version=None) ^ models.Q(own_template=None),
                name="document_has_one_template",
            ),
        ]
        indexes = [
            models.Index(fields=["owner", "-changed_at"], name="documents_own"),
            models.Index(fields=["organisation", "-changed_at"], name="documents_organisation"),
            models.Index(fields=["state", "changed_at"], name="documents_by_state"),
        ]

    def __str__(self) -> str:
        return f"#{self.pk}"

    def get_absolute_url(self) -> str:
        return reverse("documents:document", args=[self.pk])

    def make_findable(self) -> None:
        self.search_text = folded(f"{self.title} {self.template_title}")[:420]

    @property
    def answers(self) -> dict[str, Any]:
        """Raises `sealing.Unreadable` when the key is gone."""
        found: dict[str, Any] = unseal(self.sealed_answers)
        return found

    @answers.setter
    def answers(self, values: dict[str, Any]) -> None:
        self.sealed_answers = seal(values)

    @property
    def template(self) -> Any:
        """The frozen version of the site's template, or the organisation's own file."""
        return self.template_version or self.own_template

    @property
    def source(self) -> dict[str, Any]:
        """Title, fields and layout as they were when the form was opened."""
        found: dict[str, Any] = self.template.source
        return found

    @property
    def template_title(self) -> str:
        return str(self.source.get("title", ""))

    @property
    def shown_number(self) -> str:
        """„12/25.11.2026”; empty before there is one."""
        if self.number is None:
            return ""
        return f"{self.number.number}/{self.number.date:%d.%m.%Y}"

    @property
    def shown_code(self) -> str:
        return shown_code(self.code)

    @property
    def issuer(self) -> str:
        if self.organisation is not None:
            return str(self.organisation.name)
        return self.owner.get_full_name() or self.owner.public_name if self.owner else ""

    @property
    def formats(self) -> list[FileFormat]:
        """Files that are there."""
        return [one for one in FileFormat if getattr(self, one.value)]

    @property
    def has_word_alone(self) -> bool:
        """True for a finished one of which no PDF could be made here."""
        return self.is_ready and bool(self.docx) and not self.pdf

    @property
    def is_draft(self) -> bool:
        return self.state == DocumentState.DRAFT

    @property
    def is_queued(self) -> bool:
        return self.state == DocumentState.QUEUED

    @property
    def is_ready(self) -> bool:
        return self.state == DocumentState.READY

    @property
    def is_failed(self) -> bool:
        return self.state == DocumentState.FAILED

    @property
    def is_cancelled(self) -> bool:
        return self.state == DocumentState.CANCELLED

    @property
    def can_be_made(self) -> bool:
        return self.state in MAKEABLE

    @property
    def tone(self) -> str:
        return LOOKS[DocumentState(self.state)][0]

    @property
    def icon(self) -> str:
        return LOOKS[DocumentState(self.state)][1]


class DocumentShare(models.Model):
    """Somebody who may read and fetch a finished document."""

    document = models.ForeignKey(Document, on_delete=models.CASCADE, related_name="shares")
    member = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.CASCADE, related_name="+")
    shared_by = models.ForeignKey(
        settings.AUTH_USER_MODEL, null=True, on_delete=models.SET_NULL, related_name="+"
    )
    shared_at = models.DateTimeField(default=timezone.now)

    class Meta:
        verbose_name = _("person a document is shared with")
        verbose_name_plural = _("people documents are shared with")
        ordering = ["pk"]
        constraints = [
            models.UniqueConstraint(fields=["document", "member"], name="shared_once_with_each")
        ]

    def __str__(self) -> str:
        return f"#{self.pk}"
