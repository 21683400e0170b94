"""Passkeys: kept, used alone and as the second step, refused, removed (ACC-07)."""

import pytest
from django.test import Client
from django_otp_webauthn.models import WebAuthnCredential

from cms.audit.models import AuditEntry
from site_modules.accounts.services import suspend
from site_modules.notifications.models import Notification
from site_modules.security.models import BackupCode
from site_modules.security.services import locks
from site_modules.security.services import second_factor as services
from tests.conftest import PASSWORD
from tests.security.authenticator import Authenticator

ADD = "/cont/securitate/chei/adauga/"
OVERVIEW = "/cont/securitate/"
SIGN_IN = "/autentificare/cheie/"
SECOND_STEP = "/autentificare/al-doilea-pas/"
STEP = f"{SECOND_STEP}cheie/"
FORM = {"name": "Telefonul meu", "password": PASSWORD}


@pytest.fixture
def device() -> Authenticator:
    return Authenticator()


def add(browser: Client, device: Authenticator, **changes: str):
    form = FORM | changes
    options = browser.post(f"{ADD}optiuni/", form).json()
    return browser.post(ADD, {**form, "answer": device.create(options)})


@pytest.fixture
def member(browser_of, device) -> Client:
    """The member's browser, with a passkey on the device and the codes seen."""
    browser = browser_of("member")
    add(browser, device)
    browser.get("/cont/securitate/coduri/")
    return browser


@pytest.fixture
def passkey(member, person) -> WebAuthnCredential:
    return WebAuthnCredential.objects.get(user=person("member"))


def asked(browser: Client, where: str = SIGN_IN) -> dict:
    return browser.post(f"{where}optiuni/").json()


def enter(browser: Client, device: Authenticator, **form: str):
    return browser.post(SIGN_IN, {"answer": device.get(asked(browser)), **form})


def told(person) -> set[str]:
    return set(Notification.objects.filter(recipient=person).values_list("kind", flat=True))


# --- Added --------------------------------------------------------------------------------------


def test_first_passkey_switches_two_steps_on_and_gives_codes(browser_of, person, device):
    browser = browser_of("member")
    other = browser_of("member")
    assert add(browser, device)["Location"] == "/cont/securitate/coduri/"
    assert browser.get("/cont/securitate/coduri/").content.decode().count("<li><code>") == 10
    page = browser.get(OVERVIEW).content.decode()
    assert "Telefonul meu" in page and "Activă" in page
    assert other.get(OVERVIEW).status_code == 302


def test_owner_is_told_and_it_is_recorded(member, person, django_capture_on_commit_callbacks):
    events = set(AuditEntry.objects.values_list("event", flat=True))
    assert {"security.passkey_added", "security.second_factor_on"} <= events
    assert "security.passkey_added" in told(person("member"))


def test_another_passkey_keeps_the_codes(member, person, device):
    assert add(member, Authenticator(), name="Cheia USB")["Location"] == OVERVIEW
    assert BackupCode.objects.filter(user=person("member")).count() == 10


def test_device_is_not_asked_before_the_password(browser_of, device):
    browser = browser_of("member")
    answer = browser.post(f"{ADD}optiuni/", FORM | {"password": "greșit"})
    assert answer.status_code == 422 and answer.json() == {}
    page = browser.post(ADD, FORM | {"password": "greșit"})
    assert page.status_code == 422 and "Parola nu este cea corectă" in page.content.decode()


def test_options_ask_for_a_verified_key_that_the_device_keeps(member, passkey):
    options = member.post(f"{ADD}optiuni/", FORM).json()
    assert options["rp"]["id"] == "localhost"
    assert options["authenticatorSelection"]["userVerification"] == "required"
    assert options["authenticatorSelection"]["residentKey"] == "required"
    assert len(options["excludeCredentials"]) == 1


@pytest.mark.parametrize("answer", ["", "{}", "[]", "x", '{"id": 1}', "\x00", "9" * 30_000])
def test_odd_answers_add_nothing(browser_of, answer):
    browser = browser_of("member")
    browser.post(f"{ADD}optiuni/", FORM)
    assert browser.post(ADD, {**FORM, "answer": answer}).status_code == 422
    assert not WebAuthnCredential.objects.exists()


