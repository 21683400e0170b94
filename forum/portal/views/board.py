"""The board and its forums."""

from django.contrib.auth.decorators import login_required
from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.utils.safestring import mark_safe
from django.views.decorators.cache import never_cache
from django.views.decorators.http import require_safe

from forum.access import forums_with
from forum.enums import Right
from forum.portal import services
from forum.portal.enums import TopicOrder
from forum.portal.frames import kept_page
from forum.portal.listing import fill, keys_of, shared_lists, unread_by_forum
from forum.portal.models import ForumFollow
from forum.portal.selectors.addresses import forum_address, query_of, read_after
from forum.portal.selectors.board import board_for
from forum.portal.selectors.places import place_of
from forum.portal.selectors.unread import marks_of
from forum.portal.views.finding import readable_forum
from forum.portal.views.shell import shell
from site_modules.accounts.signed_in import me


@never_cache
@login_required
@require_safe
def index(request: HttpRequest) -> HttpResponse:
    """Categories, forums, and the topics written in last."""
    user = me(request)
    order, after = _order(request), read_after(request.GET.get("dupa", ""))
    lists = shared_lists(user, forum_id=None, order=order, after=after)
    marks = marks_of(user, keys_of(lists.topics, lists.recent))
    counts = unread_by_forum(lists.recent, marks)
    context = shell("index") | {
        "board": lists.board,
        "board_html": mark_safe(lists.board_html) if not after else "",  # noqa: S308
        "unread": counts.total(),
        "unread_words": place_of("x", 0),
        "topics": lists.topics,
        "topics_html": mark_safe(lists.topics_html),  # noqa: S308
        "orders": _orders(order, ""),
        "refusal": services.why_no_part(user),
    }
    return kept_page(
        request,
        "forum/index.html",
        context,
        key=(lists.key, bool(counts)),
        is_plain=bool(lists.board.categories),
        put=lambda html: fill(html, lists.topics, marks, counts),
    )


@never_cache
@login_required
@require_safe
def choose(request: HttpRequest) -> HttpResponse:
    """In which forum a new topic goes."""
    user = me(request)
    context = shell("") | {
        "board": board_for(user, only=forums_with(user, Right.OPEN_TOPIC)),
        "refusal": services.why_no_part(user),
    }
    return render(request, "forum/choose.html", context)


@never_cache
@login_required
@require_safe
def forum(request: HttpRequest, forum_id: int) -> HttpResponse:
    """The topics of a forum: announcements and pinned ones first, then the last written in."""
    user = me(request)
    node = readable_forum(user, forum_id)
    order, after = _order(request), read_after(request.GET.get("dupa", ""))
    lists = shared_lists(user, forum_id=forum_id, order=order, after=after)
    marks = marks_of(user, keys_of(lists.topics))
    refusal = services.why_no_topic(forum_id, user)
    is_followed = ForumFollow.objects.filter(forum=forum_id, user=user).exists()
    context = shell("") | {
        "forum": node,
        "board_html": mark_safe(lists.board_html),  # noqa: S308
        "topics": lists.topics,
        "topics_html": mark_safe(lists.topics_html),  # noqa: S308
        "moved": lists.moved,
        "orders": _orders(order, forum_address(forum_id)),
        "can_open": refusal is None,
        "refusal": refusal,
        "is_followed": is_followed,
    }
    return kept_page(
        request,
        "forum/forum.html",
        context,
        key=(lists.key, is_followed, refusal.code if refusal else ""),
        is_plain=True,
        put=lambda html: fill(html, lists.topics, marks),
    )


def _order(request: HttpRequest) -> TopicOrder:
    wanted = request.GET.get("ordine", "")
    return TopicOrder(wanted) if wanted in TopicOrder.values else TopicOrder.RECENT


def _orders(current: TopicOrder, address: str) -> list[dict[str, object]]:
    return [
        {
            "label": order.label,
            "url": f"{address}{query_of(ordine=order)}#subiecte",
            "is_current": order == current,
        }
        for order in TopicOrder
    ]
