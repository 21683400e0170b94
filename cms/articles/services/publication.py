"""Writes around a publication: what every road to live passes."""

from typing import Any

from django.db import transaction
from django.utils import timezone

from cms.articles.models import ArticleAuthor, ArticlePage
from cms.articles.publication import recordings_without_text, refuse_without_text
from cms.audit.models import AuditEntry
from cms.audit.services import record

WAIVED = "articles.transcript_waived"


def hold_back_without_text(*, page: ArticlePage) -> None:
    """Called before a live article is stored. Raises PublicationRefused for one that lacks the
    text of a recording; a copy of a live page merely stays a draft."""
    if page._state.adding:
        page.live = not recordings_without_text(page)
        return
    refuse_without_text(page)


@transaction.atomic
def settle_publication(*, page: ArticlePage) -> None:
    """Give a published article its day and its author where the editor named none, and log a
    recording that went out without its text. Safe to run again."""
    if page.published_date is None:
        page.published_date = timezone.localdate(page.first_published_at or timezone.now())
        ArticlePage.objects.filter(pk=page.pk).update(published_date=page.published_date)
    if page.owner_id and not ArticleAuthor.objects.filter(page=page.pk).exists():
        ArticleAuthor.objects.create(page_id=page.pk, user_id=page.owner_id, sort_order=0)
    if page.transcript_waived_for and page.transcript_waiver.strip():
        _log_waiver(page)


def _log_waiver(page: Any) -> None:
    """One entry for each time a reason was given; the reason itself stays with the article."""
    given_at = page.transcript_waived_at
    details = {
        "page": page.pk,
        "recordings": list(page.transcript_waived_for),
        "given_at": given_at.isoformat() if given_at else "",
    }
    known = AuditEntry.objects.filter(event=WAIVED).order_by("-pk")[:50]
    if details not in [entry.details for entry in known]:
        record(WAIVED, actor=page.transcript_waived_by, details=details)
