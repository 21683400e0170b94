"""Entering an organisation, correcting it, sending it, finding that it is here already."""

import pytest
from django.urls import reverse

from site_modules.notifications.models import Notification
from site_modules.organisations import services
from site_modules.organisations.enums import OrganisationState
from site_modules.organisations.models import Organisation, OrganisationEvent
from tests.factories import picture_bytes
from tests.organisations.conftest import CUIS, FIELDS, account
from tests.organisations.test_pages import client_of

ENTER = "/organizatii/inscrie/"
FORM = FIELDS | {
    "role": "legal_representative",
    "themes": ["youth", "digital"],
    "title": "președintă",
}


def test_what_is_sent_waits_and_administrators_are_told(browser_of, person):
    answer = browser_of("member").post(ENTER, FORM)
    made = Organisation.objects.get()
    assert answer.status_code == 302 and answer.url == made.manage_url
    assert made.is_waiting and made.cui == CUIS[0]
    assert sorted(row.theme for row in made.themes.all()) == ["digital", "youth"]
    assert made.memberships.get().user == person("member")
    told = Notification.objects.get(kind="organisations.to_verify")
    assert told.recipient == person("administrator")


def test_a_draft_is_kept_and_sent_later(browser_of):
    browser = browser_of("member")
    browser.post(ENTER, FORM | {"ciorna": "1"})
    made = Organisation.objects.get()
    assert made.is_draft
    browser.post(made.manage_url, FORM | {"locality": "Turda", "trimite": "1"})
    made.refresh_from_db()
    assert made.is_waiting and made.locality == "Turda"


def test_the_same_form_twice_makes_one(browser_of):
    browser = browser_of("member")
    for _time in range(2):
        assert browser.post(ENTER, FORM | {"form_token": "abc"}).status_code == 302
    assert Organisation.objects.count() == 1


@pytest.mark.parametrize(
    ("change", "words"),
    [
        ({"cui": "4221307"}, "Cifra de control"),
        ({"cui": "", "registry_number": ""}, "Scrie CUI-ul sau numărul"),
        ({"registry_number": "123"}, "trei părți"),
        ({"name": ""}, "Scrie numele organizației"),
        ({"name": "ﬃ" * 255}, "200"),
        ({"name": "a\x00b"}, ""),
        ({"name": "123"}, "cu litere"),
        ({"county": "ZZ"}, ""),
        ({"website": "javascript:alert(1)"}, "adresa site-ului"),
        ({"themes": ["nu-exista"]}, ""),
        ({"themes": list("abcdefg")}, ""),
        ({"description": "x" * 6001}, "6000"),
        ({"phone": "12"}, "telefon"),
        ({"role": "member"}, ""),
        ({"email": "nu e adresă"}, "ar trebui să arate"),
    ],
    ids=lambda value: next(iter(value)) if isinstance(value, dict) else "",
)
def test_bad_input_is_shown_and_what_was_typed_stays(browser_of, change, words):
    answer = browser_of("member").post(ENTER, FORM | change)
    page = answer.content.decode()
    assert answer.status_code == 422
    assert words in page
    assert "Str. Podului 3" in page
    assert not Organisation.objects.exists()


def test_a_cui_that_is_here_leads_to_asking_to_join(enter, browser_of):
    waiting = enter()
    answer = browser_of("member").post(ENTER, FORM | {"name": "Altă asociație"})
    page = answer.content.decode()
    assert answer.status_code == 422
    assert reverse("organisations:join", args=[waiting.slug]) in page
    assert "Altă asociație" in page
    answer = browser_of("member").post(
        reverse("organisations:join", args=[waiting.slug]), {"text": "Sunt contabila."}
    )
    assert answer.status_code == 302
    assert waiting.join_requests.get().text == "Sunt contabila."


def test_a_rejected_one_frees_its_cui(enter, person):
    first = enter()
    services.reject(organisation=first, by=person("administrator"), reason="Nu există.")
    assert enter(by=person("member")).is_waiting
    with pytest.raises(services.AlreadyThere):
        services.send(organisation=first, by=person("other_member"))


