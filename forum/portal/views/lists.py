"""Topics that are unread, followed, or somebody's own."""

from typing import Any

from django.contrib.auth.decorators import login_required
from django.db.models import QuerySet
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, render
from django.urls import reverse
from django.utils.safestring import mark_safe
from django.utils.translation import gettext as _
from django.views.decorators.cache import never_cache
from django.views.decorators.http import require_safe

from cms.articles.feed_contents import absolute
from cms.articles.feed_secrets import secret_of
from cms.articles.models import FeedKey
from forum.access import readable_forums
from forum.forum_conversation.models import Post, Topic
from forum.portal import permissions
from forum.portal.frames import kept_page
from forum.portal.listing import fill, kept_rows, topics_html
from forum.portal.models import ForumFollow, ForumWishes, TopicFollow
from forum.portal.selectors.addresses import (
    forum_address,
    post_address,
    query_of,
    read_after,
    read_number,
)
from forum.portal.selectors.topics import TOPICS_SHOWN, TopicList, for_lists, part_of
from forum.portal.selectors.unread import marks_of, unread_keys
from forum.portal.views.shell import shell
from site_modules.accounts.models import User
from site_modules.accounts.signed_in import me
from site_modules.comments.display import excerpt
from site_modules.comments.selectors.entries import moment

POSTS_SHOWN = 20


@never_cache
@login_required
@require_safe
def unread(request: HttpRequest) -> HttpResponse:
    """What was written since one read it, the latest first."""
    user = me(request)
    after, marks = read_after(request.GET.get("dupa", "")), marks_of(user)
    empty = _("You have read everything. New messages of the last two months appear here.")
    topics, html, key = kept_rows(
        unread_keys(user, marks, after=after, most=TOPICS_SHOWN + 1),
        most=TOPICS_SHOWN, is_first_part=after is None, level="h2", empty=empty,
    )  # fmt: skip
    context = shell("unread") | {"topics": topics, "topics_html": mark_safe(html)}  # noqa: S308
    return kept_page(
        request,
        "forum/unread.html",
        context,
        key=(key,),
        is_plain=True,
        put=lambda html: fill(html, topics, marks),
    )


@never_cache
@login_required
@require_safe
def followed(request: HttpRequest) -> HttpResponse:
    """Topics and forums that one is told of; only those one still reads."""
    user = me(request)
    follows = TopicFollow.objects.filter(user=user, is_following=True).values("topic")
    topics = Topic.objects.visible_to(user).shown().filter(pk__in=follows)
    forums = ForumFollow.objects.filter(user=user, forum__in=readable_forums(user))
    wishes = ForumWishes.objects.filter(user=user).first()
    empty = _("You follow no topics.")
    context = _list(request, topics, user, level="h3", empty=empty) | {
        "forums": [
            {"pk": pk, "name": name, "url": forum_address(pk)}
            for pk, name in forums.order_by("forum__lft").values_list("forum_id", "forum__name")
        ],
        "follows_own": wishes is None or wishes.follows_own,
        "feed_url": own_feed_address(user),
    }
    return render(request, "forum/followed.html", shell("followed") | context)


@never_cache
@login_required
@require_safe
def mine(request: HttpRequest) -> HttpResponse:
    """What one wrote, with what still waits."""
    user = me(request)
    context = shell("mine") | _written(request, user, user) | {"is_own": True, "person": user}
    return render(request, "forum/person.html", context)


@never_cache
@login_required
@require_safe
def of_person(request: HttpRequest, username: str) -> HttpResponse:
    """What somebody wrote, as far as this reader may see it and the person shows it."""
    people = User.objects.visible_to(request.user).filter(is_active=True, erased_at=None)
    person = get_object_or_404(people.select_related("profile"), username=username)
    if person.profile.hides_activity and person.pk != request.user.pk:
        raise Http404
    may_suspend = person.pk != request.user.pk and permissions.can_suspend(request.user)
    context = shell("") | _written(request, person, me(request)) | {
        "person": person, "may_suspend": may_suspend,
    }  # fmt: skip
    return render(request, "forum/person.html", context)


def own_feed_address(user: User) -> str:
    """The secret address; empty until somebody opened the page of their feeds."""
    key = FeedKey.objects.filter(user=user).first()
    return absolute(reverse("forum:own_feed", args=[secret_of(key)])) if key else ""


def _list(
    request: HttpRequest, topics: QuerySet[Topic], user: Any, *, level: str, empty: str
) -> dict[str, Any]:
    """A part of a list of one's own, with what is unread marked."""
    after = read_after(request.GET.get("dupa", ""))
    found = TopicList()
    found.rows, more = part_of(for_lists(topics), after)
    if more:
        found.next_url = query_of(dupa=more)
    html = topics_html(
        found, with_forum=True, is_first_part=after is None, level=level, empty=empty
    )
    marks = marks_of(user, [row.pk for row in found.rows])
    return {"topics": found, "topics_html": fill(html, found, marks)}


def _written(request: HttpRequest, person: User, reader: User) -> dict[str, Any]:
    """Posts of a person, the newest first, paged by key."""
    posts = Post.objects.visible_to(reader).filter(poster=person)
    before = read_number(request.GET.get("inainte", ""))
    if before is not None:
        posts = posts.filter(pk__lt=before)
    found = list(posts.select_related("topic__forum").order_by("-pk")[: POSTS_SHOWN + 1])
    more = query_of(inainte=found[POSTS_SHOWN - 1].pk) if len(found) > POSTS_SHOWN else ""
    return {"rows": [_post_row(post) for post in found[:POSTS_SHOWN]], "next_url": more}


def _post_row(post: Post) -> dict[str, Any]:
    topic = post.topic
    return {
        "title": topic.subject,
        "url": post_address(post.pk),
        "forum_name": topic.forum.name,
        "words": excerpt(post.content),
        "when": moment(post.created),
        "is_topic": post.is_first,
        "is_waiting": not post.is_visible or post.has_pending,
    }
