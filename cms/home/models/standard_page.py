"""A page of text: a guide, the rules, a policy; also a section with pages below it."""

from typing import Any

from django.db import models
from django.http import HttpRequest
from django.utils.translation import gettext_lazy as _
from wagtail.admin.panels import FieldPanel
from wagtail.api import APIField
from wagtail_localize.fields import SynchronizedField, TranslatableField

from cms.core.enums import Service
from cms.core.models import ContentPage
from cms.core.selectors import service_above
from cms.home import selectors


class StandardPage(ContentPage):
    """Wears the colours of the service it lies under."""

    template = "home/standard_page.html"
    parent_page_types = [
        "home.HomePage",
        "home.ServicePage",
        "home.StandardPage",
        "career.CareerCategoryPage",
    ]
    subpage_types = ["home.StandardPage"]

    category = models.CharField(
        _("label on its card"), max_length=30, blank=True, help_text=_("One or two words.")
    )
    shows_date = models.BooleanField(_("show when it was last changed"), default=False)

    help_for = models.CharField(
        _("help with the service"),
        max_length=12,
        choices=Service.choices,
        blank=True,
        help_text=_("The page of the service leads here, where everyone may read this page."),
    )

    content_panels = [
        *ContentPage.content_panels[:2],
        FieldPanel("category"),
        FieldPanel("shows_date"),
        FieldPanel("help_for"),
        *ContentPage.content_panels[2:],
    ]
    api_fields = [*ContentPage.api_fields, APIField("category"), APIField("shows_date")]
    override_translatable_fields = [
        *ContentPage.override_translatable_fields,
        TranslatableField("category"),
        SynchronizedField("help_for", overridable=False),
    ]

    class Meta:
        verbose_name = _("standard page")
        verbose_name_plural = _("standard pages")

    @property
    def accent(self) -> str:
        """The key of the service above this page; empty outside the services."""
        return service_above(self)

    @property
    def accent_icon(self) -> str:
        return self.accent if self.accent in Service.values else "book"

    def fragment_keys(self, user: Any) -> list[str]:
        return [*super().fragment_keys(user), "service-paths"]

    def get_context(self, request: HttpRequest, *args: Any, **kwargs: Any) -> dict[str, Any]:
        context = super().get_context(request, *args, **kwargs)
        context["children"] = selectors.children_of(self, request.user)
        return context
