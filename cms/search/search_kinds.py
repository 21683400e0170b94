"""What is found of the core: pages of every type, documents."""

from collections.abc import Callable, Iterable, Mapping
from functools import partial
from typing import Any

from django.db.models import Q, QuerySet
from django.urls import reverse
from django.utils.functional import Promise
from django.utils.translation import gettext_lazy as _
from wagtail.models import Page, get_page_models
from wagtail.search.index import SearchField

from cms.core.access import hidden_from, opens_itself, readable_pages
from cms.core.addresses import page_paths
from cms.core.cache import cached
from cms.core.models import BasePage
from cms.core.search_kinds import OPENED, EntryData, SearchKind, Watch, register
from cms.core.selectors import service_above
from cms.media.models import SiteDocument
from cms.media.querysets import closed_collections, closed_paths, hidden_collections

#: Fields of Wagtail's own index that are no text of the page.
NOT_TEXT = frozenset({"title", "summary"})


def types_of(kind: str) -> list[type[BasePage]]:
    """The page types whose `search_kind` is this one."""
    models = (model for model in get_page_models() if issubclass(model, BasePage))
    return [model for model in models if model.search_kind == kind]


def live_pages(kind: str) -> QuerySet:
    types = types_of(kind)
    pages = Page.objects.filter(live=True, depth__gt=1)
    return pages.exact_type(*types) if types else pages.none()


def load_pages(keys: Iterable[int]) -> Iterable[Any]:
    return Page.objects.filter(pk__in=keys).select_related("locale").specific()


def describe_page(page: Any) -> EntryData:
    """A page in its own language, with the text of Wagtail's search fields."""
    return EntryData(
        title=page.title,
        language=page.locale.language_code,
        summary=page.summary or page.search_description,
        text=" ".join(_texts(page)),
        inside=getattr(page, "search_inside", None),
        keywords=page.search_keywords,
        byline=page.search_byline,
        place=place_of(page),
        service=service_above(page),
        date=page.search_date,
    )


def place_of(page: Any) -> str:
    """The path in the tree, by which closed sections are left out; behind a mark where the page
    opens itself, so that no closed section covers it."""
    return f"{OPENED}{page.path}" if opens_itself(page) else str(page.path)


def _texts(page: Any) -> Iterable[str]:
    for field in page.get_search_fields():
        if isinstance(field, SearchField) and field.field_name not in NOT_TEXT:
            value = field.get_value(page)
            yield from (str(part) for part in (value if isinstance(value, list) else [value]))


def may_find_pages(user: Any) -> Q:
    hidden = hidden_from(user)
    return ~_at_place(hidden) if hidden else Q()


def _at_place(condition: Q) -> Q:
    """A condition on pages, said of entries, which keep the path as their place."""
    return Q(
        *(_part_at_place(part) for part in condition.children),
        _connector=condition.connector,
        _negated=condition.negated,
    )


def _part_at_place(part: Any) -> Any:
    if isinstance(part, Q):
        return _at_place(part)
    lookup, value = part
    return lookup.replace("path", "place", 1), value


def shown_pages(user: Any, keys: Iterable[int]) -> QuerySet:
    """What is live; whether this person may see it, `readable_pages` answers."""
    return Page.objects.filter(pk__in=keys, live=True).values_list("pk", "url_path", "path")


def page_addresses(url_paths: Mapping[int, str]) -> dict[int, str]:
    found = page_paths(url_paths.values())
    return {key: found[path] for key, path in url_paths.items() if path in found}


def register_pages(name: str, label: str | Promise, icon: str, order: int) -> SearchKind:
    """A group of page types; a page type joins it by its `search_kind`."""
    return register(
        SearchKind(
            name=name,
            label=label,
            icon=icon,
            order=order,
            objects=partial(live_pages, name),
            load=load_pages,
            describe=describe_page,
            visible=may_find_pages,
            shown=shown_pages,
            readable=readable_pages,
            addresses_of=page_addresses,
            is_right_shared=True,
        )
    )


ARTICLES = register_pages("articles", _("Articles"), "dialog", 10)
PAGES = register_pages("pages", _("Guides and pages"), "book", 20)
RESOURCES = register_pages("resources", _("Resources"), "file", 25)
TEMPLATES = register_pages("templates", _("Templates of documents"), "edit", 27)


def may_find_documents(user: Any) -> Q:
    rules = cached("closed-collections", closed_collections)
    hidden = hidden_collections(user, rules=rules, lookup="place")
    return ~hidden if hidden else Q()


def shown_documents(user: Any, keys: Iterable[int]) -> QuerySet:
    """Files with their collections; whether this person may fetch them, `readable_documents`
    answers."""
    return SiteDocument.objects.filter(pk__in=keys).values_list("pk", "file", "collection__path")


def readable_documents(user: Any, paths: Mapping[int, str]) -> set[int]:
    rules = cached("closed-collections", closed_collections)
    closed = closed_paths(user, rules=rules)
    return {key for key, path in paths.items() if not path.startswith(closed)}


def document_addresses(paths: Mapping[int, str]) -> dict[int, str]:
    return {
        key: reverse("media:document", args=[key, path.rsplit("/", 1)[-1]])
        for key, path in paths.items()
    }


def describe_document(document: Any) -> EntryData:
    """Its title and tags, and the text inside as far as it was read."""
    return EntryData(
        title=document.title,
        text=document.reading.text if hasattr(document, "reading") else "",
        keywords=f"{document.filename} {' '.join(str(tag) for tag in document.tags.all())}",
        byline=document.file_extension.upper(),
        place=document.collection.path,
        date=document.created_at,
    )


def load_documents(keys: Iterable[int]) -> Iterable[Any]:
    found = SiteDocument.objects.filter(pk__in=keys).select_related("collection", "reading")
    return found.prefetch_related("tags")


key_of: Callable[[Any], int] = lambda saved: saved.pk  # noqa: E731

DOCUMENTS = register(
    SearchKind(
        name="documents",
        label=_("Documents"),
        icon="file",
        order=60,
        objects=SiteDocument.objects.all,
        load=load_documents,
        describe=describe_document,
        visible=may_find_documents,
        shown=shown_documents,
        readable=readable_documents,
        addresses_of=document_addresses,
        is_right_shared=True,
        watches=(Watch(SiteDocument, key_of),),
    )
)
