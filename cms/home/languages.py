"""The line of languages below a page: it keeps the page, and how a list is narrowed down."""

from functools import lru_cache
from html import escape
from typing import Any
from urllib.parse import parse_qsl, urlencode

from django.conf import settings
from django.http import HttpRequest
from django.template.loader import render_to_string
from django.urls import translate_url
from django.utils.translation import get_language

#: What belongs to one language, or to what was just done.
LEFT_OUT = {"netradus", "pagina", "trimis"}

#: Longer than what lists can be asked; the rest of an address that somebody typed is not repeated.
LONGEST_VALUE = 150

#: Stands for the question behind each address; no address holds it.
PLACE = "\x00"

#: (code, address) of each language.
Addresses = tuple[tuple[str, str], ...]


def packed(languages: list[dict[str, Any]]) -> str:
    """Languages of a page of the tree, as the argument of a hole."""
    return urlencode([(row["code"], row["url"]) for row in languages])


def language_line(request: HttpRequest, argument: str) -> str:
    """The languages that a page names, else all languages of the interface."""
    found = _named(argument) if argument else _everywhere(request.path, get_language())
    if len(found) < 2:
        return ""
    query = urlencode(
        [
            (name, value[:LONGEST_VALUE])
            for name, value in parse_qsl(request.META.get("QUERY_STRING", ""))
            if name not in LEFT_OUT
        ]
    )
    line = _line(get_language() or "ro", found)
    return line.replace(PLACE, f"?{escape(query)}" if query else "")


def _named(argument: str) -> Addresses:
    return tuple(parse_qsl(argument))


@lru_cache(maxsize=1000)
def _everywhere(path: str, _language: str | None) -> Addresses:
    """The same address with the other prefixes, read in the language of now; nothing where an
    address has only one form."""
    codes = [code for code, _name in settings.LANGUAGES]
    found = tuple((code, translate_url(path, code)) for code in codes)
    return found if len({address for _code, address in found}) == len(codes) else ()


@lru_cache(maxsize=500)
def _line(language: str, addresses: Addresses) -> str:
    names = dict(settings.LANGUAGES)
    rows = [
        {"code": code, "name": names.get(code, code), "url": f"{address}{PLACE}"}
        for code, address in addresses
    ]
    return render_to_string("components/languages.html", {"rows": rows, "language": language})
