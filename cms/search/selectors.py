"""What a query finds, for the person who asks."""

import re
from typing import Any

from django.core.paginator import Page as ResultPage
from django.core.paginator import Paginator
from wagtail.models import Locale, Page

from cms.core.access import visible_pages

MAX_QUERY_LENGTH = 150
RESULTS_PER_PAGE = 10
NOT_A_WORD = re.compile(r"[^\w\s]")


def clean_query(text: str) -> str:
    """The text as the page shows it: without control characters, of a length people type."""
    printable = "".join(letter if letter.isprintable() else " " for letter in text)
    return " ".join(printable.split())[:MAX_QUERY_LENGTH]


def words_of(query: str) -> str:
    """The words alone: signs have a meaning of their own in the databases' search languages
    (an odd quotation mark is an error in SQLite's)."""
    return " ".join(NOT_A_WORD.sub(" ", query).split())


def search_pages(*, query: str, user: Any, language: str, number: str) -> ResultPage:
    """One page of results the person may see; the right is part of the query itself."""
    locale = Locale.objects.filter(language_code=language).first()
    allowed = visible_pages(Page.objects.filter(depth__gt=1, locale=locale), user)
    words = words_of(query)
    results = allowed.search(words) if words else Page.objects.none()
    page = Paginator(results, RESULTS_PER_PAGE).get_page(number)
    page.object_list = _as_own_classes(page.object_list)
    return page


def _as_own_classes(found: Any) -> list[Page]:
    keys = [page.pk for page in found]
    pages = {page.pk: page for page in Page.objects.filter(pk__in=keys).specific()}
    return [pages[key] for key in keys if key in pages]
