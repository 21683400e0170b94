"""The lines of „Solicitările mele” about submissions."""

from collections import defaultdict
from datetime import timedelta
from typing import Any

from django.db.models import CharField, F, QuerySet, Value
from django.urls import reverse
from django.utils import timezone
from django.utils.formats import date_format
from django.utils.translation import gettext as _

from cms.core.together import Asking, at_once
from site_modules.moderation.enums import EXPLAINED
from site_modules.moderation.models import Decision
from site_modules.submissions.enums import Action, EditState, Group, State
from site_modules.submissions.kinds import SubmissionKind, all_kinds, find_kind
from site_modules.submissions.querysets import in_group
from site_modules.submissions.sources import Row, Source, Step, register
from site_modules.submissions.terms import end_of_term

#: The end is near enough to offer a renewal.
RENEWED_BEFORE = timedelta(days=30)
TONES: dict[str, tuple[str, str]] = {
    Group.TO_DO: ("info", "edit"),
    Group.WAITING: ("review", "clock"),
    Group.CURRENT: ("ok", "ok"),
    Group.DRAFT: ("draft", "edit"),
    Group.ENDED: ("draft", "close"),
}
REFUSED = (State.REJECTED, State.HIDDEN)


def rows(user: Any, kind: str, group: str) -> Any:
    """(kind, key, last change) of everything of this person's, in one query over all kinds."""
    wanted = [one for one in all_kinds() if kind in ("", one.name)]
    parts = [_part(one, user, group) for one in wanted]
    if not parts:
        return Decision.objects.none()
    return parts[0].union(*parts[1:], all=True).order_by("-changed", "-key")


def _part(kind: SubmissionKind, user: Any, group: str) -> Any:
    found = kind.model.objects.own(user)
    found = found.filter(in_group(group)) if group else found
    return found.order_by().values(
        kind=Value(kind.name, output_field=CharField()), key=F("pk"), changed=F("updated_at")
    )


def rows_of(found: list[dict[str, Any]]) -> list[Row]:
    """The lines of one page: one query."""
    return at_once(asking_rows(found))


def asking_rows(found: list[dict[str, Any]]) -> Asking[list[Row]]:
    """The same as a part of a larger question."""
    pairs = [(one["kind"], one["key"]) for one in found]
    if not pairs:
        return []
    keys: dict[str, list[int]] = defaultdict(list)
    for name, key in pairs:
        keys[name].append(key)
    *loaded, decisions = yield (
        *(_objects(name, of_kind) for name, of_kind in keys.items()),
        _explained(pairs),
    )
    objects = {(name, obj.pk): obj for name, rows in zip(keys, loaded, strict=True) for obj in rows}
    said = {(one.case.target, one.case.object_key): one for one in decisions}
    return [_row(objects[pair], said.get(pair)) for pair in pairs if pair in objects]


def _objects(name: str, keys: list[int]) -> QuerySet[Any]:
    found: QuerySet[Any] = find_kind(name).model.objects.filter(pk__in=keys)
    return found.select_related("organisation")


def _explained(pairs: list[tuple[str, int]]) -> QuerySet[Decision]:
    """The decisions that came with words, the last one of an object last."""
    decisions = Decision.objects.filter(
        case__target__in={name for name, _key in pairs},
        case__object_key__in={key for _name, key in pairs},
        outcome__in=EXPLAINED,
        overturned_at=None,
    )
    return decisions.select_related("case").order_by("pk")


def _row(obj: Any, decision: Decision | None) -> Row:
    kind = find_kind(obj._meta.label_lower)
    tone, icon = ("no", "no") if obj.state in REFUSED else TONES[obj.group]
    is_refused = obj.group == Group.TO_DO or obj.state in REFUSED or _edit_was_rejected(obj)
    shown = decision if is_refused else None
    return Row(
        title=obj.title,
        label=kind.label,
        state=obj.state_text,
        group=obj.group,
        changed_at=obj.updated_at,
        address=kind.address_of(obj),
        reference=obj.reference,
        organisation=obj.organisation.name if obj.organisation else "",
        message="\n".join(part for part in (shown.reason, shown.facts) if part) if shown else "",
        note=_note(obj),
        tone=tone,
        icon=icon,
        steps=_steps(obj, kind, shown),
    )


def _edit_was_rejected(obj: Any) -> bool:
    return bool(obj.has_edit and obj.edit_state == EditState.REJECTED)


def _note(obj: Any) -> str:
    if obj.is_open and obj.expires_at:
        day = date_format(timezone.localtime(obj.expires_at), "j F Y")
        return _("shown until %(day)s") % {"day": day}
    return _("the approved version stays up") if obj.has_edit else ""


def _steps(obj: Any, kind: SubmissionKind, decision: Decision | None) -> list[Step]:
    """What its author may do next, the most likely first."""
    found = []
    form = kind.edit_address_of(obj) if obj.can_be_edited else ""
    if form:
        found.append(Step(_edit_words(obj), form, icon="edit", is_main=obj.group == Group.TO_DO))
    if obj.can_be_sent and (obj.group == Group.DRAFT or not (form and decision)):
        found.append(_do(obj, Action.SEND, is_main=obj.is_draft))
    if obj.can_be_renewed and _is_near_its_end(obj) and _lasts_longer_renewed(obj):
        found.append(_do(obj, Action.RENEW, is_main=True))
    if decision is not None and decision.is_restriction and decision.is_in_time:
        address = reverse("moderation:decision", args=[decision.pk])
        found.append(Step(_("Read the decision, contest it"), address, icon="shield"))
    if obj.can_be_withdrawn:
        found.append(_ask(obj, Action.WITHDRAW))
    if obj.can_be_closed:
        found.append(_ask(obj, Action.CLOSE))
    return found


def _edit_words(obj: Any) -> str:
    if obj.group == Group.TO_DO:
        return _("Complete it and send it again")
    return _("Correct it and send it again") if obj.is_rejected else _("Edit")


def _is_near_its_end(obj: Any) -> bool:
    return not obj.is_open or obj.expires_at - timezone.now() < RENEWED_BEFORE


def _lasts_longer_renewed(obj: Any) -> bool:
    """Where its own words name the end, only other words give it more time."""
    until = end_of_term(obj)
    ends_now = obj.expires_at if obj.is_open and obj.expires_at else timezone.now()
    return until is None or until > ends_now


def action_address(obj: Any, action: Action) -> str:
    return reverse("submissions:act", args=[obj._meta.label_lower, obj.pk, action.value])


def _do(obj: Any, action: Action, *, is_main: bool) -> Step:
    address = action_address(obj, action)
    return Step(action.label, address, posts=True, icon=action.icon, is_main=is_main)


def _ask(obj: Any, action: Action) -> Step:
    """A page between the link and the deed."""
    return Step(action.label, action_address(obj, action), icon=action.icon)


register(
    Source(
        name="submissions",
        kinds=lambda: [(one.name, one.label) for one in all_kinds()],
        rows=rows,
        rows_of=asking_rows,
    )
)
