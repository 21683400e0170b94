"""Tabs that other apps add to the area of an organisation, for who acts for it."""

from typing import Any

from django.urls import reverse
from django.utils.functional import Promise

_added: list[tuple[str | Promise, str]] = []


def add_section(title: str | Promise, url_name: str) -> None:
    """`url_name` takes the organisation's short name."""
    _added.append((title, url_name))


def added_tabs(organisation: Any) -> list[dict[str, str]]:
    return [
        {"title": str(title), "url": reverse(url_name, args=[organisation.slug])}
        for title, url_name in _added
    ]
