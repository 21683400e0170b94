"""Reads that shape „Panoul meu”."""

from dataclasses import dataclass
from typing import Any

from django.db.models import QuerySet
from django.urls import reverse
from django.utils import timezone
from django.utils.translation import get_language
from django.utils.translation import gettext as _
from wagtail.models import Page

from cms.core.access import visible_pages
from cms.core.addresses import page_address
from cms.core.together import Asking, side_by_side
from cms.home.first_steps import NAMES, Checklist, asking_checklists
from cms.home.models import BoardState
from forum.forum_conversation.models import Topic
from forum.portal.selectors.unread import asking_marks, unread_keys
from site_modules.accounts.models import Sanction, User
from site_modules.notifications.messages import icon_of, message_of
from site_modules.notifications.models import Notification
from site_modules.notifications.selectors import Line
from site_modules.requests.enums import RequestState
from site_modules.requests.models import ServiceRequest
from site_modules.security import second_factor

#: The day ends for greetings at these hours (local time).
NOON, EVENING = 11, 18
MAX_PAGES = 6
MAX_ASKED = 3
MAX_NEWS, MAX_REPLIES = 5, 4
#: Kinds of notifications that say: somebody answered you.
REPLIES = ("comments.reply", "comments.mention", "forum.answer", "forum.reply", "forum.mention")


@dataclass(frozen=True)
class Task:
    """Something that waits for this person."""

    icon: str
    text: str
    url: str


def greeting() -> str:
    """Words for the time of the day in Romania."""
    hour = timezone.localtime().hour
    if 4 <= hour < NOON:
        return _("Good morning")
    return _("Good day") if NOON <= hour < EVENING else _("Good evening")


def open_tasks(user: User) -> Asking[list[Task]]:
    """What this person should do next, the most urgent first."""
    found = []
    waiting = ServiceRequest.objects.of(user).filter(state=RequestState.WAITING)
    (unread, asked), missing_until = yield from side_by_side(
        _asked(
            Sanction.objects.filter(user=user, read_at=None).values_list("pk")[:1],
            waiting.order_by("pk")[:MAX_ASKED],
        ),
        second_factor.missing_until(user),
    )
    if unread:
        words = _("Read the measure about your account")
        found.append(Task("warn", words, reverse("accounts:measures")))
    if missing_until is not None:
        words = _("Switch two-step verification on by %(day)s")
        day = timezone.localtime(missing_until).strftime("%d.%m.%Y")
        found.append(Task("shield", words % {"day": day}, reverse("security:set_up_app")))
    for request in asked:
        words = _("Answer the question about your request %(reference)s")
        address = f"{request.get_absolute_url()}#raspuns"
        found.append(Task("reply", words % {"reference": request.reference}, address))
    if not user.nickname:
        found.append(Task("user", _("Complete your profile"), reverse("accounts:profile_edit")))
    return found


def _asked(*querysets: QuerySet[Any]) -> Asking[Any]:
    return (yield querysets)


def open_lists(user: User, state: BoardState) -> Asking[list[Checklist]]:
    """Check-lists with something left to do that this person did not put away."""
    if set(NAMES) <= set(state.hidden_lists):
        return []
    found = yield from asking_checklists(user)
    return [one for one in found if one.name not in state.hidden_lists and not one.is_complete]


def news(user: User) -> Asking[tuple[list[Line], list[Line]]]:
    """The latest notifications, and the unread answers to what this person wrote."""
    mine = Notification.objects.filter(recipient=user, is_on_site=True).order_by("-pk")
    latest, replies = yield (
        mine[:MAX_NEWS],
        mine.filter(read_at=None, kind__in=REPLIES)[:MAX_REPLIES],
    )
    return _lines(latest), _lines(replies)


def _lines(found: list[Notification]) -> list[Line]:
    return [Line(item, message_of(item), icon_of(item)) for item in found]


def fresh_topics(user: User) -> Asking[list[dict[str, Any]]]:
    """Unread topics of the forum, the latest first."""
    marks = yield from asking_marks(user)
    keys = unread_keys(user, marks, most=MAX_PAGES)
    found = Topic.objects.filter(pk__in=keys).select_related("forum").order_by("-last_post_on")
    topics = yield found.only("subject", "last_post_on", "forum__name")
    return [
        {
            "title": topic.subject,
            "url": reverse("forum:first_unread", args=[topic.pk]),
            "forum": topic.forum.name,
            "at": topic.last_post_on,
        }
        for topic in topics
    ]


def fresh_pages(user: User) -> Asking[list[dict[str, Any]]]:
    """The latest pages that this person may read, in the language of the page."""
    pages = visible_pages(
        Page.objects.filter(depth__gt=3, locale__language_code=get_language() or "ro"), user
    )
    latest = yield pages.select_related("locale").order_by("-first_published_at")[:MAX_PAGES]
    return [
        {"title": page.title, "url": page_address(page), "at": page.first_published_at}
        for page in latest
    ]
