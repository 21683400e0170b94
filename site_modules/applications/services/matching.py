"""The weekly message about new opportunities that fit, for who asked for it."""

from collections import defaultdict
from datetime import datetime, timedelta
from typing import Any

from django.db import transaction
from django.urls import reverse
from django.utils import timezone
from django.utils.translation import override

from site_modules.accounts.models import Profile, User
from site_modules.accounts.models.profile import ProfileInterest, ProfileSkill
from site_modules.applications.enums import HELD
from site_modules.applications.models import Application, MatchRound
from site_modules.applications.selectors.matching import Fit, Index, index_of_news, seeker_from
from site_modules.hub.models import VolunteerOpportunity
from site_modules.notifications.bulk import Message, notify_many
from site_modules.notifications.enums import MailPlan
from site_modules.notifications.models import Preference

KIND = "applications.matches"
PACE = timedelta(days=7)
#: People per task; opportunities that one message names.
BATCH, MOST_NAMED = 1000, 5


def wishing() -> Any:
    """Keys of people who asked for it."""
    wishes = Preference.objects.filter(kind=KIND)
    return wishes.exclude(is_on_site=False, mail_plan=MailPlan.OFF)


@transaction.atomic
def want_matches(*, user: User, wants: bool) -> None:
    """Switch the weekly mail on or off; the settings of notifications say the same."""
    plan = MailPlan.AT_ONCE if wants else MailPlan.OFF
    Preference.objects.update_or_create(
        user=user, kind=KIND, defaults={"mail_plan": plan, "is_on_site": False}
    )


def wants_matches(user: User) -> bool:
    return bool(wishing().filter(user=user).exists())


def due_batches(*, now: datetime | None = None) -> list[list[int]]:
    """Keys of people whose week is over, in portions for tasks."""
    now = now or timezone.now()
    early = MatchRound.objects.filter(looked_at__gt=now - PACE).values("person")
    keys = list(
        wishing().exclude(user__in=early).order_by("user_id").values_list("user_id", flat=True)
    )
    return [keys[start : start + BATCH] for start in range(0, len(keys), BATCH)]


def tell_of_matches(*, people: list[int], now: datetime | None = None) -> int:
    """Tell those of them whose turn it is; the number of people told."""
    now = now or timezone.now()
    index = index_of_news(now - PACE, now)
    claimed = _claim(people, now)
    if not index.rows or not claimed:
        return 0
    fits = _fits(index, claimed)
    readers = User.objects.filter(pk__in=fits, is_active=True)
    messages = [_message(person, fits[person.pk]) for person in readers]
    return notify_many(kind=KIND, messages=messages, group_key=f"matches:{now.date().isoformat()}")


@transaction.atomic
def _claim(people: list[int], now: datetime) -> list[int]:
    """Those whose week is over, from now on taken: a second worker finds none."""
    early = now - PACE
    MatchRound.objects.bulk_create(
        [MatchRound(person_id=key, looked_at=early) for key in people], ignore_conflicts=True
    )
    due = MatchRound.objects.select_for_update().filter(person__in=people, looked_at__lte=early)
    keys = list(due.order_by("pk").values_list("person_id", flat=True))
    MatchRound.objects.filter(person__in=keys).update(looked_at=now)
    return keys


def _fits(index: Index, people: list[int]) -> dict[int, list[Fit]]:
    """What fits each of them; three queries for the portion."""
    tags: dict[int, list[str]] = defaultdict(list)
    for through in (ProfileSkill, ProfileInterest):
        used = through.objects.filter(content_object__in=people).order_by("pk")
        for key, name in used.values_list("content_object_id", "tag__name"):
            tags[key].append(name)
    applied: dict[int, set[int]] = defaultdict(set)
    held = Application.objects.filter(
        applicant__in=people, ad_kind=VolunteerOpportunity.kind, state__in=HELD
    )
    for key, ad_id in held.values_list("applicant_id", "ad_id"):
        applied[key].add(ad_id)
    found = {}
    profiles = Profile.objects.filter(pk__in=[key for key in people if key in tags])
    for key, county, availability in profiles.values_list("pk", "county", "availability"):
        seeker = seeker_from(tags[key], county, availability)
        fits = index.fits_of(seeker, without=frozenset(applied.get(key, ())))
        if fits:
            found[key] = fits
    return found


def _message(person: User, fits: list[Fit]) -> Message:
    with override(person.language):
        data: dict[str, str | int] = {"found": len(fits), "ad": fits[0].title}
        for number, fit in enumerate(fits[:MOST_NAMED]):
            data |= {f"title{number}": fit.title, f"fit{number}": fit.text}
        return Message(person, reverse("applications:matches"), data)
