"""The official list of localities (SIRUTA), from the package `django-siruta`.

The package writes names in capitals and with cedillas; here they stand as people write them.
"""

import difflib
import re
from functools import cache

from cms.core.letters import with_commas, without_marks
from site_modules.accounts.enums import County

#: Words inside a name that begin with a small letter.
SMALL_WORDS = frozenset(
    {"de", "din", "la", "lui", "cu", "pe", "sub", "și", "al", "ai", "ale", "a", "cel", "cea", "în",
     "între", "peste", "după", "lângă", "dintre", "spre", "sau"}
)  # fmt: skip
SECTORS = tuple(f"București, sectorul {number}" for number in range(1, 7))
NOT_A_LETTER = re.compile(r"[^a-z0-9]+")


def as_written(capitals: str) -> str:
    """„BAIA DE ARIEȘ” → „Baia de Arieș”."""
    parts = re.split(r"([ \-./()]+)", with_commas(capitals).casefold())
    return "".join(
        part if _is_small(parts, place) else part[:1].upper() + part[1:]
        for place, part in enumerate(parts)
    )


def _is_small(parts: list[str], place: int) -> bool:
    """„de” inside a name; not the „A.” of „C.A. Rosetti”."""
    return place > 0 and parts[place] in SMALL_WORDS and parts[place - 1] in (" ", "-")


def plain(name: str) -> str:
    """A name without what people leave out: capitals, diacritics, hyphens."""
    return NOT_A_LETTER.sub(" ", without_marks(name)).strip()


@cache
def localities_of(county: str) -> tuple[str, ...]:
    """Names of a county's localities: towns first, then by the alphabet; () for no county."""
    if county not in County.values:
        return ()
    if county == County.B:
        return ("București", *SECTORS)
    from siruta.data import COUNTY_IDS_BY_CODE, LOCALITIES_BY_COUNTY_ID

    names = LOCALITIES_BY_COUNTY_ID[COUNTY_IDS_BY_CODE[county]].values()
    return tuple(dict.fromkeys(as_written(name) for name in names))


@cache
def _by_plain_name(county: str) -> dict[str, str]:
    return {plain(name): name for name in reversed(localities_of(county))}


def official_name(county: str, typed: str) -> str:
    """The locality of a county that somebody typed, as the list writes it; empty for none."""
    return _by_plain_name(county).get(plain(typed), "") if typed else ""


def similar_names(county: str, typed: str) -> list[str]:
    """At most three that may have been meant."""
    known = _by_plain_name(county)
    close = difflib.get_close_matches(plain(typed)[:60], list(known), n=3, cutoff=0.7)
    return [known[name] for name in close]
