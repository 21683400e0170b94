"""How a shipped template is written: blocks and fields as the pages store them."""

from dataclasses import dataclass, field
from typing import Any

from cms.doctemplates.layout import fields_of_stream, layout_of

Block = dict[str, Any]


@dataclass(frozen=True)
class Template:
    """Everything that the page of a template holds."""

    key: str
    title: str
    kind: str
    summary: str
    audience: str
    purpose: str
    law: str = ""
    fields: list[Block] = field(default_factory=list)
    body: list[Block] = field(default_factory=list)
    document_title: str = ""
    has_workbook: bool = False

    def source(self) -> dict[str, Any]:
        """As a published page would freeze it."""
        return {
            "title": self.document_title or self.title,
            "kind": self.kind,
            "language": "ro",
            "workbook": self.has_workbook,
            "fields": fields_of_stream(self.fields),
            "layout": layout_of(self.body),
        }


# Fields


def ask(
    key: str, label: str, type: str = "text", *, sample: str = "", help: str = "",
    source: str = "", required: bool = False, choices: tuple[str, ...] = (),
    sensitive: bool = False,
) -> Block:  # fmt: skip
    value = {
        "key": key, "label": label, "type": type, "required": required, "help": help,
        "source": source, "choices": "\n".join(choices), "sensitive": sensitive, "sample": sample,
    }  # fmt: skip
    return {"type": "field", "value": value}


def ask_rows(
    key: str, label: str, *columns: Block, help: str = "", required: bool = False
) -> Block:
    value = {
        "key": key, "label": label, "required": required, "help": help, "columns": list(columns),
    }  # fmt: skip
    return {"type": "rows", "value": value}


def column(key: str, label: str, sample: str, type: str = "text") -> Block:
    return {"key": key, "label": label, "type": type, "sample": sample}


#: The organisation that issues a document; most of it is known.
ORGANISATION = [
    ask("org_denumire", "Denumirea organizației", source="organisation.name", required=True,
        sample="Asociația Podul Verde"),
    ask("org_cif", "Codul de identificare fiscală (CIF)", "cui", source="organisation.cui",
        sample="12345674"),
    ask("org_sediu", "Sediul organizației", source="organisation.address", required=True,
        sample="Str. Morii nr. 4, Sibiu"),
    ask("org_reprezentant", "Reprezentantul legal", source="organisation.representative",
        required=True, sample="Ioana Munteanu", help="Numele și prenumele celui care semnează."),
    ask("org_functie", "Funcția reprezentantului", source="organisation.representative_title",
        sample="președintă", help="De exemplu: președinte, director executiv."),
]  # fmt: skip
ORGANISATION_CONTACT = [
    ask("org_email", "E-mailul organizației", "email", source="organisation.email",
        sample="contact@podulverde.example"),
    ask("org_telefon", "Telefonul organizației", "phone", source="organisation.phone",
        sample="0700 000 001"),
]  # fmt: skip
HEADER_LINES = (
    ("Organizația", "{{ org_denumire }}"),
    ("CIF", "{{ org_cif }}"),
    ("Sediul", "{{ org_sediu }}"),
)


# Blocks


def title(text: str, *, number: bool = True) -> Block:
    return {"type": "title", "value": {"text": text, "number": number}}


def h(text: str, level: int = 2) -> Block:
    return {"type": "heading", "value": {"text": text, "level": str(level)}}


def p(*texts: str, align: str = "start") -> Block:
    html = "".join(f"<p>{text}</p>" for text in texts)
    return {"type": "paragraph", "value": {"text": html, "align": align}}


def clauses(heading: str, *items: str | tuple[str, list[str]]) -> Block:
    found = [
        {"text": item, "points": []}
        if isinstance(item, str)
        else {"text": item[0], "points": item[1]}
        for item in items
    ]
    return {"type": "clauses", "value": {"title": heading, "clauses": found}}


def items(*texts: str, style: str = "bullet") -> Block:
    return {"type": "list", "value": {"style": style, "items": list(texts)}}


def boxes(*texts: str) -> Block:
    return items(*texts, style="box")


def facts(*lines: tuple[str, str]) -> Block:
    found = [{"label": label, "text": text} for label, text in lines]
    return {"type": "facts", "value": {"lines": found}}


def table(caption: str, columns: tuple[str, ...], *rows: tuple[str, ...]) -> Block:
    data = {
        "columns": [{"type": "text", "heading": name} for name in columns],
        "rows": [{"values": list(row)} for row in rows],
        "caption": "",
    }
    return {"type": "table", "value": {"caption": caption, "table": data}}


def rows(name: str, caption: str = "", *, total: bool = False) -> Block:
    return {"type": "rows", "value": {"field": name, "caption": caption, "total": total}}


def note(text: str) -> Block:
    return {"type": "note", "value": {"text": text}}


def sign(*parties: tuple[str, str, str]) -> Block:
    found = [{"role": role, "name": name, "note": line} for role, name, line in parties]
    return {"type": "signatures", "value": {"parties": found}}


def annex(text: str) -> Block:
    return {"type": "annex", "value": {"title": text}}


def when(name: str, *blocks: Block, is_: str = "", test: str = "") -> Block:
    """Blocks that stand when a field is filled in, or is answered so."""
    chosen = test or ("equals" if is_ else "filled")
    value = {"field": name, "test": chosen, "value": is_, "blocks": list(blocks)}
    return {"type": "condition", "value": value}


ORGANISATION_SIGNS = ("Organizația-gazdă", "{{ org_reprezentant }}", "{{ org_functie }}")
