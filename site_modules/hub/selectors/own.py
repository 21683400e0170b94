"""„Anunțurile mele”: what somebody posted, alone or for an organisation."""

from dataclasses import dataclass
from typing import Any

from django.core.paginator import Page as Leaf
from django.core.paginator import Paginator
from django.utils.translation import gettext as _

from site_modules.hub.kinds import KINDS
from site_modules.hub.models import AD_MODELS, Ad
from site_modules.submissions.enums import Group, State

PER_PAGE = 20
#: More of one kind than anybody reads; older ones are found by their state.
MOST_OF_A_KIND = 200
TONES: dict[str, tuple[str, str]] = {
    State.DRAFT: ("draft", "edit"),
    State.WAITING: ("review", "clock"),
    State.CHANGES_ASKED: ("review", "edit"),
    State.APPROVED: ("ok", "ok"),
    State.REJECTED: ("no", "no"),
    State.WITHDRAWN: ("draft", "close"),
    State.CLOSED: ("draft", "lock"),
    State.EXPIRED: ("draft", "calendar"),
    State.HIDDEN: ("no", "no"),
}


@dataclass(frozen=True)
class Deed:
    """Something that the author may do with an ad now: a button that sends a form."""

    name: str
    label: str
    icon: str
    #: Asked before it is done; empty: at once.
    question: str = ""


@dataclass(frozen=True)
class OwnAd:
    """A line of the list."""

    ad: Ad
    kind_label: str
    tone: str
    icon: str
    deeds: list[Deed]


def own_ads(user: Any, *, group: str, number: str) -> dict[str, Any]:
    """The page of a list over all kinds, the latest change first; one query for each kind."""
    found: list[Ad] = []
    for model in AD_MODELS.values():
        rows = model.objects.own(user).select_related("organisation").order_by("-updated_at")
        found += rows.defer("description", "search_text")[:MOST_OF_A_KIND]
    found.sort(key=lambda ad: ad.updated_at, reverse=True)
    counts = {one.value: sum(ad.group == one for ad in found) for one in Group}
    chosen = [ad for ad in found if not group or ad.group == group]
    leaf: Leaf = Paginator(chosen, PER_PAGE).get_page(number)
    return {
        "rows": [own_row(ad) for ad in leaf.object_list],
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


def own_row(ad: Ad) -> OwnAd:
    tone, icon = TONES[ad.state]
    if ad.has_edit:
        tone, icon = "review", "edit"
    return OwnAd(ad, str(KINDS[ad.kind].post_title), tone, icon, deeds_of(ad))


def deeds_of(ad: Ad) -> list[Deed]:
    """What fits the state."""
    made = []
    if ad.can_be_renewed and not (ad.is_open and ad.expires_at is None):
        made.append(Deed("reinnoieste", _("Renew"), "refresh"))
    if ad.can_be_withdrawn and not ad.is_draft:
        question = (
            _("Take back the edit? The approved ad stays up as it is.")
            if ad.has_edit
            else _("Take back this ad? You can send it again later.")
        )
        made.append(Deed("retrage", _("Withdraw"), "close", question))
    if ad.is_draft:
        made.append(Deed("retrage", _("Give up the draft"), "trash", _("Give up this draft?")))
    if ad.can_be_closed:
        question = _("Close this ad? Members will not see it any more.")
        made.append(Deed("inchide", _("Close the ad"), "lock", question))
    return made
