"""The desk of moderators in the admin."""

import csv
from typing import Any

from django.contrib import messages
from django.core.exceptions import PermissionDenied
from django.core.paginator import Paginator
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.urls import URLPattern, path, reverse
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy
from django.views.decorators.cache import never_cache
from django.views.decorators.http import require_POST, require_safe

from site_modules.moderation import services
from site_modules.moderation.bulk import decide_many
from site_modules.moderation.cells import plain_cell
from site_modules.moderation.forms import AppealDecisionForm, DecisionForm, NoteForm
from site_modules.moderation.models import Appeal, Case, Decision
from site_modules.moderation.permissions import is_moderator
from site_modules.moderation.selectors.case import case_view
from site_modules.moderation.selectors.desk import VIEWS, Desk, label_of
from site_modules.moderation.targets import all_targets

HISTORY_PER_PAGE = 50
MOST_EXPORTED = 10_000
#: What may be done to several at once: nothing that takes something from an author.
BULK = ("approve", "keep")
CHANGED = gettext_lazy(
    "The author changed the text while you were reading it. Read it again: your decision was not "
    "carried out."
)


def require_moderator(request: HttpRequest) -> None:
    if not is_moderator(request.user):
        raise PermissionDenied


@never_cache
@require_safe
def desk(request: HttpRequest) -> HttpResponse:
    """Reports, submissions and appeals in one list, the oldest first."""
    require_moderator(request)
    view = request.GET.get("fel", "")
    target = request.GET.get("tip", "")
    is_mine = request.GET.get("ale-mele") == "1"
    found = Desk(request.user, view=view, target=target, is_mine=is_mine)
    counts = found.counts()
    context = {
        "page": found.page(request.GET.get("p", "1"), counts),
        "views": [(key, label, counts[key]) for key, label in VIEWS.items()],
        "total": sum(counts.values()),
        "view": view,
        "target": target,
        "is_mine": is_mine,
        "targets": [(one.name, one.label) for one in all_targets()],
        "bulk": BULK,
    }
    return render(request, "moderation/admin/desk.html", context)


def _case(request: HttpRequest, target: str, key: int) -> Case:
    """The case of an object that this moderator may see, made for a submission without one."""
    require_moderator(request)
    found = services.case_at(target=target, key=key, by=request.user)
    if found is None:
        raise Http404
    return found


@never_cache
def case(request: HttpRequest, target: str, key: int) -> HttpResponse:
    """One case with everything around it; decide on it."""
    found = _case(request, target, key)
    shown = case_view(found, request.user)
    form = DecisionForm(
        request.POST or None,
        outcomes=shown.outcomes,
        initial={"expected": found.decision_count, "version": shown.version},
    )
    if request.method == "POST":
        late = _late(request, found)
        if late is not None:
            return late
        if shown.may_decide and form.is_valid():
            return _decide(request, found, form)
    context = {"shown": shown, "case": found, "form": form, "note_form": NoteForm()}
    status = 422 if form.errors else 200
    return render(request, "moderation/admin/case.html", context, status=status)


def _late(request: HttpRequest, case: Case) -> HttpResponse | None:
    """The case was decided since the form was shown: say so before anything else."""
    expected = request.POST.get("expected", "")
    if expected.isdecimal() and expected != str(case.decision_count):
        return _say_late(request, case, Decision.objects.filter(case=case).first())
    return None


def _say_late(request: HttpRequest, case: Case, decision: Decision | None) -> HttpResponse:
    who = (decision.decided_by if decision else None) or _("Somebody")
    what = decision.get_outcome_display() if decision else _("changed")
    words = _("%(who)s has decided before you: %(outcome)s. Your decision was not carried out.")
    messages.warning(request, words % {"who": who, "outcome": what})
    return redirect("moderation_case", case.target, case.object_key)


def _decide(request: HttpRequest, case: Case, form: DecisionForm) -> HttpResponse:
    values = form.cleaned_data
    try:
        services.decide(
            case=case,
            by=request.user,
            outcome=values["outcome"],
            facts=values["facts"],
            rule=values["rule"],
            law=values["law"],
            reason_key=values["reason"],
            expected=values["expected"],
            version=values["version"],
            warns_author=values["warns_author"],
        )
    except services.AlreadyDecided as late:
        return _say_late(request, case, late.decision)
    except services.ContentChanged:
        messages.warning(request, CHANGED)
        return redirect("moderation_case", case.target, case.object_key)
    except services.NotAllowed as error:
        raise PermissionDenied from error
    messages.success(request, _("The decision was carried out and told to whom it concerns."))
    return redirect("moderation_desk")


@require_POST
def take(request: HttpRequest, target: str, key: int) -> HttpResponse:
    """„I take care of it”, or give it back."""
    found = _case(request, target, key)
    try:
        if "release" in request.POST:
            services.release(case=found, by=request.user)
        elif not services.claim(case=found, by=request.user):
            words = _("%(who)s takes care of it already.")
            messages.warning(request, words % {"who": found.claimed_by})
    except services.NotAllowed as error:
        raise PermissionDenied from error
    return redirect("moderation_case", target, key)


