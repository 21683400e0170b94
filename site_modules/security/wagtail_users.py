"""Wagtail's user pages with our rules, in place of the app they come from."""

from django.utils.translation import gettext_lazy as _
from wagtail.users.apps import WagtailUsersAppConfig


class PeopleAppConfig(WagtailUsersAppConfig):
    verbose_name = _("Users")
    user_viewset = "site_modules.security.people.PeopleViewSet"

    def ready(self) -> None:
        """Wagtail's own bulk actions delete and close accounts past our services, and give roles
        without a record: they are offered for no model, and their addresses are not found."""
        super().ready()
        from wagtail.users.views import bulk_actions

        for name in bulk_actions.__all__:
            getattr(bulk_actions, name).models = []
