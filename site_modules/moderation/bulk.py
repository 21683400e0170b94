"""One decision for several entries of the desk, each on its own."""

from typing import Any

from django.utils.translation import gettext_lazy as _

from site_modules.moderation import services

MOST_AT_ONCE = 100
#: What may be done to several at once: nothing that takes something from an author.
CLAIM = "claim"
BULK = {
    "approve": _("Approve"),
    "keep": _("Leave as they are"),
    CLAIM: _("I take care of them"),
}


def act_on_many(values: list[str], *, outcome: str, by: Any) -> tuple[int, int]:
    """Decide on entries, or take them, by their ticks (`view:target:key:expected:version`); how
    many were done, how many left out."""
    done = late = 0
    for value in values[:MOST_AT_ONCE]:
        if _decide_one(value, outcome, by):
            done += 1
        else:
            late += 1
    return done, late


def _decide_one(value: str, outcome: str, by: Any) -> bool:
    _view, target, key, expected, version = [*value.split(":", 4), "", "", "", "", ""][:5]
    if not (key.isdecimal() and expected.isdecimal() and len(key) < 19 and len(expected) < 10):
        return False
    case = services.case_at(target=target, key=int(key), by=by)
    if case is None:
        return False
    try:
        if outcome == CLAIM:
            return services.claim(case=case, by=by)
        services.decide(case=case, outcome=outcome, by=by, expected=int(expected), version=version)
    except (services.AlreadyDecided, services.ContentChanged, services.NotAllowed):
        return False
    return True
