"""One template for many people: each row is checked, then made in portions."""

import gc
import logging
from datetime import timedelta
from functools import partial
from typing import Any

from django.db import transaction
from django.utils import timezone
from django.utils.translation import gettext, override
from django.utils.translation import gettext_lazy as _

from cms.core.letters import folded
from cms.doctemplates.answers import answers_form
from cms.doctemplates.fields import fields_of
from cms.doctemplates.models import TemplateVersion
from cms.operations.limits import attempt_key, count_attempt
from site_modules.documents.enums import BatchState, DocumentState, RowState, Shown
from site_modules.documents.models import Batch, BatchRow, Document, OwnTemplate
from site_modules.documents.services.filling import kept_until, require_maker
from site_modules.documents.services.making import give_number, make
from site_modules.documents.services.refusals import DocumentRefused
from site_modules.documents.services.telling import tell_batch_done
from site_modules.organisations.models import Organisation
from site_modules.organisations.services.journal import record_act

logger = logging.getLogger(__name__)
MOST_ROWS = 500
PORTION = 10
BATCHES_A_DAY = 20
STUCK = timedelta(minutes=15)


def rows_of_table(
    source: dict[str, Any], head: list[str], rows: list[list[str]]
) -> list[dict[str, Any]]:
    """Answers of each row; columns are found by the question or its key. Raises DocumentRefused
    when no column is known."""
    by_name: dict[str, str] = {}
    for key, field in fields_of(source).items():
        by_name.setdefault(folded(field.label), key)
        by_name.setdefault(folded(key), key)
    places = {place: by_name.get(folded(name)) for place, name in enumerate(head)}
    if not any(places.values()):
        message = _("No column has the name of a question. The first row holds the names.")
        raise DocumentRefused("columns", message, "table")
    return [
        {key: row[place] for place, key in places.items() if key and place < len(row)}
        for row in rows
    ]


@transaction.atomic
def begin_batch(
    *, template: TemplateVersion | OwnTemplate, by: Any, rows: list[dict[str, Any]],
    organisation: Organisation | None = None, common: dict[str, Any] | None = None,
) -> Batch:  # fmt: skip
    """`common` answers hold where a row has none. Rows that are wrong stand in the list with what
    to correct; the others are made in tasks. Raises DocumentRefused."""
    require_maker(by, organisation)
    if not rows or len(rows) > MOST_ROWS:
        raise DocumentRefused("rows", _("A batch has 1 to 500 rows."), "table")
    key = attempt_key("document-batches", str(by.pk))
    if count_attempt(key, window=timedelta(days=1)) > BATCHES_A_DAY:
        raise DocumentRefused("too_many", _("At most 20 batches a day. Go on tomorrow."))
    own = template if isinstance(template, OwnTemplate) else None
    batch = Batch.objects.create(
        owner=None if organisation else by, organisation=organisation, made_by=by,
        own_template=own, total=len(rows),
        template_version=template if isinstance(template, TemplateVersion) else None,
        kept_until=kept_until(),
    )  # fmt: skip
    checked = [_checked_row(batch, place, (common or {}) | _filled(row))
               for place, row in enumerate(rows, start=1)]  # fmt: skip
    BatchRow.objects.bulk_create(checked)
    if organisation is not None:
        with override("ro"):
            words = gettext("Documents made together: %(title)s, %(total)d rows")
        record_act(
            organisation=organisation, by=by, address=batch.get_absolute_url(),
            text=words % {"title": batch.template_title, "total": len(rows)},
        )  # fmt: skip
    transaction.on_commit(partial(enqueue, batch.pk))
    return batch


def _filled(row: dict[str, Any]) -> dict[str, Any]:
    return {key: value for key, value in row.items() if str(value).strip()}


