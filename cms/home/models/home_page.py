"""The public home: the bridge of six arches."""

from typing import Any

from django.db import models
from django.http import HttpRequest
from django.utils.translation import gettext_lazy as _
from wagtail import blocks
from wagtail.admin.panels import FieldPanel, MultiFieldPanel
from wagtail.api import APIField
from wagtail_localize.fields import TranslatableField

from cms.core.blocks.links import LinkBlockMixin, LinkValue
from cms.core.enums import ICON_CHOICES, Accent
from cms.core.fields import ContentField
from cms.core.models import ContentPage
from cms.home import newest, selectors


class TaskBlock(LinkBlockMixin):
    """One line of „Astăzi vreau să…”."""

    label = blocks.CharBlock(label=_("text"), max_length=90)
    icon = blocks.ChoiceBlock(label=_("icon"), choices=ICON_CHOICES, search_index=False)
    accent = blocks.ChoiceBlock(label=_("accent"), choices=Accent.choices, search_index=False)

    class Meta:
        icon = "arrow-right"
        label = _("Task")
        description = _("Something a person comes to do, in their own words.")
        template = "blocks/task.html"
        value_class = LinkValue
        preview_value = {"label": "mă ofer voluntar", "icon": "hub", "accent": "hub"}


class HomePage(ContentPage):
    """The first page of each language."""

    template = "home/home_page.html"
    parent_page_types = ["wagtailcore.Page"]
    subpage_types = [
        "home.ServicePage", "home.StandardPage", "home.ContactPage", "events.EventIndexPage",
    ]  # fmt: skip
    max_count_per_parent = 3

    hero_title = models.CharField(_("large title"), max_length=120)
    hero_lead = models.TextField(_("text under the title"), max_length=400, blank=True)
    tasks = ContentField(
        [("task", TaskBlock())], verbose_name=_("“Today I want to…”"), blank=True, max_num=7
    )

    content_panels = [
        *ContentPage.content_panels[:1],
        MultiFieldPanel(
            [FieldPanel("hero_title"), FieldPanel("hero_lead"), FieldPanel("tasks")],
            heading=_("Opening"),
        ),
        FieldPanel("body"),
    ]
    api_fields = [
        *ContentPage.api_fields,
        APIField("hero_title"),
        APIField("hero_lead"),
        APIField("tasks"),
    ]
    override_translatable_fields = [
        *ContentPage.override_translatable_fields,
        TranslatableField("hero_title"),
        TranslatableField("hero_lead"),
        TranslatableField("tasks"),
    ]

    class Meta:
        verbose_name = _("home page")
        verbose_name_plural = _("home pages")

    def fragment_keys(self, user: Any) -> list[str]:
        return [*super().fragment_keys(user), selectors.tasks_key(self), *newest.keys(user)]

    def get_context(self, request: HttpRequest, *args: Any, **kwargs: Any) -> dict[str, Any]:
        context = super().get_context(request, *args, **kwargs)
        context["figures"] = newest.public_figures()
        context["articles"] = newest.newest_articles(request.user)
        context["events"] = newest.next_events()
        context["tasks"] = selectors.home_tasks(self, request)
        return context

    def breadcrumbs(self, user: Any) -> list[dict[str, str]]:
        return []
