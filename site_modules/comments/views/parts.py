"""Parts of a discussion for the script of the page, and what a comment said before."""

from typing import Any

from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.views.decorators.cache import never_cache
from django.views.decorators.http import require_safe

from site_modules.comments.counts import discussions_of
from site_modules.comments.display import fill, shared_part
from site_modules.comments.models import CommentEdit
from site_modules.comments.selectors.entries import html_for, moment, name_of
from site_modules.comments.selectors.personal import personal_of
from site_modules.comments.selectors.places import address_of, read_place
from site_modules.comments.views.finding import readable_comment, readable_page


@never_cache
@require_safe
def part(request: HttpRequest, page_id: int) -> HttpResponse:
    """The same part that the page shows at this query, without the page around it."""
    user: Any = request.user
    page = readable_page(user, page_id)
    discussion = discussions_of(request, [page.pk])[page.pk]
    found = shared_part(discussion, read_place(request.GET), for_members=user.is_authenticated)
    personal = personal_of(user, page.pk) if user.is_authenticated else None
    return HttpResponse(fill(found, personal))


@never_cache
@require_safe
def history(request: HttpRequest, comment_id: int) -> HttpResponse:
    """What a comment said before its edits, for everyone who may read it."""
    comment = readable_comment(request.user, comment_id)
    is_member = request.user.is_authenticated
    edits = [
        {"html": html_for(edit, is_member), "until": moment(edit.replaced_at)}
        for edit in CommentEdit.objects.filter(comment=comment)
    ]
    context = {
        "name": name_of(comment.author),
        "html": html_for(comment, is_member),
        "page_title": comment.page.title,
        "edits": edits,
        "back": address_of(comment),
    }
    return render(request, "comments/history.html", context)
