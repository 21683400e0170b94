"""„Chei API” in the settings, and the administrators' list."""

import re

import pytest

from cms.api.models import ApiSettings, ApiToken
from cms.audit.models import AuditEntry
from site_modules.notifications.models import Notification
from tests.api.callers import Caller
from tests.conftest import PASSWORD

PAGE = "/cont/chei-api/"


def form(**changes):
    return {
        "name": "Biroul din Iași 🐻",
        "scopes": ["profile:read", "content:read"],
        "lifetime": "30",
        "password": PASSWORD,
        "form_token": "tot",
    } | changes


def test_visitor_signs_in_first(client):
    answer = client.get(PAGE)
    assert answer.status_code == 302
    assert answer["Location"].startswith("/autentificare/")


def test_a_key_is_made_shown_once_and_works(
    browser_of, django_capture_on_commit_callbacks, django_assert_max_num_queries
):
    member = browser_of("member")
    with django_capture_on_commit_callbacks(execute=True):
        answer = member.post(PAGE, form())
    assert answer.status_code == 200
    assert "no-store" in answer["Cache-Control"]
    secret = re.search(r"pnt_[\w-]{40}", answer.content.decode()).group()
    assert Caller(browser_of("visitor"), secret).get("/me").json()["username"] == "member"
    member.get(PAGE)
    with django_assert_max_num_queries(15):
        page = member.get(PAGE).content.decode()
    assert secret not in page
    assert "Biroul din Iași" in page
    token = ApiToken.objects.get()
    assert token.scopes == ["profile:read", "content:read"]
    told = Notification.objects.get(recipient=token.user)
    assert told.kind == "api.token_created"
    assert AuditEntry.objects.filter(event="api.token_created", subject_id=token.user_id).exists()


def test_sent_twice_makes_one_key(browser_of):
    member = browser_of("member")
    member.post(PAGE, form())
    assert member.post(PAGE, form()).status_code == 302
    assert ApiToken.objects.count() == 1


@pytest.mark.parametrize(
    ("change", "field"),
    [
        ({"password": "gresit"}, "password"),
        ({"name": ""}, "name"),
        ({"name": "a" * 81}, "name"),
        ({"name": "a\x00"}, "name"),
        ({"name": "a\u202eb"}, "name"),
        ({"scopes": []}, "scopes"),
        ({"scopes": ["admin"]}, "scopes"),
        ({"lifetime": "9999"}, "lifetime"),
    ],
)
def test_wrong_fields_are_shown_and_kept(change, field, browser_of):
    answer = browser_of("member").post(PAGE, form(**change))
    assert answer.status_code == 422
    assert field in answer.context["form"].errors
    page = answer.content.decode()
    assert PASSWORD not in page
    assert "erori" in page
    assert ApiToken.objects.count() == 0


def test_passwords_cannot_be_guessed_here(browser_of):
    member = browser_of("member")
    codes = [member.post(PAGE, form(password=str(n))).status_code for n in range(21)]
    assert codes[-1] == 429


def test_only_ones_own_keys_are_revoked(browser_of, key_of, token_row):
    own, foreign = token_row(key_of("member")), token_row(key_of("other_member"))
    member = browser_of("member")
    assert member.get(f"{PAGE}{own.pk}/revoca/").status_code == 405
    assert member.post(f"{PAGE}{foreign.pk}/revoca/").status_code == 404
    assert member.post(f"{PAGE}{own.pk}/revoca/").status_code == 302
    assert ApiToken.objects.usable().get() == foreign
    assert browser_of("visitor").post(f"{PAGE}{foreign.pk}/revoca/").status_code == 302
    assert ApiToken.objects.usable().get() == foreign


def test_switched_off(browser_of, key_of):
    key_of("member")
    settings = ApiSettings.load()
    settings.tokens_enabled = False
    settings.save()
    member = browser_of("member")
    page = member.get(PAGE)
    assert page.status_code == 200
    assert 'name="scopes"' not in page.content.decode()
    assert member.post(PAGE, form()).status_code == 404


def test_administrators_see_and_revoke(browser_of, key_of, token_row):
    secret = key_of("member")
    token = token_row(secret)
    administrator = browser_of("administrator")
    page = administrator.get("/admin/api/apitoken/").content.decode()
    assert token.shown_start in page
    assert secret not in page
    assert token.secret_hash not in page
    inspect = administrator.get(f"/admin/api/apitoken/inspect/{token.pk}/")
    assert f"/api/apitoken/{token.pk}/revoke/" in inspect.content.decode()
    revoke = f"/admin/api/apitoken/{token.pk}/revoke/"
    assert browser_of("editor").post(revoke).status_code in (302, 403)
    assert not ApiToken.objects.get().revoked_at
    assert administrator.get(revoke).status_code == 405
    assert administrator.post(revoke).status_code == 302
    assert ApiToken.objects.get().revoked_at
    assert AuditEntry.objects.filter(event="api.token_revoked", subject_id=token.user_id).exists()


@pytest.mark.parametrize("name", ["editor", "moderator", "author"])
def test_nobody_else_opens_the_list(name, browser_of):
    assert browser_of(name).get("/admin/api/apitoken/").status_code == 302
