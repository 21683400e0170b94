"""What the platform knows already and may fill in: registered by name, read for one person.

Apps above register their own (`register_source("opportunity.title", …)`); a template names them.
"""

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field
from datetime import date
from typing import Any

from django.utils import timezone
from django.utils.functional import Promise
from django.utils.translation import gettext_lazy as _

from cms.doctemplates.fields import Field, fields_of, read_field
from site_modules.organisations.enums import MemberRole
from site_modules.organisations.models import Membership, Organisation

Value = str | date | None


@dataclass
class SourceContext:
    """For whom a document is made, and what it is about."""

    user: Any
    organisation: Organisation | None = None
    #: Such as {"opportunity": ad, "application": application}.
    related: Mapping[str, object] = field(default_factory=dict)


@dataclass(frozen=True)
class DataSource:
    name: str
    label: str | Promise
    read: Callable[[SourceContext], Value]


_sources: dict[str, DataSource] = {}


def register_source(
    name: str, label: str | Promise, read: Callable[[SourceContext], Value]
) -> None:
    """`read` gives text, a date or None; it is asked only for its own person and organisation."""
    _sources[name] = DataSource(name, label, read)


def known_sources() -> dict[str, DataSource]:
    return dict(_sources)


def source_choices() -> list[tuple[str, str | Promise]]:
    """For the editor of a template."""
    return [(one.name, one.label) for one in _sources.values()]


def prefill(fields: Iterable[Field | Mapping[str, Any]], context: SourceContext) -> dict[str, Any]:
    """The answers that are known, as `answers_form` takes them; nothing for the others."""
    found: dict[str, Any] = {}
    for one in fields:
        asked = one if isinstance(one, Field) else read_field(one)
        source = _sources.get(asked.source)
        value = source.read(context) if source else None
        if value:
            found[asked.key] = value.isoformat() if isinstance(value, date) else str(value)
    return found


def asks_about_organisation(source: Mapping[str, Any]) -> bool:
    """True where an answer of a template comes from the organisation that issues it."""
    return any(one.source.startswith("organisation.") for one in fields_of(source).values())


def _of_person(name: str) -> Callable[[SourceContext], Value]:
    return lambda context: getattr(context.user, name, "") or None


def _of_profile(name: str) -> Callable[[SourceContext], Value]:
    return lambda context: getattr(getattr(context.user, "profile", None), name, "") or None


def _of_organisation(name: str) -> Callable[[SourceContext], Value]:
    return lambda context: getattr(context.organisation, name, "") or None


def _full_name(context: SourceContext) -> Value:
    return context.user.get_full_name() or None


def _address(context: SourceContext) -> Value:
    found = context.organisation
    if found is None:
        return None
    return ", ".join(part for part in (found.address, found.place) if part)


def _representative(context: SourceContext) -> Membership | None:
    if context.organisation is None:
        return None
    held = Membership.objects.holding().filter(organisation=context.organisation)
    held = held.filter(role=MemberRole.LEGAL_REPRESENTATIVE).select_related("user")
    return held.order_by("pk").first()


def _representative_name(context: SourceContext) -> Value:
    found = _representative(context)
    return found.user.get_full_name() or None if found else None


def _representative_title(context: SourceContext) -> Value:
    found = _representative(context)
    return (found.title or None) if found else None


def _today(context: SourceContext) -> Value:
    return timezone.localdate()


for name, label, read in (
    ("person.full_name", _("Person: name"), _full_name),
    ("person.email", _("Person: e-mail address"), _of_person("email")),
    ("person.phone", _("Person: phone"), _of_profile("phone")),
    ("person.county", _("Person: county"), _of_profile("county")),
    ("person.locality", _("Person: locality"), _of_profile("locality")),
    ("person.position", _("Person: role in the organisation"), _of_profile("position")),
    ("organisation.name", _("Organisation: name"), _of_organisation("name")),
    ("organisation.cui", _("Organisation: CUI"), _of_organisation("cui")),
    ("organisation.registry_number", _("Organisation: number in the register"),
     _of_organisation("registry_number")),
    ("organisation.address", _("Organisation: address"), _address),
    ("organisation.locality", _("Organisation: locality"), _of_organisation("locality")),
    ("organisation.county", _("Organisation: county"), _of_organisation("county")),
    ("organisation.email", _("Organisation: e-mail address"), _of_organisation("email")),
    ("organisation.phone", _("Organisation: phone"), _of_organisation("phone")),
    ("organisation.representative", _("Organisation: legal representative"), _representative_name),
    ("organisation.representative_title", _("Organisation: function of the representative"),
     _representative_title),
    ("today", _("The day on which the document is made"), _today),
):  # fmt: skip
    register_source(name, label, read)
