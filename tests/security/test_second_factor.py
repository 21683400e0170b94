"""Two-step verification by app and backup codes (ACC-07)."""

import time

import pytest
from django_otp.oath import TOTP
from django_otp.plugins.otp_totp.models import TOTPDevice

from site_modules.security.models import BackupCode, SecuritySettings
from site_modules.security.services import second_factor as services
from tests.conftest import PASSWORD

SECOND_STEP = "/autentificare/al-doilea-pas/"
SET_UP = "/cont/securitate/aplicatie/"


def code_of(device: TOTPDevice, *, shift: int = 0) -> str:
    """The code that an app shows now, or `shift` seconds from now."""
    totp = TOTP(device.bin_key, device.step, device.t0, device.digits)
    totp.time = int(time.time()) + shift
    return f"{totp.token():06d}"


def shown_to(browser) -> TOTPDevice:
    """The app that the set-up page of this browser waits for."""
    return services.waiting_app(user=None, key=browser.session["new_app"])


@pytest.fixture(autouse=True)
def clock(time_machine):
    time_machine.move_to("2026-05-04T10:00:00Z", tick=False)
    return time_machine


@pytest.fixture
def protected(person, clock):
    """The member with a confirmed app; its code is fresh again."""
    device = services.waiting_app(user=person("member"))
    services.confirm_set_up(device=device, code=code_of(device))
    clock.shift(60)
    return person("member")


@pytest.fixture
def app(protected) -> TOTPDevice:
    return TOTPDevice.objects.get(user=protected)


def test_set_up_shows_code_and_secret_and_gives_backup_codes_once(browser_of, person):
    browser = browser_of("member")
    page = browser.get(SET_UP).content.decode()
    assert not TOTPDevice.objects.exists()
    device = shown_to(browser)
    assert "<svg" in page and services.readable_secret(device) in page
    response = browser.post(SET_UP, {"code": code_of(device), "password": PASSWORD})
    assert response["Location"] == "/cont/securitate/coduri/"
    shown = browser.get("/cont/securitate/coduri/").content.decode()
    assert shown.count("<li><code>") == 10
    assert "<li><code>" not in browser.get("/cont/securitate/coduri/").content.decode()
    assert "Activă" in browser.get("/cont/securitate/").content.decode()


@pytest.mark.parametrize("code", ["", "000000", "abc", "12345", "²²²²²²"])
def test_wrong_code_switches_nothing_on(browser_of, person, code):
    browser = browser_of("member")
    browser.get(SET_UP)
    assert browser.post(SET_UP, {"code": code, "password": PASSWORD}).status_code == 422
    assert not TOTPDevice.objects.filter(confirmed=True).exists()


def test_set_up_asks_for_the_password(browser_of, person):
    browser = browser_of("member")
    browser.get(SET_UP)
    device = shown_to(browser)
    response = browser.post(SET_UP, {"code": code_of(device), "password": "greșit"})
    assert response.status_code == 422
    assert not TOTPDevice.objects.filter(confirmed=True).exists()


def test_clock_that_is_an_hour_off_is_told(browser_of, person):
    browser = browser_of("member")
    browser.get(SET_UP)
    device = shown_to(browser)
    late = code_of(device, shift=-3600)
    page = browser.post(SET_UP, {"code": late, "password": PASSWORD}).content.decode()
    assert "ceasul" in page


def test_code_of_the_set_up_is_used_up(browser_of, person, sign_in, client):
    browser = browser_of("member")
    browser.get(SET_UP)
    code = code_of(shown_to(browser))
    browser.post(SET_UP, {"code": code, "password": PASSWORD})
    sign_in("member")
    assert client.post(SECOND_STEP, {"code": code}).status_code == 422


def test_page_opened_again_shows_the_same_code(browser_of):
    browser = browser_of("member")
    browser.get(SET_UP)
    key = browser.session["new_app"]
    browser.post(SET_UP, {"code": "000000", "password": PASSWORD})
    assert browser.session["new_app"] == key


def test_password_alone_no_longer_signs_in(protected, sign_in, client, is_signed_in, tree):
    response = sign_in("member")
    assert response["Location"] == SECOND_STEP
    assert not is_signed_in()
    assert client.get(tree.closed.get_url()).status_code == 302


def test_code_opens_the_session_and_leads_on(app, sign_in, client, is_signed_in):
    sign_in("member", next="/cauta/")
    response = client.post(SECOND_STEP, {"code": code_of(app)})
    assert response["Location"] == "/cauta/"
    assert is_signed_in()


