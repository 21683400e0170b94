"""Fills posts and pages with what the export says, unless somebody edited them here."""

from dataclasses import dataclass
from typing import Any

from django.core.exceptions import ValidationError
from django.db import transaction
from django.utils import timezone
from django.utils.text import Truncator
from django.utils.translation import gettext as _
from django.utils.translation import override
from wagtail.models import Page

from cms.articles.models import ArticleAuthor, ArticlePage
from cms.articles.services import keep_quiet
from cms.core.enums import CommentsMode
from cms.core.search_kinds import entries_changed
from cms.wordpress.categories import Themes, tags_of
from cms.wordpress.enums import Kind, Outcome
from cms.wordpress.files import Files
from cms.wordpress.html.blocks import BodyMaker
from cms.wordpress.html.preparing import prepared
from cms.wordpress.html.words import plain_words
from cms.wordpress.links import Links
from cms.wordpress.people import People
from cms.wordpress.places import MOST_TITLE, Places, kind_of, state_of
from cms.wordpress.reading import MOST_CONTENT, Item
from cms.wordpress.run import Run, fingerprint_of

MOST_SUMMARY, MOST_META, MOST_ALT = 400, 300, 250


@dataclass
class Steps:
    """What filling needs of the steps before it."""

    people: People
    themes: Themes
    files: Files
    places: Places