def test_drafts_do_not_hold_a_cui(enter, person):
    draft = enter(sends=False)
    enter(by=person("member"))
    with pytest.raises(services.AlreadyThere):
        services.send(organisation=draft, by=person("other_member"))


def test_slugs_do_not_meet(enter, person):
    names = [enter(cui=cui, name="Înscrie").slug for cui in CUIS[:2]]
    assert len(set(names)) == 2 and "inscrie" not in names


def test_after_the_verification_the_identity_stays(organisation, representative):
    browser = client_of(representative)
    browser.post(organisation.manage_url, FORM | {"name": "Alt nume", "phone": ""})
    organisation.refresh_from_db()
    assert organisation.name == FIELDS["name"]
    assert organisation.phone == ""
    event = OrganisationEvent.objects.filter(kind="edited").latest("pk")
    assert event.changes["phone"] == ["+40712345678", ""]
    assert event.actor == representative
    page = browser.get(reverse("organisations:journal", args=[organisation.slug])).content.decode()
    assert "+40712345678" in page


def test_a_logo_is_made_small_served_and_removed(organisation, representative, browser_of):
    from django.core.files.uploadedfile import SimpleUploadedFile

    browser = client_of(representative)
    logo = SimpleUploadedFile("sigla.png", picture_bytes(size=(900, 300)), "image/png")
    browser.post(organisation.manage_url, FORM | {"logo": logo})
    organisation.refresh_from_db()
    answer = browser_of("visitor").get(organisation.logo_url)
    assert answer.status_code == 200 and answer["Content-Type"] == "image/webp"
    browser.post(organisation.manage_url, FORM | {"removes_logo": "on"})
    organisation.refresh_from_db()
    assert not organisation.logo
    assert browser_of("visitor").get(f"{organisation.get_absolute_url()}logo/").status_code == 404


def test_a_file_that_is_no_picture_is_refused(browser_of):
    from django.core.files.uploadedfile import SimpleUploadedFile

    logo = SimpleUploadedFile("sigla.png", b"<html>", "image/png")
    assert browser_of("member").post(ENTER, FORM | {"logo": logo}).status_code == 422


def test_take_it_back(enter, person, browser_of):
    waiting = enter()
    address = reverse("organisations:discard", args=[waiting.slug])
    assert browser_of("member").post(address).status_code == 404
    assert browser_of("other_member").post(address).status_code == 302
    assert not Organisation.objects.exists()


def test_a_verified_one_is_not_taken_back(organisation, browser_of):
    browser_of("other_member").post(reverse("organisations:discard", args=[organisation.slug]))
    assert Organisation.objects.filter(state=OrganisationState.VERIFIED).exists()


def test_hostile_words_do_nothing(organisation, representative, browser_of):
    hostile = (
        "<script>alert(1)</script> [x](javascript:alert(1)) {{ 7 }} ![](http://evil.example/a)"
    )
    services.edit(organisation=organisation, by=representative, fields={"description": hostile})
    page = browser_of("visitor").get(organisation.get_absolute_url()).content.decode()
    assert "<script>alert" not in page and 'href="javascript' not in page
    assert "<img src=" not in page.split("<main")[1].split("</main")[0]


def test_many_waiting_ones_of_one_person_are_too_many(enter, person):
    someone = account("harnic")
    for number, cui in enumerate(CUIS):
        enter(by=someone, cui=cui, name=f"Asociația {number}")
    with pytest.raises(services.OrganisationRefused) as refused:
        enter(by=someone, cui="", registry_number="9/A/2020")
    assert refused.value.code == "too_many"


def test_what_was_said_at_registration_is_filled_in(person, browser_of):
    from site_modules.accounts.models import RegistrationRequest

    RegistrationRequest.objects.create(
        first_name="Ana", last_name="Pop", email="member@punte.example", email_key="x",
        organisation_name="Asociația Din Cerere", organisation_cui=CUIS[2], position="președintă",
        for_organisation=True, stakeholder_type="ngo_member", rules_version="1",
        privacy_version="1", account=person("member"),
    )  # fmt: skip
    page = browser_of("member").get(ENTER).content.decode()
    for words in ("Asociația Din Cerere", CUIS[2], "președintă"):
        assert words in page
