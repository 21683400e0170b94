"""What narrows a search, as the address of the page says it."""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import datetime

from django.conf import settings
from django.utils import timezone
from django.utils.http import urlencode

from cms.core.enums import Service
from cms.core.search_kinds import all_kinds
from cms.search.enums import Period

LANGUAGES = frozenset(code for code, _name in settings.LANGUAGES)
#: The value of `limba` that means every language.
EVERY_LANGUAGE = "toate"


@dataclass(frozen=True)
class Filters:
    """Known values only; empty means everything. `language` is a code, or empty for all."""

    kind: str = ""
    service: str = ""
    language: str = ""
    period: str = ""

    @property
    def since(self) -> datetime | None:
        return timezone.now() - Period(self.period).length if self.period else None

    def without_kind(self) -> "Filters":
        return replace(self, kind="")


def read_filters(typed: Mapping[str, str], language: str) -> Filters:
    """The filters of an address; what is not known counts as absent."""
    asked = typed.get("limba", "")
    chosen = asked if asked in LANGUAGES else language
    kinds = {kind.name for kind in all_kinds()}
    return Filters(
        kind=typed.get("tip", "") if typed.get("tip") in kinds else "",
        service=typed.get("serviciu", "") if typed.get("serviciu") in Service.values else "",
        language="" if asked == EVERY_LANGUAGE else chosen,
        period=typed.get("perioada", "") if typed.get("perioada") in Period.values else "",
    )


def parameters(query: str, filters: Filters, language: str) -> str:
    """The address's parameters; `language` is the one that need not be said."""
    named = {
        "q": query,
        "tip": filters.kind,
        "serviciu": filters.service,
        "limba": "" if filters.language == language else filters.language or EVERY_LANGUAGE,
        "perioada": filters.period,
    }
    return urlencode({name: value for name, value in named.items() if value})
