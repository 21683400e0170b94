"""Alphabetical lists as a reader of each language looks for a name in them."""

import pytest
from django.utils.translation import override

from cms.core.alphabet import dictionary_key

ROMANIAN = "Azi Ăla Ârba Bar Inel Îi Jar Sud Șah Tur Țară Ud"
HUNGARIAN = "Ágak Alap Cukor Csap Dob Ének Olaj Óra Ozsonna Öböl Őrs Pad Sor Szag Tej Ujj Úri Üveg"


@pytest.mark.parametrize(("code", "names"), [("ro", ROMANIAN), ("hu", HUNGARIAN)])
def test_order_of_the_dictionary(code, names):
    expected = names.split()
    turned = expected[::-1]
    with override(code):
        assert sorted(turned, key=dictionary_key) == expected
    assert sorted(turned, key=lambda name: dictionary_key(name, code)) == expected
