"""`{% load comments_tags %}{% discussion page %}`: the comments of a page and the box to write."""

from typing import Any

from django import template
from django.utils.safestring import SafeString

from cms.core.models import DiscussedPage
from site_modules.comments.display import discussion_html

register = template.Library()


@register.simple_tag(takes_context=True)
def discussion(context: Any, page: Any) -> SafeString:
    """Everything under the page; nothing for pages that take no comments."""
    if not isinstance(page, DiscussedPage):
        return SafeString("")
    return discussion_html(context["request"], page)
