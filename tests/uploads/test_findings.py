"""What is taken for data of people in a text."""

import pytest

from site_modules.uploads.findings import find_personal_data, is_cnp, is_iban, masked
from tests.timing import least_cpu_seconds


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param("CNP 1800101221144", {"cnp": 1}, id="cnp"),
        pytest.param("Numărul 1800101221145 nu este un CNP.", {}, id="wrong_digit"),
        pytest.param("1801301221144", {}, id="no_such_month"),
        pytest.param("RO49 AAAA 1B31 0075 9384 0000 la noi", {"iban": 1}, id="iban_grouped"),
        pytest.param("RO49AAAA1B31007593840000", {"iban": 1}, id="iban"),
        pytest.param("RO50AAAA1B31007593840000", {}, id="wrong_iban"),
        pytest.param("Sunați la 0722.123.456 sau +40 722 123 456", {"telefon": 2}, id="phones"),
        pytest.param("În 2026 am avut 07 ore și 12 oameni.", {}, id="numbers"),
        pytest.param("scrie la ana@exemplu.ro", {"email": 1}, id="email"),
        pytest.param("Legea 78/2014, articolul 11", {}, id="law"),
    ],
)
def test_kinds(text, expected):
    assert {one.kind: one.count for one in find_personal_data(text)} == expected


def test_control_digits():
    assert is_cnp("1800101221144")
    assert is_iban("RO49AAAA1B31007593840000")


def test_examples_are_masked():
    assert masked("1800101221144") == "18•••••••••44"
    assert masked("ana@exemplu.ro") == "an••••@exemplu.ro"


def test_a_long_text_costs_little():
    text = "a" * 100_000 + "1" * 50_000 + "AB12 " * 10_000
    assert least_cpu_seconds(lambda: find_personal_data(text), limit=2) < 2
