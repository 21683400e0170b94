"""A new address: asked for, confirmed, undone."""

import re
from collections.abc import Callable
from datetime import timedelta

import pytest
from django.test import Client
from django.utils import timezone
from django_otp_webauthn.models import WebAuthnCredential

from site_modules.accounts.models import EmailChange, User
from site_modules.notifications.models import OutgoingMail
from tests.conftest import PASSWORD

ASK = "/cont/adresa/"
NEW = "nou@punte.example"


@pytest.fixture
def ask(browser_of: Callable[[str], Client]) -> Callable[..., object]:
    return lambda email=NEW, password=PASSWORD: browser_of("member").post(
        ASK, {"email": email, "password": password}
    )


def link(kind: str) -> str:
    """The latest link of a kind in the outbox."""
    found = re.findall(rf"/adresa/{kind}/[\w-]+/", " ".join(m.text_body for m in mails()))
    return found[-1]


def mails() -> list[OutgoingMail]:
    return list(OutgoingMail.objects.order_by("pk"))


def test_the_new_address_counts_once_confirmed_and_ends_sessions(
    ask: Callable,
    person: Callable[[str], User],
    browser_of: Callable[[str], Client],
    client: Client,
) -> None:
    before = browser_of("member")
    ask()
    assert person("member").email == "member@punte.example"
    path = link("confirmare")
    assert client.get(path).status_code == 200
    assert person("member").email == "member@punte.example"
    client.post(path)
    assert person("member").email == NEW
    assert before.get(ASK).status_code == 302
    assert client.post(path).status_code == 410


def test_the_browser_that_confirmed_stays_signed_in(
    ask: Callable, browser_of: Callable[[str], Client]
) -> None:
    own, other, foreign = browser_of("member"), browser_of("member"), browser_of("other_member")
    ask()
    assert own.post(link("confirmare"))["Location"] == "/cont/profil/"
    assert own.get(ASK).status_code == 200
    assert other.get(ASK).status_code == 302
    ask(email="altul@punte.example")
    assert foreign.post(link("confirmare"))["Location"] == "/autentificare/"


def test_a_wrong_password_changes_nothing(ask: Callable) -> None:
    response = ask(password="alta")
    assert response.status_code == 422
    assert "alta" not in response.content.decode()
    assert not EmailChange.objects.exists()


def test_free_and_taken_addresses_look_the_same_to_who_asks(ask: Callable) -> None:
    """The answer, and what arrives at the asking person's own address."""
    seen = []
    for email in (NEW, "Other_Member@punte.example"):
        OutgoingMail.objects.all().delete()
        response = ask(email=email)
        own = [m.subject for m in mails() if m.recipients == ["member@punte.example"]]
        seen.append((response.status_code, response["Location"], own))
    assert seen[0] == seen[1]
    assert len(seen[0][2]) == 1
    assert not any("/adresa/confirmare/" in mail.text_body for mail in mails())


def test_links_expire(ask: Callable, client: Client) -> None:
    ask()
    confirm, undo = link("confirmare"), link("anulare")
    EmailChange.objects.update(created_at=timezone.now() - timedelta(hours=25))
    assert client.get(confirm).status_code == 410
    assert client.get(undo).status_code == 200
    EmailChange.objects.update(created_at=timezone.now() - timedelta(days=8))
    assert client.get(undo).status_code == 410


def test_cut_links_lead_nowhere(ask: Callable, client: Client) -> None:
    ask()
    assert client.post(link("confirmare")[:-3] + "/").status_code == 410


def test_a_second_change_gives_up_the_first(ask: Callable, client: Client) -> None:
    ask()
    first = link("confirmare")
    ask(email="altul@punte.example")
    assert client.post(first).status_code == 410


def test_undo_brings_the_old_address_back_and_closes_the_password(
    ask: Callable, person: Callable[[str], User], client: Client
) -> None:
    ask()
    confirm, undo = link("confirmare"), link("anulare")
    client.post(confirm)
    response = client.post(undo)
    assert "/alege-parola/" in response["Location"]
    user = person("member")
    assert (user.email, user.has_usable_password()) == ("member@punte.example", False)
    assert client.post(undo).status_code == 410


def test_undo_ends_passkeys_that_are_new(
    ask: Callable, person: Callable[[str], User], client: Client
) -> None:
    """They open the account without a password, and whoever moved it may have added them."""
    keys = [
        WebAuthnCredential.objects.create(
            user=person("member"), name=str(n), credential_id=bytes([n]), public_key=b"", aaguid=""
        )
        for n in (1, 2)
    ]
    long_ago = timezone.now() - timedelta(days=30)
    WebAuthnCredential.objects.filter(pk=keys[0].pk).update(created_at=long_ago)
    ask()
    client.post(link("anulare"))
    assert [key.pk for key in WebAuthnCredential.objects.all()] == [keys[0].pk]


def test_who_took_an_account_over_cannot_take_it_back(
    ask: Callable, person: Callable[[str], User], client: Client
) -> None:
    """Moved on twice, with a third change waiting: the first undo link ends them all."""
    ask()
    undo = link("anulare")
    client.post(link("confirmare"))
    ask(email="hot@punte.example")
    second_undo = link("anulare")
    client.post(link("confirmare"))
    ask(email="iar@punte.example")
    waiting = link("confirmare")
    client.post(undo)
    assert client.post(second_undo).status_code == 410
    assert client.post(waiting).status_code == 410
    assert person("member").email == "member@punte.example"


def test_an_address_taken_meanwhile_is_refused(
    ask: Callable, person: Callable[[str], User], client: Client
) -> None:
    ask()
    User.objects.filter(username="other_member").update(email=NEW.upper())
    assert client.post(link("confirmare")).status_code == 410
    assert person("member").email == "member@punte.example"


def test_an_old_address_taken_meanwhile_is_refused_kindly(ask: Callable, client: Client) -> None:
    ask()
    undo = link("anulare")
    client.post(link("confirmare"))
    User.objects.filter(username="other_member").update(email="member@punte.example")
    assert client.post(undo).status_code == 410


def test_only_hashes_are_kept(ask: Callable) -> None:
    ask()
    secret = link("confirmare").split("/")[-2]
    change = EmailChange.objects.get()
    assert secret not in (change.confirm_hash, change.undo_hash)
