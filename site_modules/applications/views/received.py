"""The organisation's side: list, one application, decisions, notes, the CV."""

from typing import Any

from django.contrib import messages
from django.contrib.auth.decorators import login_required
from django.db import transaction
from django.http import Http404, HttpRequest, HttpResponse, HttpResponseBase
from django.shortcuts import redirect, render
from django.urls import reverse
from django.utils.decorators import method_decorator
from django.utils.translation import gettext as _
from django.utils.translation import ngettext
from django.views import View
from django.views.decorators.cache import never_cache
from django.views.decorators.http import require_POST, require_safe

from cms.audit.services import record
from cms.media.serving import serve_private_file
from site_modules.accounts.signed_in import me
from site_modules.applications import services
from site_modules.applications.forms.deciding import BulkForm, DecisionForm, NoteForm
from site_modules.applications.models import Application
from site_modules.applications.selectors.own import moments_of
from site_modules.applications.selectors.received import ReceivedFilters, received_page
from site_modules.applications.services import ApplicationRefused
from site_modules.applications.views.finding import (
    one_of,
    organisation_acted_for,
    received_application,
)
from site_modules.applications.views.shell import put_beside
from site_modules.organisations.selectors.areas import sections_of

DECORATORS: Any = [never_cache, login_required]


@method_decorator(DECORATORS, name="dispatch")
class ReceivedListView(View):
    """All applications with filters and counts; the same answer to several."""

    def get(self, request: HttpRequest, slug: str) -> HttpResponse:
        return self._page(request, slug)

    def post(self, request: HttpRequest, slug: str) -> HttpResponse:
        """Buttons `accepta` and `refuza`."""
        organisation = organisation_acted_for(request, slug)
        keys = [int(key) for key in request.POST.getlist("chosen") if _is_key(key)]
        form = BulkForm(request.POST, keys=keys)
        accepts = "accepta" in request.POST
        if not form.is_valid() or not (accepts or "refuza" in request.POST):
            return self._page(request, slug, form)
        try:
            with transaction.atomic():
                if not form.claim():
                    return redirect(request.get_full_path())
                result = services.decide_many(
                    organisation=organisation, keys=keys, by=me(request), accepts=accepts,
                    answer=form.cleaned_data["answer"],
                )  # fmt: skip
        except ApplicationRefused as refusal:
            put_beside(form, refusal)
            return self._page(request, slug, form)
        _say_result(request, result)
        return redirect(request.get_full_path())

    def _page(self, request: HttpRequest, slug: str, form: BulkForm | None = None) -> HttpResponse:
        organisation = organisation_acted_for(request, slug)
        filters = ReceivedFilters.read(request.GET)
        received = received_page(
            organisation, request.user, filters, request.GET.get("pagina", "1")
        )
        ticked = request.POST.getlist("chosen")
        for one in received.rows:
            one.ticked = str(one.pk) in ticked  # type: ignore[attr-defined]
        context = {
            "organisation": organisation,
            "sections": sections_of(organisation, request.user),
            "received": received,
            "filters": filters,
            "form": form or BulkForm(keys=[]),
            "base_query": filters.query(without="stare"),
            "page_query": filters.query(),
            "invitations_url": reverse("applications:sent_invitations", args=[slug]),
        }
        status = 422 if form is not None and form.errors else 200
        return render(request, "applications/received.html", context, status=status)


def _is_key(typed: str) -> bool:
    return typed.isascii() and typed.isdigit() and len(typed) <= 18


def _say_result(request: HttpRequest, result: services.BulkResult) -> None:
    words = ngettext("%(total)d person was told.", "%(total)d people were told.", result.done)
    messages.success(request, words % {"total": result.done})
    if result.late:
        late = ngettext(
            "%(total)d application was decided on or withdrawn before and stays as it is.",
            "%(total)d applications were decided on or withdrawn before and stay as they are.",
            result.late,
        )
        messages.warning(request, late % {"total": result.late})


@method_decorator(DECORATORS, name="dispatch")
class ReceivedView(View):
    """One application: the first look marks it as seen; the buttons decide."""

    def get(self, request: HttpRequest, slug: str, key: int) -> HttpResponse:
        application = received_application(request, slug, key)
        services.mark_seen(application=application, by=me(request))
        return self._page(request, application, DecisionForm(), NoteForm())

    def post(self, request: HttpRequest, slug: str, key: int) -> HttpResponse:
        application = received_application(request, slug, key)
        form = DecisionForm(request.POST)
        accepts = "accepta" in request.POST
        if not form.is_valid() or not (accepts or "refuza" in request.POST):
            return self._page(request, application, form, NoteForm())
        try:
            with transaction.atomic():
                if not form.claim():
                    return redirect(application.desk_url)
                services.decide(
                    application=application, by=me(request), accepts=accepts,
                    answer=form.cleaned_data["answer"],
                )  # fmt: skip
        except ApplicationRefused as refusal:
            put_beside(form, refusal)
            application = received_application(request, slug, key)
            return self._page(request, application, form, NoteForm())
        messages.success(request, _("The decision was sent to the applicant."))
        return redirect(application.desk_url)

    def _page(
        self, request: HttpRequest, application: Application, form: DecisionForm, notes: NoteForm
    ) -> HttpResponse:
        return detail(request, application, form, notes)


def detail(
    request: HttpRequest, application: Application, form: DecisionForm, note_form: NoteForm
) -> HttpResponse:
    ad = application.ad
    organisation = application.organisation
    context = {
        "organisation": organisation,
        "sections": sections_of(organisation, request.user),
        "application": application,
        "ad_url": ad.get_absolute_url() if ad is not None else "",
        "moments": moments_of(application),
        "notes": list(application.notes.select_related("author")),
        "form": form,
        "note_form": note_form,
    }
    status = 422 if form.errors or note_form.errors else 200
    return render(request, "applications/received_application.html", context, status=status)


@never_cache
@require_POST
@login_required
def note(request: HttpRequest, slug: str, key: int) -> HttpResponse:
    """A note for colleagues."""
    application = received_application(request, slug, key)
    form = NoteForm(request.POST)
    if not form.is_valid():
        return detail(request, application, DecisionForm(), form)
    with transaction.atomic():
        if form.claim():
            services.add_note(
                application=application, by=me(request), text=form.cleaned_data["text"]
            )
            messages.success(request, _("The note is kept."))
    return redirect(application.desk_url)


@login_required
@require_safe
def cv(request: HttpRequest, key: int, name: str) -> HttpResponseBase:
    """The bytes, as a download, to the applicant and to who acts for the organisation."""
    found = Application.objects.visible_to(request.user).filter(cv_name=name).exclude(cv="")
    application = one_of(found, key)
    try:
        answer = serve_private_file(
            request, application.cv, file_name=application.cv_name, as_attachment=True,
            is_public=False,
        )  # fmt: skip
    except FileNotFoundError as error:
        raise Http404 from error
    if application.applicant_id != request.user.pk and "Range" not in request.headers:
        record(
            "applications.cv_read", actor=request.user, subject=application.applicant,
            details={"application": application.pk},
        )  # fmt: skip
    return answer
