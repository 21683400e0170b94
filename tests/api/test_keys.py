"""Keys: what lets a program in, and all that shuts it out."""

import pytest
from django.core.cache import cache
from django.utils import timezone

from cms.api import services
from cms.api.enums import Lifetime, Scope
from cms.api.models import ApiSettings, ApiToken
from cms.audit.models import AuditEntry
from site_modules.accounts.services import renew_access
from tests.api.callers import Caller


def test_me_with_a_key(caller):
    answer = caller("member", Scope.PROFILE_READ).get("/me")
    assert answer.status_code == 200
    found = answer.json()
    assert found["username"] == "member"
    assert found["token"]["scopes"] == ["profile:read"]
    assert answer["Cache-Control"] == "private, no-cache"


def test_me_costs_one_query(caller, django_assert_num_queries):
    member = caller("member")
    member.get("/me")
    with django_assert_num_queries(1):
        member.get("/me")


def test_profile_costs_two_queries(caller, django_assert_num_queries):
    member = caller("member")
    member.get("/profile")
    with django_assert_num_queries(2):
        member.get("/profile")


def test_each_request_sees_the_account_as_it_is_now(caller, person):
    member = caller("member")
    member.get("/me")
    user = person("member")
    user.first_name = "Ioana"
    user.save()
    assert member.get("/me").json()["first_name"] == "Ioana"
    assert caller("other_member").get("/me").json()["username"] == "other_member"


def test_without_a_key(caller):
    answer = caller("visitor").get("/me")
    assert answer.status_code == 401
    assert answer["WWW-Authenticate"].startswith("Bearer")
    assert answer["Content-Type"] == "application/problem+json"
    assert answer.json()["status"] == 401


def test_a_session_is_no_key(browser_of):
    assert Caller(browser_of("administrator")).get("/me").status_code == 401


def test_a_session_opens_no_closed_page(browser_of, tree):
    assert Caller(browser_of("member")).get(f"/pages/{tree.closed.pk}").status_code == 404


@pytest.mark.parametrize(
    "header",
    ["", "Bearer", "Bearer ", "Bearer pnt_", "Bearer pnt_" + "x" * 40, "Basic YTpi", "pnt_x",
     "Bearer é", "Bearer pnt_\x00", "Bearer " + "pnt_" * 5000],
)  # fmt: skip
def test_a_wrong_key_is_refused_even_for_public_content(header, caller):
    answer = caller("visitor").get("/pages", Authorization=header)
    assert answer.status_code == 401


def test_scope_is_asked_for(caller):
    answer = caller("member", Scope.CONTENT_READ).get("/me")
    assert answer.status_code == 403
    assert 'error="insufficient_scope"' in answer["WWW-Authenticate"]
    assert 'scope="profile:read"' in answer["WWW-Authenticate"]


def test_without_content_scope_the_key_reads_no_page(caller, tree):
    assert caller("member", Scope.PROFILE_READ).get(f"/pages/{tree.public.pk}").status_code == 403


def close_account(user):
    user.is_active = False
    user.save()


def suspend(user):
    user.suspended_at = timezone.now()
    user.save()


def erase(user):
    user.erased_at = timezone.now()
    user.save()


def change_password(user):
    user.set_password("Alt-drum-lung-8")
    user.save()


def switch_off(user):
    settings = ApiSettings.load()
    settings.tokens_enabled = False
    settings.save()


def revoke(user):
    for token in ApiToken.objects.of(user):
        services.revoke_token(token=token, by=user)


@pytest.mark.parametrize(
    "deed",
    [close_account, suspend, erase, change_password, switch_off, revoke,
     lambda user: renew_access(user=user)],
)  # fmt: skip
def test_what_ends_a_key(deed, caller, person):
    member = caller("member")
    assert member.get("/me").status_code == 200
    deed(person("member"))
    assert member.get("/me").status_code == 401
    assert member.get("/pages").status_code == 401


