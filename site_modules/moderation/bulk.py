"""One decision for several entries of the desk, each on its own."""

from typing import Any

from site_modules.moderation import services
from site_modules.moderation.models import Case
from site_modules.moderation.targets import find_target

MOST_AT_ONCE = 100


def decide_many(values: list[str], *, outcome: str, by: Any) -> tuple[int, int]:
    """Decide on entries by their ticks (`view:target:key:expected`); (done, left out)."""
    done = late = 0
    for value in values[:MOST_AT_ONCE]:
        if _decide_one(value, outcome, by):
            done += 1
        else:
            late += 1
    return done, late


def _decide_one(value: str, outcome: str, by: Any) -> bool:
    _view, target, key, expected = [*value.split(":"), "", "", "", ""][:4]
    if not (key.isdecimal() and expected.isdecimal() and len(key) < 19 and len(expected) < 10):
        return False
    case = _case_of(target, int(key), by)
    if case is None:
        return False
    try:
        services.decide(case=case, outcome=outcome, by=by, expected=int(expected))
    except (services.AlreadyDecided, services.NotAllowed):
        return False
    return True


def _case_of(target: str, key: int, by: Any) -> Case | None:
    found = Case.objects.visible_to(by).filter(target=target, object_key=key).first()
    if found is not None:
        return found
    try:
        obj = find_target(target).deciding(by).filter(pk=key).first()
    except KeyError:
        return None
    return services.case_of(obj=obj) if obj is not None else None
