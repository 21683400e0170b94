"""Places in a shared page that belong to one reader (see `cms.core.shared_pages`)."""

from typing import Any

from django import template
from django.utils.safestring import SafeString

from cms.core import shared_pages

register = template.Library()


@register.simple_tag(takes_context=True)
def hole(context: Any, name: str, argument: Any = "") -> SafeString:
    """`{% hole "account" %}`: filled in for each reader, also when the page around is shared."""
    return shared_pages.hole(context["request"], name, str(argument))
