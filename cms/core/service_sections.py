"""Sections of a service that are no pages: each app registers its own, cards and tabs show them."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from django.urls import reverse
from django.utils.functional import Promise

Text = str | Promise


@dataclass(frozen=True)
class ServiceSection:
    """`lets_in(user)` may ask only for the groups of a reader: the answer is shared by all of them.
    Anything that changes it renews the content version."""

    service: str
    title: Text
    summary: Text
    url_name: str
    lets_in: Callable[[Any], bool]


_registry: list[ServiceSection] = []


def register_section(section: ServiceSection) -> None:
    _registry.append(section)


def extra_sections(service: str, user: Any) -> list[dict[str, str]]:
    """The sections of a service that this person may open, as cards and tabs take them."""
    return [
        {"title": str(one.title), "summary": str(one.summary), "url": reverse(one.url_name)}
        for one in _registry
        if one.service == service and one.lets_in(user)
    ]


#: service → name of the hole (`cms.core.shared_pages`) that its presentation page shows.
_overviews: dict[str, str] = {}
_first: set[str] = set()


def register_overview(service: str, hole: str, *, is_first: bool = False) -> None:
    """What an app shows on the presentation page of its service, for each reader: below the words
    of the editors, or above them."""
    _overviews[service] = hole
    if is_first:
        _first.add(service)


def overview_of(service: str) -> str:
    """The name of the hole; empty for services without one."""
    return _overviews.get(service, "")


def overview_is_first(service: str) -> bool:
    return service in _first
