"""What the home shows of the whole platform: counted figures, the newest articles, the next events.

Kept for each audience, so that a page made anew asks for little; what only members read (the forum,
ads) is `cms.home.for_members`.
"""

from typing import Any

from django.contrib.auth.models import AnonymousUser
from django.db.models import Count, QuerySet, Subquery, Value
from django.utils import timezone
from django.utils.translation import get_language, ngettext
from wagtail.models import Page

from cms.articles.cards import Card, cards_of
from cms.articles.feed_contents import articles_of, list_page
from cms.articles.models import ArticlePage
from cms.core.access import audience_key
from cms.core.addresses import page_address
from cms.core.cache import cached
from cms.library.models import ResourcePage
from site_modules.accounts.enums import Role
from site_modules.accounts.models import User
from site_modules.career.enums import BookingState
from site_modules.career.models import Booking
from site_modules.events.selectors.calendar import public_next
from site_modules.events.selectors.lines import Line
from site_modules.hub.models import VolunteerOpportunity
from site_modules.organisations.models import Organisation

KEPT_SECONDS = 600
ARTICLES, EVENTS = 4, 4


def keys(user: Any) -> list[str]:
    """What the home needs of the caches, to be brought near together."""
    return ["figures", _articles_key(user), _events_key()]


def public_figures() -> list[dict[str, Any]]:
    """Counted numbers for the water under the bridge; kept for ten minutes, never typed."""
    counts = cached("figures", _count, seconds=KEPT_SECONDS)
    return [{"count": count, "label": label} for count, label in _in_words(**counts) if count]


def _count() -> dict[str, int]:
    """All of them in one query."""
    members = User.objects.filter(is_active=True, groups__name=Role.MEMBER)
    resources = ResourcePage.objects.filter(live=True, locale__language_code="ro")
    counted = {
        "organisations": _number(Organisation.objects.verified()),
        "members": _number(members),
        "resources": _number(resources),
        "opportunities": _number(VolunteerOpportunity.objects.open_now()),
        "meetings": _number(Booking.objects.filter(state=BookingState.HELD)),
    }
    found = Page.objects.order_by().filter(depth=1).values(**counted).first() or {}
    return {name: found.get(name) or 0 for name in counted}


def _number(rows: QuerySet) -> Subquery:
    every = rows.order_by().annotate(every=Value(1)).values("every")
    return Subquery(every.annotate(number=Count("pk", distinct=True)).values("number"))


def _in_words(
    *, organisations: int, members: int, resources: int, opportunities: int, meetings: int
) -> list[tuple[int, str]]:
    return [
        (organisations, ngettext("organisation", "organisations", organisations)),
        (members, ngettext("member or volunteer", "members and volunteers", members)),
        (resources, ngettext("resource in the library", "resources in the library", resources)),
        (
            opportunities,
            ngettext("volunteering opportunity", "volunteering opportunities", opportunities),
        ),
        (meetings, ngettext("guidance meeting", "guidance meetings", meetings)),
    ]


def newest_articles(user: Any) -> dict[str, Any]:
    """The first large, the others beside one another; `all_url` leads to the list."""
    found, all_url = cached(_articles_key(user), lambda: _read_articles(user), seconds=KEPT_SECONDS)
    cards: list[Card] = cards_of(found, ArticlePage.objects.all(), user) if found else []
    return {"first": cards[0] if cards else None, "others": cards[1:], "all_url": all_url}


def _articles_key(user: Any) -> str:
    return f"home-articles:{get_language()}:{audience_key(user)}"


def _read_articles(user: Any) -> tuple[list[int], str]:
    index = list_page(user)
    if index is None:
        return [], ""
    keys = articles_of(index, user).values_list("pk", flat=True)[:ARTICLES]
    return list(keys), page_address(index)


def next_events() -> list[Line]:
    """The next events that everybody may see; those that began meanwhile are left out."""
    found = cached(_events_key(), _read_events, seconds=KEPT_SECONDS)
    today = timezone.localdate()
    return [line for line in found if line.day >= today][:EVENTS]


def _events_key() -> str:
    return f"home-events:{get_language()}"


def _read_events() -> list[Line]:
    return public_next(AnonymousUser(), EVENTS)
