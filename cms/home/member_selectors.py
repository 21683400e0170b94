"""Reads that shape „Panoul meu”."""

from dataclasses import dataclass
from typing import Any

from django.urls import reverse
from django.utils import timezone
from django.utils.translation import get_language
from django.utils.translation import gettext as _
from wagtail.models import Page

from cms.core.access import visible_pages
from cms.core.addresses import page_address
from cms.home.first_steps import NAMES, Checklist, checklists_of
from cms.home.models import BoardState
from forum.forum_conversation.models import Topic
from forum.portal.selectors.unread import marks_of, unread_keys
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
MAX_REPLIES = 4
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


def open_tasks(user: User) -> list[Task]:
    """What this person should do next, the most urgent first."""
    found = []
    if Sanction.objects.filter(user=user, read_at=None).exists():
        words = _("Read the measure about your account")
        found.append(Task("warn", words, reverse("accounts:measures")))
    if second_factor.is_required_of(user) and not second_factor.has_second_factor(user):
        until = timezone.localtime(second_factor.grace_ends_at(user))
        words = _("Switch two-step verification on by %(day)s")
        day = until.strftime("%d.%m.%Y")
        found.append(Task("shield", words % {"day": day}, reverse("security:set_up_app")))
    asked = ServiceRequest.objects.of(user).filter(state=RequestState.WAITING).order_by("pk")
    for request in asked[:MAX_ASKED]:
        words = _("Answer the question about your request %(reference)s")
        address = f"{request.get_absolute_url()}#raspuns"
        found.append(Task("reply", words % {"reference": request.reference}, address))
    if not user.nickname:
        found.append(Task("user", _("Complete your profile"), reverse("accounts:profile_edit")))
    return found


def open_lists(user: User, state: BoardState) -> list[Checklist]:
    """Check-lists with something left to do that this person did not put away."""
    if set(NAMES) <= set(state.hidden_lists):
        return []
    found = checklists_of(user)
    return [one for one in found if one.name not in state.hidden_lists and not one.is_complete]


def replies_to(user: User) -> list[Line]:
    """Unread answers to what this person wrote, the latest first."""
    found = Notification.objects.filter(
        recipient=user, is_on_site=True, read_at=None, kind__in=REPLIES
    )
    lines = found.order_by("-pk")[:MAX_REPLIES]
    return [Line(item, message_of(item), icon_of(item)) for item in lines]


def fresh_topics(user: User) -> list[dict[str, Any]]:
    """Unread topics of the forum, the latest first."""
    keys = unread_keys(user, marks_of(user), most=MAX_PAGES)
    topics = Topic.objects.filter(pk__in=keys).select_related("forum").order_by("-last_post_on")
    return [
        {
            "title": topic.subject,
            "url": reverse("forum:first_unread", args=[topic.pk]),
            "forum": topic.forum.name,
            "at": topic.last_post_on,
        }
        for topic in topics
    ]


def fresh_pages(user: User) -> list[dict[str, Any]]:
    """The latest pages that this person may read, in the language of the page."""
    pages = visible_pages(
        Page.objects.filter(depth__gt=3, locale__language_code=get_language() or "ro"), user
    )
    latest = pages.select_related("locale").order_by("-first_published_at")[:MAX_PAGES]
    return [
        {"title": page.title, "url": page_address(page), "at": page.first_published_at}
        for page in latest
    ]
