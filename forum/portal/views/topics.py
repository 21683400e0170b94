"""A topic, a page at a time; permanent addresses of posts."""

import secrets
from typing import Any

from django.contrib.auth.decorators import login_required
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import redirect
from django.template.loader import render_to_string
from django.urls import reverse
from django.utils.safestring import mark_safe
from django.views.decorators.cache import never_cache
from django.views.decorators.http import require_safe

from forum.access import forum_map, has_right
from forum.enums import Right
from forum.forum_conversation.models import Post, Topic
from forum.portal import permissions
from forum.portal.display import (
    answer_values,
    fill,
    reader_of,
    shared_part,
    waiting_rows,
)
from forum.portal.frames import kept_page
from forum.portal.notes import note_reading
from forum.portal.selectors.addresses import (
    PER_PAGE,
    page_of,
    read_number,
    topic_address,
)
from forum.portal.selectors.personal import personal_of
from forum.portal.selectors.places import place_of, put_in
from forum.portal.selectors.polls import poll_of
from forum.portal.selectors.unread import marks_of
from forum.portal.services import why_no_answer
from forum.portal.turning import made_from, turns_for
from forum.portal.views.finding import readable_post, readable_topic, topic_or_successor
from forum.portal.views.pages import PageNumbers
from forum.portal.views.shell import shell
from site_modules.accounts.signed_in import me
from site_modules.comments.display import rules_url

TOPIC_TARGET = "forum_conversation.topic"


@never_cache
@login_required
@require_safe
def topic(request: HttpRequest, topic_id: int) -> HttpResponse:
    """Posts, poll, answer form. Reading is noted in the cache; nothing is written here."""
    user = me(request)
    found = topic_or_successor(user, topic_id)
    if found.pk != topic_id:
        return redirect(topic_address(found.pk))
    pages = PageNumbers(found.last_number, PER_PAGE, request.GET.get("pagina", ""))
    part = shared_part(found, pages.number)
    personal = personal_of(user, found, part.posts)
    reader = reader_of(user, found, personal)
    poll = _poll_html(request, found, personal.voted) if pages.number == 1 else ""
    answers, quotes = (read_number(request.GET.get(name, "")) for name in ("raspuns", "citeaza"))
    token = secrets.token_urlsafe(24)
    context = shell("") | {
        "topic": found,
        "forum": forum_map()[found.forum_id],
        "pages": pages,
        "part": part,
        "posts": mark_safe(part.html),  # noqa: S308
        "follows": personal.follows,
        "waiting": waiting_rows(personal.waiting),
        "refusal": why_no_answer(found, user) if found.is_visible else None,
        "rules_url": rules_url(),
        "tools": _tools(user, found),
        "made": made_from(user, found),
        "may_attach": has_right(user, Right.ATTACH, found.forum_id),
        "report_topic_url": reverse("moderation:report", args=[TOPIC_TARGET, found.pk]),
    }
    if reader.can_answer:
        context["form"] = answer_values(found, user, answers=answers, quotes=quotes)
        context["form"]["token"] = place_of("t", 0)
    response = kept_page(
        request,
        "forum/topic.html",
        context,
        key=_frame_key(found, pages.number, context),
        is_plain=found.is_visible and not (poll or answers or quotes or personal.waiting),
        put=lambda html: put_in(fill(part, reader, html=html, poll=poll), {"t": lambda _: token}),
    )
    if found.is_visible and request.method == "GET":
        note_reading(user_id=user.pk, topic_id=found.pk, last_post_on=found.last_post_on)
    return response


def _frame_key(found: Topic, page: int, context: dict[str, Any]) -> tuple[object, ...]:
    """All that the frame of a topic says which its version does not."""
    form, refusal = context.get("form"), context["refusal"]
    return (
        found.version, page, found.forum_id, bool(context["follows"]), bool(context["may_attach"]),
        form is not None and form["waits"], refusal.code if refusal else "", form is None,
        tuple(context["made"]),
    )  # fmt: skip


def _poll_html(request: HttpRequest, found: Topic, voted: set[int]) -> str:
    """The poll as this reader sees it; it stands on the first page."""
    poll = poll_of(found, voted)
    if poll is None:
        return ""
    user = request.user
    may_vote = permissions.can_take_part(user) and has_right(user, Right.VOTE, found.forum_id)
    context = {"poll": poll, "topic": found, "may_vote": may_vote and not found.is_locked}
    return render_to_string("forum/_poll.html", context, request)


def _tools(user: Any, found: Topic) -> dict[str, Any]:
    """What a moderator does with the topic as a whole."""
    if not found.is_visible:
        return {}
    tools = {
        "lock": permissions.can_lock_topic(user, found),
        "pin": permissions.can_pin_topic(user, found),
        "announce": permissions.can_announce_topic(user, found),
        "move": permissions.can_move_topic(user, found),
        "split": permissions.can_move_topic(user, found) and found.last_number > 1,
        "desk": permissions.can_moderate(user, found.forum_id)
        and permissions.decides_at_the_desk(user),
        "turns": turns_for(user, found),
    }
    return tools if any(tools.values()) else {}


@never_cache
@login_required
@require_safe
def post(request: HttpRequest, post_id: int) -> HttpResponse:
    """To the place of a post, on whatever page of its topic it stands now.

    A post that was taken away leads to what stands in its place.
    """
    user = me(request)
    placed = Post.objects.filter(pk=post_id, number__isnull=False) if post_id < 2**63 else None
    found = placed.first() if placed is not None else None
    if found is None:
        waiting = readable_post(user, post_id)
        return redirect(topic_address(waiting.topic_id, fragment="in-asteptare"))
    readable_topic(user, found.topic_id)
    page = page_of(found.number)
    return redirect(topic_address(found.topic_id, page=page, fragment=f"p{found.pk}"))


@never_cache
@login_required
@require_safe
def first_unread(request: HttpRequest, topic_id: int) -> HttpResponse:
    """To the first post that is new to this reader; to the last one where nothing is."""
    user = me(request)
    found = topic_or_successor(user, topic_id)
    since = marks_of(user, [found.pk]).seen_at(found.pk, found.forum_id)
    posts = Post.objects.filter(topic=found.pk).with_place()
    new = posts.filter(created__gt=since).order_by("created").first()
    target = new or posts.order_by("-number").first()
    if target is None:
        raise Http404
    address = topic_address(found.pk, page=page_of(target.number), fragment=f"p{target.pk}")
    return redirect(address)
