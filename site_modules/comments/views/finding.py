"""Pages and comments behind an address, for the person who asks."""

from typing import Any

from django.http import Http404
from django.shortcuts import get_object_or_404
from wagtail.models import Page

from cms.core.access import can_view_page
from cms.core.models import DiscussedPage
from site_modules.comments.models import Comment


def find_page(page_id: int) -> Any | None:
    """The page with its own fields, whoever may see it; None when it takes no comments at all."""
    page = Page.objects.filter(pk=page_id).first()
    if page is None or not issubclass(page.specific_class or Page, DiscussedPage):
        return None
    return page.specific


def readable_page(user: Any, page_id: int) -> Any:
    """A page whose discussion this person may read; 404 otherwise."""
    page = find_page(page_id)
    if page is None or not page.shows_comments or not can_view_page(user, page):
        raise Http404
    return page


def readable_comment(user: Any, comment_id: int) -> Comment:
    """A comment this person may read; 404 otherwise."""
    comments = Comment.objects.visible_to(user).select_related("page", "author")
    return get_object_or_404(comments, pk=comment_id)


def own_comment(user: Any, comment_id: int) -> Comment:
    """One's own comment, as long as one may read its page; 404 otherwise."""
    comment = readable_comment(user, comment_id)
    if comment.author_id != user.pk:
        raise Http404
    return comment
