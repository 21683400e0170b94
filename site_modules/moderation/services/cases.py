"""The file of an object: made, taken, given back, written on."""

from collections.abc import Iterable
from typing import Any

from django.db.models import Q
from django.urls import reverse
from django.utils import timezone

from site_modules.moderation.enums import GENERAL
from site_modules.moderation.models import Case, CaseNote, CheckedItem
from site_modules.moderation.permissions import can_decide
from site_modules.moderation.selectors import version_of
from site_modules.moderation.selectors.people import moderators
from site_modules.moderation.services.refusals import NotAllowed
from site_modules.moderation.targets import all_targets, target_of
from site_modules.notifications.delivery import notify

MAX_TITLE = 300
#: Keys are at most this on every database.
MAX_KEY = 2**31 - 1
NEW_CASE = "moderation.new_case"


def case_of(*, obj: Any) -> Case:
    """The case of an object, made when it is the first time; KeyError for an unknown kind."""
    target = target_of(obj)
    case, _created = Case.objects.get_or_create(
        target=target.name,
        object_key=obj.pk,
        defaults={"title": target.title_of(obj)[:MAX_TITLE], "author": target.author_of(obj)},
    )
    return case


def case_at(*, target: str, key: int, by: Any) -> Case | None:
    """The case that this moderator may see; a submission without one gets its own. Else None."""
    kind = next((one for one in all_targets() if one.name == target), None)
    if kind is None and target != GENERAL:
        return None
    seen = Case.objects.visible_to(by, target=target).filter(object_key=key)
    found = seen.select_related("author", "claimed_by", "organisation").first()
    if found is not None or kind is None:
        return found
    obj = kind.deciding(by).filter(pk=key).first() if key <= MAX_KEY else None
    return case_of(obj=obj) if obj is not None else None


def begin_waiting(*, obj: Any, since: Any, organisation: Any = None) -> Case:
    """Content waits for approval from now on, or its words changed while it does.

    For kinds whose target names no `waiting`; `end_waiting` takes it off the desk.
    """
    case, target = case_of(obj=obj), target_of(obj)
    case.title, case.author = target.title_of(obj)[:MAX_TITLE], target.author_of(obj)
    case.reference, case.organisation = target.reference_of(obj), organisation
    case.waiting_since, case.waiting_version = since, target.version_of(obj)
    case.save(
        update_fields=["title", "author", "reference", "organisation", "waiting_since",
                       "waiting_version", "updated_at"]
    )  # fmt: skip
    return case


def end_waiting(*, obj: Any) -> None:
    """Decided, or taken back by its author; who had taken the case has it no more."""
    Case.objects.filter(target=target_of(obj).name, object_key=obj.pk).update(
        waiting_since=None, waiting_version="", claimed_by=None, claimed_at=None,
        updated_at=timezone.now(),
    )  # fmt: skip


def keep_checks(*, case: Case, items: Iterable[str], by: Any) -> None:
    """The ticked points of the check-list, for the words that stand there now. Raises
    NotAllowed."""
    require_right(case, by)
    target = case.known_target
    points = dict(target.checklist) if target else {}
    ticked = [item for item in items if item in points]
    version = version_of(case, case.content)
    CheckedItem.objects.filter(case=case).exclude(item__in=ticked, version=version).delete()
    known = set(CheckedItem.objects.filter(case=case).values_list("item", flat=True))
    CheckedItem.objects.bulk_create(
        [
            CheckedItem(case=case, item=item, version=version, checked_by=by)
            for item in dict.fromkeys(ticked)
            if item not in known
        ],
        ignore_conflicts=True,
    )


def claim(*, case: Case, by: Any) -> bool:
    """„I take care of it”; false when somebody else has taken it. Raises NotAllowed."""
    require_right(case, by)
    taken = Case.objects.filter(Q(claimed_by=None) | Q(claimed_by=by), pk=case.pk).update(
        claimed_by=by, claimed_at=timezone.now()
    )
    case.refresh_from_db()
    return bool(taken)


def release(*, case: Case, by: Any) -> bool:
    """Give a case back; false when it is not this person's."""
    given = Case.objects.filter(pk=case.pk, claimed_by=by).update(claimed_by=None, claimed_at=None)
    case.refresh_from_db()
    return bool(given)


def add_note(*, case: Case, by: Any, text: str) -> CaseNote:
    """Words for other moderators. Raises NotAllowed."""
    require_right(case, by)
    return CaseNote.objects.create(case=case, author=by, text=text)


def require_right(case: Case, by: Any) -> None:
    """Raises NotAllowed for who may not decide on the case."""
    allowed = can_decide(
        by, target=case.known_target, content=case.content, author_id=case.author_id
    )
    if not allowed:
        raise NotAllowed


def tell_moderators(*, case: Case, besides: Any = None) -> None:
    """New work waits for those who may decide on it; several are one line until somebody looks.

    An app calls it (with `case_of`) when content begins to wait for approval.
    """
    content, target = case.content, case.known_target
    notify(
        kind=NEW_CASE,
        recipients=[
            person
            for person in moderators()
            if can_decide(person, target=target, content=content, author_id=case.author_id)
        ],
        url=reverse("moderation_desk"),
        group_key="moderation-cases",
        actor=besides,
    )
