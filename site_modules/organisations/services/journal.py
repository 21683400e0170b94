"""The journal of an organisation."""

from typing import Any

from site_modules.organisations.enums import EventKind
from site_modules.organisations.models import Organisation, OrganisationEvent

TEXT, ADDRESS = 2000, 300


def note(
    *,
    organisation: Organisation,
    kind: EventKind,
    by: Any,
    person: Any = None,
    text: str = "",
    address: str = "",
    changes: dict[str, list[Any]] | None = None,
) -> OrganisationEvent:
    """Add a line; `changes` is {field: [before, after]} of plain values."""
    return OrganisationEvent.objects.create(
        organisation=organisation,
        kind=kind,
        actor=by,
        person=person,
        text=text[:TEXT],
        address=address[:ADDRESS],
        changes=changes or {},
    )


def record_act(
    *,
    organisation: Organisation,
    by: Any,
    text: str,
    address: str = "",
    changes: dict[str, list[Any]] | None = None,
) -> OrganisationEvent:
    """What another part of the platform did in the organisation's name: `text` in words (such as
    „Anunț publicat: Căutăm mentori”), where it stands, and before/after where something changed."""
    return note(
        organisation=organisation, kind=EventKind.ACTED, by=by, text=text, address=address,
        changes=changes,
    )  # fmt: skip
