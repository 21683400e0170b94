"""Measures about people as something that is decided on and contested like all else.

Nobody reports them: they come from moderators (`services.decision_on`).
"""

from typing import Any

from django.db.models import QuerySet
from django.urls import reverse
from django.utils import timezone
from django.utils.formats import date_format
from django.utils.html import linebreaks
from django.utils.text import capfirst
from django.utils.translation import gettext_lazy as _

from site_modules.accounts import services as accounts
from site_modules.accounts.enums import CONTESTABLE
from site_modules.accounts.models import Sanction
from site_modules.moderation.enums import MEASURE, Outcome
from site_modules.moderation.permissions import is_moderator
from site_modules.moderation.targets import Target, register

TAKES_MEASURES = "accounts.add_sanction"


def _deciding(user: Any) -> QuerySet[Sanction]:
    """For who takes such measures; nobody decides on one about themselves."""
    if not (is_moderator(user) and user.has_perm(TAKES_MEASURES)):
        return Sanction.objects.none()
    return Sanction.objects.filter(kind__in=CONTESTABLE).exclude(user=user).select_related("user")


def _title(sanction: Sanction) -> str:
    day = date_format(timezone.localtime(sanction.decided_at), "j F Y")
    return f"{capfirst(sanction.get_kind_display())}, {day}"


def _outcomes(sanction: Sanction) -> list[Outcome]:
    """What lasts can be lifted."""
    is_over = sanction.ends_at is not None and sanction.ends_at <= timezone.now()
    return [] if is_over or sanction.lifted_at is not None else [Outcome.LIFT]


register(
    Target(
        name=MEASURE,
        label=_("Measure about a person"),
        visible_to=lambda user: Sanction.objects.none(),
        deciding=_deciding,
        author_of=lambda sanction: sanction.user,
        title_of=_title,
        address_of=lambda sanction: reverse("accounts:member", args=[sanction.user.username]),
        text_of=lambda sanction: sanction.reason,
        html_of=lambda sanction: linebreaks(sanction.reason, autoescape=True),
        apply={
            Outcome.LIFT: lambda sanction, by: accounts.lift_measure(sanction=sanction, by=by),
        },
        outcomes_for=_outcomes,
        sent_at=lambda sanction: sanction.decided_at,
    )
)
