"""What editors are told about their pages."""

from django.utils.translation import gettext_lazy as _

from site_modules.notifications.kinds import Kind, register

register(
    Kind(
        name="home.plan_dropped",
        label=_("Pages that could not be published as planned"),
        message=_("“%(title)s” was not published as planned: something is missing"),
        icon="warn",
        concerns=lambda user: user.may_enter_admin,  # type: ignore[attr-defined]
    )
)
