"""CUI and registry number: what is wrong is said."""

import pytest
from django.core.exceptions import ValidationError

from cms.core.registration_codes import normal_cui, normal_registry_number
from tests.organisations.conftest import CUIS


@pytest.mark.parametrize(
    "typed", [*CUIS, f"RO {CUIS[0]}", f"ro{CUIS[1]}", f"0{CUIS[2]}", "1.590.082"]
)
def test_right_codes_are_taken(typed):
    assert normal_cui(typed) in CUIS


@pytest.mark.parametrize(
    ("typed", "code"),
    [
        ("4221307", "control"),
        ("422130A", "form"),
        ("²²", "form"),
        ("1", "length"),
        ("0", "length"),
        ("12345678901", "length"),
        ("9" * 300, "length"),
        ("RO", ""),
    ],
)
def test_wrong_codes_are_refused_with_a_reason(typed, code):
    if not code:
        assert normal_cui(typed) == ""
        return
    with pytest.raises(ValidationError) as refused:
        normal_cui(typed)
    assert refused.value.code == code


@pytest.mark.parametrize(
    ("typed", "kept"),
    [("123/A/2014", "123/A/2014"), (" 7 / f / 2001 ", "7/F/2001"), ("045/PJ/1995", "45/PJ/1995")],
)
def test_registry_numbers(typed, kept):
    assert normal_registry_number(typed) == kept


@pytest.mark.parametrize(
    ("typed", "code"),
    [
        ("123", "parts"),
        ("123/A", "parts"),
        ("A/123/2014", "form"),
        ("123/A/14", "form"),
        ("123/A/2999", "year"),
        ("123/A/1800", "year"),
        ("１２/A/2014", "form"),
    ],
)
def test_wrong_registry_numbers_are_refused_with_a_reason(typed, code):
    with pytest.raises(ValidationError) as refused:
        normal_registry_number(typed)
    assert refused.value.code == code
