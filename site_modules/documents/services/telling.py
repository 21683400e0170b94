"""Who is told of what; no message holds what was typed."""

from typing import Any

from site_modules.documents.models import Batch, Document
from site_modules.notifications.delivery import notify


def tell_ready(document: Document) -> None:
    _tell(document, "ready", [document.made_by])


def tell_failed(document: Document) -> None:
    """Once; later attempts are silent."""
    if document.attempts <= 1:
        _tell(document, "failed", [document.made_by])


def tell_shared(document: Document, member: Any, *, actor: Any) -> None:
    _tell(document, "shared", [member], actor=actor)


def tell_batch_done(batch: Batch) -> None:
    if batch.made_by is not None:
        notify(
            kind="documents.batch_done",
            recipients=[batch.made_by],
            url=batch.get_absolute_url(),
            data={"title": batch.template_title, "total": batch.total},
            group_key=f"documents-batch:{batch.pk}",
        )


def _tell(document: Document, kind: str, people: list[Any], *, actor: Any = None) -> None:
    notify(
        kind=f"documents.{kind}",
        recipients=[person for person in people if person is not None],
        url=document.get_absolute_url(),
        data={
            "title": document.template_title,
            "number": document.shown_number,
            "who": actor.public_name if actor else "",
        },
        actor=actor,
        group_key=f"document-{kind}:{document.pk}",
    )
