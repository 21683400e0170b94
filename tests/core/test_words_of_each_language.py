"""Lists by the alphabet, days and hours, as readers of each language expect them."""

from datetime import datetime

import pytest
from django.utils.formats import date_format
from django.utils.translation import override

from cms.core.alphabet import dictionary_key
from cms.core.names import moment

ROMANIAN = "Azi Ăla Ârba Bar Inel Îi Jar Sud Șah Tur Țară Ud"
HUNGARIAN = "Ágak Alap Cukor Csap Dob Ének Olaj Óra Ozsonna Öböl Őrs Pad Sor Szag Tej Ujj Úri Üveg"


@pytest.mark.parametrize(("code", "names"), [("ro", ROMANIAN), ("hu", HUNGARIAN)])
def test_order_of_the_dictionary(code, names):
    expected = names.split()
    mixed = expected[::-1]
    with override(code):
        assert sorted(mixed, key=dictionary_key) == expected
    assert sorted(mixed, key=lambda name: dictionary_key(name, code)) == expected


@pytest.mark.parametrize(
    ("code", "long", "short"),
    [
        ("ro", "marți, 12 mai, 17:05", "12 mai 2026"),
        ("en", "Tuesday, 12 May, 17:05", "12 May 2026"),
        ("hu", "május 12., kedd, 17:05", "2026. május 12."),
    ],
)
def test_days_are_written_in_the_order_of_the_language(code, long, short):
    when = datetime(2026, 5, 12, 17, 5)
    with override(code):
        assert moment(when, "l, j F, H:i").lower() == long.lower()
        assert date_format(when, "DATE_FORMAT") == short