def test_a_key_expires(caller, time_machine):
    moment = timezone.now()
    member = caller("member")
    time_machine.move_to(moment + timezone.timedelta(days=29, hours=23), tick=False)
    assert member.get("/me").status_code == 200
    time_machine.move_to(moment + timezone.timedelta(days=30, minutes=1), tick=False)
    assert member.get("/me").status_code == 401


def test_last_use_is_written_once_an_hour(caller, token_row, time_machine):
    moment = timezone.now()
    time_machine.move_to(moment, tick=False)
    member = caller("member")
    member.get("/me")
    first = token_row(member.key).last_used_at
    time_machine.move_to(moment + timezone.timedelta(minutes=59), tick=False)
    member.get("/me")
    assert token_row(member.key).last_used_at == first
    time_machine.move_to(moment + timezone.timedelta(minutes=61), tick=False)
    member.get("/me")
    assert token_row(member.key).last_used_at > first


def test_the_secret_is_kept_nowhere(key_of, token_row):
    secret = key_of("member")
    assert secret.startswith("pnt_")
    assert len(secret) == 44
    row = token_row(secret)
    assert secret not in str(row.__dict__)
    assert secret not in str(AuditEntry.objects.values_list("details", flat=True))


def test_too_many_keys(person, key_of):
    for _number in range(services.MAX_TOKENS):
        key_of("member")
    with pytest.raises(services.TooManyTokens):
        services.create_token(
            user=person("member"), name="x", scopes=[Scope.CONTENT_READ], lifetime=Lifetime.MONTH
        )


def test_own_keys_are_listed_and_revoked(caller, key_of):
    member = caller("member")
    other = key_of("other_member")
    listed = member.get("/tokens").json()["items"]
    assert len(listed) == 1
    assert member.key not in str(listed)
    assert "secret_hash" not in listed[0]
    foreign = ApiToken.objects.exclude(pk=listed[0]["id"]).get()
    assert member.delete(f"/tokens/{foreign.pk}").status_code == 404
    assert member.post("/tokens").status_code == 405
    assert member.delete(f"/tokens/{listed[0]['id']}").status_code == 204
    assert member.get("/tokens").status_code == 401
    assert Caller(member.client, other).get("/me").status_code == 200


def test_limit_of_a_key(caller, settings, time_machine):
    settings.API_REQUESTS_PER_TOKEN = 3
    time_machine.move_to(timezone.now().replace(second=10), tick=False)
    member = caller("member")
    left = [member.get("/me")["RateLimit-Remaining"] for _time in range(3)]
    assert left == ["2", "1", "0"]
    answer = member.get("/me")
    assert answer.status_code == 429
    assert int(answer["Retry-After"]) == 50
    assert answer["RateLimit-Limit"] == "3"
    assert caller("other_member").get("/me").status_code == 200
    time_machine.shift(51)
    assert member.get("/me").status_code == 200


def test_limit_of_an_address_counts_wrong_keys(caller, settings, time_machine):
    settings.API_REQUESTS_PER_ADDRESS = 4
    time_machine.move_to(timezone.now().replace(second=10), tick=False)
    visitor, good = caller("visitor"), caller("member")
    codes = [
        visitor.get("/locales", Authorization=f"Bearer pnt_{number}").status_code
        for number in range(6)
    ]
    assert codes == [401, 401, 401, 401, 429, 429]
    assert visitor.get("/locales").status_code == 429
    assert good.get("/me").status_code == 200, "a good key is not shut out by its neighbours"


def test_the_limit_holds_without_the_cache(caller, settings, monkeypatch):
    settings.API_REQUESTS_PER_TOKEN = 2
    monkeypatch.setattr(cache, "add", lambda *a, **k: 1 / 0, raising=False)
    member = caller("member")
    assert [member.get("/me").status_code for _time in range(3)] == [200, 200, 429]
