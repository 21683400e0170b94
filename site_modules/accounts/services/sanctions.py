"""Warnings and suspensions: reasoned, recorded, told (Digital Services Act, art. 17)."""

from datetime import datetime

from django.db import transaction
from django.db.models import Q, QuerySet
from django.urls import reverse
from django.utils import timezone
from django.utils.translation import gettext_lazy as _

from cms.audit.services import record
from cms.core.mail import send_template_mail
from site_modules.accounts.enums import CONTESTABLE, Role, SanctionKind
from site_modules.accounts.models import Sanction, User
from site_modules.accounts.services.accounts import renew_access
from site_modules.accounts.signals import measure_lifted, measure_taken
from site_modules.notifications.delivery import notify


class SanctionRefused(Exception):
    """Nobody judges themselves, and one administrator always stays."""


@transaction.atomic
def warn(
    *, user: User, by: User, reason: str, rule: str = "", is_part_of_decision: bool = False
) -> Sanction:
    """Keep a warning on record; the person reads it, confirms, and may contest it: on its own, or
    with the decision that it is a part of."""
    _refuse_oneself(user, by)
    sanction = Sanction.objects.create(
        user=user, kind=SanctionKind.WARNING, reason=reason, rule=rule, decided_by=by
    )
    record("accounts.warned", actor=by, subject=user, details={"sanction": sanction.pk})
    if not is_part_of_decision:
        measure_taken.send(sender=Sanction, sanction=sanction)
    notify(
        kind="accounts.warned", recipients=[user], url=measure_address(sanction),
        data={"reason": reason, "rule": rule},
    )  # fmt: skip
    return sanction


@transaction.atomic
def suspend(
    *, user: User, by: User, reason: str, rule: str = "", until: datetime | None = None
) -> Sanction:
    """Close an account until a moment, or for good; every session and key ends.

    Raises SanctionRefused for oneself and for the last administrator.
    """
    _refuse_oneself(user, by)
    if is_last_administrator(user):
        raise SanctionRefused
    sanction = Sanction.objects.create(
        user=user, kind=SanctionKind.SUSPENSION, reason=reason, rule=rule, decided_by=by,
        ends_at=until,
    )  # fmt: skip
    user.suspended_at = timezone.now()
    user.suspended_until = until
    user.save(update_fields=["suspended_at", "suspended_until"])
    renew_access(user=user)
    record("accounts.suspended", actor=by, subject=user, details={"sanction": sanction.pk})
    _mail_suspension(user, sanction)
    return sanction


def _mail_suspension(user: User, sanction: Sanction) -> None:
    """By mail, since who is suspended reads nothing on the site."""
    send_template_mail(
        template="account_suspended",
        subject=_("Your account was suspended"),
        to=[user.email],
        context={"name": user.first_name, "sanction": sanction},
        language=user.language,
    )


@transaction.atomic
def lift_suspension(*, user: User, by: User) -> bool:
    """Open the account again; false when it was not suspended."""
    now = timezone.now()
    changed = User.objects.filter(pk=user.pk, suspended_at__isnull=False).update(
        suspended_at=None, suspended_until=None
    )
    if not changed:
        return False
    Sanction.objects.filter(
        Q(ends_at__isnull=True) | Q(ends_at__gt=now),
        user=user, kind=SanctionKind.SUSPENSION, lifted_at=None,
    ).update(lifted_at=now, lifted_by=by)  # fmt: skip
    user.refresh_from_db(fields=["suspended_at", "suspended_until"])
    record("accounts.suspension_lifted", actor=by, subject=user)
    notify(kind="accounts.suspension_lifted", recipients=[user], url=reverse("accounts:measures"))
    return True


@transaction.atomic
def suspend_partly(
    *, user: User, by: User, kind: SanctionKind, reason: str, until: datetime, rule: str = ""
) -> Sanction | None:
    """Keep a measure of one part of the site on record; its app carries it out and tells of it.

    None while another of the kind lasts. Raises SanctionRefused for oneself.
    """
    _refuse_oneself(user, by)
    # Held, so that of two moderators at once one decides.
    User.objects.select_for_update().get(pk=user.pk)
    if lasting(kind).filter(user=user).exists():
        return None
    sanction = Sanction.objects.create(
        user=user, kind=kind, reason=reason, rule=rule, decided_by=by, ends_at=until
    )
    measure_taken.send(sender=Sanction, sanction=sanction)
    return sanction


def lift_partly(*, user: User, by: User, kind: SanctionKind) -> bool:
    """End it before its time; false when none lasted."""
    return any(lift_measure(sanction=one, by=by) for one in lasting(kind).filter(user=user))


@transaction.atomic
def lift_measure(*, sanction: Sanction, by: User) -> bool:
    """Take back a warning, or a suspension from a part of the site that lasts; false when somebody
    did before."""
    now = timezone.now()
    standing = Sanction.objects.filter(pk=sanction.pk, lifted_at=None, kind__in=CONTESTABLE)
    if not standing.update(lifted_at=now, lifted_by=by):
        return False
    sanction.refresh_from_db()
    record(
        "accounts.measure_lifted", actor=by, subject=sanction.user,
        details={"sanction": sanction.pk},
    )  # fmt: skip
    measure_lifted.send(sender=Sanction, sanction=sanction)
    return True


def measure_address(sanction: Sanction) -> str:
    """Where its person reads a measure and contests it."""
    return reverse("moderation:measure", args=[sanction.pk])


def lasting(kind: SanctionKind) -> QuerySet[Sanction]:
    """Measures with an end that is still to come."""
    return Sanction.objects.filter(kind=kind, lifted_at=None, ends_at__gt=timezone.now())


def confirm_reading(*, user: User, sanction_id: int) -> bool:
    """The person read a measure; false for somebody else's."""
    return bool(
        Sanction.objects.filter(pk=sanction_id, user=user, read_at=None).update(
            read_at=timezone.now()
        )
    )


def _refuse_oneself(user: User, by: User) -> None:
    if user.pk == by.pk:
        raise SanctionRefused


def is_last_administrator(user: User) -> bool:
    """Nobody but this person could let others in again."""
    now = timezone.now()
    administrators = User.objects.filter(is_active=True, groups__name=Role.ADMINISTRATOR).filter(
        Q(suspended_at=None) | Q(suspended_until__lte=now)
    )
    return list(administrators.values_list("pk", flat=True).distinct()[:2]) == [user.pk]
