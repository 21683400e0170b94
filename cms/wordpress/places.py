"""Where posts and pages stand here: empty drafts first, so that texts can link to each other."""

from typing import Any
from urllib.parse import unquote

from django.db import transaction
from django.urls import Resolver404, resolve
from django.utils.text import slugify
from django.utils.translation import override
from wagtail.models import Page

from cms.articles.models import ArticleIndexPage, ArticlePage
from cms.core.addresses import page_address
from cms.home.models import HomePage, StandardPage
from cms.wordpress.enums import Kind, Outcome
from cms.wordpress.html.words import plain_words
from cms.wordpress.people import People
from cms.wordpress.run import Run
from cms.wordpress.survey import PAGES, Entry

MOST_TITLE, MOST_SLUG = 255, 150
STATES = {"publish", "draft", "pending", "private", "future"}


class PlaceMissing(Exception):
    """The site has no page below which the posts could stand."""


class Places:
    """number → key of the page here; made or found again before any text is read."""

    def __init__(self, run: Run, people: People) -> None:
        self.run, self.people = run, people
        self.keys: dict[int, int] = {}

    def make(self) -> None:
        """Raises PlaceMissing."""
        home = HomePage.objects.filter(locale=self.run.locale).first()
        index = ArticleIndexPage.objects.filter(locale=self.run.locale).first()
        if home is None or index is None:
            raise PlaceMissing(self.run.locale.language_code)
        for entry in self._in_order():
            self._place(entry, home, index)

    def key(self, number: int) -> int | None:
        """The key of a page; 0 in a dry run for one that would be made."""
        if number in self.keys:
            return self.keys[number]
        entry = self.run.survey.entries.get(number)
        is_planned = entry is not None and self.run.is_planned(Kind.POST, number)
        return 0 if is_planned else None

    def _in_order(self) -> list[Entry]:
        """Parents before their children, in the order of their menus; then posts by number."""
        entries = [e for e in self.run.survey.entries.values() if e.kind in PAGES]
        return sorted(entries, key=lambda e: (e.kind != "page", self._depth(e), e.order, e.number))

    def _depth(self, entry: Entry) -> int:
        """How many pages stand above it; a circle ends somewhere."""
        depth, seen = 0, {entry.number}
        above = self.run.survey.entries.get(entry.parent)
        while entry.kind == "page" and above is not None and above.number not in seen:
            seen.add(above.number)
            depth += 1
            above = self.run.survey.entries.get(above.parent)
        return depth

    def _place(self, entry: Entry, home: Any, index: Any) -> None:
        kind = kind_of(entry.kind)
        what = f"{entry.kind} {entry.number} “{plain_words(entry.title)[:80]}”"
        if entry.status not in STATES:
            self.run.report.leave_out(kind, what, f"its state is “{entry.status}”")
            return
        known = self.run.record(kind, entry.number)
        if known is not None:
            page = known.content_object
            if page is None:
                self.run.report.count(kind, Outcome.DELETED_HERE)
                self.run.report.note(what, str(Outcome.DELETED_HERE.label))
            else:
                self.keys[entry.number] = page.pk
            return
        if self.run.is_dry:
            self.run.plan(Kind.POST, entry.number)
            return
        parent = index if entry.kind == "post" else self._parent(entry, home)
        self.keys[entry.number] = self._draft(entry, parent).pk

    def _parent(self, entry: Entry, home: Any) -> Any:
        key = self.keys.get(entry.parent)
        found = StandardPage.objects.filter(pk=key).first() if key else None
        return found or home

    @transaction.atomic
    def _draft(self, entry: Entry, parent: Any) -> Any:
        model: Any = ArticlePage if entry.kind == "post" else StandardPage
        title = plain_words(entry.title)[:MOST_TITLE] or f"({entry.number})"
        page = model(
            title=title,
            draft_title=title,
            slug="-",
            owner=self.people.author(entry.creator),
            locale=self.run.locale,
            live=False,
        )
        page.slug = free_slug(entry, parent, title)
        Page.objects.get(pk=parent.pk).add_child(instance=page)
        self.run.keep(kind_of(entry.kind), entry.number, page, state=state_of(page))
        return page


def kind_of(name: str) -> Kind:
    return Kind.POST if name == "post" else Kind.PAGE


def state_of(page: Any) -> str:
    return "live" if page.live else "draft"


def free_slug(entry: Entry, parent: Any, title: str) -> str:
    """The old short name as far as it is free among its neighbours and no view answers there."""
    base = slugify(unquote(entry.slug))[:MOST_SLUG] or slugify(title)[:MOST_SLUG]
    base = base or f"{entry.kind}-{entry.number}"
    taken = set(parent.get_children().filter(slug__startswith=base).values_list("slug", flat=True))
    names = [base, *(f"{base}-{number}" for number in range(2, len(taken) + 4))]
    free = [name for name in names if name not in taken]
    language, above = parent.locale.language_code, page_address(parent) or "/"
    return next((name for name in free if _is_a_pages(f"{above}{name}/", language)), free[0])


def _is_a_pages(address: str, language: str) -> bool:
    with override(language):
        try:
            return resolve(address).url_name == "wagtail_serve"
        except Resolver404:
            return False
