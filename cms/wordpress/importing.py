"""One import from beginning to end: look through the whole file, then bring over part after part.

Every item is written in a transaction of its own: an import that was stopped goes on where it was,
and a second one changes only what the export changed.
"""

import logging
from pathlib import Path

from django.conf import settings
from wagtail.models import Locale

from cms.wordpress.categories import Themes
from cms.wordpress.discussions import Discussions
from cms.wordpress.enums import Kind
from cms.wordpress.files import Files
from cms.wordpress.pages import Pages, Steps, what_of
from cms.wordpress.people import People
from cms.wordpress.places import Places, kind_of
from cms.wordpress.reading import Item, parts_of
from cms.wordpress.redirects import Redirects
from cms.wordpress.report import Report
from cms.wordpress.run import Run
from cms.wordpress.survey import PAGES, Survey, survey

logger = logging.getLogger(__name__)


def import_export(
    path: Path, *, folder: Path | None = None, is_dry: bool = False, language: str = ""
) -> Report:
    """Bring a WordPress site over, or say what that would do (`is_dry` writes nothing at all).

    `folder` is a copy of `wp-content/uploads`; `language` that of the texts, else the export's.
    Raises ExportUnreadable before anything is written, and PlaceMissing.
    """
    found = survey(path)
    report = Report(is_dry_run=is_dry, site=found.channel.address or found.channel.title)
    locale = Locale.objects.get(language_code=language or _language_of(found))
    run = Run(survey=found, report=report, locale=locale, folder=folder, is_dry=is_dry)
    for kind, count in sorted(found.unknown.items()):
        report.note(f"{count} × {kind}", "WordPress items of this kind have no equal here")

    people, themes, files = People(run), Themes(run), Files(run)
    places = Places(run, people)
    people.bring_authors()
    themes.bring()
    files.bring()
    places.make()
    pages = Pages(run, Steps(people, themes, files, places))
    discussions, redirects = Discussions(run, people), Redirects(run)
    for part in parts_of(path):
        if isinstance(part, Item) and part.kind in PAGES:
            _bring(part, run, pages, discussions, redirects)
    redirects.of_themes(themes)
    redirects.of_documents(files)
    return report


def _bring(
    item: Item, run: Run, pages: Pages, discussions: Discussions, redirects: Redirects
) -> None:
    """A post that cannot be brought over must not keep the others from coming."""
    try:
        page = pages.bring(item)
        if page is not None or run.is_planned(Kind.POST, item.number):
            discussions.bring(item, page)
        redirects.of_page(item, page)
    except Exception as error:
        logger.exception("A post of the export could not be brought over.")
        run.report.leave_out(kind_of(item.kind), what_of(item), f"failed: {error}")


def _language_of(found: Survey) -> str:
    code = found.channel.language.replace("_", "-").partition("-")[0].lower()
    known = {code for code, _name in settings.WAGTAIL_CONTENT_LANGUAGES}
    return code if code in known else settings.LANGUAGE_CODE
