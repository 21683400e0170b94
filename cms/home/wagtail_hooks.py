"""What the admin does differently here."""

from django.contrib import messages
from django.core.exceptions import PermissionDenied
from django.http import HttpRequest, HttpResponse
from django.templatetags.static import static
from django.utils.html import format_html
from django.utils.translation import gettext as _
from wagtail import hooks
from wagtail.models import Page


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
