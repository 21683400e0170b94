"""One of the four categories of the career centre: words, articles, tools, resources, offers."""

from typing import Any

from django.core.exceptions import ValidationError
from django.db import models
from django.http import HttpRequest
from django.utils.translation import gettext_lazy as _
from wagtail.admin.panels import FieldPanel
from wagtail.api import APIField
from wagtail_localize.fields import SynchronizedField

from cms.core.models import ContentPage
from cms.core.trail import siblings_key, siblings_of, trail_above, trail_key
from site_modules.career.around import around, around_key
from site_modules.career.enums import Counselling

ICONS = {
    Counselling.CHOICE: "compass",
    Counselling.DEVELOPMENT: "elearning",
    Counselling.CV: "file",
    Counselling.INTERVIEW: "dialog",
}


class CareerCategoryPage(ContentPage):
    """Its body is what editors write above everything else. Articles lie in the list below it,
    further pages (tools, guides) beside that list."""

    template = "career/category_page.html"
    parent_page_types = ["home.ServicePage"]
    subpage_types = ["articles.ArticleIndexPage", "home.StandardPage"]

    kind = models.CharField(
        _("category"), max_length=20, choices=Counselling.choices,
        help_text=_("Leads to appointments of this kind."),
    )  # fmt: skip
    theme = models.ForeignKey(
        "library.ResourceTheme", verbose_name=_("theme of the library"), null=True, blank=True,
        on_delete=models.SET_NULL, related_name="+",
        help_text=_("Its newest resources are shown."),
    )  # fmt: skip

    content_panels = [
        *ContentPage.content_panels[:1],
        FieldPanel("kind"),
        FieldPanel("theme"),
        *ContentPage.content_panels[1:],
    ]
    api_fields = [*ContentPage.api_fields, APIField("kind")]
    override_translatable_fields = [
        *ContentPage.override_translatable_fields,
        SynchronizedField("kind", overridable=False),
        SynchronizedField("theme"),
    ]

    class Meta:
        verbose_name = _("category of the career centre")
        verbose_name_plural = _("categories of the career centre")

    @property
    def accent(self) -> str:
        return "cariera"

    @property
    def icon_name(self) -> str:
        return ICONS.get(Counselling(self.kind), "compass") if self.kind else "compass"

    def clean(self) -> None:
        super().clean()
        twins = CareerCategoryPage.objects.filter(kind=self.kind, locale=self.locale_id)
        if self.locale_id and twins.exclude(pk=self.pk).exists():
            raise ValidationError({"kind": _("This category already has its page.")})

    def fragment_keys(self, user: Any) -> list[str]:
        beside = (siblings_key(self, user), trail_key(self, user))
        return [*super().fragment_keys(user), around_key(self, user), *beside]

    def breadcrumbs(self, user: Any) -> list[dict[str, str]]:
        return trail_above(self, user)

    def get_context(self, request: HttpRequest, *args: Any, **kwargs: Any) -> dict[str, Any]:
        context = super().get_context(request, *args, **kwargs)
        return context | around(self, request.user) | {"tabs": siblings_of(self, request.user)}