@pytest.mark.parametrize(
    "device",
    [Authenticator(origin="https://punte.example"), Authenticator(verifies=False)],
    ids=["foreign-origin", "unverified"],
)
def test_untrustworthy_device_adds_nothing(browser_of, device):
    assert add(browser_of("member"), device).status_code == 422
    assert not WebAuthnCredential.objects.exists()


def test_answer_without_a_question_adds_nothing(browser_of, device):
    browser, other = browser_of("member"), browser_of("other_member")
    options = browser.post(f"{ADD}optiuni/", FORM).json()
    assert other.post(ADD, {**FORM, "answer": device.create(options)}).status_code == 422
    first = browser.post(ADD, {**FORM, "answer": device.create(options)})
    assert first.status_code == 302
    again = browser.post(ADD, {**FORM, "answer": Authenticator().create(options)})
    assert again.status_code == 422
    assert WebAuthnCredential.objects.count() == 1


def test_key_of_somebody_else_is_not_added(member, browser_of, device):
    assert add(browser_of("other_member"), device).status_code == 422


def test_session_that_has_not_shown_the_factor_adds_none(member, browser_of):
    stolen = browser_of("member")
    assert stolen.get(ADD)["Location"].startswith(SECOND_STEP)
    assert stolen.post(f"{ADD}optiuni/", FORM).status_code == 302


def test_page_says_what_it_needs(browser_of):
    page = browser_of("member").get(ADD).content.decode()
    assert "nevoie de JavaScript" in page and "<script>" not in page


# --- Signing in ---------------------------------------------------------------------------------


def test_passkey_alone_signs_in_and_counts_as_both_steps(member, client, device, passkey):
    response = enter(client, device, next="/cauta/", remember="on")
    assert response["Location"] == "/cauta/"
    assert client.session["second_factor_at"]
    assert client.get("/cont/sesiuni/").content.decode().count("row-title") == 2
    passkey.refresh_from_db()
    assert passkey.last_used_at and passkey.sign_count == device.count


def test_what_is_asked_names_nobody(member, client):
    options = asked(client)
    assert options["allowCredentials"] == [] and options["userVerification"] == "required"


def test_foreign_next_is_not_followed(member, client, device):
    assert enter(client, device, next="https://rau.example/")["Location"] == "/panou/"


def test_session_ends_with_the_browser_unless_remembered(member, client, device):
    enter(client, device)
    assert client.session.get_expire_at_browser_close()


def test_unknown_key_and_wrong_signature_get_the_same_answer(member, client, device):
    unknown = enter(client, Authenticator(handle=device.handle))
    forged = client.post(SIGN_IN, {"answer": device.get(asked(client), signature=b"\x30\x00")})
    assert (unknown.status_code, forged.status_code) == (422, 422)
    for page in (unknown, forged):
        assert "Nu am recunoscut cheia de acces" in page.content.decode()


@pytest.mark.parametrize(
    "change",
    [{"origin": "http://rau.example"}, {"verifies": False}, {"handle": b"altcineva"}],
    ids=["foreign-origin", "unverified", "foreign-handle"],
)
def test_untrustworthy_answer_signs_nobody_in(member, client, device, is_signed_in, change):
    for name, value in change.items():
        setattr(device, name, value)
    assert enter(client, device).status_code == 422
    assert not is_signed_in()


def test_answer_works_once(member, client, device, is_signed_in):
    answer = device.get(asked(client))
    kept = dict(client.session)
    client.post(SIGN_IN, {"answer": answer})
    client.post("/iesire/")
    asked(client)
    session = client.session
    session["passkey_challenge"] = kept["passkey_challenge"]
    session.save()
    assert client.post(SIGN_IN, {"answer": answer}).status_code == 422
    assert not is_signed_in()


def test_answer_is_of_one_browser(member, client, device):
    answer = device.get(asked(client))
    assert Client().post(SIGN_IN, {"answer": answer}).status_code == 422


