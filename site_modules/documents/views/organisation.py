"""The organisation's side: its documents, registers, own templates."""

from typing import Any

from django.contrib import messages
from django.contrib.auth.decorators import login_required
from django.db import transaction
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.utils.decorators import method_decorator
from django.utils.http import content_disposition_header
from django.utils.translation import gettext as _
from django.views import View
from django.views.decorators.cache import never_cache
from django.views.decorators.http import require_POST, require_safe

from cms.audit.services import record
from site_modules.accounts.signed_in import me
from site_modules.documents import services, sheets
from site_modules.documents.forms.own_templates import QuestionsForm, UploadForm
from site_modules.documents.models import OwnTemplate
from site_modules.documents.selectors.lists import (
    Filters,
    batches_of,
    organisation_list,
    own_templates_of,
)
from site_modules.documents.selectors.registers import chosen, export_rows, register_page
from site_modules.documents.services import DocumentRefused
from site_modules.documents.views.finding import (
    organisation_acted_for,
    own_template,
    put_beside,
)
from site_modules.organisations.models import Organisation
from site_modules.organisations.selectors.areas import sections_of

DECORATORS: Any = [never_cache, login_required]
WIDTHS = (10, 14, 40, 28, 14, 50)


def _around(request: HttpRequest, organisation: Organisation) -> dict[str, Any]:
    return {
        "organisation": organisation, "sections": sections_of(organisation, request.user),
    }  # fmt: skip


@never_cache
@login_required
@require_safe
def documents(request: HttpRequest, slug: str) -> HttpResponse:
    organisation = organisation_acted_for(request, slug)
    filters = Filters.read(request.GET)
    number = request.GET.get("pagina", "1")
    context = _around(request, organisation) | {
        "filters": filters,
        "found": organisation_list(organisation, request.user, filters, number),
        "batches": batches_of(organisation, request.user),
        "own_templates": own_templates_of(organisation),
        "base_query": filters.query(without="stare"),
        "page_query": filters.query(),
    }
    return render(request, "documents/organisation.html", context)


@never_cache
@login_required
@require_safe
def registers(request: HttpRequest, slug: str) -> HttpResponse:
    """Numbers by kind and year, cancelled ones with their reason."""
    organisation = organisation_acted_for(request, slug)
    context = _around(request, organisation)
    context["found"] = register_page(organisation, request.GET)
    return render(request, "documents/registers.html", context)


@never_cache
@login_required
@require_safe
def export(request: HttpRequest, slug: str, ending: str) -> HttpResponse:
    """The chosen register as XLSX or CSV."""
    organisation = organisation_acted_for(request, slug)
    wanted = (request.GET.get("fel", ""), request.GET.get("an", ""))
    register = chosen(list(organisation.registers.all()), request.GET)
    if (
        ending not in ("xlsx", "csv")
        or register is None
        or (register.kind, str(register.year)) != wanted
    ):
        raise Http404
    name = f"registru-{register.kind}-{register.year}.{ending}"
    if ending == "xlsx":
        title = f"{register.get_kind_display()} {register.year}"
        body: Any = sheets.workbook_of(title, export_rows(register), WIDTHS)
        kind = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"
    else:
        body, kind = sheets.csv_of(export_rows(register)), "text/csv; charset=utf-8"
    record("documents.register_exported", actor=request.user, details={"register": register.pk})
    return attachment(body, kind, name)


def attachment(body: Any, kind: str, name: str) -> HttpResponse:
    """A small file that was made just now."""
    response = HttpResponse(body, content_type=kind)
    response["Content-Disposition"] = content_disposition_header(True, name) or ""
    response["X-Content-Type-Options"] = "nosniff"
    response["Cache-Control"] = "private, no-store"
    return response


@method_decorator(DECORATORS, name="dispatch")
class OwnTemplatesView(View):
    """The organisation's own Word files, and the way in for another; `?inlocuieste=` for a new
    version of one."""

    def get(self, request: HttpRequest, slug: str) -> HttpResponse:
        organisation = organisation_acted_for(request, slug)
        before = self._before(request, organisation)
        initial = {"title": before.title, "register_kind": before.register_kind} if before else {}
        return self._page(request, organisation, before, UploadForm(initial=initial))

    def post(self, request: HttpRequest, slug: str) -> HttpResponse:
        organisation = organisation_acted_for(request, slug)
        before = self._before(request, organisation)
        form = UploadForm(request.POST, request.FILES)
        if not form.is_valid():
            return self._page(request, organisation, before, form)
        try:
            with transaction.atomic():
                if not form.claim():
                    return redirect("documents:own_templates", slug)
                made = services.upload(
                    organisation=organisation, by=me(request), file=form.cleaned_data["file"],
                    title=form.cleaned_data["title"], replaces=before,
                    register_kind=form.cleaned_data["register_kind"],
                )  # fmt: skip
        except DocumentRefused as refusal:
            put_beside(form, refusal)
            return self._page(request, organisation, before, form)
        return redirect(made)

    def _before(self, request: HttpRequest, organisation: Organisation) -> OwnTemplate | None:
        typed = request.GET.get("inlocuieste", "")
        if not (typed.isascii() and typed.isdigit() and len(typed) < 19):
            return None
        found: OwnTemplate = own_template(request, int(typed), organisation.slug)
        return found.newer or found

    def _page(
        self, request: HttpRequest, organisation: Organisation, before: Any, form: UploadForm
    ) -> HttpResponse:
        context = _around(request, organisation) | {
            "form": form, "before": before, "templates": own_templates_of(organisation),
        }  # fmt: skip
        status = 422 if form.errors else 200
        return render(request, "documents/own_templates.html", context, status=status)


@method_decorator(DECORATORS, name="dispatch")
class OwnTemplateView(View):
    """What each placeholder asks, or from where it is filled in."""

    def get(self, request: HttpRequest, slug: str, key: int) -> HttpResponse:
        template = own_template(request, key, slug)
        return self._page(request, template, QuestionsForm(questions=template.fields))

    def post(self, request: HttpRequest, slug: str, key: int) -> HttpResponse:
        template = own_template(request, key, slug)
        form = QuestionsForm(request.POST, questions=template.fields)
        if not form.is_valid():
            return self._page(request, template, form)
        try:
            services.set_questions(template=template, by=me(request), questions=form.questions())
        except DocumentRefused as refusal:
            put_beside(form, refusal)
            return self._page(request, template, form)
        messages.success(request, _("The template may be filled in now."))
        return redirect("documents:own_templates", slug)

    def _page(
        self, request: HttpRequest, template: OwnTemplate, form: QuestionsForm
    ) -> HttpResponse:
        has_errors = bool(form.is_bound and not form.is_valid())
        context = _around(request, template.organisation) | {
            "template": template, "form": form, "has_errors": has_errors,
            "is_used": template.documents.exists(),
        }  # fmt: skip
        status = 422 if has_errors or form.errors else 200
        return render(request, "documents/own_template.html", context, status=status)


@never_cache
@require_POST
@login_required
def put_away(request: HttpRequest, slug: str, key: int) -> HttpResponse:
    template = own_template(request, key, slug)
    services.put_away(template=template, by=me(request))
    messages.success(request, _("The template is not offered any more."))
    return redirect("documents:own_templates", slug)
