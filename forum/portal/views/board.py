"""The board and its forums."""

from django.contrib.auth.decorators import login_required
from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.views.decorators.cache import never_cache
from django.views.decorators.http import require_safe

from forum.access import readable_forums
from forum.portal import services
from forum.portal.enums import TopicOrder
from forum.portal.models import ForumFollow
from forum.portal.selectors.addresses import forum_address, query_of, read_after
from forum.portal.selectors.board import board_for, count_unread
from forum.portal.selectors.topics import TopicList, moved_from, topics_of
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
    board = board_for(user)
    order = _order(request)
    after = read_after(request.GET.get("dupa", ""))
    topics = topics_of(readable_forums(user), order=order, after=after, with_pinned=False)
    marks = marks_of(user, [row.pk for row in topics.everything()])
    topics.mark_unread(marks)
    context = shell("index") | {
        "board": board,
        "unread": count_unread(board, user, marks),
        "topics": topics,
        "orders": _orders(order, ""),
        "is_first_part": after is None,
    }
    return render(request, "forum/index.html", context)


@never_cache
@login_required
@require_safe
def forum(request: HttpRequest, forum_id: int) -> HttpResponse:
    """The topics of a forum: announcements and pinned ones first, then the last written in."""
    user = me(request)
    node = readable_forum(user, forum_id)
    order = _order(request)
    after = read_after(request.GET.get("dupa", ""))
    topics: TopicList = topics_of([forum_id], order=order, after=after, with_pinned=True)
    topics.mark_unread(marks_of(user, [row.pk for row in topics.everything()]))
    board = board_for(user, below=forum_id)
    refusal = services.why_no_topic(forum_id, user)
    context = shell("") | {
        "forum": node,
        "below": board.forums,
        "topics": topics,
        "moved": moved_from(user, forum_id) if after is None else [],
        "orders": _orders(order, forum_address(forum_id)),
        "can_open": refusal is None,
        "refusal": refusal,
        "is_followed": ForumFollow.objects.filter(forum=forum_id, user=user).exists(),
        "is_first_part": after is None,
    }
    return render(request, "forum/forum.html", context)


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
