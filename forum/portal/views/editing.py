"""Changing and deleting one's own posts; what a post said before."""

from typing import Any

from django.contrib import messages
from django.contrib.auth.decorators import login_required
from django.http import HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.utils.decorators import method_decorator
from django.utils.translation import gettext as _
from django.views import View
from django.views.decorators.cache import never_cache
from django.views.decorators.http import require_safe

from forum.access import can_read
from forum.forum_conversation.models import Post
from forum.portal import services
from forum.portal.forms import EditForm
from forum.portal.models import PostEdit
from forum.portal.selectors.addresses import forum_address, post_address, topic_address
from forum.portal.selectors.posts import file_row
from forum.portal.services import ForumRefused
from forum.portal.views.finding import DECORATORS, is_fetch, own_post, readable_post
from forum.portal.views.shell import shell
from site_modules.accounts.signed_in import me
from site_modules.comments.display import excerpt, rules_url
from site_modules.comments.selectors.entries import moment, name_of


@method_decorator(DECORATORS, name="dispatch")
class EditView(View):
    """Changing one's own post."""

    def get(self, request: HttpRequest, post_id: int) -> HttpResponse:
        post = own_post(request, post_id)
        refusal = services.why_no_edit(post, me(request))
        text = post.pending_source or post.content
        return self._page(request, post, text, post.revision, post.topic.subject, error=refusal)

    def post(self, request: HttpRequest, post_id: int) -> HttpResponse:
        # Also where the forum was closed meanwhile: what was typed is shown with the refusal.
        own = Post.objects.filter(poster=request.user.pk).select_related("topic__forum")
        post = get_object_or_404(own, pk=post_id)
        form = EditForm(request.POST)
        form.is_valid()
        typed, title = form.data.get("text", ""), form.data.get("title")
        revision = form.cleaned_data.get("revision") or 0
        try:
            if "previzualizare" in request.POST:
                html = services.preview(services.checked_text(typed))
                return self._page(request, post, typed, revision, title, preview=html)
            outcome = services.edit_post(
                post=post, by=me(request), text=typed, revision=revision, title=title
            )
        except ForumRefused as refusal:
            return self._page(request, post, typed, revision, title, error=refusal, status=422)
        if outcome == "waiting":
            messages.success(request, _("The new text appears once a moderator has read it."))
            return redirect(topic_address(post.topic_id, fragment="in-asteptare"))
        messages.success(request, _("Your message was changed."))
        return redirect(post_address(post.pk))

    def _page(
        self, request: HttpRequest, post: Post, text: str, revision: int, title: str | None, *,
        preview: str = "", error: ForumRefused | None = None, status: int = 200,
    ) -> HttpResponse:  # fmt: skip
        is_open = can_read(request.user, post.topic.forum_id)
        values: dict[str, Any] = {
            "action": request.path, "text": text, "revision": revision, "error": error,
            "is_edit": True, "is_sent": True, "title": title or "",
            "has_title": services.can_rename(post),
        }  # fmt: skip
        context = shell("") | {
            "topic": post.topic if is_open else None, "form": values, "preview": preview,
            "rules_url": rules_url(),
            "files": [(file.pk, file_row(file)) for file in post.files.all()],
            "back": post_address(post.pk),
        }  # fmt: skip
        template = "comments/_preview.html" if is_fetch(request) else "forum/write.html"
        return render(request, template, context, status=status)


@method_decorator(DECORATORS, name="dispatch")
class DeleteView(View):
    """Asks once, then the post is gone."""

    def get(self, request: HttpRequest, post_id: int) -> HttpResponse:
        post = own_post(request, post_id)
        context = shell("") | {
            "words": excerpt(post.content),
            "topic": post.topic,
            "takes_topic": post.is_first and post.topic.last_number == 1,
            "back": post_address(post.pk),
        }
        return render(request, "forum/delete.html", context)

    def post(self, request: HttpRequest, post_id: int) -> HttpResponse:
        post = own_post(request, post_id)
        try:
            services.delete_post(post=post, by=me(request))
        except ForumRefused as refusal:
            messages.error(request, str(refusal.message))
            return redirect(post_address(post.pk))
        messages.success(request, _("Your message was deleted."))
        post.topic.refresh_from_db()
        if post.topic.is_visible:
            return redirect(topic_address(post.topic_id))
        return redirect(forum_address(post.topic.forum_id))


@never_cache
@login_required
@require_safe
def history(request: HttpRequest, post_id: int) -> HttpResponse:
    """What a post said before its edits, for everyone who may read it."""
    post = readable_post(request.user, post_id)
    context = shell("") | {
        "name": name_of(post.poster),
        "post": post,
        "topic": post.topic,
        "edits": [
            {"html": edit.html, "until": moment(edit.replaced_at)}
            for edit in PostEdit.objects.filter(post=post)
        ],
        "back": post_address(post.pk),
    }
    return render(request, "forum/history.html", context)