def test_answer_is_for_one_purpose(member, client, device, sign_in, is_signed_in):
    sign_in("member")
    answer = device.get(asked(client, STEP))
    assert client.post(SIGN_IN, {"answer": answer}).status_code == 422
    assert not is_signed_in()


def test_challenge_expires(member, client, device, time_machine):
    time_machine.move_to("2030-05-04T10:00:00Z", tick=False)
    answer = device.get(asked(client))
    time_machine.shift(301)
    assert client.post(SIGN_IN, {"answer": answer}).status_code == 422


def test_counter_that_goes_back_is_refused_and_told(member, client, device, person, passkey):
    device.count = 0
    WebAuthnCredential.objects.update(sign_count=50)
    assert enter(client, device).status_code == 422
    assert "security.passkey_copied" in told(person("member"))
    assert AuditEntry.objects.filter(event="security.passkey_copied").exists()


def test_counter_is_believed_only_with_a_signature(member, client, device, person):
    WebAuthnCredential.objects.update(sign_count=50)
    client.post(SIGN_IN, {"answer": device.get(asked(client), signature=b"\x30\x00")})
    assert "security.passkey_copied" not in told(person("member"))


def test_keys_without_a_counter_work(browser_of, client):
    device = Authenticator(counts=False)
    add(browser_of("member"), device)
    assert enter(client, device).status_code == 302
    client.post("/iesire/")
    assert enter(client, device).status_code == 302


def test_suspended_account_is_told_and_kept_out(member, client, device, person, is_signed_in):
    suspend(
        user=person("member"), by=person("administrator"), reason="Insulte", rule="3", until=None
    )
    page = enter(client, device)
    assert page.status_code == 403 and "Insulte" in page.content.decode()
    assert not is_signed_in()


def test_closed_account_is_unknown(member, client, device, person, is_signed_in):
    user = person("member")
    user.is_active = False
    user.save(update_fields=["is_active"])
    assert enter(client, device).status_code == 422
    assert not is_signed_in()


def test_locked_account_is_refused(member, client, device, person, is_signed_in):
    key = locks.account_key(str(person("member").pk), "127.0.0.1")
    for _number in range(locks.MAX_TRIES_PER_ACCOUNT + 1):
        locks.take_try(user=person("member"), key=key, address="127.0.0.1")
    assert enter(client, device).status_code == 429
    assert not is_signed_in()


def test_failures_count_for_the_address(client, device, monkeypatch):
    monkeypatch.setattr(locks, "MAX_FAILURES_PER_ADDRESS", 2)
    answers = [client.post(SIGN_IN, {"answer": "x"}).status_code for _number in range(3)]
    assert answers == [422, 422, 429]


def test_questions_are_limited(client, monkeypatch):
    from site_modules.security.views import passkey_sign_in

    monkeypatch.setattr(passkey_sign_in, "OPTIONS_PER_WINDOW", 1)
    client.post(f"{SIGN_IN}optiuni/")
    assert client.post(f"{SIGN_IN}optiuni/").status_code == 429


def test_wrong_method_leads_to_the_door(client):
    assert client.get(SIGN_IN)["Location"] == "/autentificare/"
    assert client.get(f"{SIGN_IN}optiuni/").status_code == 405


# --- The second step ----------------------------------------------------------------------------


def test_password_alone_no_longer_signs_in(member, sign_in, client, device, is_signed_in):
    assert sign_in("member", next="/cauta/")["Location"] == SECOND_STEP
    assert not is_signed_in()
    assert "Folosește o cheie de acces" in client.get(SECOND_STEP).content.decode()
    options = asked(client, STEP)
    assert len(options["allowCredentials"]) == 1
    answer = device.get(options, userHandle=None)
    assert client.post(STEP, {"answer": answer})["Location"] == "/cauta/"
    assert is_signed_in()


def test_key_of_another_person_is_no_second_step(member, browser_of, client, sign_in, device):
    foreign = Authenticator()
    add(browser_of("other_member"), foreign)
    sign_in("member")
    page = client.post(STEP, {"answer": foreign.get(asked(client, STEP))})
    assert page.status_code == 422 and "Nu am recunoscut" in page.content.decode()


