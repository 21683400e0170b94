"""Romanian is complete and right, for our strings and for those libraries left out."""

import pytest
from django.conf import settings
from django.utils import translation
from django.utils.translation import gettext, ngettext

from cms.core import catalogues


def test_romanian_is_complete():
    assert catalogues.problems(settings.PROJECT_DIR, "ro") == []


def test_hungarian_is_complete():
    assert catalogues.problems(settings.PROJECT_DIR, "hu") == []


def test_a_missing_translation_is_found(monkeypatch):
    """The check can fail: an empty catalogue has a problem for every string."""
    from babel.messages.catalog import Catalog

    monkeypatch.setattr(catalogues, "read", lambda root, language: Catalog(locale=language))
    found = catalogues.problems(settings.PROJECT_DIR, "ro")
    assert len(found) > 300
    assert all(problem.startswith("missing: ") for problem in found)


@pytest.mark.parametrize(
    ("number", "words"), [(1, "1 rezultat "), (2, "2 rezultate "), (20, "20 de rezultate ")]
)
def test_romanian_has_three_plurals(number, words):
    with translation.override("ro"):
        text = ngettext(
            "%(total)s result for “%(query)s”", "%(total)s results for “%(query)s”", number
        )
        assert (text % {"total": number, "query": "x"}).startswith(words)


def test_validation_messages_of_django_are_romanian():
    with translation.override("ro"):
        for source in ("This field is required.", "Enter a valid email address."):
            assert gettext(source) != source


def test_dates_and_numbers_are_romanian():
    from datetime import date

    from django.utils.formats import date_format, number_format

    with translation.override("ro"):
        assert date_format(date(2026, 5, 21)) == "21 mai 2026"
        assert number_format(1248) == "1.248"
        assert number_format(4.7, 1) == "4,7"
