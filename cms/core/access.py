"""May this person see this page? The only place that answers it.

Sections are closed with Wagtail's view restrictions (inherited downwards, all must be met). A page
marked `is_public` opens itself and what lies below it, whatever its section says. A presentation
page (`restriction_spares_itself`) stays open while its restriction closes what lies below it, so a
new page under a service is closed from the start. A restriction holds for every translation of the
page it was set on. The rules of the whole tree fit in one small cached map: a check costs no query.
Page types that come in thousands (`opens_only_itself`) keep their opening in their rows alone: it
opens the page and nothing below it, and the map stays small.
"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Any

from django.apps import apps
from django.contrib.auth.models import AnonymousUser
from django.db.models import Q
from wagtail.models import Page, PageViewRestriction
from wagtail.query import PageQuerySet

from cms.core.cache import cached
from cms.media.permissions import group_ids, reads_everything


@dataclass(frozen=True)
class Closed:
    """A subtree and whom it lets in: `groups` None means any signed-in person."""

    path: str
    groups: frozenset[int] | None
    spares_itself: bool = False

    def covers(self, path: str) -> bool:
        return path.startswith(self.path) and not (self.spares_itself and path == self.path)

    def as_filter(self) -> Q:
        """The pages it closes, as a condition on a page queryset."""
        below = Q(path__startswith=self.path)
        return below & ~Q(path=self.path) if self.spares_itself else below

    def lets_in(self, user: Any) -> bool:
        if not (user.is_authenticated and user.is_active):
            return False
        return self.groups is None or bool(self.groups & group_ids(user))


@dataclass(frozen=True)
class AccessMap:
    """Closed subtrees and the subtrees opened inside them."""

    closed: tuple[Closed, ...]
    opened: tuple[str, ...]

    def refusing(self, path: str, user: Any) -> list[Closed]:
        """The restrictions on the way to a page that this person does not meet."""
        return [rule for rule in self.closed if self._counts(rule, path) and not rule.lets_in(user)]

    def refused(self, paths: Mapping[int, str], user: Any) -> set[int]:
        """Keys of the pages with such a restriction on their way; the person is asked about once,
        for many pages."""
        unmet = self.unmet_by(user)
        return {
            key for key, path in paths.items() if any(self._counts(rule, path) for rule in unmet)
        }

    def unmet_by(self, user: Any) -> list[Closed]:
        """All restrictions that do not let this person in."""
        return [rule for rule in self.closed if not rule.lets_in(user)]

    def _counts(self, rule: Closed, path: str) -> bool:
        return rule.covers(path) and not self._is_opened(path, rule.path)

    def _is_opened(self, path: str, closed_path: str) -> bool:
        return any(
            path.startswith(opened) and opened.startswith(closed_path) for opened in self.opened
        )


def access_map() -> AccessMap:
    """The rules of the tree as it is published now."""
    return cached("access-map", _read_access_map)


def _read_access_map() -> AccessMap:
    restrictions = list(
        PageViewRestriction.objects.exclude(restriction_type=PageViewRestriction.NONE)
        .select_related("page")
        .prefetch_related("groups")
    )
    if not restrictions:
        return AccessMap(closed=(), opened=())
    keys = {restriction.page.translation_key for restriction in restrictions}
    paths: dict[Any, list[str]] = {}
    for key, path in Page.objects.filter(translation_key__in=keys).values_list(
        "translation_key", "path"
    ):
        paths.setdefault(key, []).append(path)
    closed = [
        Closed(
            path=path,
            groups=_groups_of(restriction),
            spares_itself=getattr(
                restriction.page.specific_class, "restriction_spares_itself", False
            ),
        )
        for restriction in restrictions
        for path in paths[restriction.page.translation_key]
    ]
    return AccessMap(closed=tuple(closed), opened=tuple(_opened_paths()))


def _groups_of(restriction: PageViewRestriction) -> frozenset[int] | None:
    if restriction.restriction_type == PageViewRestriction.LOGIN:
        return None
    return frozenset(group.pk for group in restriction.groups.all())


def _opened_paths() -> Iterable[str]:
    queries = [
        model._default_manager.filter(is_public=True, live=True)
        .order_by()
        .values_list("path", flat=True)
        for model in apps.get_models()
        if issubclass(model, Page)
        and any(f.name == "is_public" for f in model._meta.fields)
        and not _opens_itself_alone(model)
    ]
    return queries[0].union(*queries[1:]) if queries else []


def _opens_itself_alone(model: Any) -> bool:
    return bool(getattr(model, "opens_only_itself", False)) and not model._meta.abstract


def can_view_page(user: Any, page: Page) -> bool:
    """True when the page is live and every restriction above it lets this person in."""
    return page.live and (can_view_path(user, page.path) or opens_itself(page))


def can_view_path(user: Any, path: str) -> bool:
    """The same for a live page that is known by its path in the tree only, where it does not open
    itself (`opens_itself`)."""
    return not access_map().refusing(path, user) or reads_everything(user)


def readable_pages(user: Any, paths: Mapping[int, str]) -> set[int]:
    """The keys of those live pages (key → path in the tree) that this person may see, as
    `can_view_page` says of loaded ones. Asks a query only where a closed section covers some."""
    refused = access_map().refused(paths, user)
    if not refused or reads_everything(user):
        return set(paths)
    opened = _opened_rows(Page)
    if opened:
        rows = Page.objects.filter(opened, pk__in=refused).order_by()
        refused.difference_update(rows.values_list("pk", flat=True))
    return set(paths) - refused


def opens_itself(page: Any) -> bool:
    """True for a page that its editor opened to everyone, whatever its section says. Asks a query
    only for a page that is not loaded as its own class."""
    model: Any = page.specific_class
    if model is None or not _opens_itself_alone(model):
        return False
    if isinstance(page, model):
        return bool(page.is_public)
    return bool(model._default_manager.filter(pk=page.pk, is_public=True).exists())


def _opened_rows(model: Any) -> Q:
    """Pages that open themselves alone, as a condition on a queryset of this class."""
    if model is not Page:
        return Q(is_public=True) if _opens_itself_alone(model) else Q()
    found = Q()
    for kind in apps.get_models():
        if _opens_itself_alone(kind):
            opened = kind._default_manager.filter(is_public=True).order_by()
            found |= Q(pk__in=opened.values("pk"))
    return found


def hidden_from(user: Any) -> Q:
    """What is closed to this person, as a condition on rows with a page's `path`; or empty."""
    rules = access_map()
    hidden = Q()
    for rule in rules.unmet_by(user):
        opened = Q()
        for path in rules.opened:
            if path.startswith(rule.path):
                opened |= Q(path__startswith=path)
        closed = rule.as_filter()
        hidden |= closed & ~opened if opened else closed
    return Q() if hidden and reads_everything(user) else hidden


def visible_pages(queryset: PageQuerySet, user: Any) -> PageQuerySet:
    """The live pages of a queryset that this person may see, without loading any."""
    hidden = hidden_from(user)
    queryset = queryset.filter(live=True)
    if not hidden:
        return queryset
    opened = _opened_rows(queryset.model)
    return queryset.exclude(hidden & ~opened if opened else hidden)


def is_open_to_all(page: Page) -> bool:
    """True when a visitor sees the page, so that caches on the way may keep it."""
    return page.live and (is_path_open_to_all(page.path) or opens_itself(page))


def is_path_open_to_all(path: str) -> bool:
    """The same for a live page that is known by its path in the tree only."""
    return can_view_path(AnonymousUser(), path)


def audience_key(user: Any) -> str:
    """People with equal keys see the same pages: a key for fragments that lists pages."""
    if not (user.is_authenticated and user.is_active):
        return "visitor"
    if reads_everything(user):
        return "everything"
    return "groups-" + "-".join(str(pk) for pk in sorted(group_ids(user)))
