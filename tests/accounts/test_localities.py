"""The official list of localities."""

import pytest
from django.core.exceptions import ValidationError

from site_modules.accounts.enums import County
from site_modules.accounts.forms.places import official_locality
from site_modules.accounts.localities import localities_of, official_name


@pytest.mark.parametrize("county", County.values)
def test_every_county_has_its_localities(county):
    names = localities_of(county)
    assert len(names) > 5
    assert not any(sign in name for name in names for sign in "\u015f\u0163\u015e\u0162")


@pytest.mark.parametrize(
    ("county", "typed", "name"),
    [
        pytest.param("SB", "medias", "Mediaș", id="without_diacritics"),
        pytest.param("CJ", "cluj napoca", "Cluj-Napoca", id="without_hyphen"),
        pytest.param("IS", "IA\u015eI", "Iași", id="cedilla_and_capitals"),
        pytest.param("AB", "baia de aries", "Baia de Arieș", id="small_words"),
        pytest.param("B", "bucuresti", "București", id="capital"),
        pytest.param("SB", "Iași", "", id="of_another_county"),
        pytest.param("", "Sibiu", "", id="no_county"),
        pytest.param("SB", "²\x00", "", id="signs"),
    ],
)
def test_a_name_is_found_as_people_type_it(county, typed, name):
    assert official_name(county, typed) == name


def test_an_unknown_name_says_what_may_be_meant():
    with pytest.raises(ValidationError, match="Cisnădie"):
        official_locality("SB", "Cisnadia")


def test_suggestions_are_public_and_kept(client):
    answer = client.get("/localitati/SB.json")
    assert "Cisnădioara" in answer.json()["localities"]
    assert "public" in answer["Cache-Control"]
    assert client.get("/localitati/ZZ.json").status_code == 404
