"""Many documents from one table: upload, progress with what to correct, all files together."""

import zipfile
from pathlib import PurePath
from tempfile import TemporaryFile
from typing import Any

from django.contrib.auth.decorators import login_required
from django.core.exceptions import ValidationError
from django.core.paginator import Paginator
from django.db import transaction
from django.db.models import Count
from django.http import FileResponse, Http404, HttpRequest, HttpResponse, HttpResponseBase
from django.shortcuts import redirect, render
from django.utils.decorators import method_decorator
from django.utils.translation import gettext as _
from django.views import View
from django.views.decorators.cache import never_cache
from django.views.decorators.http import require_safe

from cms.audit.services import record
from cms.doctemplates.answers import AnswersForm, answers_form
from cms.doctemplates.fields import fields_of
from cms.doctemplates.sources import SourceContext, prefill
from cms.media.uploads import validate_document
from site_modules.accounts.signed_in import me
from site_modules.documents import services, sheets
from site_modules.documents.enums import DocumentState, FileFormat, RowState
from site_modules.documents.forms.filling import BatchForm
from site_modules.documents.models import Batch, Document
from site_modules.documents.related import About, people
from site_modules.documents.sealing import Unreadable
from site_modules.documents.services import DocumentRefused
from site_modules.documents.services.making import file_name_of
from site_modules.documents.views.finding import (
    own_template,
    put_beside,
    readable_batch,
    readable_template,
)
from site_modules.documents.views.organisation import attachment
from site_modules.organisations.models import Organisation
from site_modules.organisations.selectors import organisations_of

DECORATORS: Any = [never_cache, login_required]
PER_PAGE = 50
WORKBOOK = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"


@method_decorator(DECORATORS, name="dispatch")
class BatchView(View):
    """`kind`: „sablon” of the site or „propriu” of an organisation."""

    def get(self, request: HttpRequest, kind: str, key: int) -> HttpResponse:
        template, organisation = self._find(request, kind, key)
        if request.GET.get("model") == "xlsx":
            return model_table(template)
        group = people(request.user, request.GET)
        known = _known(request, template, organisation)
        answers = answers_form(template.source, initial=known, asks_everything=False)
        form = BatchForm(initial={"frozen": template.pk}, wants_table=group is None)
        return self._page(request, template, organisation, form, answers)

    def post(self, request: HttpRequest, kind: str, key: int) -> HttpResponse:
        template, organisation = self._find(request, kind, key)
        group = people(request.user, request.GET)
        form = BatchForm(request.POST, request.FILES, wants_table=group is None)
        answers = answers_form(template.source, request.POST, asks_everything=False)
        if not (form.is_valid() and answers.is_valid()) or answers.wants_more_rows:
            return self._page(request, template, organisation, form, answers)
        try:
            rows = (
                [_of_person(request, template, one) for one in group.each]
                if group
                else _rows(template, form.cleaned_data["table"])
            )
            with transaction.atomic():
                if not form.claim():
                    return redirect("documents:mine")
                batch = services.begin_batch(
                    template=template, by=me(request), rows=rows, organisation=organisation,
                    common=answers.answers(),
                )  # fmt: skip
        except DocumentRefused as refusal:
            put_beside(form, refusal)
            return self._page(request, template, organisation, form, answers)
        return redirect(batch)

    def _find(self, request: HttpRequest, kind: str, key: int) -> tuple[Any, Organisation | None]:
        if kind not in ("sablon", "propriu"):
            raise Http404
        if kind == "propriu":
            own = own_template(request, key)
            if not own.is_ready:
                raise Http404
            return own.newer or own, own.organisation
        page = readable_template(request, key)
        group = people(request.user, request.GET)
        if group is not None:
            return page.current_version, group.organisation
        slug = request.GET.get("organizatie", "")
        organisation = None
        if slug:
            organisation = organisations_of(request.user).filter(slug=slug[:80]).first()
            if organisation is None:
                raise Http404
        return page.current_version, organisation

    def _page(
        self, request: HttpRequest, template: Any, organisation: Any, form: BatchForm,
        answers: AnswersForm,
    ) -> HttpResponse:  # fmt: skip
        context = {
            "answers": answers, "group": people(request.user, request.GET),
            "template": template, "title": template.source.get("title", ""), "form": form,
            "organisation": organisation, "organisations": organisations_of(request.user),
            "questions": list(fields_of(template.source).values()),
            "is_own": hasattr(template, "organisation_id"),
        }  # fmt: skip
        status = 422 if form.errors or answers.errors else 200
        return render(request, "documents/batch_start.html", context, status=status)


