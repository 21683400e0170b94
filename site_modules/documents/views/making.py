"""Preview with what is missing, the order to make the files, the progress, the files."""

from typing import Any

from django.contrib import messages
from django.contrib.auth.decorators import login_required
from django.db import transaction
from django.http import Http404, HttpRequest, HttpResponse, HttpResponseBase
from django.shortcuts import redirect, render
from django.utils import timezone
from django.utils.decorators import method_decorator
from django.utils.translation import gettext as _
from django.views import View
from django.views.decorators.cache import never_cache
from django.views.decorators.http import require_POST, require_safe

from cms.audit.services import record
from cms.doctemplates.answers import missing_fields
from cms.doctemplates.fields import fields_of
from cms.doctemplates.rendering import Marks
from cms.media.serving import serve_unsealed
from site_modules.accounts.signed_in import me
from site_modules.documents import services
from site_modules.documents.addresses import marks_of
from site_modules.documents.forms.filling import RowForm
from site_modules.documents.making import answer_lines, is_identity, preview
from site_modules.documents.models import Document
from site_modules.documents.sealing import Unreadable
from site_modules.documents.services import DocumentRefused
from site_modules.documents.services.making import file_name_of
from site_modules.documents.views.finding import (
    changeable_document,
    readable_document,
    said,
)

DECORATORS: Any = [never_cache, login_required]


@method_decorator(DECORATORS, name="dispatch")
class PreviewView(View):
    """The document as it will be; empty fields are listed first. The button makes it."""

    def get(self, request: HttpRequest, key: int) -> HttpResponse:
        document = self._document(request, key)
        try:
            answers = document.answers
        except Unreadable:
            messages.error(request, _("What was typed cannot be decrypted any more."))
            return redirect(document)
        shows = request.GET.get("arata") == "1"
        if shows:
            record("documents.identity_shown", actor=request.user,
                   details={"document": document.pk})  # fmt: skip
        source = document.source
        empty = missing_fields(source, answers)
        own = document.own_template is not None
        context = {
            "document": document, "newer": services.newest_of(document),
            "missing": empty, "is_blocked": any(field.required for field in empty),
            "html": "" if own else preview(source, answers, _marks(document), masks=not shows),
            "lines": answer_lines(source, answers) if own else [],
            "has_identity": any(is_identity(field) for field in fields_of(source).values()),
            "shows": shows, "form": RowForm(initial={"row": document.version}),
        }  # fmt: skip
        return render(request, "documents/preview.html", context)

    def post(self, request: HttpRequest, key: int) -> HttpResponse:
        document = self._document(request, key)
        form = RowForm(request.POST)
        if not form.is_valid():
            return redirect("documents:preview", document.pk)
        try:
            with transaction.atomic():
                if form.claim():
                    services.ask_to_make(
                        document=document, by=me(request), version=form.cleaned_data["row"]
                    )
        except DocumentRefused as refusal:
            return said(request, refusal, request.path)
        return redirect(document)

    def _document(self, request: HttpRequest, key: int) -> Document:
        document = changeable_document(request, key)
        if not document.can_be_made:
            raise Http404
        return document


def _marks(document: Document) -> Marks:
    """With the number that it has; a draft says that it is one."""
    if document.number is not None:
        return marks_of(document)
    return Marks(
        number="…", date=timezone.localdate(), code="", verify_url="", issuer=document.issuer,
        version=document.template.number, language=document.source.get("language") or "ro",
        draft=True,
    )  # fmt: skip


@never_cache
@login_required
@require_safe
def state(request: HttpRequest, key: int) -> HttpResponse:
    """The part of the page that asks for itself again while the files are being made."""
    document = readable_document(request, key)
    return render(request, "documents/_progress.html", {"document": document})


@never_cache
@require_POST
@login_required
def newest(request: HttpRequest, key: int) -> HttpResponse:
    """Go on with the newest version of the template."""
    document = changeable_document(request, key)
    form = RowForm(request.POST)
    if form.is_valid():
        try:
            services.take_newest_version(
                document=document, by=me(request), version=form.cleaned_data["row"]
            )
        except DocumentRefused as refusal:
            return said(request, refusal, document.get_absolute_url())
        messages.success(request, _("Look at the answers again: the template has changed."))
    return redirect("documents:edit", document.pk)


@login_required
@require_safe
def file(request: HttpRequest, key: int, ending: str) -> HttpResponseBase:
    """The bytes, as a download, to who may read the document."""
    document = readable_document(request, key)
    kinds = {kind.value: kind for kind in document.formats}
    if ending not in kinds or document.is_cancelled:
        raise Http404
    try:
        content = services.file_content(document=document, kind=kinds[ending])
    except Unreadable:
        messages.error(request, _("What was typed cannot be decrypted any more."))
        return redirect(document)
    except FileNotFoundError as error:
        raise Http404 from error
    if document.made_by_id != request.user.pk:
        record(
            "documents.fetched", actor=request.user, subject=document.owner,
            details={"document": document.pk, "format": ending},
        )  # fmt: skip
    return serve_unsealed(content, file_name=file_name_of(document, kinds[ending]))
