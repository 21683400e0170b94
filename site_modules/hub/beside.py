"""What other apps put beside an ad and below the overview: each registers a function."""

from collections.abc import Callable
from typing import Any

from django.http import HttpRequest

#: `(user, ad)` → values for the template that includes it, or None.
Box = Callable[[Any, Any], dict[str, Any] | None]
_boxes: list[Box] = []


def show_beside_ad(box: Box) -> None:
    _boxes.append(box)


def box_beside(user: Any, ad: Any) -> dict[str, Any]:
    """What the apps say about this reader and this ad, together."""
    said: dict[str, Any] = {}
    for box in _boxes:
        said |= box(user, ad) or {}
    return said


#: `(request)` → HTML for this reader alone, or nothing.
Part = Callable[[HttpRequest], str]
_parts: list[Part] = []


def show_on_overview(part: Part) -> None:
    _parts.append(part)


def parts_for(request: HttpRequest) -> str:
    return "".join(part(request) for part in _parts)
