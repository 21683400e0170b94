"""Days until which one may apply, in one's own calendar: of ads one applied to and waits for an
answer, and of invitations that wait for one's own."""

from collections import defaultdict
from datetime import timedelta
from typing import Any

from django.db.models import CharField, Value
from django.utils import timezone
from django.utils.translation import gettext as _

from cms.core.together import Asking
from site_modules.applications.models import Application, VolunteerInvitation
from site_modules.events.calendars import CalendarEntry, register_entries
from site_modules.hub.enums import AdKind
from site_modules.hub.models import AD_MODELS, Ad

MOST = 100


def deadlines(user: Any) -> Asking[list[CalendarEntry]]:
    """One query for what it is about, and one for each kind of ad found."""
    today = timezone.localdate()
    found = yield from _ads_of(user)
    return [_entry(ad) for ad in found if ad.apply_until and ad.apply_until >= today]


def _ads_of(user: Any) -> Asking[list[Ad]]:
    opportunity = Value(AdKind.OPPORTUNITY.value, output_field=CharField())
    invited = VolunteerInvitation.objects.own(user).open().order_by()
    applied = Application.objects.own(user).undecided().order_by()
    rows = applied.values_list("ad_kind", "ad_id").union(
        invited.values_list(opportunity, "opportunity_id")
    )
    keys: dict[str, list[int]] = defaultdict(list)
    for kind, key in (yield rows[:MOST]):
        keys[kind].append(key)
    by_kind = yield tuple(
        AD_MODELS[AdKind(kind)].objects.open_now().filter(pk__in=of_kind)
        for kind, of_kind in keys.items()
    )
    return [ad for ads in by_kind for ad in ads]


def _entry(ad: Any) -> CalendarEntry:
    return CalendarEntry(
        uid=f"apply-until-{ad.kind.value}-{ad.pk}",
        title=_("Apply until today: %(ad)s") % {"ad": ad.title},
        start=ad.apply_until,
        end=ad.apply_until + timedelta(days=1),
        url=ad.get_absolute_url(),
    )


register_entries("applications", deadlines)
