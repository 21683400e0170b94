"""How people get accounts: what administrators decide."""

from django.db import models
from django.utils.translation import gettext_lazy as _
from wagtail.admin.panels import FieldPanel
from wagtail.contrib.settings.models import BaseGenericSetting, register_setting

from site_modules.accounts.enums import RegistrationMode, Role


@register_setting(icon="user")
class RegistrationSettings(BaseGenericSetting):
    """The one row of settings on registration and profiles."""

    mode = models.CharField(
        _("registration"),
        max_length=12,
        choices=RegistrationMode.choices,
        default=RegistrationMode.APPROVAL,
    )
    default_role = models.CharField(
        _("role of a new account"), max_length=30, choices=Role.choices, default=Role.MEMBER
    )
    allows_gravatar = models.BooleanField(
        _("photos from Gravatar"),
        default=False,
        help_text=_(
            "A person without a photo is shown with the one that Gravatar keeps for the address. "
            "The server fetches it, readers' devices never ask another host."
        ),
    )

    panels = [FieldPanel("mode"), FieldPanel("default_role"), FieldPanel("allows_gravatar")]

    class Meta:
        verbose_name = _("registration settings")
        verbose_name_plural = _("registration settings")
