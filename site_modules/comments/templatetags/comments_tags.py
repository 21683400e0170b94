"""`{% load comments_tags %}{% discussion page %}`: the comments of a page and the box to write."""

from typing import Any

from django import template
from django.utils.safestring import SafeString

from cms.core import shared_pages
from cms.core.models import DiscussedPage
from site_modules.comments.display import DISCUSSION, Ground

register = template.Library()


@register.simple_tag(takes_context=True)
def discussion(context: Any, page: Any) -> SafeString:
    """Everything under the page; nothing in a preview, and where comments are switched off."""
    request = context["request"]
    is_preview = getattr(request, "is_preview", False)
    if not isinstance(page, DiscussedPage) or not page.shows_comments or is_preview:
        return SafeString("")
    ground = Ground(page.pk, page.comments_mode, page.comments_wait)
    return shared_pages.hole(request, DISCUSSION, ground.written())
