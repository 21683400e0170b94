"""A topic as HTML: what all readers share is made once, what is one's own is put in after."""

import re
import secrets
from dataclasses import dataclass, field
from typing import Any

from django.core.cache import cache
from django.template.loader import render_to_string
from django.urls import reverse
from django.utils.html import escape
from django.utils.safestring import SafeString, mark_safe
from django.utils.translation import get_language

from cms.core.cache import content_version
from forum.forum_conversation.models import Post, Topic
from forum.portal import permissions, services
from forum.portal.controls import control_patterns
from forum.portal.selectors.participants import Participant, participants_of
from forum.portal.selectors.personal import Personal, own_waiting
from forum.portal.selectors.posts import TARGET, entries_of, posts_on_page
from site_modules.comments.display import excerpt, rules_url
from site_modules.comments.selectors.entries import moment, name_of

KEPT_SECONDS = 3600
#: Where the controls of one person stand in the shared HTML; members' text holds no such thing.
OWN_PLACE = re.compile(r"<!--f(\d+)-->")
POLL_PLACE = "<!--poll-->"
QUOTED = 400


@dataclass(frozen=True)
class Shown:
    """What the controls of one person need to know of a post."""

    number: int
    poster_id: int | None
    #: Safe as HTML.
    name: str
    thanks: int


@dataclass(frozen=True)
class SharedPart:
    """HTML of a page of posts with places for what is personal."""

    html: str
    posts: dict[int, Shown] = field(default_factory=dict)
    participants: list[Participant] = field(default_factory=list)
    others: int = 0
    #: (number, address, name) of the accepted answer.
    accepted: tuple[int, int, str] | None = None


def shared_part(topic: Topic, page: int) -> SharedPart:
    """A page of posts, the same for everybody who reads the topic."""
    key = f"topic:{content_version()}:{topic.pk}:{topic.version}:{page}:{get_language()}"
    found: SharedPart | None = cache.get(key)
    if found is None:
        found = _make_part(topic, page)
        cache.set(key, found, KEPT_SECONDS)
    return found


def _make_part(topic: Topic, page: int) -> SharedPart:
    entries = entries_of(posts_on_page(topic.pk, page), accepted=topic.accepted_id)
    report_url = reverse("moderation:report", args=[TARGET, 0]).removesuffix("0/")
    context = {
        "entries": entries,
        "report_url": report_url,
        "rules_url": rules_url(),
        "is_first_page": page == 1,
    }
    shown = {
        entry.pk: Shown(entry.number, entry.poster_id, escape(entry.name), entry.thanks)
        for entry in entries
        if not entry.notice
    }
    people, others = participants_of(topic)
    html = render_to_string("forum/_posts.html", context)
    return SharedPart(html, shown, people, others, _accepted(topic))


def _accepted(topic: Topic) -> tuple[int, int, str] | None:
    if topic.accepted_id is None:
        return None
    post = Post.objects.select_related("poster").get(pk=topic.accepted_id)
    return post.number or 0, post.pk, name_of(post.poster)


@dataclass(frozen=True)
class Reader:
    """Who reads a topic, and what they may do in it."""

    user: Any
    topic: Topic
    personal: Personal
    can_answer: bool
    can_accept: bool
    can_thank: bool
    moderates: bool


def reader_of(user: Any, topic: Topic, personal: Personal) -> Reader:
    return Reader(
        user=user,
        topic=topic,
        personal=personal,
        can_answer=services.why_no_answer(topic, user) is None,
        can_accept=permissions.can_accept_answer(user, topic),
        can_thank=permissions.can_take_part(user),
        moderates=permissions.can_moderate(user, topic.forum_id),
    )


def fill(part: SharedPart, reader: Reader, *, html: str, poll: str = "") -> SafeString:
    """HTML that holds the part, with the controls of one person, and the poll after the first
    post."""
    patterns = control_patterns(get_language() or "ro")
    own_key, accepted = reader.user.pk, reader.topic.accepted_id
    may_decide = reader.moderates and permissions.decides_at_the_desk(reader.user)

    def control(found: re.Match[str]) -> str:
        key = int(found.group(1))
        shown = part.posts[key]
        is_own = shown.poster_id == own_key
        says = not is_own and reader.can_thank
        names = ["thank"] if says else ["thanked" if shown.thanks else ""]
        names += ["answers"] if reader.can_answer else []
        names += ["accept"] if reader.can_accept and shown.number > 1 else []
        names += ["own"] if is_own and reader.can_answer else []
        names += ["moderate"] if may_decide else []
        is_thanked, is_accepted = key in reader.personal.thanked, key == accepted
        values = {
            "key": key, "number": shown.number, "name": shown.name,
            "count": f" ({shown.thanks})" if shown.thanks else "",
            "thanks": "" if is_thanked else "1", "thanked": str(is_thanked).lower(),
            "accepts": "" if is_accepted else "1", "accepted": str(is_accepted).lower(),
        }  # fmt: skip
        return "".join(patterns[name] % values for name in names if name)

    html = OWN_PLACE.sub(control, html)
    return mark_safe(html.replace(POLL_PLACE, f"<li>{poll}</li>" if poll else "", 1))  # noqa: S308


def waiting_rows(keys: list[int]) -> list[dict[str, Any]]:
    """One's own words that a moderator has not read yet."""
    return [
        {
            "pk": post.pk,
            "html": mark_safe(  # noqa: S308
                services.preview(post.pending_source) if post.has_pending else post.html
            ),
            "is_new_text": post.has_pending,
            "written": moment(post.pending_at or post.created),
        }
        for post in own_waiting(keys)
    ]


def answer_values(
    topic: Topic, user: Any, *, answers: int | None, quotes: int | None
) -> dict[str, Any]:
    """An empty form for an answer, as the template takes it."""
    answered = answered_row(topic, quotes or answers)
    return {
        "action": reverse("forum:answer", args=[topic.pk]),
        "token": secrets.token_urlsafe(24),
        "text": quote_of(topic, quotes),
        "answered": answered,
        "waits": services.must_wait(topic.forum_id, user),
    }


def answered_row(topic: Topic, key: int | None) -> dict[str, Any] | None:
    """Whom an answer answers, and how their message begins; only of this topic."""
    post = _shown_post(topic, key)
    if post is None:
        return None
    words = excerpt(post.content)
    return {"pk": post.pk, "number": post.number, "name": name_of(post.poster), "words": words}


def quote_of(topic: Topic, key: int | None) -> str:
    """The words of a post as a quotation to write below; people are named by their address, so that
    the name follows what they choose."""
    post = _shown_post(topic, key)
    if post is None:
        return ""
    lines = [
        line for line in post.content[:QUOTED].strip().splitlines() if not line.startswith(">")
    ]
    if len(post.content) > QUOTED:
        lines.append("[…]")
    author = post.poster
    who = f"@{author.username} " if author is not None and not author.erased_at else ""
    head = f"> {who}([#{post.number}]({reverse('forum:post', args=[post.pk])})):"
    return "\n".join([head, ">", *(f"> {line}".rstrip() for line in lines)]) + "\n\n"


def _shown_post(topic: Topic, key: int | None) -> Post | None:
    if key is None:
        return None
    shown = Post.objects.filter(topic=topic.pk, pk=key, number__isnull=False, state="visible")
    found: Post | None = shown.select_related("poster").first()
    return found
