"""An ad in several languages: written by its author, approved like the rest (HUB-02)."""

import re

import pytest
from django.urls import reverse

from site_modules.hub import services
from site_modules.hub.services import HubRefused, translate_ad
from tests.hub.conftest import DESCRIPTION, TITLE, fresh

pytestmark = pytest.mark.django_db

HU = {
    "title": "Kísérő a hétvégi sétákon",
    "description": "Minden szombaton tíz idős ember két órát sétál a Terezian negyedben. Türelmes "
    "embereket keresünk, akik elkísérik és meghallgatják őket.",
}


def translation_url(ad, language="hu"):
    return reverse("hub:translate", args=[ad.kind.value, ad.pk, language])


@pytest.fixture
def translated(approved, person, decide):
    ad = translate_ad(ad=approved, by=person("delegate"), language="hu", words=HU)
    decide(ad)
    return fresh(ad)


def test_translation_waits_for_a_moderator_while_the_ad_stays_up(
    approved, browser_of, decide, person
):
    author = browser_of("delegate")
    form = author.get(approved.edit_address).content.decode()
    assert translation_url(approved) in form
    shown = author.get(translation_url(approved)).content.decode()
    assert DESCRIPTION in shown and 'name="how_to_apply"' in shown
    answer = author.post(translation_url(approved), HU | {"seen": approved.version})
    assert answer.status_code == 302, answer.content.decode()
    assert fresh(approved).has_pending_edit
    page = browser_of("member").get("/hu" + approved.get_absolute_url()).content.decode()
    assert HU["title"] not in page and TITLE in page
    desk = browser_of("moderator").get(
        reverse("moderation_case", args=[approved._meta.label_lower, approved.pk])
    )
    assert HU["title"] in desk.content.decode()
    decide(fresh(approved))
    page = browser_of("member").get("/hu" + approved.get_absolute_url()).content.decode()
    assert f"<h1>{HU['title']}</h1>" in page


def test_readers_get_their_language_and_an_honest_word_of_the_original(translated, browser_of):
    address = translated.get_absolute_url()
    member = browser_of("member")
    page = member.get("/hu" + address).content.decode()
    assert HU["title"] in page
    alternate = re.findall(
        r'<link rel="alternate" hreflang="(\w\w)" href="\S+?(/hubocupare\S+|/hu/\S+)"', page
    )
    assert alternate == [("ro", address), ("hu", f"/hu{address}")]
    assert '<div lang="ro">' in page, "how to apply was not translated and says in which language"
    page = member.get(address).content.decode()
    assert f"<h1>{TITLE}</h1>" in page and 'hreflang="hu"' in page
    page = member.get("/en" + address).content.decode()
    assert f'<h1 lang="ro">{TITLE}</h1>' in page
    assert "has no translation" in page
    cards = member.get("/hu/hubocupare/oportunitati/?q=kísérő").content.decode()
    assert HU["title"] in cards, "words of a translation are found"


def test_address_stays_one_for_all_languages(translated, browser_of):
    hungarian = translated.in_language("hu")
    assert hungarian.slug == translated.slug
    assert hungarian.get_absolute_url() == translated.get_absolute_url()
    assert translated.in_language("en") is translated


@pytest.mark.parametrize(
    ("name", "status"),
    [("visitor", 302), ("member", 404), ("other_member", 404), ("moderator", 404)],
)
def test_only_its_authors_translate(name, status, approved, browser_of):
    browser = browser_of(name)
    assert browser.get(translation_url(approved)).status_code == status
    assert browser.post(translation_url(approved), HU).status_code == status
    assert not fresh(approved).has_edit


@pytest.mark.parametrize("language", ["ro", "de"])
def test_only_other_languages_that_the_site_speaks(language, approved, browser_of, person):
    assert browser_of("delegate").get(translation_url(approved, language)).status_code == 404
    with pytest.raises(HubRefused):
        translate_ad(ad=approved, by=person("delegate"), language=language, words=HU)


@pytest.mark.parametrize(
    ("sent", "field"),
    [({"title": ""}, "title"), ({"description": ""}, "description"), ({"title": "x" * 91}, "title"),
     ({"title": "123"}, "title")],
)  # fmt: skip
def test_what_is_wrong_is_said_and_kept(sent, field, approved, browser_of):
    answer = browser_of("delegate").post(translation_url(approved), HU | sent)
    assert answer.status_code == 422
    assert list(answer.context["form"].errors) == [field]
    assert not fresh(approved).has_edit


def test_older_form_does_not_overwrite(approved, person, browser_of):
    services.send_ad(ad=approved, by=person("delegate"), changes={"title": "Alt titlu aici"})
    answer = browser_of("delegate").post(translation_url(approved), HU | {"seen": approved.version})
    assert answer.status_code == 422
    assert fresh(approved).latest_words().translations == {}


def test_taken_away_again_by_a_change_that_is_approved(translated, browser_of, decide):
    browser_of("delegate").post(translation_url(translated), {"sterge": "1"})
    assert fresh(translated).translations
    decide(fresh(translated))
    assert fresh(translated).translations == {}


def test_hostile_words_are_text(approved, person, decide, browser_of):
    hostile = HU | {"title": "<script>alert(1)</script> ház", "description": HU["description"]}
    ad = translate_ad(ad=approved, by=person("delegate"), language="hu", words=hostile)
    decide(ad)
    page = browser_of("member").get("/hu" + approved.get_absolute_url()).content.decode()
    assert "<script>alert" not in page


def test_by_program(approved, call_as, decide):
    kind = approved.kind.value
    program = call_as("delegate")
    address = f"/ads/{kind}/{approved.pk}/translations/hu"
    sent = {"words": HU, "version": approved.version}
    assert call_as("member").send("put", address, sent).status_code == 404
    wrong = program.send("put", address, sent | {"words": HU | {"contact_name": "x"}})
    assert wrong.status_code == 422
    assert program.send("put", address, sent).json()["edit_state"] == "waiting"
    assert program.send("put", address, sent).status_code == 409
    decide(fresh(approved))
    read = call_as("member").get(f"/ads/{kind}/{approved.pk}?language=hu").json()
    assert (read["title"], read["shown_language"], read["languages"]) == (
        HU["title"], "hu", ["ro", "hu"],
    )  # fmt: skip
    plain = call_as("member").get(f"/ads/{kind}/{approved.pk}?language=en").json()
    assert (plain["title"], plain["shown_language"]) == (TITLE, "ro")
