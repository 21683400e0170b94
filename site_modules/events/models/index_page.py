"""The calendar: the page above all events."""

from typing import Any

from django.http import HttpRequest
from django.utils.module_loading import import_string
from django.utils.translation import gettext_lazy as _

from cms.core.models import ContentPage
from cms.core.trail import trail_above


class EventIndexPage(ContentPage):
    """Shows the events below it by month, by week and as a list."""

    template = "events/calendar.html"
    parent_page_types = ["home.HomePage"]
    subpage_types = ["events.EventPage"]
    max_count_per_parent = 1
    #: The calendar is open; the events below it are for members unless they say otherwise.
    restriction_spares_itself = True
    opens_only_itself = True
    #: What it shows depends on the day, the reader and seats that were just taken.
    is_shared = False
    #: Reads the screen: `(page, request) -> context`. Named, as addresses name views.
    screen = "site_modules.events.views.pages.calendar_context"

    class Meta:
        verbose_name = _("calendar")
        verbose_name_plural = _("calendars")

    def breadcrumbs(self, user: Any) -> list[dict[str, str]]:
        return trail_above(self, user)

    def get_context(self, request: HttpRequest, *args: Any, **kwargs: Any) -> dict[str, Any]:
        context = super().get_context(request, *args, **kwargs)
        found: dict[str, Any] = import_string(self.screen)(self, request)
        return context | found | {"page_is_open": context["page_is_open"] and not request.GET}
