"""Decisions about what the reader published, and the way to contest them."""

from django.contrib import messages
from django.contrib.auth.decorators import login_required
from django.core.paginator import Paginator
from django.http import HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.utils.translation import gettext as _
from django.views.decorators.cache import never_cache
from django.views.decorators.http import require_safe

from site_modules.accounts.enums import CONTESTABLE
from site_modules.accounts.models import Sanction
from site_modules.accounts.signed_in import me
from site_modules.moderation import services
from site_modules.moderation.forms import AppealForm
from site_modules.moderation.models import Appeal, Decision
from site_modules.moderation.selectors import statement_of
from site_modules.moderation.selectors.reasons import decisions_about

PER_PAGE = 20


@never_cache
@login_required
@require_safe
def my_decisions(request: HttpRequest) -> HttpResponse:
    """„Deciziile mele”."""
    found = decisions_about(me(request)).select_related("case", "appeal")
    page = Paginator(found, PER_PAGE).get_page(request.GET.get("pagina"))
    return render(request, "moderation/my_decisions.html", {"page": page})


@never_cache
@login_required
def decision(request: HttpRequest, decision_id: int) -> HttpResponse:
    """One decision with its statement of reasons; contest it. 404 for everybody else."""
    user = me(request)
    found = get_object_or_404(decisions_about(user).select_related("case"), pk=decision_id)
    sent = Appeal.objects.filter(decision=found).first()
    form = AppealForm(request.POST or None)
    if request.method == "POST" and (sent or form.is_valid()):
        return _contest(request, found, form)
    can_contest = found.is_restriction and found.is_in_time and sent is None
    context = {
        "decision": found,
        "lines": statement_of(found),
        "appeal": sent,
        "form": form,
        "can_contest": can_contest,
    }
    status = 422 if form.errors else 200
    return render(request, "moderation/decision.html", context, status=status)


@never_cache
@login_required
@require_safe
def measure(request: HttpRequest, sanction_id: int) -> HttpResponse:
    """The decision behind a measure about the reader; 404 for everybody else's."""
    found = Sanction.objects.filter(user=me(request), kind__in=CONTESTABLE)
    made = services.decision_on(sanction=get_object_or_404(found, pk=sanction_id))
    return redirect("moderation:decision", made.pk)


def _contest(request: HttpRequest, found: Decision, form: AppealForm) -> HttpResponse:
    """Send the appeal; a second sending finds the first one and changes nothing."""
    text = form.cleaned_data["text"] if form.is_valid() else ""
    try:
        services.appeal(decision=found, author=me(request), text=text)
    except services.NotAllowed:
        messages.warning(request, _("This decision cannot be contested any more."))
    else:
        messages.success(request, _("The appeal was sent. Somebody else looks at it."))
    return redirect("moderation:decision", found.pk)