def test_code_works_once(app, sign_in, client, is_signed_in):
    code = code_of(app)
    sign_in("member")
    client.post(SECOND_STEP, {"code": code})
    client.post("/iesire/")
    sign_in("member")
    assert client.post(SECOND_STEP, {"code": code}).status_code == 422
    assert not is_signed_in()


def test_backup_code_works_once_however_it_is_typed(protected, sign_in, client, is_signed_in):
    code = services.new_backup_codes(user=protected)[0]
    sign_in("member")
    client.post(SECOND_STEP, {"code": code.upper().replace("-", " ")})
    assert is_signed_in()
    client.post("/iesire/")
    sign_in("member")
    assert client.post(SECOND_STEP, {"code": code}).status_code == 422


def test_backup_codes_are_kept_as_hashes(protected):
    code = services.new_backup_codes(user=protected)[0]
    kept = BackupCode.objects.values_list("code_hash", flat=True)
    assert len(kept) == 10
    assert not [value for value in kept if code.replace("-", "") in value]


def test_guessing_codes_is_limited(protected, sign_in, client):
    sign_in("member")
    answers = [client.post(SECOND_STEP, {"code": f"{n:06d}"}).status_code for n in range(10)]
    assert answers[-1] == 429


def test_half_open_sign_in_ends_after_ten_minutes(app, sign_in, client, clock):
    sign_in("member")
    clock.shift(601)
    assert client.post(SECOND_STEP, {"code": code_of(app)})["Location"] == "/autentificare/"


def test_stolen_session_does_not_change_the_app(protected, browser_of):
    """A session that has not shown the factor is asked for it first."""
    browser = browser_of("member")
    for path in (SET_UP, "/cont/securitate/coduri/", "/cont/securitate/oprire/"):
        assert browser.get(path)["Location"].startswith(SECOND_STEP)
        assert browser.post(path, {"password": PASSWORD})["Location"].startswith(SECOND_STEP)


def test_owner_switches_it_off_with_the_password(app, sign_in, client):
    sign_in("member")
    client.post(SECOND_STEP, {"code": code_of(app)})
    address = "/cont/securitate/oprire/"
    assert client.post(address, {"password": "greșit"}).status_code == 422
    assert client.post(address, {"password": PASSWORD})["Location"] == "/cont/securitate/"
    assert not TOTPDevice.objects.exists()
    assert not BackupCode.objects.exists()


# --- Who must have one ----------------------------------------------------------------------------


def test_staff_have_days_of_grace_then_only_the_set_up(browser_of, clock):
    editor = browser_of("editor")
    assert editor.get("/admin/").status_code == 200
    assert "Rolul tău" in editor.get("/cont/securitate/").content.decode()
    clock.shift(15 * 24 * 3600)
    editor = browser_of("editor")
    assert editor.get("/admin/")["Location"] == SET_UP
    assert editor.get(SET_UP).status_code == 200
    assert editor.get("/").status_code == 200


def test_required_factor_cannot_be_switched_off(person, browser_of, clock):
    device = services.waiting_app(user=person("editor"))
    services.confirm_set_up(device=device, code=code_of(device))
    clock.shift(60)
    editor = browser_of("editor")
    editor.post(SECOND_STEP, {"code": code_of(TOTPDevice.objects.get(user=person("editor")))})
    page = editor.post("/cont/securitate/oprire/", {"password": PASSWORD})
    assert page.status_code == 403
    assert TOTPDevice.objects.filter(user=person("editor"), confirmed=True).exists()


def test_administrator_decides_for_whom_it_is_required(person, browser_of, clock):
    settings = SecuritySettings.load()
    settings.requires_second_factor_in_admin = False
    settings.save()
    browser_of("editor").get("/admin/")
    clock.shift(30 * 24 * 3600)
    assert browser_of("editor").get("/admin/").status_code == 200


def test_admin_asks_a_session_that_has_not_shown_it(person, browser_of, clock):
    device = services.waiting_app(user=person("editor"))
    services.confirm_set_up(device=device, code=code_of(device))
    assert browser_of("editor").get("/admin/")["Location"].startswith(SECOND_STEP)


def test_lost_device_is_reset_by_an_administrator(protected, person, sign_in, is_signed_in):
    services.reset_second_factor(user=protected, by=person("administrator"))
    sign_in("member")
    assert is_signed_in()
