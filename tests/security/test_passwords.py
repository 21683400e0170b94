"""Rules, reset and change of passwords (ACC-05, ACC-06)."""

import re
from unittest import mock

import pytest
from django.contrib.auth.hashers import MD5PasswordHasher
from django.contrib.auth.password_validation import validate_password
from django.core.exceptions import ValidationError

from site_modules.accounts.password_links import password_link
from site_modules.notifications.models import OutgoingMail
from site_modules.security.models import SecuritySettings
from site_modules.security.tasks import LINKS_PER_HOUR
from tests.conftest import PASSWORD

pytestmark = pytest.mark.usefixtures("commits_at_once")

NEW = "Un pod peste 7 ape!"
FORGOTTEN = "/parola-uitata/"


@pytest.mark.parametrize(
    "password", ["Un pod peste 7 ape!", "pa55 word cu blanc", "ăîșțâ-2026-x", "a1!" + "b" * 125]
)
def test_good_passwords(db, password):
    validate_password(password)


@pytest.mark.parametrize(
    ("password", "word"),
    [
        ("ab1!", "8 caractere"),
        ("12345678!", "o literă"),
        ("abcdefgh!", "o cifră"),
        ("abcdefgh1", "un caracter special"),
        ("Steaua1986!", "printre primele"),
        ("Pârola123!", "printre primele"),
        ("!!!București2026!!!", "printre primele"),
        ("a1!" * 50, "128"),
    ],
)
def test_weak_passwords_are_explained(db, password, word):
    with pytest.raises(ValidationError) as refused:
        validate_password(password)
    assert any(word in message for message in refused.value.messages)


def test_password_like_the_name_is_refused(person):
    with pytest.raises(ValidationError):
        validate_password("member@punte1!", person("member"))


def test_administrator_changes_the_rules(db):
    settings = SecuritySettings.load()
    settings.password_min_length = 14
    settings.password_needs_digit = False
    settings.save()
    validate_password("fără-nicio-cifră")
    with pytest.raises(ValidationError):
        validate_password("prea-scurtă1")


def reset_link(client, typed: str = "member@punte.example") -> str:
    client.post(FORGOTTEN, {"name": typed})
    text = OutgoingMail.objects.order_by("-pk")[0].text_body
    return re.search(r"http://localhost(/alege-parola/\S+)", text).group(1)


def choose(client, link: str, password: str = NEW):
    form = client.get(link)["Location"]
    return client.post(form, {"new_password1": password, "new_password2": password})


@pytest.mark.parametrize("typed", ["member", "MEMBER@punte.example", "nimeni@exemplu.ro", "ă\x00"])
def test_forgotten_password_is_answered_the_same_for_all(client, db, typed):
    response = client.post(FORGOTTEN, {"name": typed.replace("\x00", "")})
    assert (response.status_code, response["Location"]) == (302, "/parola-uitata/trimis/")


def test_only_the_owner_gets_a_mail(client, db):
    client.post(FORGOTTEN, {"name": "nimeni@exemplu.ro"})
    assert not OutgoingMail.objects.exists()
    client.post(FORGOTTEN, {"name": "member"})
    assert OutgoingMail.objects.get().recipients == ["member@punte.example"]


def test_link_sets_a_password_once_and_ends_sessions(client, browser_of, person, tree, sign_in):
    elsewhere = browser_of("member")
    link = reset_link(client)
    assert choose(client, link)["Location"] == "/autentificare/"
    assert elsewhere.get(tree.closed.get_url()).status_code == 302
    assert client.get(link).status_code == 410
    assert person("member").check_password(NEW)


def test_link_ends_with_a_newer_stamp_a_day_or_a_missing_letter(client, person, time_machine):
    from site_modules.accounts.services import renew_access

    time_machine.move_to("2026-05-04T10:00:00Z")
    link = reset_link(client)
    assert client.get(link[:-3] + "/").status_code == 410
    assert client.get(link.replace("/alege-parola/", "/alege-parola/ă")).status_code in (404, 410)
    time_machine.move_to("2026-05-05T10:01:00Z")
    assert client.get(link).status_code == 410
    fresh = reset_link(client)
    renew_access(user=person("member"))
    assert client.get(fresh).status_code == 410


def test_link_of_one_opens_nothing_of_another(client, person):
    own, other = password_link(person("member")), password_link(person("other_member"))
    mixed = "/".join(other.split("/")[:-2] + own.split("/")[-2:])
    assert client.get(mixed.removeprefix("http://localhost")).status_code == 410


def test_weak_password_is_explained_next_to_the_field(client, db):
    form = client.get(reset_link(client))["Location"]
    response = client.post(form, {"new_password1": "scurt", "new_password2": "scurt"})
    assert response.status_code == 422
    assert "id_new_password2_error" in response.content.decode()
    assert response["Referrer-Policy"] == "same-origin"


def test_changing_keeps_this_browser_and_ends_the_others(browser_of, person, tree):
    here, elsewhere = browser_of("member"), browser_of("member")
    words = {"old_password": PASSWORD, "new_password1": NEW, "new_password2": NEW}
    assert here.post("/cont/parola/", words)["Location"] == "/cont/securitate/"
    assert here.get(tree.closed.get_url()).status_code == 200
    assert elsewhere.get(tree.closed.get_url()).status_code == 302
    mail = OutgoingMail.objects.get(recipients=["member@punte.example"])
    assert "Parola contului tău a fost schimbată" in mail.subject


def test_changing_asks_for_the_old_one(browser_of, person):
    words = {"old_password": "greșit", "new_password1": NEW, "new_password2": NEW}
    assert browser_of("member").post("/cont/parola/", words).status_code == 422
    assert person("member").check_password(PASSWORD)


@pytest.mark.parametrize("typed", ["member", "nimeni", "suspended"])
def test_every_sign_in_costs_one_hash(sign_in, person, typed):
    """No enumeration by time: known, unknown and closed accounts do the same work."""
    from site_modules.accounts.services import suspend

    if typed == "suspended":
        suspend(user=person("member"), by=person("administrator"), reason="x")
        typed = "member"
    with mock.patch.object(
        MD5PasswordHasher, "encode", autospec=True, side_effect=MD5PasswordHasher.encode
    ) as encode:
        sign_in(typed, "greșit")
    assert encode.call_count == 1


def test_production_hashes_with_argon2id():
    from cms.settings import accounts

    assert accounts.PASSWORD_HASHERS[0].endswith("Argon2PasswordHasher")


def test_a_mailbox_gets_few_links_however_many_ask(client, person):
    """From many networks, under the name and under the address."""
    for number in range(LINKS_PER_HOUR + 4):
        typed = "member" if number % 2 else "member@punte.example"
        client.post(FORGOTTEN, {"name": typed}, REMOTE_ADDR=f"10.2.{number}.1")
    assert OutgoingMail.objects.filter(subject="Alege o parolă nouă").count() == LINKS_PER_HOUR
    client.post(FORGOTTEN, {"name": "other_member"})
    assert OutgoingMail.objects.filter(recipients=["other_member@punte.example"]).count() == 1
