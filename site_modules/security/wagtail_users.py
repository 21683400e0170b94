"""Wagtail's user pages with our rules, in place of the app they come from."""

from django.utils.translation import gettext_lazy as _
from wagtail.users.apps import WagtailUsersAppConfig


class PeopleAppConfig(WagtailUsersAppConfig):
    verbose_name = _("Users")
    user_viewset = "site_modules.security.people.PeopleViewSet"
