"""Who wrote in a topic."""

from dataclasses import dataclass
from typing import Any

from django.db.models import Count, Max
from django.urls import reverse

from forum.enums import PostState
from forum.forum_conversation.models import Post, Topic
from site_modules.accounts.models import User
from site_modules.accounts.selectors import has_open_page
from site_modules.comments.selectors.entries import HUES

#: Only the latest posts are looked at, so that a long topic costs what a short one does.
LOOKED_AT = 500
SHOWN = 6


@dataclass
class Participant:
    name: str
    initials: str
    hue: str
    url: str


def participants_of(topic: Topic) -> tuple[list[Participant], int]:
    """Those who wrote most, and how many others did."""
    posts = Post.objects.filter(
        topic=topic.pk, state=PostState.VISIBLE, number__gt=topic.last_number - LOOKED_AT,
        poster__isnull=False,
    )  # fmt: skip
    counted = posts.order_by().values("poster").annotate(total=Count("pk"), last=Max("number"))
    keys = [row["poster"] for row in counted.order_by("-total", "-last")]
    people = {
        person.pk: person
        for person in User.objects.filter(pk__in=keys[:SHOWN]).select_related("profile")
    }
    shown = [_participant(people[key]) for key in keys[:SHOWN] if key in people]
    return shown, len(keys) - len(shown)


def _participant(person: Any) -> Participant:
    url = reverse("accounts:member", args=[person.username]) if has_open_page(person) else ""
    hue = HUES[person.pk % len(HUES)]
    return Participant(person.public_name, person.initials, hue, url)
