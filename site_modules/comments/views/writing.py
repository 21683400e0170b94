"""Writing, answering, looking at it first, changing it: nothing that was typed is lost."""

from typing import Any

from django.contrib import messages
from django.contrib.auth.decorators import login_required
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.utils.decorators import method_decorator
from django.utils.translation import gettext as _
from django.views import View
from django.views.decorators.cache import never_cache

from cms.core.access import can_view_page
from cms.core.addresses import page_address
from site_modules.accounts.signed_in import me
from site_modules.comments import services
from site_modules.comments.display import answered_row, form_values, rules_url
from site_modules.comments.enums import CommentState
from site_modules.comments.forms import CommentForm, EditForm
from site_modules.comments.models import Comment
from site_modules.comments.selectors.places import address_of
from site_modules.comments.services import CommentRefused
from site_modules.comments.views.finding import find_page, own_comment

DECORATORS: Any = [never_cache, login_required]


def is_fetch(request: HttpRequest) -> bool:
    """Whether the site's own script asks for a fragment."""
    return request.headers.get("X-Requested-With") == "fetch"


@method_decorator(DECORATORS, name="dispatch")
class WriteView(View):
    """POST publishes, or with `previzualizare` shows what it would look like."""

    def get(self, request: HttpRequest, page_id: int) -> HttpResponse:
        page = find_page(page_id)
        if page is None or not can_view_page(request.user, page):
            raise Http404
        return redirect(f"{page_address(page)}#raspuns")

    def post(self, request: HttpRequest, page_id: int) -> HttpResponse:
        form = CommentForm(request.POST)
        form.is_valid()
        typed = form.data.get("text", "")
        if "previzualizare" in request.POST:
            return self._preview(request, page_id, form, typed)
        try:
            if form.errors:
                raise CommentRefused("form", _("This form is damaged. Send it again from here."))
            comment = self._write(request, page_id, form, typed)
        except CommentRefused as refusal:
            return self._again(request, page_id, form, typed, refusal)
        self._say_what_happened(request, comment)
        if comment.state == CommentState.WAITING:
            return redirect(f"{page_address(comment.page)}#in-asteptare")
        return redirect(address_of(comment))

    def _write(self, request: HttpRequest, page_id: int, form: CommentForm, typed: str) -> Comment:
        user, sent = me(request), form.cleaned_data
        comment = services.write_comment(
            page=find_page(page_id),
            author=user,
            text=typed,
            parent_id=sent["parent"],
            is_official=sent["is_official"],
            sent_key=sent["form_token"],
        )
        if sent["follows"]:
            services.follow(page_id=comment.page_id, user=user)
        return comment

    def _say_what_happened(self, request: HttpRequest, comment: Comment) -> None:
        if comment.state == CommentState.WAITING:
            words = _("Your comment was sent. It appears once a moderator has read it.")
        else:
            words = _("Your comment is published.")
        messages.success(request, words)

    def _preview(
        self, request: HttpRequest, page_id: int, form: CommentForm, typed: str
    ) -> HttpResponse:
        try:
            words = services.checked_text(typed)
        except CommentRefused as refusal:
            return self._again(request, page_id, form, typed, refusal)
        return self._page(request, page_id, form, typed, preview=services.preview(words))

    def _again(
        self, request: HttpRequest, page_id: int, form: CommentForm, typed: str,
        refusal: CommentRefused,
    ) -> HttpResponse:  # fmt: skip
        return self._page(request, page_id, form, typed, error=refusal, status=422)

    def _page(
        self, request: HttpRequest, page_id: int, form: CommentForm, typed: str, *,
        preview: str = "", error: CommentRefused | None = None, status: int = 200,
    ) -> HttpResponse:  # fmt: skip
        page = find_page(page_id)
        if page is not None and not can_view_page(request.user, page):
            page = None
        sent = getattr(form, "cleaned_data", {})
        answered = answered_row(page, sent.get("parent")) if page else None
        values = {"action": request.path, "token": sent.get("form_token", "")}
        if page is not None:
            values |= form_values(request, page, answered=answered)
            values["token"] = sent.get("form_token") or values["token"]
        values |= {"text": typed, "error": error, "is_sent": True}
        values |= {name: sent.get(name) for name in ("follows", "is_official")}
        context = {"page_title": page.title if page else "", "form": values, "preview": preview}
        context |= {
            "back": f"{page_address(page)}#comentarii" if page else "/",
            "is_gone": page is None,
            "rules_url": rules_url(),
        }
        template = "comments/_preview.html" if is_fetch(request) else "comments/write.html"
        return render(request, template, context, status=status)


@method_decorator(DECORATORS, name="dispatch")
class EditView(View):
    """Changing one's own comment."""

    def get(self, request: HttpRequest, comment_id: int) -> HttpResponse:
        comment = own_comment(request.user, comment_id)
        text = comment.pending_source or comment.source
        return self._page(request, comment, text, comment.revision)

    def post(self, request: HttpRequest, comment_id: int) -> HttpResponse:
        # Also where the page was closed meanwhile: what was typed is shown with the refusal.
        own = Comment.objects.filter(author=request.user.pk).select_related("page")
        comment = get_object_or_404(own, pk=comment_id)
        form = EditForm(request.POST)
        form.is_valid()
        typed, revision = form.data.get("text", ""), form.cleaned_data.get("revision") or 0
        try:
            if "previzualizare" in request.POST:
                html = services.preview(services.checked_text(typed))
                return self._page(request, comment, typed, revision, preview=html)
            outcome = services.edit_comment(
                comment=comment, by=me(request), text=typed, revision=revision
            )
        except CommentRefused as refusal:
            return self._page(request, comment, typed, revision, error=refusal, status=422)
        if outcome == "waiting":
            messages.success(request, _("The new text appears once a moderator has read it."))
            return redirect(f"{page_address(comment.page)}#in-asteptare")
        messages.success(request, _("Your comment was changed."))
        return redirect(address_of(comment))

    def _page(
        self, request: HttpRequest, comment: Comment, text: str, revision: int, *,
        preview: str = "", error: CommentRefused | None = None, status: int = 200,
    ) -> HttpResponse:  # fmt: skip
        values = {
            "action": request.path, "text": text, "revision": revision, "error": error,
            "is_edit": True, "is_sent": True,
        }  # fmt: skip
        is_open = can_view_page(request.user, comment.page)
        context = {
            "page_title": comment.page.title if is_open else "",
            "back": address_of(comment) if is_open else "/",
            "is_gone": not is_open, "form": values, "preview": preview, "rules_url": rules_url(),
        }  # fmt: skip
        template = "comments/_preview.html" if is_fetch(request) else "comments/write.html"
        return render(request, template, context, status=status)
