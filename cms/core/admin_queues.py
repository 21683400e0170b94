"""How queues are shown in the admin: a way in with its number."""

from collections.abc import Callable
from typing import Any

from django.http import HttpRequest
from wagtail.admin.menu import MenuItem


def no_number(user: Any) -> str:
    return ""


class QueueMenuItem(MenuItem):
    """Seen by those for whom `is_for(user)` holds, with `number_for(user)` behind its name, if any;
    the other arguments are the menu item's own."""

    def __init__(
        self, label: Any, url: str, *, is_for: Callable[[Any], bool],
        number_for: Callable[[Any], str] = no_number, **options: Any,
    ) -> None:  # fmt: skip
        super().__init__(label, url, **options)
        self.is_for, self.number_for = is_for, number_for

    def is_shown(self, request: HttpRequest) -> bool:
        return self.is_for(request.user)

    def render_component(self, request: HttpRequest) -> Any:
        number = self.number_for(request.user)
        if not number:
            return super().render_component(request)
        item = MenuItem(
            f"{self.label} ({number})",
            self.url,
            name=self.name,
            icon_name=self.icon_name,
            order=self.order,
        )
        return item.render_component(request)
