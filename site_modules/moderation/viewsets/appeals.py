"""Contested decisions."""

from typing import Any

from django.contrib import messages
from django.core.exceptions import PermissionDenied
from django.http import HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.utils.translation import gettext as _
from django.views.decorators.cache import never_cache

from site_modules.moderation import services
from site_modules.moderation.forms import AppealDecisionForm
from site_modules.moderation.models import Appeal, Case
from site_modules.moderation.selectors.case import case_view
from site_modules.moderation.viewsets.access import require_moderator


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