def test_second_step_tries_are_limited(member, client, sign_in):
    sign_in("member")
    answers = [client.post(STEP, {"answer": "x"}).status_code for _number in range(10)]
    assert answers[0] == 422 and answers[-1] == 429


def test_nobody_is_asked_without_the_first_step(client, db):
    assert client.post(f"{STEP}optiuni/").status_code == 403
    assert client.post(STEP, {"answer": "x"})["Location"] == "/autentificare/"


def test_backup_code_opens_for_a_lost_device(member, sign_in, client, person, is_signed_in):
    code = services.new_backup_codes(user=person("member"))[0]
    sign_in("member")
    client.post(SECOND_STEP, {"code": code})
    assert is_signed_in()


# --- Who must have one --------------------------------------------------------------------------


def test_passkey_meets_the_duty_and_the_guard(browser_of, device, client, time_machine):
    time_machine.move_to("2030-05-04T10:00:00Z", tick=False)
    editor = browser_of("editor")
    editor.get("/admin/")
    add(editor, device)
    time_machine.shift(30 * 24 * 3600)
    assert browser_of("editor").get("/admin/")["Location"].startswith(SECOND_STEP)
    enter(client, device)
    assert client.get("/admin/").status_code == 200
    assert client.get("/cont/chei-api/").status_code == 200


def test_last_factor_of_staff_stays(browser_of, device, person):
    editor = browser_of("editor")
    add(editor, device)
    passkey = WebAuthnCredential.objects.get(user=person("editor"))
    page = editor.post(f"/cont/securitate/chei/{passkey.pk}/scoate/", {"password": PASSWORD})
    assert page.status_code == 403 and "Rolul tău" in page.content.decode()
    assert WebAuthnCredential.objects.exists()
    assert "security.passkey_removed" not in told(person("editor"))
    add(editor, Authenticator(), name="A doua")
    editor.post(f"/cont/securitate/chei/{passkey.pk}/scoate/", {"password": PASSWORD})
    assert WebAuthnCredential.objects.get().name == "A doua"


# --- Kept in order ------------------------------------------------------------------------------


def test_rename(member, passkey, browser_of):
    address = f"/cont/securitate/chei/{passkey.pk}/"
    assert member.get(address).status_code == 200
    assert member.post(address, {"name": ""}).status_code == 422
    member.post(address, {"name": "Telefonul nou"})
    passkey.refresh_from_db()
    assert passkey.name == "Telefonul nou"


def test_remove_asks_for_the_password_and_ends_what_is_left(member, passkey, person):
    address = f"/cont/securitate/chei/{passkey.pk}/scoate/"
    assert member.get(address).status_code == 200
    assert member.post(address, {"password": "greșit"}).status_code == 422
    assert member.post(address, {"password": PASSWORD})["Location"] == OVERVIEW
    assert not WebAuthnCredential.objects.exists()
    assert not BackupCode.objects.filter(user=person("member")).exists()
    assert {"security.passkey_removed", "security.second_factor_off"} <= told(person("member"))


@pytest.mark.parametrize("action", ["", "scoate/"])
def test_key_of_somebody_else_is_not_found(member, passkey, browser_of, action):
    other = browser_of("other_member")
    address = f"/cont/securitate/chei/{passkey.pk}/{action}"
    assert other.get(address).status_code == 404
    assert other.post(address, {"name": "x", "password": PASSWORD}).status_code == 404


def test_app_goes_and_the_passkey_stays(member, passkey, person):
    page = member.post("/cont/securitate/oprire/", {"password": PASSWORD}, follow=True)
    assert "Cheile de acces rămân" in page.content.decode()
    assert BackupCode.objects.filter(user=person("member")).count() == 10


def test_administrator_resets_a_lost_device(member, person, sign_in, is_signed_in):
    services.reset_second_factor(user=person("member"), by=person("administrator"))
    assert not WebAuthnCredential.objects.exists()
    assert member.get(OVERVIEW).status_code == 302
    sign_in("member")
    assert is_signed_in()


def test_overview_costs_few_queries(member, passkey, django_assert_max_num_queries):
    with django_assert_max_num_queries(15):
        member.get(OVERVIEW)
