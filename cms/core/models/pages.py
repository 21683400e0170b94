"""The abstract page that every page type extends."""

from datetime import datetime
from typing import Any

from django.conf import settings
from django.db import models
from django.http import HttpRequest, QueryDict
from django.utils.translation import gettext_lazy as _
from wagtail.admin.panels import FieldPanel, MultiFieldPanel
from wagtail.api import APIField
from wagtail.models import Page, PageManager, PagePermissionTester, Site
from wagtail.query import PageQuerySet
from wagtail.search import index
from wagtail_localize.fields import SynchronizedField, TranslatableField

from cms.core import access, addresses
from cms.core.cache import cached_many
from cms.media.permissions import READ_EVERYTHING, reads_everything

#: Where the homes of the languages lie, below the root of all trees.
HOME_DEPTH = 2


class BasePageQuerySet(PageQuerySet):
    """Pages that know who asks."""

    def visible_to(self, user: Any) -> "BasePageQuerySet":
        """Live pages that this person may see (see `cms.core.access`)."""
        return access.visible_pages(self, user)


class BasePagePermissionTester(PagePermissionTester):
    """Wagtail's answers about one page and one person, stricter where they open doors."""

    def can_set_view_restrictions(self) -> bool:
        """Wagtail lets whoever publishes below a section decide who reads it."""
        return bool(super().can_set_view_restrictions()) and reads_everything(self.user)

    def can_unpublish(self) -> bool:
        """Wagtail lets an author unpublish everybody's pages."""
        return bool(super().can_unpublish()) and bool(self.can_edit())

    def can_publish(self) -> bool:
        """Wagtail lets an author publish everybody's drafts, from a list of many at once."""
        return bool(super().can_publish()) and bool(self.can_edit())


BasePageManager = PageManager.from_queryset(BasePageQuerySet)


class BasePage(Page):
    """A page with a summary, a picture for lists and social networks, and one access rule."""

    summary = models.TextField(
        _("summary"),
        max_length=400,
        blank=True,
        help_text=_("One or two sentences, shown under the title and in lists."),
    )
    listing_title = models.CharField(
        _("title in lists"), max_length=120, blank=True, help_text=_("Only if the title is long.")
    )
    social_image = models.ForeignKey(
        "media.SiteImage",
        verbose_name=_("picture"),
        null=True,
        blank=True,
        on_delete=models.SET_NULL,
        related_name="+",
        help_text=_("Shown in lists and when the page is shared."),
    )
    is_public = models.BooleanField(
        _("open to the public"),
        default=False,
        help_text=_("Anyone may read this page and those below it, even in a closed section."),
    )

    objects = BasePageManager()

    #: The accent of the page (`data-m`); page types of a service give their own.
    accent = ""

    #: True for presentation pages: a restriction closes what lies below, not the page itself.
    restriction_spares_itself = False

    #: True: readers with equal rights share one rendering (see `cms.core.shared_pages`). A page
    #: type that answers forms says False.
    is_shared = True

    #: Parameters of the address on which the shared part depends; others reach only its holes.
    shared_parameters: tuple[str, ...] = ("netradus",)

    #: True where `is_public` opens the page alone and nothing below it (see `cms.core.access`).
    opens_only_itself = False

    #: True for lists that stand among the tabs of their service (see `cms.core.service_tabs`).
    is_section = False

    #: The group of results in which a search shows the page (see `cms.core.search_kinds`).
    search_kind = "pages"

    content_panels = [*Page.content_panels, FieldPanel("summary")]
    promote_panels = [
        *Page.promote_panels,
        MultiFieldPanel(
            [FieldPanel("listing_title"), FieldPanel("social_image")],
            heading=_("In lists and when shared"),
        ),
        FieldPanel("is_public", permission=READ_EVERYTHING),
    ]
    search_fields = [*Page.search_fields, index.SearchField("summary", boost=2)]
    api_fields = [APIField("summary"), APIField("social_image")]
    override_translatable_fields = [
        SynchronizedField("slug", overridable=True),
        TranslatableField("summary"),
        TranslatableField("listing_title"),
        SynchronizedField("social_image"),
        SynchronizedField("is_public", overridable=False),
    ]

    class Meta:
        abstract = True

    @classmethod
    def shares_query(cls, query: QueryDict) -> bool:
        """False for addresses that too few readers ask for, or that somebody made up: their page is
        made for the reader alone, so that nobody can fill the caches."""
        return query.get("netradus", "") in {"", *dict(settings.LANGUAGES)}

    @property
    def card_title(self) -> str:
        """The title that lists show."""
        return self.listing_title or self.title

    @property
    def search_byline(self) -> str:
        """What a result says under its title beside the date, such as the author's name."""
        return ""

    @property
    def search_keywords(self) -> str:
        """Words by which a search finds the page and that it does not show: tags, categories."""
        return ""

    @property
    def search_date(self) -> datetime | None:
        """The day that a result shows, and by which a period filters."""
        return self.last_published_at or self.first_published_at

    def permissions_for_user(self, user: Any) -> BasePagePermissionTester:
        return BasePagePermissionTester(user, self)

    def get_url_parts(self, request: HttpRequest | None = None) -> tuple[int, str, str] | None:
        """(site, the site's address, path) without asking the database."""
        found = addresses.page_path(self.url_path)
        return (found[0], settings.SITE_URL, found[1]) if found else None

    def get_url(
        self, request: HttpRequest | None = None, current_site: Site | None = None
    ) -> str | None:
        """The address within the site (there is one site, so it is never absolute)."""
        return addresses.page_address(self) or None

    url = property(get_url)

    def fragment_keys(self, user: Any) -> list[str]:
        """Shared fragments this page shows to such a person, to be loaded together."""
        return []

    def get_context(self, request: HttpRequest, *args: Any, **kwargs: Any) -> dict[str, Any]:
        context = super().get_context(request, *args, **kwargs)
        context["breadcrumbs"] = self.breadcrumbs(request.user)
        return context

    def breadcrumbs(self, user: Any) -> list[dict[str, str]]:
        """Titles and addresses from the home down to the parent, as far as the person sees."""
        if self.depth <= HOME_DEPTH:
            return []
        key = f"crumbs:{self.path[: -self.steplen]}:{access.audience_key(user)}"
        return cached_many([key], lambda _keys: {key: self._crumbs(user)})[key]

    def _crumbs(self, user: Any) -> list[dict[str, str]]:
        ancestors = self.get_ancestors().filter(depth__gt=1).only("title", "path", "url_path")
        ancestors = access.visible_pages(ancestors, user)
        return [{"title": page.title, "url": addresses.page_address(page)} for page in ancestors]
