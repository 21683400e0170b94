"""Registers of an organisation, for its page and for export."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Any

from django.core.paginator import Page, Paginator
from django.utils.translation import gettext as _

from site_modules.documents.enums import RegisterKind
from site_modules.documents.models import Register, RegisterNumber
from site_modules.organisations.models import Organisation

PER_PAGE = 50


@dataclass(frozen=True)
class RegisterChoice:
    """One register of the organisation, as a tab."""

    register: Register
    label: str
    is_current: bool

    @property
    def query(self) -> str:
        return f"fel={self.register.kind}&an={self.register.year}"


@dataclass(frozen=True)
class RegisterPage:
    current: Register | None
    choices: list[RegisterChoice]
    page: Page | None
    cancelled: int = 0

    @property
    def query(self) -> str:
        """Ends in & for the number of the page."""
        return f"fel={self.current.kind}&an={self.current.year}&" if self.current else ""


def register_page(organisation: Organisation, typed: Mapping[str, str]) -> RegisterPage:
    """The chosen register, the newest when none is: five queries."""
    registers = list(organisation.registers.order_by("-year", "kind"))
    current = chosen(registers, typed)
    choices = [
        RegisterChoice(one, f"{RegisterKind(one.kind).label} {one.year}", one is current)
        for one in registers
    ]
    if current is None:
        return RegisterPage(None, choices, None)
    rows = numbers_of(current)
    page = Paginator(rows, PER_PAGE).get_page(typed.get("pagina", "1")[:10])
    return RegisterPage(current, choices, page, rows.cancelled().count())


def chosen(registers: list[Register], typed: Mapping[str, str]) -> Register | None:
    wanted = typed.get("fel", ""), typed.get("an", "")
    found = [one for one in registers if (one.kind, str(one.year)) == wanted]
    return (found or registers or [None])[0]  # type: ignore[list-item]


def numbers_of(register: Register) -> Any:
    rows = RegisterNumber.objects.filter(register=register)
    rows = rows.select_related("taken_by", "cancelled_by", "document")
    return rows.defer("document__sealed_answers").order_by("-number")


def export_rows(register: Register) -> Iterator[list[Any]]:
    """The head, then every number in its order."""
    yield [_("Number"), _("Date"), _("Document"), _("Given to"), _("State"), _("Reason")]
    for one in numbers_of(register).order_by("number").iterator(chunk_size=500):
        name = one.taken_by.get_full_name() if one.taken_by else ""
        yield [one.number, f"{one.date:%d.%m.%Y}", one.subject, name,
               str(one.get_state_display()), one.reason]  # fmt: skip
