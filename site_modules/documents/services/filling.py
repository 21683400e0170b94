"""Drafts: what somebody fills in, with the version of the template frozen from the first save."""

from datetime import timedelta
from typing import Any

from django.conf import settings
from django.db import transaction
from django.db.models import F
from django.utils import timezone
from django.utils.translation import gettext_lazy as _

from cms.core.members_text import clean_source
from cms.core.search_kinds import entries_changed
from cms.doctemplates.models import TemplateVersion
from site_modules.documents import permissions
from site_modules.documents.enums import MAKEABLE, DocumentState, Shown
from site_modules.documents.models import Document, OwnTemplate
from site_modules.documents.sealing import seal
from site_modules.documents.services.refusals import DocumentRefused
from site_modules.organisations.models import Organisation
from site_modules.organisations.permissions import can_act_for

DRAFTS_KEPT = timedelta(days=30)
MOST_DRAFTS = 200
MAX_TITLE = 200


@transaction.atomic
def begin(
    *, template: TemplateVersion | OwnTemplate, by: Any, organisation: Organisation | None = None,
    answers: dict[str, Any] | None = None, related: dict[str, Any] | None = None, title: str = "",
) -> Document:  # fmt: skip
    """A draft of this person, or of an organisation in whose name they act."""
    require_maker(by, organisation)
    own = template if isinstance(template, OwnTemplate) else None
    if own is not None and (organisation is None or own.organisation_id != organisation.pk):
        raise DocumentRefused("not_yours", _("This template belongs to another organisation."))
    if Document.objects.filter(made_by=by, state=DocumentState.DRAFT).count() >= MOST_DRAFTS:
        raise DocumentRefused("many", _("You have 200 drafts. Finish or delete some first."))
    document = Document(
        owner=None if organisation else by,
        organisation=organisation,
        made_by=by,
        template_version=template if isinstance(template, TemplateVersion) else None,
        own_template=own,
        title=_title(title) or str(template.source.get("title", ""))[:MAX_TITLE],
        related=related or {},
        shown=Shown.USUAL if organisation else Shown.LEAST,
        kept_until=timezone.now() + DRAFTS_KEPT,
    )
    document.answers = answers or {}
    document.make_findable()
    document.save(force_insert=True)
    return document


def require_maker(by: Any, organisation: Organisation | None) -> None:
    if not permissions.can_make_documents(by):
        raise DocumentRefused("not_you", _("Your account may not make documents now."))
    if organisation is not None and not can_act_for(by, organisation):
        raise DocumentRefused("not_yours", _("You cannot act for this organisation now."))


@transaction.atomic
def save_answers(
    *, document: Document, by: Any, answers: dict[str, Any], version: int, title: str | None = None,
    shown: str = "",
) -> None:  # fmt: skip
    """Write what was typed over `version` of the row. A finished document keeps its number; its
    files are made again when asked. Raises DocumentRefused."""
    require_change(document, by)
    changes: dict[str, Any] = {"sealed_answers": seal(answers)}
    if title is not None:
        document.title = _title(title) or document.template_title[:MAX_TITLE]
        document.make_findable()
        changes |= {"title": document.title, "search_text": document.search_text}
    if shown in Shown.values:
        changes["shown"] = shown
    if document.is_draft:
        changes["kept_until"] = timezone.now() + DRAFTS_KEPT
    change(document, version, MAKEABLE, **changes)


@transaction.atomic
def take_newest_version(*, document: Document, by: Any, version: int) -> None:
    """Go on with the newest version of the template; the answers stay. Raises DocumentRefused."""
    require_change(document, by)
    newest = newest_of(document)
    if newest is None:
        raise DocumentRefused("newest", _("There is no newer version of the template."))
    field = "own_template" if isinstance(newest, OwnTemplate) else "template_version"
    change(document, version, MAKEABLE, **{field: newest})


def newest_of(document: Document) -> Any:
    """The newest version of its template where that is another one; None otherwise."""
    if document.own_template is not None:
        return document.own_template.newer
    return document.template_version.newer() if document.template_version else None


def require_change(document: Document, by: Any) -> None:
    if not permissions.can_change_document(by, document):
        raise DocumentRefused("not_yours", _("You may not change this document."))


def change(document: Document, version: int, states: Any, **changes: Any) -> None:
    """One conditional update; raises DocumentRefused when somebody else was faster."""
    won = Document.objects.filter(pk=document.pk, version=version, state__in=states).update(
        version=F("version") + 1, changed_at=timezone.now(), **changes
    )
    if not won:
        raise DocumentRefused(
            "changed",
            _("The document was changed meanwhile, by a colleague or in another window. Read it "
              "again, then change it."),
        )  # fmt: skip
    document.refresh_from_db()
    entries_changed.send(sender="generated_documents", keys=[document.pk])


def kept_until() -> Any:
    return timezone.now() + timedelta(days=settings.DOCUMENTS_KEPT_DAYS)


def _title(typed: str) -> str:
    return " ".join(clean_source(typed).split())[:MAX_TITLE]
