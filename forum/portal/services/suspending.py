"""Suspending somebody from the forum alone: reasoned, recorded, told, lifted."""

from datetime import datetime

from django.db import transaction
from django.urls import reverse
from django.utils import timezone
from django.utils.translation import gettext_lazy as _

from cms.audit.services import record
from forum.portal import permissions
from forum.portal.services.refusals import ForumRefused
from forum.portal.suspensions import forget_suspensions
from site_modules.accounts import services as accounts
from site_modules.accounts.enums import SanctionKind
from site_modules.accounts.models import Sanction, User
from site_modules.notifications.delivery import notify


@transaction.atomic
def suspend(*, user: User, by: User, reason: str, rule: str, until: datetime) -> Sanction:
    """Nobody writes, votes or thanks in the forum until a moment; reading goes on.

    Raises ForumRefused for oneself, for who moderates, and while a suspension lasts.
    """
    if permissions.moderates_somewhere(user):
        message = _("This person moderates the forum: take the role away first.")
        raise ForumRefused("moderates", message, "reason")
    if until <= timezone.now():
        raise ForumRefused("past", _("Choose a day in the future."), "until")
    try:
        made = accounts.suspend_partly(
            user=user, by=by, kind=SanctionKind.FORUM, reason=reason, rule=rule, until=until
        )
    except accounts.SanctionRefused:
        message = _("You cannot take a measure against yourself.")
        raise ForumRefused("oneself", message, "reason") from None
    if made is None:
        message = _("Another moderator suspended this person before you.")
        raise ForumRefused("suspended_before", message, "reason")
    forget_suspensions()
    record("forum.suspended", actor=by, subject=user, details={"sanction": made.pk})
    day = timezone.localtime(until).strftime("%d.%m.%Y, %H:%M")
    notify(
        kind="forum.suspended", recipients=[user], url=accounts.measure_address(made),
        data={"until": day, "reason": reason, "rule": rule},
    )  # fmt: skip
    return made


@transaction.atomic
def lift_suspension(*, user: User, by: User) -> bool:
    """Let somebody write again before the day; False when they could."""
    if not accounts.lift_partly(user=user, by=by, kind=SanctionKind.FORUM):
        return False
    forget_suspensions()
    record("forum.suspension_lifted", actor=by, subject=user)
    notify(
        kind="forum.suspension_lifted", recipients=[user], url=reverse("accounts:measures"), data={}
    )
    return True
