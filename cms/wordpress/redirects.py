"""Old addresses lead to what stands here now, for readers, bookmarks and search engines."""

from typing import Any
from urllib.parse import urlencode, urlsplit

from django.conf import settings
from django.db import transaction
from wagtail.contrib.redirects.models import Redirect

from cms.articles.models import ArticleIndexPage
from cms.core.addresses import page_address
from cms.media.models import SiteDocument
from cms.wordpress.categories import Themes
from cms.wordpress.enums import Kind, Outcome
from cms.wordpress.files import Files
from cms.wordpress.reading import Item
from cms.wordpress.run import Run
from cms.wordpress.survey import UPLOADS

MOST_PATH = 255


class Redirects:
    def __init__(self, run: Run) -> None:
        self.run = run
        #: The part of the old address before its own paths, for sites in a folder.
        self.base = urlsplit(run.survey.channel.address).path.rstrip("/")

    def of_page(self, item: Item, page: Any) -> None:
        """Only for what is live: before that the address would lead nowhere."""
        parts = urlsplit(item.link)
        if page is None or not page.live or not parts.path.strip("/") or parts.query:
            return
        if self.run.survey.is_own(item.link):
            self._lead(parts.path, page)

    def of_themes(self, themes: Themes) -> None:
        """„/category/…” leads to the list with that theme."""
        index = ArticleIndexPage.objects.filter(locale=self.run.locale).first()
        for category in self.run.survey.categories:
            theme = themes.by_slug.get(category.slug)
            if theme is None or index is None:
                continue
            above = f"{category.parent}/" if category.parent else ""
            target = f"{page_address(index)}?{urlencode({'tema': theme.slug})}"
            self._lead(f"{self.base}/category/{above}{category.slug}/", target)

    def of_documents(self, files: Files) -> None:
        """Links to files are the ones that other sites keep longest."""
        for path, number in self.run.survey.files.items():
            stored = files.of_number(number)
            if stored is None or stored.kind != "document" or not stored.pk:
                continue
            document = SiteDocument.objects.filter(pk=stored.pk).first()
            if document is not None:
                self._lead(f"{self.base}{UPLOADS}{path}", document.url)

    def _lead(self, old: str, target: Any) -> None:
        report = self.run.report
        path = Redirect.normalise_path(old)
        address = target if isinstance(target, str) else page_address(target)
        if path == Redirect.normalise_path(address):
            return
        link = f"{settings.SITE_URL}{address}"
        if len(path) > MOST_PATH or (isinstance(target, str) and len(link) > MOST_PATH):
            report.leave_out(Kind.REDIRECT, f"address {path[:120]}", "it is too long")
            return
        standing = Redirect.objects.filter(old_path=path).first()
        if standing is not None:
            self._known(standing, path, address)
            return
        if self.run.record(Kind.REDIRECT, path) is not None:
            report.count(Kind.REDIRECT, Outcome.DELETED_HERE)
            return
        report.count(Kind.REDIRECT, Outcome.MADE)
        if self.run.is_dry:
            return
        with transaction.atomic():
            made = Redirect.add_redirect(path, link if isinstance(target, str) else target)
            self.run.keep(Kind.REDIRECT, path, made)

    def _known(self, standing: Redirect, path: str, address: str) -> None:
        target = standing.link or ""
        if target in (address, f"{settings.SITE_URL}{address}"):
            self.run.report.count(Kind.REDIRECT, Outcome.UNCHANGED)
            return
        what = f"address {path}"
        self.run.report.leave_out(Kind.REDIRECT, what, f"it already leads to {target}")
