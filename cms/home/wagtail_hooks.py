"""What the admin does differently here."""

from typing import Any

from django.contrib import messages
from django.core.exceptions import PermissionDenied
from django.http import HttpRequest, HttpResponse
from django.template.loader import render_to_string
from django.templatetags.static import static
from django.utils.html import format_html
from django.utils.translation import gettext as _
from wagtail import hooks
from wagtail.admin.ui.components import Component
from wagtail.models import Page

from cms.core.my_day import Part, day_of


@hooks.register("before_delete_page")
def the_home_stays(request: HttpRequest, page: Page) -> HttpResponse | None:
    """The root of the site cannot be deleted by accident."""
    if request.method == "POST" and page.sites_rooted_here.exists():
        messages.error(request, _("The home page of the site cannot be deleted."))
        raise PermissionDenied
    return None


@hooks.register("insert_global_admin_css")
def admin_colours() -> str:
    return format_html('<link rel="stylesheet" href="{}">', static("css/admin.css"))


class MyDayPanel(Component):
    """First on the admin's home: what is overdue, what is today, what waits for a decision."""

    order = 50

    def __init__(self, user: Any) -> None:
        self.user = user

    def render_html(self, parent_context: Any = None) -> str:
        titles = {Part.OVERDUE: _("Overdue"), Part.TODAY: _("Today"), Part.DECIDE: _("To decide")}
        parts = [(titles[part], lines) for part, lines in day_of(self.user).items()]
        return render_to_string("wagtailadmin/home/my_day.html", {"parts": parts})


@hooks.register("construct_homepage_panels")
def add_my_day(request: HttpRequest, panels: list[Any]) -> None:
    panels.append(MyDayPanel(request.user))
