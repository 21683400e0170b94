"""A resource: files or an official page, and everything one needs to know before using them."""

from datetime import date, datetime, time
from typing import Any

from django.core.validators import MaxValueValidator, MinValueValidator
from django.db import models
from django.http import HttpRequest
from django.utils import timezone
from django.utils.translation import gettext_lazy as _
from wagtail.api import APIField
from wagtail.search import index

from cms.core.models import ContentPage, DiscussedPage
from cms.core.selectors import service_above
from cms.core.trail import trail_above, trail_key
from cms.library import measures
from cms.library.admin_form import ResourceForm
from cms.library.enums import CATEGORY_OF, Language, Licence, ResourceType
from cms.library.models.translation import RESOURCE_TRANSLATION
from cms.library.panels import resource_edit_handler
from cms.library.selectors.frame import frame_key
from cms.library.selectors.landing import resource_context
from cms.library.selectors.themes import themes_key

ABOUT = (
    "resource_type", "publisher", "year", "language", "licence", "law_reference", "keywords",
    "official_url", "added_date", "review_date", "comments_mode",
)  # fmt: skip


class ResourcePage(DiscussedPage, ContentPage):
    """The page of a resource; whoever may read it may fetch its files (see `files.py`)."""

    template = "library/resource_page.html"
    parent_page_types = ["library.ResourceLibraryPage"]
    subpage_types: list[str] = []
    base_form_class = ResourceForm
    opens_only_itself = True
    search_kind = "resources"

    resource_type = models.CharField(
        _("type of resource"),
        max_length=12,
        choices=ResourceType.choices,
        default=ResourceType.GUIDE,
        help_text=_("Gives the shelf on which the resource stands."),
    )
    theme = models.ForeignKey(
        "library.ResourceTheme",
        verbose_name=_("theme"),
        null=True,
        blank=True,
        on_delete=models.PROTECT,
        related_name="resources",
    )
    publisher = models.CharField(
        _("publisher"),
        max_length=160,
        blank=True,
        help_text=_("The organisation or authority that made it."),
    )
    year = models.PositiveSmallIntegerField(
        _("year of publication"),
        null=True,
        blank=True,
        validators=[MinValueValidator(1800), MaxValueValidator(2100)],
    )
    law_reference = models.CharField(
        _("law it rests on"),
        max_length=200,
        blank=True,
        help_text=_("Such as “Law 78/2014, articles 11 and 12”."),
    )
    language = models.CharField(
        _("language of the resource"),
        max_length=3,
        choices=Language.choices,
        default=Language.ROMANIAN,
    )
    licence = models.CharField(
        _("licence"), max_length=10, choices=Licence.choices, default=Licence.CC_BY
    )
    keywords = models.CharField(
        _("keywords"),
        max_length=250,
        blank=True,
        help_text=_("Separated by commas; the search finds the resource by them."),
    )
    official_url = models.URLField(
        _("official address"),
        max_length=500,
        blank=True,
        help_text=_("Where the resource stands officially, such as a law on legislatie.just.ro."),
    )
    added_date = models.DateField(
        _("date of addition"),
        null=True,
        blank=True,
        help_text=_("Shown to readers. Empty: the day on which it is first published."),
    )
    review_date = models.DateField(
        _("to be checked again on"),
        null=True,
        blank=True,
        help_text=_("Readers see after this day that the resource may be out of date."),
    )
    #: Bits of `measures.KIND_BITS`, kept whenever the page is cleaned.
    kinds = models.PositiveSmallIntegerField(default=0, editable=False)

    edit_handler = resource_edit_handler(ContentPage, DiscussedPage)
    search_fields = [
        *ContentPage.search_fields,
        index.SearchField("publisher"),
        index.SearchField("law_reference"),
        index.FilterField("is_public"),
        index.FilterField("theme"),
        index.FilterField("resource_type"),
    ]
    api_fields = [*ContentPage.api_fields, *(APIField(name) for name in ABOUT)]
    override_translatable_fields = [
        *ContentPage.override_translatable_fields,
        *DiscussedPage.override_discussion_fields,
        *RESOURCE_TRANSLATION,
    ]

    class Meta:
        verbose_name = _("resource")
        verbose_name_plural = _("resources")
        indexes = [
            # All that the ledger of a list reads (`cms.library.ledger`): the wide rows stay unread.
            models.Index(
                fields=[
                    "-added_date",
                    "-page_ptr",
                    "resource_type",
                    "theme",
                    "kinds",
                    "year",
                    "language",
                    "is_public",
                ],
                name="resource_ledger",
            ),
            models.Index(
                fields=["page_ptr"], name="resource_public", condition=models.Q(is_public=True)
            ),
        ]

    @property
    def accent(self) -> str:
        """The key of the service above this page."""
        return service_above(self)

    @property
    def category(self) -> str:
        return CATEGORY_OF[self.resource_type]

    @property
    def shown_date(self) -> date:
        """The day readers see; today's in a preview of what was never published."""
        return self.added_date or timezone.localdate(self.first_published_at or timezone.now())

    @property
    def search_byline(self) -> str:
        return self.publisher

    @property
    def search_keywords(self) -> str:
        theme = self.theme.name if self.theme else ""
        return f"{self.get_resource_type_display()} {theme} {self.keywords}"

    @property
    def search_date(self) -> datetime | None:
        return timezone.make_aware(datetime.combine(self.shown_date, time(12)))

    @property
    def search_inside(self) -> str:
        """The text of its files, as far as they were read."""
        from cms.library.selectors.readings import text_inside

        return text_inside(self)

    def clean(self) -> None:
        super().clean()
        measures.measure(self)

    def fragment_keys(self, user: Any) -> list[str]:
        return [
            *super().fragment_keys(user),
            *(frame_key(self, user), trail_key(self, user), themes_key(), "service-paths"),
        ]

    def get_context(self, request: HttpRequest, *args: Any, **kwargs: Any) -> dict[str, Any]:
        context = super().get_context(request, *args, **kwargs)
        return context | resource_context(self, request)

    def breadcrumbs(self, user: Any) -> list[dict[str, str]]:
        return trail_above(self, user)
