"""The board and its forums."""

from django.contrib.auth.decorators import login_required
from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.views.decorators.cache import never_cache
from django.views.decorators.http import require_safe

from forum.portal import services
from forum.portal.enums import TopicOrder
from forum.portal.listing import fill, keys_of, shared_lists, unread_by_forum
from forum.portal.models import ForumFollow
from forum.portal.selectors.addresses import forum_address, query_of, read_after
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
        "board_html": fill(lists.board_html, lists.topics, marks, counts) if not after else "",
        "unread": counts.total(),
        "topics": lists.topics,
        "topics_html": fill(lists.topics_html, lists.topics, marks),
        "orders": _orders(order, ""),
    }
    return render(request, "forum/index.html", context)


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
    context = shell("") | {
        "forum": node,
        "board_html": fill(lists.board_html, lists.topics, marks),
        "topics": lists.topics,
        "topics_html": fill(lists.topics_html, lists.topics, marks),
        "moved": lists.moved,
        "orders": _orders(order, forum_address(forum_id)),
        "can_open": refusal is None,
        "refusal": refusal,
        "is_followed": ForumFollow.objects.filter(forum=forum_id, user=user).exists(),
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
