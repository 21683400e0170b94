"""The form of filters on the page of results."""

from typing import Any

from django.conf import settings
from django.template.loader import render_to_string
from django.utils.safestring import SafeString, mark_safe
from django.utils.translation import gettext as _

from cms.core.cache import cached_many
from cms.core.enums import SHORT_NAMES
from cms.search.enums import Period
from cms.search.filters import EVERY_LANGUAGE, Filters

SERVICE_NAMES = SHORT_NAMES
LANGUAGE_NAMES = dict(settings.LANGUAGES)


def filter_fields(filters: Filters, language: str) -> SafeString:
    """The form's lists and button: one of a few hundred, rendered once for everybody."""
    bare = filters.without_kind()
    key = f"search-filters:{language}:{bare.service}:{bare.language}:{bare.period}"

    def rendered(_keys: list[str]) -> dict[str, str]:
        context = {"choices": _choices(bare, language)}
        return {key: str(render_to_string("search/_filters.html", context))}

    # Made by a template, which escapes.
    return mark_safe(cached_many([key], rendered)[key])  # noqa: S308


def _choices(filters: Filters, language: str) -> list[dict[str, Any]]:
    """The lists of the form of filters."""
    languages = [(code if code != language else "", name) for code, name in settings.LANGUAGES]
    languages.sort(key=lambda row: row[0] != "")
    chosen = "" if filters.language == language else filters.language or EVERY_LANGUAGE
    return [
        _choice(
            "serviciu", _("Service"), [("", _("all")), *SERVICE_NAMES.items()], filters.service
        ),
        _choice(
            "limba", _("Language"), [*languages, (EVERY_LANGUAGE, _("every language"))], chosen
        ),
        _choice("perioada", _("Period"), [("", _("any time")), *Period.choices], filters.period),
    ]


def _choice(name: str, label: str, options: Any, chosen: str) -> dict[str, Any]:
    rows = [{"value": value, "label": text, "is_on": value == chosen} for value, text in options]
    return {"name": name, "label": label, "options": rows}
