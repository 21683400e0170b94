"""Opening topics and answering: nothing that was typed is lost."""

import secrets
from typing import Any

from django.contrib import messages
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.utils.decorators import method_decorator
from django.utils.translation import gettext as _
from django.views import View

from forum.access import has_right
from forum.enums import Right
from forum.forum_conversation.models import Post, Topic
from forum.portal import services
from forum.portal.display import answered_row
from forum.portal.forms import AnswerForm, TopicForm
from forum.portal.selectors.addresses import post_address, topic_address
from forum.portal.selectors.topics import present_key
from forum.portal.services import ForumRefused
from forum.portal.views.finding import DECORATORS, is_fetch, readable_forum, readable_topic
from forum.portal.views.shell import shell
from site_modules.accounts.signed_in import me
from site_modules.comments.display import rules_url


@method_decorator(DECORATORS, name="dispatch")
class NewTopicView(View):
    """„Adaugă un subiect nou”."""

    def get(self, request: HttpRequest, forum_id: int) -> HttpResponse:
        form = TopicForm(initial={"form_token": secrets.token_urlsafe(24)})
        refusal = services.why_no_topic(readable_forum(request.user, forum_id).pk, request.user)
        status = 403 if refusal else 200
        return self._page(request, forum_id, form, error=refusal, status=status)

    def post(self, request: HttpRequest, forum_id: int) -> HttpResponse:
        readable_forum(request.user, forum_id)
        form = TopicForm(request.POST, request.FILES)
        form.is_valid()
        try:
            if "previzualizare" in request.POST:
                html = services.preview(services.checked_text(form.data.get("text", "")))
                return self._page(request, forum_id, form, preview=html)
            form.check_words()
            if form.errors:
                return self._page(request, forum_id, form, status=422)
            topic = self._open(request, forum_id, form)
        except ForumRefused as refusal:
            return self._page(request, forum_id, form, error=refusal, status=422)
        if topic.is_visible:
            messages.success(request, _("Your topic is published."))
        else:
            messages.success(request, _("Your topic was sent. A moderator reads it first."))
        return redirect(topic_address(topic.pk))

    def _open(self, request: HttpRequest, forum_id: int, form: TopicForm) -> Topic:
        sent = form.cleaned_data
        return services.open_topic(
            forum_id=forum_id,
            author=me(request),
            title=sent["title"],
            text=sent["text"],
            files=sent["uploads"],
            poll=form.poll(),
            sent_key=sent["form_token"],
        )

    def _page(
        self, request: HttpRequest, forum_id: int, form: TopicForm, *, preview: str = "",
        error: ForumRefused | None = None, status: int = 200,
    ) -> HttpResponse:  # fmt: skip
        if is_fetch(request):
            context = {"preview": preview, "form": {"error": error}}
            return render(request, "comments/_preview.html", context, status=status)
        if error is not None and form.is_bound:
            form.add_error(error.field if error.field in form.fields else None, str(error.message))
        node = readable_forum(request.user, forum_id)
        context = shell("") | {
            "forum": node,
            "form": form,
            "preview": preview,
            "error": error,
            "waits": services.must_wait(forum_id, me(request)),
            "may_attach": has_right(request.user, Right.ATTACH, forum_id),
            "may_poll": has_right(request.user, Right.ADD_POLL, forum_id),
            "had_files": bool(request.FILES),
            "rules_url": rules_url(),
        }
        return render(request, "forum/new_topic.html", context, status=status)


@method_decorator(DECORATORS, name="dispatch")
class AnswerView(View):
    """POST publishes, or with `previzualizare` shows what it would look like."""

    def get(self, request: HttpRequest, topic_id: int) -> HttpResponse:
        topic = readable_topic(request.user, present_key(topic_id))
        return redirect(topic_address(topic.pk, fragment="raspuns"))

    def post(self, request: HttpRequest, topic_id: int) -> HttpResponse:
        form = AnswerForm(request.POST, request.FILES)
        form.is_valid()
        typed = form.data.get("text", "")
        try:
            if "previzualizare" in request.POST:
                html = services.preview(services.checked_text(typed))
                return self._page(request, topic_id, form, preview=html)
            if form.errors:
                raise ForumRefused("form", _("This form is damaged. Send it again from here."))
            post = self._write(request, topic_id, form)
        except ForumRefused as refusal:
            return self._page(request, topic_id, form, error=refusal, status=422)
        if post.is_visible:
            messages.success(request, _("Your message is published."))
        else:
            messages.success(
                request, _("Your message was sent. It appears once a moderator has read it.")
            )
        return redirect(post_address(post.pk))

    def _write(self, request: HttpRequest, topic_id: int, form: AnswerForm) -> Post:
        sent = form.cleaned_data
        return services.write_post(
            topic_id=topic_id,
            author=me(request),
            text=sent["text"],
            answers_id=sent["answers"],
            files=sent["uploads"],
            sent_key=sent["form_token"],
        )

    def _page(
        self, request: HttpRequest, topic_id: int, form: AnswerForm, *, preview: str = "",
        error: ForumRefused | None = None, status: int = 200,
    ) -> HttpResponse:  # fmt: skip
        visible = Topic.objects.visible_to(request.user)
        topic = visible.filter(pk=present_key(topic_id)).first()
        sent = getattr(form, "cleaned_data", {})
        values: dict[str, Any] = {
            "action": request.path,
            "token": sent.get("form_token") or secrets.token_urlsafe(24),
            "text": form.data.get("text", ""),
            "answered": answered_row(topic, sent.get("answers")) if topic else None,
            "error": error,
            "is_sent": True,
            "had_files": bool(request.FILES),
            "waits": topic is not None and services.must_wait(topic.forum_id, me(request)),
        }
        context = shell("") | {
            "topic": topic, "form": values, "preview": preview, "rules_url": rules_url(),
            "may_attach": topic is not None
            and has_right(request.user, Right.ATTACH, topic.forum_id),
        }  # fmt: skip
        template = "comments/_preview.html" if is_fetch(request) else "forum/write.html"
        return render(request, template, context, status=status)
