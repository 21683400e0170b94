"""The list of resources of a service."""

from typing import Any

from django.db import models
from django.http import HttpRequest, QueryDict
from django.utils.translation import gettext_lazy as _
from wagtail.api import APIField
from wagtail_localize.fields import SynchronizedField

from cms.core.models import ContentPage
from cms.core.selectors import service_above
from cms.core.service_tabs import sections_key, sections_of_service
from cms.core.trail import trail_above
from cms.library.filters import SHARED_NAMES, is_usual
from cms.library.ledger_rows import ledger_key
from cms.library.listing import listing
from cms.library.models.resource_page import ResourcePage
from cms.library.panels import library_panels
from cms.library.selectors.themes import themes_key


class ResourceLibraryPage(ContentPage):
    """Lists the resources below it, or all of the site, with facets and words."""

    template = "library/library_page.html"
    parent_page_types = ["home.ServicePage"]
    subpage_types = ["library.ResourcePage"]
    #: The list may be open while the resources below it are for members.
    restriction_spares_itself = True
    opens_only_itself = True
    is_section = True
    shared_parameters = (*ContentPage.shared_parameters, *SHARED_NAMES)

    gathers_all = models.BooleanField(
        _("shows the resources of all lists"),
        default=False,
        help_text=_("For the digital library: each reader sees in it all that they may read."),
    )

    request_kind = models.CharField(
        _("form of support"),
        max_length=40,
        blank=True,
        help_text=_("Short name of a kind of request whose form is offered beside the list."),
    )

    content_panels = library_panels(ContentPage.content_panels)
    api_fields = [*ContentPage.api_fields, APIField("gathers_all")]
    override_translatable_fields = [
        *ContentPage.override_translatable_fields,
        SynchronizedField("gathers_all", overridable=False),
        SynchronizedField("request_kind", overridable=False),
    ]

    class Meta:
        verbose_name = _("list of resources")
        verbose_name_plural = _("lists of resources")

    @classmethod
    def shares_query(cls, query: QueryDict) -> bool:
        return super().shares_query(query) and is_usual(query)

    @property
    def accent(self) -> str:
        """The key of the service above this page."""
        return service_above(self)

    def resources(self) -> Any:
        """Everything the list is about, whoever asks."""
        if self.gathers_all:
            return ResourcePage.objects.filter(locale=self.locale_id)
        return ResourcePage.objects.child_of(self)

    def fragment_keys(self, user: Any) -> list[str]:
        return [
            *super().fragment_keys(user),
            *(ledger_key(self, user), themes_key(), "service-paths"),
            sections_key(self.accent, user),
        ]

    def get_context(self, request: HttpRequest, *args: Any, **kwargs: Any) -> dict[str, Any]:
        context = super().get_context(request, *args, **kwargs)
        return context | {
            **listing(self, request),
            "tabs": sections_of_service(self.accent, request.user),
            "page_is_open": context["page_is_open"] and not request.GET,
        }

    def breadcrumbs(self, user: Any) -> list[dict[str, str]]:
        return trail_above(self, user)
