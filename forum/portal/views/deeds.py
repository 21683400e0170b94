"""Small deeds: thanks, solution, vote, follow, mark as read."""

from django.contrib import messages
from django.contrib.auth.decorators import login_required
from django.http import HttpRequest, HttpResponse, HttpResponseBase, JsonResponse
from django.shortcuts import redirect
from django.utils.translation import gettext as _
from django.views.decorators.cache import never_cache
from django.views.decorators.http import require_POST

from forum.portal import services
from forum.portal.selectors.addresses import (
    forum_address,
    post_address,
    read_number,
    topic_address,
)
from forum.portal.services import ForumRefused
from forum.portal.views.finding import (
    is_fetch,
    readable_forum,
    readable_post,
    readable_topic,
    shown_topic,
)
from site_modules.accounts.signed_in import me


@never_cache
@require_POST
@login_required
def thank(request: HttpRequest, post_id: int) -> HttpResponseBase:
    """`da=1` says thanks, an empty `da` takes them back; twice is as good as once."""
    post = readable_post(request.user, post_id)
    says = bool(request.POST.get("da"))
    try:
        change = services.thank if says else services.unthank
        change(post=post, by=me(request))
    except ForumRefused as refusal:
        if is_fetch(request):
            return JsonResponse({"message": str(refusal.message)}, status=409)
        messages.error(request, str(refusal.message))
        return redirect(post_address(post.pk))
    if is_fetch(request):
        post.refresh_from_db(fields=["thanks_count"])
        return JsonResponse({"thanked": says, "count": post.thanks_count})
    return redirect(post_address(post.pk))


@never_cache
@require_POST
@login_required
def accept(request: HttpRequest, post_id: int) -> HttpResponse:
    """`da=1` marks the answer that helped, an empty `da` takes the mark away."""
    post = readable_post(request.user, post_id)
    try:
        if request.POST.get("da"):
            services.accept_answer(post=post, by=me(request))
            messages.success(request, _("The answer is marked as the solution."))
        else:
            services.unaccept_answer(topic=post.topic, by=me(request))
            messages.success(request, _("The topic has no solution any more."))
    except ForumRefused as refusal:
        messages.error(request, str(refusal.message))
    return redirect(post_address(post.pk))


@never_cache
@require_POST
@login_required
def vote(request: HttpRequest, topic_id: int) -> HttpResponse:
    """One ballot with the chosen options of the topic's own poll."""
    topic = shown_topic(request.user, topic_id)
    options = [read_number(value) or 0 for value in request.POST.getlist("option")]
    try:
        services.vote(topic=topic, voter=me(request), options=options)
        messages.success(request, _("Your vote was counted."))
    except ForumRefused as refusal:
        messages.error(request, str(refusal.message))
    return redirect(topic_address(topic.pk, fragment="sondaj"))


@never_cache
@require_POST
@login_required
def follow_topic(request: HttpRequest, topic_id: int) -> HttpResponse:
    """`da=1` follows the topic, an empty `da` stops."""
    topic = readable_topic(request.user, topic_id)
    says = bool(request.POST.get("da"))
    services.follow_topic(topic_id=topic.pk, user=me(request), is_following=says)
    words = (
        _("You will be told of new messages in this topic.")
        if says
        else _("You will not be told of this topic any more.")
    )
    messages.success(request, words)
    return redirect(topic_address(topic.pk))


@never_cache
@require_POST
@login_required
def follow_forum(request: HttpRequest, forum_id: int) -> HttpResponse:
    """`da=1` follows the forum, an empty `da` stops."""
    node = readable_forum(request.user, forum_id)
    says = bool(request.POST.get("da"))
    services.follow_forum(forum_id=node.pk, user=me(request), is_following=says)
    words = (
        _("You will be told of new topics in this forum.")
        if says
        else _("You will not be told of this forum any more.")
    )
    messages.success(request, words)
    return redirect(forum_address(node.pk))


@never_cache
@require_POST
@login_required
def mark_read(request: HttpRequest) -> HttpResponse:
    """Everything, or one forum, is read from now on."""
    forum_id = read_number(request.POST.get("forum", ""))
    if forum_id is not None:
        readable_forum(request.user, forum_id)
    services.mark_all_read(user=me(request), forum_id=forum_id)
    messages.success(request, _("Everything is marked as read."))
    return redirect(forum_address(forum_id) if forum_id is not None else "forum:index")


@never_cache
@require_POST
@login_required
def wishes(request: HttpRequest) -> HttpResponse:
    """Whether topics that one writes in are followed by themselves."""
    services.set_follows_own(user=me(request), follows_own=bool(request.POST.get("da")))
    messages.success(request, _("Your choice was saved."))
    return redirect("forum:followed")
