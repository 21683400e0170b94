"""Moderators split a topic, and join two."""

from typing import Any

from django.contrib import messages
from django.core.exceptions import PermissionDenied
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.utils.decorators import method_decorator
from django.utils.translation import gettext as _
from django.views import View

from forum.forum_conversation.models import Topic
from forum.portal import permissions, services
from forum.portal.forms import SplitForm
from forum.portal.selectors.addresses import PER_PAGE, post_at, read_number, topic_address
from forum.portal.selectors.posts import choosable_posts
from forum.portal.services import ForumRefused, Seen
from forum.portal.views.finding import DECORATORS, readable_post, shown_topic
from forum.portal.views.pages import PageNumbers
from forum.portal.views.shell import shell
from site_modules.accounts.signed_in import me


def _topic_for(user: Any, topic_id: int) -> Topic:
    topic = shown_topic(user, topic_id)
    if not permissions.can_move_topic(user, topic):
        raise PermissionDenied
    return topic


def _write_seen(topic: Topic) -> str:
    seen = services.seen_now(topic)
    return f"{seen.forum_id}-{seen.last_number}"


def _read_seen(text: str) -> Seen:
    forum, _dash, last = text.partition("-")
    return Seen(read_number(forum) or 0, read_number(last) or 0)


@method_decorator(DECORATORS, name="dispatch")
class SplitView(View):
    """Which messages leave, and what their topic is called."""

    def get(self, request: HttpRequest, topic_id: int) -> HttpResponse:
        topic = _topic_for(request.user, topic_id)
        form = SplitForm(user=request.user, initial={"forum": topic.forum_id})
        return self._page(request, topic, form)

    def post(self, request: HttpRequest, topic_id: int) -> HttpResponse:
        topic = _topic_for(request.user, topic_id)
        form = SplitForm(request.POST, user=request.user)
        try:
            if not form.is_valid():
                return self._page(request, topic, form, 422)
            made = self._split(request, topic, form)
        except ForumRefused as refusal:
            form.add_error(
                refusal.field if refusal.field in form.fields else None, str(refusal.message)
            )
            return self._page(request, topic, form, 422)
        messages.success(request, _("The messages are in a topic of their own now."))
        return redirect(topic_address(made.pk))

    def _split(self, request: HttpRequest, topic: Topic, form: SplitForm) -> Topic:
        sent = form.cleaned_data
        return services.split_topic(
            topic=topic,
            by=me(request),
            posts=_chosen(request),
            with_following=sent["with_following"],
            title=sent["title"],
            forum_id=int(sent["forum"]),
            seen=_read_seen(request.POST.get("seen", "")),
        )

    def _page(
        self, request: HttpRequest, topic: Topic, form: SplitForm, status: int = 200
    ) -> HttpResponse:
        pages = PageNumbers(topic.last_number, PER_PAGE, request.GET.get("pagina", ""))
        context = shell("") | {
            "form": form,
            "topic": topic,
            "pages": pages,
            "rows": choosable_posts(topic.pk, pages.number),
            "chosen": _chosen(request),
            "seen": _write_seen(topic),
        }
        return render(request, "forum/split.html", context, status=status)


def _chosen(request: HttpRequest) -> list[int]:
    keys = (read_number(value) for value in request.POST.getlist("mesaje"))
    return [key for key in keys if key is not None]


@method_decorator(DECORATORS, name="dispatch")
class MergeView(View):
    """Asks into which topic, shows it, and joins them once the moderator has looked."""

    def get(self, request: HttpRequest, topic_id: int) -> HttpResponse:
        topic = _topic_for(request.user, topic_id)
        address = request.GET.get("in", "").strip()
        if not address:
            return self._page(request, topic)
        try:
            return self._page(request, topic, into=self._find(request, address, topic))
        except ForumRefused as refusal:
            return self._page(request, topic, address=address, error=refusal, status=422)

    def post(self, request: HttpRequest, topic_id: int) -> HttpResponse:
        topic = _topic_for(request.user, topic_id)
        into = None
        try:
            into = self._find(request, request.POST.get("into", ""), topic)
            services.merge_topic(
                topic=topic, into=into, by=me(request),
                seen=_read_seen(request.POST.get("seen", "")),
                seen_into=_read_seen(request.POST.get("seen_into", "")),
            )  # fmt: skip
        except ForumRefused as refusal:
            return self._page(request, topic, into=into, error=refusal, status=422)
        messages.success(request, _("The topics are one; both addresses lead here."))
        return redirect(topic_address(into.pk))

    def _find(self, request: HttpRequest, address: str, topic: Topic) -> Topic:
        """By the address of a topic or of one of its messages, or by its number."""
        post, key = (None, read_number(address)) if address.isdecimal() else post_at(address)
        try:
            if post is not None:
                key = readable_post(request.user, post).topic_id
            found = shown_topic(request.user, key or 0)
        except Http404:
            message = _("Paste the address of a topic that you can read.")
            raise ForumRefused("no_topic", message, "into") from None
        if not permissions.can_move_topic(request.user, found):
            raise ForumRefused("not_there", _("You do not moderate that forum."), "into")
        if found.pk == topic.pk:
            raise ForumRefused("same_topic", _("Choose another topic than this one."), "into")
        return found

    def _page(
        self, request: HttpRequest, topic: Topic, *, into: Topic | None = None, address: str = "",
        error: ForumRefused | None = None, status: int = 200,
    ) -> HttpResponse:  # fmt: skip
        context = shell("") | {
            "topic": topic, "into": into, "address": address, "error": error,
            "seen": _write_seen(topic), "seen_into": _write_seen(into) if into else "",
        }  # fmt: skip
        return render(request, "forum/merge.html", context, status=status)