def _checked_row(batch: Batch, place: int, answers: dict[str, Any]) -> BatchRow:
    source = batch.template.source
    form = answers_form(source, as_typed(answers))
    row = BatchRow(batch=batch, position=place)
    if form.is_valid():
        row.answers = form.answers()
    else:
        row.answers, row.state = answers, RowState.REFUSED
        row.error = " ".join(
            f"{form.fields[name].label if name in form.fields else name}: {said}"
            for name, problems in form.errors.items()
            for said in problems
        )[:500]
    return row


def as_typed(answers: dict[str, Any]) -> dict[str, str]:
    """Answers as a browser would send them to `answers_form`."""
    found: dict[str, str] = {}
    for key, value in answers.items():
        if isinstance(value, list):
            for place, row in enumerate(value[:MOST_ROWS]):
                cells = row.items() if isinstance(row, dict) else ()
                found |= {f"raspuns-{key}-{place}-{name}": str(cell) for name, cell in cells}
        else:
            found[f"raspuns-{key}"] = "" if value is None else str(value)
    return found


def enqueue(batch_id: int) -> None:
    from site_modules.documents.tasks import make_portion as task

    task.enqueue(batch_id)


def make_portion(*, batch_id: int) -> None:
    """The next rows; then the task queues itself, until none waits."""
    batch = _running(batch_id)
    if batch is None:
        return
    waiting = batch.rows.filter(state=RowState.WAITING).order_by("position")
    for key in list(waiting.values_list("pk", flat=True)[:PORTION]):
        _make_row(batch, key)
    # Files of Word leave circles behind that would wait for their turn: 200 of them pass 400 MB.
    gc.collect()
    if batch.rows.filter(state=RowState.WAITING).exists():
        enqueue(batch.pk)
    else:
        _finish(batch)


def _running(batch_id: int) -> Batch | None:
    rows = Batch.objects.select_related(
        "organisation", "owner", "made_by", "template_version", "own_template"
    )
    return rows.filter(pk=batch_id, state=BatchState.RUNNING).first()


def _make_row(batch: Batch, key: int) -> None:
    """The document with its number first; a worker that died after that goes on from there."""
    with transaction.atomic():
        row = BatchRow.objects.select_for_update().filter(pk=key, state=RowState.WAITING).first()
        if row is None:
            return
        if row.document_id is None:
            row.document = _document_of(batch, row)
            row.save(update_fields=["document"])
    make(document_id=row.document_id, tells=False)  # type: ignore[arg-type]
    made = Document.objects.filter(batch_row=row).values("state", "failure").first()
    if made is not None and made["state"] == DocumentState.QUEUED:
        return  # another worker is at it
    failure = made["failure"] if made else str(_("The document was deleted."))
    is_ready = made is not None and made["state"] == DocumentState.READY
    BatchRow.objects.filter(pk=key).update(
        state=RowState.MADE if is_ready else RowState.REFUSED, error="" if is_ready else failure
    )


def _document_of(batch: Batch, row: BatchRow) -> Document:
    document = Document(
        owner=batch.owner, organisation=batch.organisation, made_by=batch.made_by,
        template_version=batch.template_version, own_template=batch.own_template,
        title=batch.template_title[:200], sealed_answers=row.sealed_answers,
        state=DocumentState.QUEUED, shown=Shown.USUAL if batch.organisation else Shown.LEAST,
        kept_until=kept_until(),
    )  # fmt: skip
    document.make_findable()
    document.save(force_insert=True)
    give_number(document, batch.made_by, is_told=False)
    return document


def _finish(batch: Batch) -> None:
    with transaction.atomic():
        won = Batch.objects.filter(pk=batch.pk, state=BatchState.RUNNING).update(
            state=BatchState.DONE, done_at=timezone.now()
        )
        if won:
            tell_batch_done(batch)


def go_on() -> None:
    """Batches whose worker went away."""
    late = timezone.now() - STUCK
    for key in Batch.objects.filter(state=BatchState.RUNNING, begun_at__lt=late).values_list(
        "pk", flat=True
    )[:20]:
        enqueue(key)
