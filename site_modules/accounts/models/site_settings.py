"""How people get accounts: what administrators decide."""

from django.core.exceptions import ValidationError
from django.db import models
from django.utils.translation import gettext_lazy as _
from wagtail.admin.panels import FieldPanel, PageChooserPanel
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
    rules_page = models.ForeignKey(
        "wagtailcore.Page", verbose_name=_("page with the rules"), null=True, blank=True,
        on_delete=models.SET_NULL, related_name="+",
    )  # fmt: skip
    privacy_page = models.ForeignKey(
        "wagtailcore.Page", verbose_name=_("page with the privacy policy"), null=True, blank=True,
        on_delete=models.SET_NULL, related_name="+",
    )  # fmt: skip
    allows_gravatar = models.BooleanField(
        _("members may fetch their photo from Gravatar"),
        default=False,
        help_text=_(
            "When a member asks for it, the server sends a hash (SHA-256) of their e-mail address "
            "to gravatar.com, outside the European Union; whoever knows the address can recognise "
            "it by the hash. Pages and readers' browsers never ask Gravatar for anything. Say so "
            "in the privacy policy before you switch it on."
        ),
    )

    panels = [
        FieldPanel("mode"),
        FieldPanel("default_role"),
        PageChooserPanel("rules_page"),
        PageChooserPanel("privacy_page"),
        FieldPanel("allows_gravatar"),
    ]
    #: Loaded with the settings: the registration page shows where both stand.
    select_related = ["rules_page__locale", "privacy_page__locale"]

    def clean(self) -> None:
        """A stranger never gets a role that opens the admin."""
        super().clean()
        if self.default_role not in (Role.MEMBER, Role.DELEGATE):
            raise ValidationError(
                {"default_role": _("A new account can only be a member or a CSO delegate.")}
            )

    class Meta:
        verbose_name = _("registration settings")
        verbose_name_plural = _("registration settings")
