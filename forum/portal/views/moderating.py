"""What moderators do with a topic as a whole."""

from typing import Any

from django.contrib import messages
from django.contrib.auth.decorators import login_required
from django.core.exceptions import PermissionDenied
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.utils.decorators import method_decorator
from django.utils.translation import gettext as _
from django.views import View
from django.views.decorators.cache import never_cache
from django.views.decorators.http import require_POST

from forum.forum_conversation.models import Topic
from forum.portal import permissions, services
from forum.portal.forms import LockForm, MoveForm
from forum.portal.selectors.addresses import read_number, topic_address
from forum.portal.services import ForumRefused
from forum.portal.views.finding import DECORATORS, shown_topic
from forum.portal.views.shell import shell
from site_modules.accounts.signed_in import me


def _topic_for(user: Any, topic_id: int, may: Any) -> Topic:
    topic = shown_topic(user, topic_id)
    if not may(user, topic):
        raise PermissionDenied
    return topic


@method_decorator(DECORATORS, name="dispatch")
class LockView(View):
    """Asks for the reason that readers will see."""

    def get(self, request: HttpRequest, topic_id: int) -> HttpResponse:
        topic = _topic_for(request.user, topic_id, permissions.can_lock_topic)
        return self._page(request, topic, LockForm())

    def post(self, request: HttpRequest, topic_id: int) -> HttpResponse:
        topic = _topic_for(request.user, topic_id, permissions.can_lock_topic)
        form = LockForm(request.POST)
        if not form.is_valid():
            return self._page(request, topic, form, 422)
        reason = form.cleaned_data["reason"]
        if services.lock_topic(topic=topic, by=me(request), reason=reason):
            messages.success(request, _("The topic is locked."))
        else:
            messages.info(request, _("The topic was locked already."))
        return redirect(topic_address(topic.pk))

    def _page(
        self, request: HttpRequest, topic: Topic, form: LockForm, status: int = 200
    ) -> HttpResponse:
        context = shell("") | {"form": form, "topic": topic, "back": topic_address(topic.pk)}
        return render(request, "forum/lock.html", context, status=status)


@never_cache
@require_POST
@login_required
def unlock(request: HttpRequest, topic_id: int) -> HttpResponse:
    topic = _topic_for(request.user, topic_id, permissions.can_lock_topic)
    services.unlock_topic(topic=topic, by=me(request))
    messages.success(request, _("People can answer in this topic again."))
    return redirect(topic_address(topic.pk))


@never_cache
@require_POST
@login_required
def kind(request: HttpRequest, topic_id: int) -> HttpResponse:
    """`fel`: 0 ordinary, 1 pinned, 2 announcement."""
    wanted = read_number(request.POST.get("fel", ""))
    may = permissions.can_announce_topic if wanted == 2 else permissions.can_pin_topic
    topic = _topic_for(request.user, topic_id, may)
    if wanted is not None and services.set_topic_kind(topic=topic, by=me(request), kind=wanted):
        messages.success(request, _("The place of the topic was changed."))
    else:
        messages.info(request, _("Nothing was changed."))
    return redirect(topic_address(topic.pk))


@method_decorator(DECORATORS, name="dispatch")
class MoveView(View):
    """Asks where a topic goes."""

    def get(self, request: HttpRequest, topic_id: int) -> HttpResponse:
        topic = _topic_for(request.user, topic_id, permissions.can_move_topic)
        form = MoveForm(user=request.user, left=topic.forum_id)
        return self._page(request, topic, form)

    def post(self, request: HttpRequest, topic_id: int) -> HttpResponse:
        topic = _topic_for(request.user, topic_id, permissions.can_move_topic)
        form = MoveForm(request.POST, user=request.user, left=topic.forum_id)
        if not form.is_valid():
            return self._page(request, topic, form, 422)
        try:
            moved = services.move_topic(
                topic=topic, by=me(request), forum_id=int(form.cleaned_data["forum"])
            )
        except ForumRefused as refusal:
            form.add_error("forum", str(refusal.message))
            return self._page(request, topic, form, 422)
        if moved:
            messages.success(request, _("The topic was moved; its address stays the same."))
        else:
            messages.warning(request, _("Somebody moved this topic before you."))
        return redirect(topic_address(topic.pk))

    def _page(
        self, request: HttpRequest, topic: Topic, form: MoveForm, status: int = 200
    ) -> HttpResponse:
        context = shell("") | {"form": form, "topic": topic, "back": topic_address(topic.pk)}
        return render(request, "forum/move.html", context, status=status)
