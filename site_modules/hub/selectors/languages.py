"""In which language an ad is shown, and in which others it can be read."""

from collections.abc import Iterable

from django.urls import translate_url
from django.utils.translation import get_language
from django.utils.translation import gettext as _

from cms.core.selectors import LANGUAGE_NAMES
from site_modules.hub.enums import Language
from site_modules.hub.models import Ad


def in_readers_language(ads: Iterable[Ad]) -> list[Ad]:
    """Each in the language of the page where it can be read in it."""
    return [ad.in_language(get_language() or "") for ad in ads]


def other_languages(ad: Ad) -> list[dict[str, str]]:
    """The addresses of one ad in all its languages, for readers and for `hreflang`; its own
    first, empty where there is only that."""
    codes = ad.languages
    return [
        {"code": code, "name": LANGUAGE_NAMES.get(code, code),
         "url": translate_url(ad.get_absolute_url(), code)}
        for code in codes
        if len(codes) > 1
    ]  # fmt: skip


def note_on_language(ad: Ad) -> str:
    """What the reader of an ad is told where it was not written in the language of the page;
    `ad` as it is shown."""
    own = str(Language(ad.language).label)
    if ad.shown_language:
        return _("Translated by its author. The original is in %(language)s.") % {
            "language": own.lower()
        }
    if ad.language == get_language():
        return ""
    return _("This ad is written in %(language)s and has no translation.") % {
        "language": own.lower()
    }