@require_POST
def note(request: HttpRequest, target: str, key: int) -> HttpResponse:
    found = _case(request, target, key)
    form = NoteForm(request.POST)
    try:
        if form.is_valid():
            services.add_note(case=found, by=request.user, text=form.cleaned_data["text"])
        else:
            messages.error(request, " ".join(map(str, form.errors["text"])))
    except services.NotAllowed as error:
        raise PermissionDenied from error
    return redirect("moderation_case", target, key)


@require_POST
def bulk(request: HttpRequest) -> HttpResponse:
    """Approve the chosen submissions, or leave the chosen reported content as it is."""
    require_moderator(request)
    outcome = request.POST.get("outcome", "")
    if outcome not in BULK:
        messages.warning(request, _("Choose what to do with the chosen ones."))
        return redirect("moderation_desk")
    done, late = decide_many(request.POST.getlist("entry"), outcome=outcome, by=request.user)
    messages.success(request, _("Decided: %(count)d") % {"count": done})
    if late:
        words = _("Left out, since somebody else was faster or it does not fit: %(count)d")
        messages.warning(request, words % {"count": late})
    return redirect("moderation_desk")


@never_cache
def appeal(request: HttpRequest, appeal_id: int) -> HttpResponse:
    """A contested decision, looked at by somebody else."""
    require_moderator(request)
    visible = Case.objects.visible_to(request.user)
    found = get_object_or_404(
        Appeal.objects.filter(decision__case__in=visible).select_related(
            "decision__case", "decision__decided_by", "decision__evidence", "author"
        ),
        pk=appeal_id,
    )
    may_decide = request.user.pk not in (found.decision.decided_by_id, found.author_id)
    form = AppealDecisionForm(request.POST or None)
    if request.method == "POST" and form.is_valid():
        return _decide_appeal(request, found, form.cleaned_data)
    context = {
        "appeal": found, "form": form, "may_decide": may_decide,
        "shown": case_view(found.decision.case, request.user),
    }  # fmt: skip
    status = 422 if form.errors else 200
    return render(request, "moderation/admin/appeal.html", context, status=status)


def _decide_appeal(request: HttpRequest, found: Appeal, values: dict[str, Any]) -> HttpResponse:
    try:
        services.decide_appeal(appeal=found, by=request.user, **values)
    except services.AlreadyDecided:
        words = _("%(who)s has decided on this appeal before you: %(state)s.")
        who, state = found.decided_by or _("Somebody"), found.get_state_display()
        messages.warning(request, words % {"who": who, "state": state})
    except services.NotAllowed as error:
        raise PermissionDenied from error
    else:
        messages.success(request, _("The answer was sent to the author."))
    return redirect("moderation_desk")


def _history(request: HttpRequest) -> Any:
    require_moderator(request)
    visible = Case.objects.visible_to(request.user)
    found = Decision.objects.filter(case__in=visible)
    return found.select_related("case", "decided_by", "author", "appeal")


@never_cache
@require_safe
def history(request: HttpRequest) -> HttpResponse:
    """What was decided, the newest first."""
    page = Paginator(_history(request), HISTORY_PER_PAGE).get_page(request.GET.get("p", "1"))
    return render(request, "moderation/admin/history.html", {"page": page})


@never_cache
@require_safe
def history_csv(request: HttpRequest) -> HttpResponse:
    """The same for a spreadsheet."""
    rows = _history(request)[:MOST_EXPORTED]
    response = HttpResponse("\ufeff", content_type="text/csv; charset=utf-8")
    response["Content-Disposition"] = 'attachment; filename="decizii.csv"'
    table = csv.writer(response)
    names = (_("Kind"), _("Title"), _("Decision"), _("Reason"), _("Facts"), _("Rule"), _("Law"))
    table.writerow([*names, _("Decided by"), _("Decided at")])
    for one in rows:
        cells = (label_of(one.case.target), one.case.title, one.get_outcome_display(), one.reason,
                 one.facts, one.rule, one.law, one.decided_by or "")  # fmt: skip
        table.writerow([*map(plain_cell, cells), one.decided_at.isoformat(timespec="minutes")])
    return response


def admin_urls() -> list[URLPattern]:
    """Addresses of the desk, below the admin's."""
    return [
        path("moderare/", desk, name="moderation_desk"),
        path("moderare/mai-multe/", bulk, name="moderation_bulk"),
        path("moderare/istoric/", history, name="moderation_history"),
        path("moderare/istoric.csv", history_csv, name="moderation_history_csv"),
        path("moderare/contestatie/<int:appeal_id>/", appeal, name="moderation_appeal"),
        path("moderare/<str:target>/<int:key>/", case, name="moderation_case"),
        path("moderare/<str:target>/<int:key>/preia/", take, name="moderation_take"),
        path("moderare/<str:target>/<int:key>/nota/", note, name="moderation_note"),
    ]


def desk_address() -> str:
    return reverse("moderation_desk")
