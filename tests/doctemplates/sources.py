"""A template that uses every block and every type of field."""

from datetime import date
from typing import Any

from cms.doctemplates.rendering import Marks

MARKS = Marks(
    number="7",
    date=date(2026, 3, 5),
    code="K7QM-2F9X-4TRA",
    verify_url="https://punte.example/verifica/K7QM-2F9X-4TRA/",
    issuer="Asociația Podul Verde",
    version=3,
)


def field(key: str, type: str = "text", **more: Any) -> dict[str, Any]:
    return {"key": key, "label": key.capitalize(), "type": type, **more}


SOURCE: dict[str, Any] = {
    "title": "Contract de probă",
    "fields": [
        field("nume", required=True),
        field("despre", "long_text"),
        field("de_la", "date"),
        field("ore", "number"),
        field("suma", "money"),
        field("minor", "yes_no"),
        field("iban", "iban", sensitive=True),
        field("judet", "county"),
        field(
            "activitati",
            "rows",
            columns=[
                {"key": "ce", "label": "Activitatea", "type": "text"},
                {"key": "cand", "label": "Data", "type": "date"},
                {"key": "ore", "label": "Ore", "type": "number"},
            ],
        ),
    ],
    "layout": [
        {"type": "title", "text": "CONTRACT DE PROBĂ", "number": True},
        {"type": "note", "text": "Model orientativ."},
        {
            "type": "paragraph",
            "align": "start",
            "paragraphs": [
                [{"text": "Între "}, {"text": "{{ nume }}", "bold": True}, {"text": " și altul."}],
                [{"text": "{{despre}}", "italic": True}],
            ],
        },
        {
            "type": "clauses",
            "title": "Durata",
            "items": [
                {"text": "De la {{ de_la }}.", "items": []},
                {"text": "Ore:", "items": [{"text": "{{ ore }} pe lună"}, {"text": "altele"}]},
            ],
        },
        {"type": "clauses", "title": "Banii", "items": [{"text": "{{ suma }}", "items": []}]},
        {"type": "heading", "text": "Date", "level": 2},
        {
            "type": "facts",
            "items": [
                {"label": "Județul", "text": "{{ judet }}"},
                {"label": "Contul", "text": "{{ iban }}"},
            ],
        },
        {
            "type": "condition",
            "field": "minor",
            "test": "equals",
            "value": "da",
            "layout": [
                {"type": "heading", "text": "Acordul părinților", "level": 3},
                {"type": "list", "style": "box", "items": [{"text": "de acord, {{ nume }}"}]},
            ],
        },
        {
            "type": "table",
            "caption": "Program",
            "columns": ["Ziua", "Cine"],
            "rows": [["luni", "{{ nume }}"], ["marți", ""]],
        },
        {"type": "rows", "field": "activitati", "caption": "Activități", "total": True},
        {"type": "list", "style": "number", "items": [{"text": "unu"}, {"text": "doi"}]},
        {
            "type": "signatures",
            "parties": [
                {"role": "Organizația", "name": "{{ nume }}", "note": "președinte"},
                {"role": "Voluntarul", "name": "", "note": ""},
            ],
        },
        {"type": "annex", "title": "Fișa"},
        {
            "type": "clauses",
            "title": "Din nou de la unu",
            "items": [{"text": "Prima clauză", "items": []}],
        },
        {"type": "list", "style": "bullet", "items": [{"text": "punct"}]},
    ],
}

ANSWERS: dict[str, Any] = {
    "nume": "Ioana Munteanu",
    "despre": "Prima linie\na doua, cu ș, ț, ă, î, â",
    "de_la": "2026-03-05",
    "ore": "1250.5",
    "suma": "1250.5",
    "minor": "da",
    "iban": "RO49AAAA1B31007593840000",
    "judet": "SB",
    "activitati": [
        {"ce": "Ateliere", "cand": "2026-03-07", "ore": "4"},
        {"ce": "Excursie", "cand": "2026-03-14", "ore": "6.5"},
    ],
}
