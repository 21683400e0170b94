"""One case: read it, take it, decide on it."""

from django.contrib import messages
from django.core.exceptions import PermissionDenied
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy
from django.views.decorators.cache import never_cache
from django.views.decorators.clickjacking import xframe_options_sameorigin
from django.views.decorators.http import require_POST, require_safe

from site_modules.moderation import services
from site_modules.moderation.forms import DecisionForm, NoteForm
from site_modules.moderation.models import Case, Decision
from site_modules.moderation.selectors import outcomes_of
from site_modules.moderation.selectors.case import CaseView, case_view
from site_modules.moderation.viewsets.access import require_moderator

CHANGED = gettext_lazy(
    "The author changed the text while you were reading it. Read it again: your decision was not "
    "carried out."
)


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
    if request.method == "POST":
        return _late(request, found) or _sent(request, found)
    shown = case_view(found, request.user)
    initial = {"expected": found.decision_count, "version": shown.version}
    return _page(request, shown, DecisionForm(outcomes=shown.outcomes, initial=initial))


def _sent(request: HttpRequest, case: Case) -> HttpResponse:
    """A decision; all that stands around the case is read only where the page is shown again."""
    form = DecisionForm(request.POST, outcomes=outcomes_of(case, case.content))
    if form.is_valid():
        return _decide(request, case, form)
    return _page(request, case_view(case, request.user), form, 422)


def _page(
    request: HttpRequest, shown: CaseView, form: DecisionForm, status: int = 200
) -> HttpResponse:
    context = {"shown": shown, "case": shown.case, "form": form, "note_form": NoteForm()}
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
    except services.NotAllowed:  # the page says who decides instead
        return _page(request, case_view(case, request.user), form, 422)
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
def checks(request: HttpRequest, target: str, key: int) -> HttpResponse:
    """Keep the ticks of the check-list."""
    found = _case(request, target, key)
    try:
        services.keep_checks(case=found, items=request.POST.getlist("point"), by=request.user)
    except services.NotAllowed as error:
        raise PermissionDenied from error
    return redirect("moderation_case", target, key)


@never_cache
@require_safe
@xframe_options_sameorigin
def preview(request: HttpRequest, target: str, key: int) -> HttpResponse:
    """The page as readers will see it, with the words that wait."""
    found = _case(request, target, key)
    content, kind = found.content, found.known_target
    if content is None or kind is None or kind.preview is None:
        raise Http404
    shown: HttpResponse = kind.preview(content, request)
    return shown
