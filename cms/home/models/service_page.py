"""The presentation page of a service, open to everyone; its sections lie below it."""

from typing import Any

from django.core.exceptions import ValidationError
from django.db import models
from django.http import HttpRequest
from django.utils.translation import gettext_lazy as _
from wagtail.admin.panels import FieldPanel, MultiFieldPanel
from wagtail.api import APIField
from wagtail_localize.fields import SynchronizedField, TranslatableField

from cms.core.enums import Service
from cms.core.models import ContentPage
from cms.core.service_sections import overview_is_first, overview_of
from cms.home import selectors


class ServicePage(ContentPage):
    """One of the six services: its colour, its arch, what it offers."""

    template = "home/service_page.html"
    parent_page_types = ["home.HomePage"]
    subpage_types = [
        "articles.ArticleIndexPage",
        "library.ResourceLibraryPage",
        "doctemplates.TemplateIndexPage",
        "career.CareerCategoryPage",
        "home.StandardPage",
    ]

    restriction_spares_itself = True

    service = models.CharField(
        _("service"), max_length=12, choices=Service.choices, help_text=_("Gives colour and icon.")
    )
    short_title = models.CharField(_("name in the menu"), max_length=30)
    tagline = models.CharField(
        _("line under the arch"), max_length=80, blank=True, help_text=_("On the home page.")
    )

    content_panels = [
        *ContentPage.content_panels[:1],
        MultiFieldPanel(
            [FieldPanel("service"), FieldPanel("short_title"), FieldPanel("tagline")],
            heading=_("Service"),
        ),
        *ContentPage.content_panels[1:],
    ]
    api_fields = [
        *ContentPage.api_fields,
        APIField("service"),
        APIField("short_title"),
        APIField("tagline"),
    ]
    override_translatable_fields = [
        *ContentPage.override_translatable_fields,
        SynchronizedField("service", overridable=False),
        TranslatableField("short_title"),
        TranslatableField("tagline"),
    ]

    class Meta:
        verbose_name = _("service page")
        verbose_name_plural = _("service pages")

    @property
    def accent(self) -> str:
        return self.service

    def clean(self) -> None:
        super().clean()
        twins = ServicePage.objects.filter(service=self.service, locale=self.locale_id)
        if self.locale_id and twins.exclude(pk=self.pk).exists():
            raise ValidationError({"service": _("This service already has its page.")})

    def fragment_keys(self, user: Any) -> list[str]:
        own = [selectors.sections_key(self, user), selectors.help_key()]
        return [*super().fragment_keys(user), *own]

    def get_context(self, request: HttpRequest, *args: Any, **kwargs: Any) -> dict[str, Any]:
        context = super().get_context(request, *args, **kwargs)
        sections = selectors.sections_of(self, request.user)
        context["sections"] = sections
        context["help"] = selectors.help_with(self.service)
        context["overview_hole"] = overview_of(self.service)
        context["overview_is_first"] = overview_is_first(self.service)
        if sections:
            overview = {"title": _("Overview"), "url": self.get_url(request)}
            context["tabs"] = [overview, *sections]
        return context
