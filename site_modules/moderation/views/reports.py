"""Reporting content, and seeing what became of it."""

from typing import Any

from django.contrib.auth.decorators import login_required
from django.core.paginator import Paginator
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.utils.translation import get_language
from django.views.decorators.cache import never_cache
from django.views.decorators.http import require_safe

from cms.core.views.errors import too_many_requests
from cms.operations.limits import client_address
from site_modules.accounts.signed_in import me
from site_modules.moderation import mails, services
from site_modules.moderation.forms import ReportForm
from site_modules.moderation.models import Report
from site_modules.moderation.selectors import answer_to_reporter, content_at
from site_modules.moderation.services.cases import MAX_KEY
from site_modules.moderation.targets import Target, find_target

PER_PAGE = 20
SENT = "trimis=1"


@never_cache
def notice(request: HttpRequest) -> HttpResponse:
    """The general form: somebody pastes an address (Digital Services Act, art. 16(1))."""
    given = {"address": request.GET.get("adresa", "")[:1000]}
    form = ReportForm(request.POST or None, reporter=request.user, asks_address=True, initial=given)
    if request.method == "POST" and form.is_valid():
        address = form.cleaned_data["address"]
        found = content_at(address, request.user)
        return _send(request, form, obj=found, address=address)
    return _show(request, form, is_sent=request.GET.get("trimis") == "1")


@never_cache
def report(request: HttpRequest, target: str, key: int) -> HttpResponse:
    """The form about one object; 404 for who may not see it."""
    kind, obj = _seen_by(request.user, target, key)
    form = ReportForm(request.POST or None, reporter=request.user, asks_address=False)
    if request.method == "POST" and form.is_valid():
        return _send(request, form, obj=obj, address="")
    shown = {"label": kind.label, "title": kind.title_of(obj), "address": kind.address_of(obj)}
    return _show(request, form, shown=shown)


def _seen_by(user: Any, target: str, key: int) -> tuple[Target, Any]:
    try:
        kind = find_target(target)
    except KeyError as error:
        raise Http404 from error
    obj = kind.visible_to(user).filter(pk=key).first() if key <= MAX_KEY else None
    if obj is None:
        raise Http404
    return kind, obj


def _show(request: HttpRequest, form: ReportForm, **context: Any) -> HttpResponse:
    status = 422 if form.errors else 200
    return render(request, "moderation/report.html", {"form": form, **context}, status=status)


def _send(request: HttpRequest, form: ReportForm, *, obj: Any, address: str) -> HttpResponse:
    if form.is_from_robot:
        return redirect("moderation:notice")
    reporter = request.user if request.user.is_authenticated else None
    values = form.cleaned_data
    if not form.claim():
        return _sent_before(reporter, values.get("email", ""))
    try:
        made = services.report(
            obj=obj,
            address=address,
            reporter=reporter,
            kind=values["kind"],
            explanation=values["explanation"],
            name=values.get("name", ""),
            email=values.get("email", ""),
            language=get_language() or "ro",
            source=client_address(request),
        )
    except services.LimitReached as limit:
        return too_many_requests(request, limit.seconds)
    if made.is_joined:
        return _sent_before(reporter, made.email)
    return _to_confirmation(made)


def _sent_before(reporter: Any, email: str) -> HttpResponse:
    """A double click, or more words about the same: the first one has its confirmation.

    A visitor's is shown to nobody else, and anybody may type their address: so they are led to no
    report, only told that it arrived.
    """
    if reporter is not None:
        return _to("moderation:my_reports")
    return _to("moderation:notice") if email else redirect("moderation:notice")


def _to_confirmation(made: Report) -> HttpResponse:
    if made.reporter_id:
        return _to("moderation:my_reports")
    return _to("moderation:status", mails.status_token(made))


def _to(name: str, *args: str) -> HttpResponse:
    response = redirect(name, *args)
    response["Location"] += f"?{SENT}"
    return response


@never_cache
@require_safe
def status(request: HttpRequest, token: str) -> HttpResponse:
    """A visitor's report, by the secret address of the mail."""
    found = mails.report_of_token(token)
    if found is None:
        raise Http404
    context = {
        "report": found,
        "lines": answer_to_reporter(found),
        "is_sent": request.GET.get("trimis") == "1",
    }
    return render(request, "moderation/status.html", context)


@never_cache
@login_required
@require_safe
def my_reports(request: HttpRequest) -> HttpResponse:
    """„Semnalările mele”: what the reader reported, with the answers."""
    mine = Report.objects.filter(reporter=me(request)).select_related("decision")
    page = Paginator(mine, PER_PAGE).get_page(request.GET.get("pagina"))
    context = {
        "page": page,
        "rows": [(found, answer_to_reporter(found)) for found in page],
        "is_sent": request.GET.get("trimis") == "1",
    }
    return render(request, "moderation/my_reports.html", context)