class Pages:
    def __init__(self, run: Run, steps: Steps) -> None:
        self.run, self.steps = run, steps
        self.links = Links(run, steps.files, steps.places.key)

    def bring(self, item: Item) -> Any:
        """The page of an item, filled; None where there is none, or none yet."""
        kind, what = kind_of(item.kind), what_of(item)
        key = self.steps.places.key(item.number)
        if key is None:
            return None
        if len(item.content) > MOST_CONTENT:
            self.run.report.leave_out(kind, what, "its content is too long for a page")
            return None
        values = self._values(item, what)
        if key == 0:
            self.run.report.count(kind, Outcome.MADE)
            return None
        page = Page.objects.get(pk=key).specific
        outcome = self._outcome(kind, item, page, fingerprint_of(values))
        self.run.report.count(kind, outcome)
        if outcome == Outcome.EDITED_HERE:
            self.run.report.note(what, str(outcome.label))
        elif outcome in (Outcome.MADE, Outcome.UPDATED) and not self.run.is_dry:
            self._write(page, item, values, what)
        return page

    def _outcome(self, kind: Kind, item: Item, page: Any, fingerprint: str) -> Outcome:
        record = self.run.record(kind, item.number)
        if record is None:
            return Outcome.MADE
        if record.edition != page.latest_revision_id or record.state != state_of(page):
            return Outcome.EDITED_HERE
        if not record.fingerprint:
            return Outcome.MADE
        return Outcome.UNCHANGED if record.fingerprint == fingerprint else Outcome.UPDATED

    # --- What the export says ------------------------------------------------------------------

    def _values(self, item: Item, what: str) -> dict[str, Any]:
        title = plain_words(item.title)[:MOST_TITLE] or f"({item.number})"
        picture = self._cover(item, what)
        values: dict[str, Any] = {
            "title": title,
            "summary": _short(item.excerpt, MOST_SUMMARY),
            "search_description": _short(item.meta.get("_yoast_wpseo_metadesc", ""), MOST_META),
            "seo_title": self._seo_title(item),
            "body": self._body(item, title, what),
            "social_image_id": picture.pk if picture else None,
            "plan": self._plan(item, what),
            "published_at": item.published_at,
            "changed_at": item.changed_at,
        }
        if item.kind == "post":
            values |= self._article_values(item, picture)
        return values

    def _article_values(self, item: Item, picture: Any) -> dict[str, Any]:
        slug, theme = self.steps.themes.of(item.categories)
        author = self.steps.people.author(item.creator)
        return {
            "category_id": theme.pk if theme else None,
            "theme": slug,
            "tags": self.steps.themes.tags(item.categories, item.tags),
            "author": author.pk if author else None,
            "cover_alt": _short(picture.alt, MOST_ALT) if picture else "",
            "comments_mode": CommentsMode.OPEN if item.takes_comments else CommentsMode.CLOSED,
            "is_public": item.status in ("publish", "future") and not item.has_password,
        }

    def _cover(self, item: Item, what: str) -> Any:
        number = item.meta.get("_thumbnail_id", "")
        if not number.isdigit():
            return None
        found = self.links.picture("", int(number))
        if found is None:
            self.run.report.note(what, f"its cover (file {number}) was not brought over")
        return found

    def _seo_title(self, item: Item) -> str:
        words = item.meta.get("_yoast_wpseo_title", "")
        return "" if "%%" in words else plain_words(words)[:MOST_TITLE]

    def _body(self, item: Item, title: str, what: str) -> list[dict[str, Any]]:
        found = prepared(item.content, reused=lambda key: self.run.survey.shared.get(key, ""))
        self.links.lost = []
        with override(self.run.locale.language_code):
            words = {"film": _("A film from another site."), "table": _("Table")}
        seed = f"{self.run.survey.site}/{item.number}"
        maker = BodyMaker(self.links, seed=seed, title=title, words=words)
        body = maker.body(found.html)
        for left in dict.fromkeys(found.left_out):
            self.run.report.note(what, f"{left} has no equal here and was left out")
        for note in dict.fromkeys(maker.notes):
            self.run.report.note(what, note)
        for address in dict.fromkeys(self.links.lost):
            self.run.report.note(what, f"links to {address}, which was not brought over")
        return body

    def _plan(self, item: Item, what: str) -> str:
        """Only what everybody could read there goes live here."""
        if item.has_password:
            self.run.report.note(what, "had a password and is kept as a draft")
            return "draft"
        if item.status == "private":
            self.run.report.note(what, "was private and is kept as a draft, for editors alone")
            return "draft"
        if item.status == "future":
            is_ahead = item.published_at is not None and item.published_at > timezone.now()
            return "planned" if is_ahead else "draft"
        return "live" if item.status == "publish" else "draft"

    # --- Writing ---------------------------------------------------------------------------------

    def _write(self, page: Any, item: Item, values: dict[str, Any], what: str) -> None:
        with transaction.atomic():
            self._set(page, values)
            if isinstance(page, ArticlePage):
                keep_quiet(page=page)
            revision = page.save_revision()
            if values["plan"] in ("live", "planned"):
                self._publish(revision, what)
            elif page.live:
                page.unpublish(log_action=True)
            self._date(page, values)
            page.refresh_from_db()
            self.run.keep(
                kind_of(item.kind), item.number, page, fingerprint=fingerprint_of(values),
                edition=page.latest_revision_id, state=state_of(page),
            )  # fmt: skip

    def _set(self, page: Any, values: dict[str, Any]) -> None:
        for name in ("title", "summary", "search_description", "seo_title", "body"):
            setattr(page, name, values[name])
        page.draft_title = values["title"]
        page.social_image_id = values["social_image_id"]
        page.go_live_at = values["published_at"] if values["plan"] == "planned" else None
        if values["plan"] == "live":
            page.first_published_at = values["published_at"]
        if isinstance(page, ArticlePage):
            self._set_article(page, values)

    def _set_article(self, page: Any, values: dict[str, Any]) -> None:
        for name in ("category_id", "cover_alt", "comments_mode", "is_public"):
            setattr(page, name, values[name])
        moment = values["published_at"]
        page.published_date = timezone.localdate(moment) if moment else None
        page.tags.clear()
        page.tags.add(*tags_of(values["tags"]))
        if values["author"]:
            page.authors = [ArticleAuthor(user_id=values["author"], sort_order=0)]

    def _publish(self, revision: Any, what: str) -> None:
        """A draft where the house asks for more, such as the transcript of a recording."""
        try:
            with transaction.atomic():
                revision.publish()
        except ValidationError as error:
            self.run.report.note(what, f"stays a draft: {' '.join(error.messages)}")

    def _date(self, page: Any, values: dict[str, Any]) -> None:
        """Publishing writes today's date; the page keeps its own days."""
        fresh = Page.objects.get(pk=page.pk)
        if not fresh.live:
            return
        first = values["published_at"] or fresh.first_published_at
        Page.objects.filter(pk=page.pk).update(
            first_published_at=first,
            last_published_at=max(filter(None, (first, values["changed_at"]))),
        )
        entries_changed.send(sender=page.search_kind, keys=[page.pk], is_news=False)


def what_of(item: Item) -> str:
    """How the report names an item."""
    return f"{item.kind} {item.number} “{plain_words(item.title)[:80]}”"


def _short(html: str, most: int) -> str:
    return Truncator(plain_words(html)).chars(most)