def _rows(template: Any, file: Any) -> list[dict[str, Any]]:
    """Raises DocumentRefused."""
    ending = PurePath(file.name or "").suffix.lower().lstrip(".")
    if ending not in ("xlsx", "csv") or file.size > sheets.MOST_BYTES:
        message = _("Choose an XLSX or CSV file of at most 5 MB.")
        raise DocumentRefused("kind", message, "table")
    try:
        validate_document(file)
        head, rows = sheets.read_table(file.read(), ending)
    except ValidationError as error:
        raise DocumentRefused("bad_file", " ".join(error.messages), "table") from error
    except sheets.TableRefused as refused:
        raise DocumentRefused(refused.code, refused.message, "table") from refused
    return services.rows_of_table(template.source, head, rows)


def _known(request: HttpRequest, template: Any, organisation: Any) -> dict[str, Any]:
    """What the organisation's page knows; a table is about other people than who uploads it."""
    asked = [
        field for field in fields_of(template.source).values()
        if field.source.startswith("organisation.") or field.source == "today"
    ]  # fmt: skip
    return prefill(asked, SourceContext(user=me(request), organisation=organisation))


def _of_person(request: HttpRequest, template: Any, one: About) -> dict[str, Any]:
    """What is known of one of the group; not of the person who makes the batch."""
    asked = [
        field for field in fields_of(template.source).values()
        if not field.source.startswith("person.")
    ]  # fmt: skip
    context = SourceContext(user=me(request), organisation=one.organisation, related=one.objects)
    return prefill(asked, context)


def model_table(template: Any) -> HttpResponse:
    """An empty table with the names of the questions."""
    fields = [one for one in fields_of(template.source).values() if one.type != "rows"]
    head = [one.label for one in fields]
    body = sheets.workbook_of("Tabel", [head], [max(len(name) + 2, 14) for name in head])
    return attachment(body, WORKBOOK, "tabel.xlsx")


@never_cache
@login_required
@require_safe
def batch(request: HttpRequest, key: int) -> HttpResponse:
    return render(request, "documents/batch.html", _progress(request, key))


@never_cache
@login_required
@require_safe
def batch_state(request: HttpRequest, key: int) -> HttpResponse:
    """The part of the page that asks for itself again."""
    return render(request, "documents/_batch_progress.html", _progress(request, key))


def _progress(request: HttpRequest, key: int) -> dict[str, Any]:
    found = readable_batch(request, key)
    counts = dict(found.rows.order_by().values_list("state").annotate(Count("pk")))
    made, refused = counts.get(RowState.MADE, 0), counts.get(RowState.REFUSED, 0)
    rows = found.rows.select_related("document", "document__number").defer(
        "sealed_answers", "document__sealed_answers"
    )
    only_errors = request.GET.get("doar") == "erori"
    if only_errors:
        rows = rows.filter(state=RowState.REFUSED)
    leaf = Paginator(rows.order_by("position"), PER_PAGE)
    return {
        "batch": found, "made": made, "refused": refused, "finished": made + refused,
        "page": leaf.get_page(request.GET.get("pagina", "1")[:10]), "only_errors": only_errors,
        "page_query": "doar=erori&" if only_errors else "",
    }  # fmt: skip


@never_cache
@login_required
@require_safe
def batch_files(request: HttpRequest, key: int, ending: str) -> HttpResponseBase:
    """All files of one kind in one ZIP (nothing is packed again)."""
    found: Batch = readable_batch(request, key)
    if ending not in FileFormat.values:
        raise Http404
    kind = FileFormat(ending)
    rows = Document.objects.filter(batch_row__batch=found, state=DocumentState.READY)
    rows = rows.exclude(**{kind.value: ""}).select_related("number").order_by("number__number")
    out = TemporaryFile()  # noqa: SIM115  (the response closes it)
    total, lost = 0, []
    with zipfile.ZipFile(out, "w", zipfile.ZIP_STORED) as archive:
        for document in rows.defer("sealed_answers").iterator(chunk_size=100):
            name = file_name_of(document, kind)
            try:
                content = services.file_content(document=document, kind=kind)
            except (FileNotFoundError, Unreadable):
                lost.append(name)
                continue
            total += 1
            archive.writestr(name, content)
        if lost:
            archive.writestr("!.txt", "\n".join([_("These files cannot be read any more:"), *lost]))
    if not total:
        out.close()
        raise Http404
    out.seek(0)
    record("documents.fetched", actor=request.user, details={"batch": found.pk, "files": total})
    response = FileResponse(out, as_attachment=True, filename=f"documente-{found.pk}-{ending}.zip")
    response["Cache-Control"] = "private, no-store"
    response["X-Content-Type-Options"] = "nosniff"
    return response
