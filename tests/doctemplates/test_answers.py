"""What is typed becomes what is kept: one form for every type, rows without script."""

from types import SimpleNamespace

import pytest

from cms.doctemplates.answers import answers_form
from cms.doctemplates.sources import SourceContext, prefill, register_source
from tests.doctemplates.sources import ANSWERS, SOURCE, field


def asked(type, typed, **more):
    """(kept value, error) of one field of a type."""
    source = {"fields": [field("x", type, **more)], "layout": []}
    form = answers_form(source, {"raspuns-x": typed})
    return (form.answers()["x"], "") if form.is_valid() else (None, str(form.errors["x"]))


@pytest.mark.parametrize(
    ("type", "typed", "kept"),
    [
        ("text", "  Ana  ", "Ana"),
        ("text", "{{ 7*7 }} {% x %}", "{{ 7*7 }} {% x %}"),
        ("text", "a\u202eb", "ab"),
        ("long_text", "unu\r\ndoi", "unu\ndoi"),
        ("date", "2026-03-05", "2026-03-05"),
        ("date", "05.03.2026", "2026-03-05"),
        ("number", "1.250,5", "1250.5"),
        ("number", "1250.5", "1250.5"),
        ("number", "1.250", "1250"),
        ("money", "12 500 lei", "12500"),
        ("yes_no", "da", "da"),
        ("email", "ana@exemplu.ro", "ana@exemplu.ro"),
        ("phone", "0712 345 678", "+40712345678"),
        ("cnp", "1960315 123451", "1960315123451"),
        ("cui", "RO 12345674", "12345674"),
        ("iban", "ro49 aaaa 1b31 0075 9384 0000", "RO49AAAA1B31007593840000"),
        ("county", "SB", "SB"),
        ("text", "", ""),
        ("date", "", ""),
    ],
    ids=str,
)
def test_what_is_kept(type, typed, kept):
    assert asked(type, typed) == (kept, "")


@pytest.mark.parametrize(
    ("type", "typed"),
    [
        ("text", "a" * 501), ("long_text", "a" * 10_001), ("date", "31.02.2026"),
        ("number", "doi"), ("number", "1e999"), ("number", "NaN"), ("money", "9" * 20),
        ("yes_no", "poate"), ("choice", "altceva"), ("email", "ana"), ("phone", "12"),
        ("cnp", "1960315123452"), ("cnp", "1961315123458"), ("cui", "12345675"),
        ("iban", "RO48AAAA1B31007593840000"), ("county", "XX"),
    ],
    ids=lambda value: str(value)[:30],
)  # fmt: skip
def test_what_is_refused(type, typed):
    kept, error = asked(type, typed, choices=["unu", "doi"])
    assert kept is None
    assert error


def test_ten_thousand_characters_are_kept():
    assert asked("long_text", "ș" * 10_000) == ("ș" * 10_000, "")


def test_rows_are_read_checked_and_shown_again():
    data = {
        "raspuns-nume": "Ana",
        "raspuns-activitati-0-ce": "Ateliere", "raspuns-activitati-0-cand": "07.03.2026",
        "raspuns-activitati-0-ore": "4,5",
        "raspuns-activitati-1-ce": "", "raspuns-activitati-1-ore": "",
        "raspuns-activitati-7-ce": "Excursie",
    }  # fmt: skip
    form = answers_form(SOURCE, data)
    assert form.is_valid(), form.errors
    assert form.answers()["activitati"] == [
        {"ce": "Ateliere", "cand": "2026-03-07", "ore": "4.5"},
        {"ce": "Excursie", "cand": "", "ore": ""},
    ]
    wrong = answers_form(SOURCE, {**data, "raspuns-activitati-7-ore": "multe"})
    assert not wrong.is_valid()
    assert "Ore" in str(wrong.errors["activitati"])
    html = str(wrong["activitati"].as_field_group())
    assert 'name="raspuns-activitati-1-ore" value="multe"' in html
    assert 'aria-label="Rândul 1: Activitatea"' in html


def test_more_rows_are_a_button_and_no_error():
    form = answers_form(SOURCE, {"raspuns-nume": "", "raspuns-activitati-more": "1"})
    assert form.wants_more_rows
    assert str(form["activitati"]).count("-ce") == 5
    assert not answers_form(SOURCE, {"raspuns-nume": ""}).wants_more_rows


def test_a_draft_may_lack_what_is_required():
    assert not answers_form(SOURCE, {}).is_valid()
    assert answers_form(SOURCE, {}, asks_everything=False).is_valid()


def test_kept_answers_fill_the_form_again():
    form = answers_form(SOURCE, initial=ANSWERS)
    html = form.as_p()
    for words in ('value="Ioana Munteanu"', 'value="2026-03-05"', 'value="Ateliere"'):
        assert words in html, words


def test_what_the_platform_knows_is_filled_in():
    register_source("probe.answer", "Probă", lambda context: context.related.get("ad"))
    user = SimpleNamespace(email="ana@exemplu.ro", get_full_name=lambda: "Ana Pop")
    fields = [
        field("nume", source="person.full_name"), field("e_mail", source="person.email"),
        field("telefon", source="person.phone"), field("organizatie", source="organisation.name"),
        field("ad", source="probe.answer"), field("nimic", source="probe.gone"), field("gol"),
    ]  # fmt: skip
    found = prefill(fields, SourceContext(user, None, {"ad": "anunț"}))
    assert found == {"nume": "Ana Pop", "e_mail": "ana@exemplu.ro", "ad": "anunț"}
