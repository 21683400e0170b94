"""How strict the doors are: what administrators decide."""

from django.core.validators import MaxValueValidator, MinValueValidator
from django.db import models
from django.utils.translation import gettext_lazy as _
from wagtail.admin.panels import FieldPanel, MultiFieldPanel
from wagtail.contrib.settings.models import BaseGenericSetting, register_setting


@register_setting(icon="lock")
class SecuritySettings(BaseGenericSetting):
    """The one row of settings on passwords and the second factor."""

    password_min_length = models.PositiveSmallIntegerField(
        _("shortest password"),
        default=8,
        validators=[MinValueValidator(8), MaxValueValidator(64)],
        help_text=_("Number of characters, 8 or more."),
    )
    password_needs_letter = models.BooleanField(_("a letter"), default=True)
    password_needs_digit = models.BooleanField(_("a digit"), default=True)
    password_needs_special = models.BooleanField(_("a special character"), default=True)

    requires_second_factor_in_admin = models.BooleanField(
        _("everybody who may enter the admin"), default=True
    )
    second_factor_groups = models.ManyToManyField(
        "auth.Group", verbose_name=_("and these roles"), blank=True, related_name="+"
    )
    second_factor_grace_days = models.PositiveSmallIntegerField(
        _("days of grace"), default=14, validators=[MaxValueValidator(365)]
    )

    panels = [
        MultiFieldPanel(
            [
                FieldPanel("password_min_length"),
                FieldPanel("password_needs_letter"),
                FieldPanel("password_needs_digit"),
                FieldPanel("password_needs_special"),
            ],
            heading=_("A password has at least"),
        ),
        MultiFieldPanel(
            [
                FieldPanel("requires_second_factor_in_admin"),
                FieldPanel("second_factor_groups"),
                FieldPanel("second_factor_grace_days"),
            ],
            heading=_("The second factor is required of"),
        ),
    ]

    class Meta:
        verbose_name = _("security settings")
        verbose_name_plural = _("security settings")
