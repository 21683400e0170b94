"""„Documentele mele”: list, one document, sharing, cancelling, deleting."""

from typing import Any

from django.contrib import messages
from django.contrib.auth.decorators import login_required
from django.db import transaction
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.utils.decorators import method_decorator
from django.utils.translation import gettext as _
from django.views import View
from django.views.decorators.cache import never_cache
from django.views.decorators.http import require_POST, require_safe

from site_modules.accounts.signed_in import me
from site_modules.documents import permissions, services
from site_modules.documents.forms.filling import CancelForm, RowForm, ShareForm, ShownForm
from site_modules.documents.making import answer_lines
from site_modules.documents.models import Document
from site_modules.documents.sealing import Unreadable
from site_modules.documents.selectors.lists import Filters, batches_of, own_list
from site_modules.documents.services import DocumentRefused
from site_modules.documents.views.finding import (
    changeable_document,
    put_beside,
    readable_document,
    said,
)

DECORATORS: Any = [never_cache, login_required]


@never_cache
@login_required
@require_safe
def mine(request: HttpRequest) -> HttpResponse:
    """Own documents and shared ones; those of organisations stand in their areas."""
    filters = Filters.read(request.GET)
    context = {
        "filters": filters,
        "found": own_list(request.user, filters, request.GET.get("pagina", "1")),
        "batches": batches_of(None, request.user),
        "base_query": filters.query(without="stare"),
        "page_query": filters.query(),
    }
    return render(request, "documents/mine.html", context)


@never_cache
@login_required
@require_safe
def document(request: HttpRequest, key: int) -> HttpResponse:
    """Progress, files, number and code; for its holders also what may be done with it."""
    return page(request, readable_document(request, key), ShareForm())


def page(request: HttpRequest, found: Document, share_form: ShareForm) -> HttpResponse:
    may_change = permissions.can_change_document(request.user, found)
    try:
        lines = answer_lines(found.source, found.answers) if may_change else []
    except Unreadable:
        lines = []
    context = {
        "document": found, "lines": lines, "may_change": may_change,
        "newer": services.newest_of(found) if may_change and not found.is_cancelled else None,
        "shares": list(found.shares.select_related("member")) if may_change else [],
        "share_form": share_form, "shown_form": ShownForm(initial={"shown": found.shown}),
        "row_form": RowForm(initial={"row": found.version}),
    }  # fmt: skip
    status = 422 if share_form.errors else 200
    return render(request, "documents/document.html", context, status=status)


@never_cache
@require_POST
@login_required
def share(request: HttpRequest, key: int) -> HttpResponse:
    found = changeable_document(request, key)
    form = ShareForm(request.POST)
    if not form.is_valid():
        return page(request, found, form)
    try:
        with transaction.atomic():
            if form.claim():
                services.share(document=found, by=me(request), name=form.cleaned_data["name"])
    except DocumentRefused as refusal:
        put_beside(form, refusal)
        return page(request, found, form)
    messages.success(request, _("They were told and may read the document."))
    return redirect(found)


@never_cache
@require_POST
@login_required
def stop_sharing(request: HttpRequest, key: int, share_id: int) -> HttpResponse:
    found = changeable_document(request, key)
    services.stop_sharing(document=found, by=me(request), share_id=share_id)
    messages.success(request, _("The document is not shared with them any more."))
    return redirect(found)


@never_cache
@require_POST
@login_required
def shown(request: HttpRequest, key: int) -> HttpResponse:
    """What the verification page says."""
    found = changeable_document(request, key)
    form = ShownForm(request.POST)
    if form.is_valid():
        services.set_shown(document=found, by=me(request), shown=form.cleaned_data["shown"])
        messages.success(request, _("The verification page was changed."))
    return redirect(found)


@method_decorator(DECORATORS, name="dispatch")
class CancelView(View):
    """With a reason; the number stays in the register."""

    def get(self, request: HttpRequest, key: int) -> HttpResponse:
        found = changeable_document(request, key)
        return self._page(request, found, CancelForm(initial={"row": found.version}))

    def post(self, request: HttpRequest, key: int) -> HttpResponse:
        found = changeable_document(request, key)
        form = CancelForm(request.POST)
        if not form.is_valid():
            return self._page(request, found, form)
        try:
            with transaction.atomic():
                if form.claim():
                    services.cancel(
                        document=found, by=me(request), reason=form.cleaned_data["reason"],
                        version=form.cleaned_data["row"],
                    )  # fmt: skip
        except DocumentRefused as refusal:
            put_beside(form, refusal)
            return self._page(request, found, form)
        messages.success(request, _("The document is cancelled; its number stays in the register."))
        return redirect(found)

    def _page(self, request: HttpRequest, found: Document, form: CancelForm) -> HttpResponse:
        status = 422 if form.errors else 200
        context = {"document": found, "form": form}
        return render(request, "documents/cancel.html", context, status=status)


@never_cache
@require_POST
@login_required
def delete(request: HttpRequest, key: int) -> HttpResponse:
    found = changeable_document(request, key)
    organisation = found.organisation
    try:
        services.delete(document=found, by=me(request))
    except DocumentRefused as refusal:
        return said(request, refusal, found.get_absolute_url())
    messages.success(request, _("The document was deleted, with everything typed into it."))
    if organisation is not None:
        return redirect("documents:of_organisation", organisation.slug)
    return redirect("documents:mine")
