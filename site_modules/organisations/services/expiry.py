"""Roles end by themselves, after a word in time."""

from datetime import datetime, timedelta

from django.db import transaction
from django.urls import reverse
from django.utils import timezone
from django.utils.formats import date_format
from django.utils.translation import override

from site_modules.accounts.enums import Role
from site_modules.accounts.models import User
from site_modules.notifications.delivery import notify
from site_modules.organisations.enums import EventKind
from site_modules.organisations.models import Membership
from site_modules.organisations.selectors import people_who_manage
from site_modules.organisations.services.journal import note
from site_modules.organisations.services.people import after_end

WARNED_BEFORE = timedelta(days=14)
BATCH = 500


def warn_before_expiry(*, now: datetime | None = None) -> int:
    """Tell people, and who manages, that a role ends within two weeks; each term once."""
    now = now or timezone.now()
    soon = Membership.objects.filter(
        ended_at=None, warned_at=None, expires_at__gt=now, expires_at__lte=now + WARNED_BEFORE
    )
    done = 0
    for membership in soon.select_related("organisation", "user").order_by("pk")[:BATCH]:
        with transaction.atomic():
            claimed = Membership.objects.filter(
                pk=membership.pk, warned_at=None, expires_at=membership.expires_at
            )
            if claimed.update(warned_at=now):
                _warn(membership)
                done += 1
    return done


def _warn(membership: Membership) -> None:
    managers = {person.pk: person for person in people_who_manage(membership.organisation)}
    for person in {membership.user_id: membership.user, **managers}.values():
        is_own = person.pk == membership.user_id
        with override(person.language):
            until = date_format(timezone.localtime(membership.expires_at), "j F Y")
        notify(
            kind="organisations.role_expires" if is_own else "organisations.role_of_other_expires",
            recipients=[person],
            url=reverse("organisations:mine") if is_own else membership.organisation.people_url,
            data={
                "organisation": membership.organisation.name,
                "until": until,
                "who": membership.user.public_name,
            },
        )


def end_expired(*, now: datetime | None = None) -> int:
    """End the roles whose term is over; how many."""
    now = now or timezone.now()
    over = Membership.objects.filter(ended_at=None, expires_at__lte=now)
    done = 0
    for membership in over.select_related("organisation", "user").order_by("pk")[:BATCH]:
        with transaction.atomic():
            claimed = Membership.objects.filter(
                pk=membership.pk, ended_at=None, expires_at=membership.expires_at
            )
            if claimed.update(ended_at=now):
                _after(membership)
                done += 1
    return done


def _after(membership: Membership) -> None:
    organisation = membership.organisation
    after_end(membership=membership, by=None)
    note(
        organisation=organisation, kind=EventKind.EXPIRED, by=None, person=membership.user,
        changes={"role": [membership.role, ""]},
    )  # fmt: skip
    notify(
        kind="organisations.role_expired",
        recipients=[membership.user],
        url=reverse("organisations:mine"),
        data={"organisation": organisation.name},
    )
    tell_left_alone(membership)


def tell_left_alone(membership: Membership) -> None:
    """Administrators hear of an organisation for which nobody answers any more."""
    organisation = membership.organisation
    if membership.manages and not people_who_manage(organisation).exists():
        notify(
            kind="organisations.left_alone",
            recipients=User.objects.filter(is_active=True, groups__name=Role.ADMINISTRATOR),
            url=reverse("organisations_one", args=[organisation.pk]),
            data={"organisation": organisation.name},
        )
