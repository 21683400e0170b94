"""„Anunțurile mele”: what somebody posted, alone or for an organisation."""

from typing import Any

from django.core.paginator import Page as Leaf
from django.core.paginator import Paginator

from site_modules.hub.models import AD_MODELS, Ad
from site_modules.submissions.enums import Group
from site_modules.submissions.selectors.own_rows import rows_of
from site_modules.submissions.sources import Row

PER_PAGE = 20
#: More of one kind than anybody reads; older ones are found by their state.
MOST_OF_A_KIND = 200


def own_ads(user: Any, *, group: str, number: str) -> dict[str, Any]:
    """The page of a list over all kinds, the latest change first; one query for each kind."""
    found: list[Ad] = []
    for model in AD_MODELS.values():
        rows: Any = model.objects.own(user).order_by("-updated_at")
        found += rows.defer("description", "search_text")[:MOST_OF_A_KIND]
    found.sort(key=lambda ad: ad.updated_at, reverse=True)
    counts = {one.value: sum(ad.group == one for ad in found) for one in Group}
    chosen = [ad for ad in found if not group or ad.group == group]
    leaf: Leaf = Paginator(chosen, PER_PAGE).get_page(number)
    return {
        "rows": lines_of(list(leaf.object_list)),
        "leaf": leaf,
        "groups": [
            {"value": one.value, "label": str(one.label), "count": counts[one.value],
             "is_current": one.value == group}
            for one in Group
            if counts[one.value]
        ],
        "total": len(found),
        "group": group,
    }  # fmt: skip


def lines_of(ads: list[Ad]) -> list[Row]:
    """As „Solicitările mele” shows them: state, what moderators say, what may be done next."""
    return rows_of([{"kind": ad._meta.label_lower, "key": ad.pk} for ad in ads])
