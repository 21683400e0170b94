"""The one door: by username or e-mail, leading only within the site."""

import re
from datetime import timedelta
from unittest import mock

import pytest
from django.contrib.auth.hashers import MD5PasswordHasher

from site_modules.security.forms.sign_in import SignInForm
from tests.conftest import PASSWORD, SIGN_IN

WRONG = str(SignInForm.error_messages["invalid_login"])

HOSTILE_DESTINATIONS = [
    "https://evil.example/",
    "http://evil.example/",
    "//evil.example/",
    "///evil.example/",
    "////evil.example/",
    "/\\evil.example/",
    "\\\\evil.example/",
    "\\/evil.example/",
    "http:///evil.example/",
    "https:evil.example",
    "https:/\\evil.example",
    " //evil.example/",
    "\t//evil.example/",
    "\x00//evil.example/",
    "\x08//evil.example/",
    "javascript:alert(1)",
    "JaVaScRiPt:alert(1)",
    "data:text/html,<script>alert(1)</script>",
    "ftp://evil.example/",
    "http://localhost@evil.example/",
    "http://[evil",
    "/" + "a" * 5000,
    "/" + "a" * 50_000,
]
GOOD_DESTINATIONS = [
    ("/hub-digital/", "/hub-digital/"),
    ("/cauta/?q=zmeur%C4%83&pagina=2", "/cauta/?q=zmeur%C4%83&pagina=2"),
    ("/en/", "/en/"),
    ("/cauta/?q=zmeură", "/cauta/?q=zmeur%C4%83"),
]


# --- Who gets in ----------------------------------------------------------------------------------


@pytest.mark.parametrize(
    "typed",
    [
        "member",
        "MEMBER",
        "Member",
        "  member  ",
        "member@punte.example",
        "MEMBER@PUNTE.EXAMPLE",
        "Member@Punte.Example",
        "\tmember@punte.example \n",
    ],
)
def test_signs_in_by_username_or_address_in_any_case(sign_in, person, client, typed):
    response = sign_in(typed)
    assert (response.status_code, response["Location"]) == (302, "/panou/")
    assert client.session["_auth_user_id"] == str(person("member").pk)


@pytest.mark.parametrize(
    ("typed", "password"),
    [
        ("member", "altceva"),
        ("member", PASSWORD.lower()),
        ("member", f"{PASSWORD} "),
        ("member@punte.example", ""),
        ("nobody", PASSWORD),
        ("nobody@punte.example", PASSWORD),
        ("", PASSWORD),
        ("member@", PASSWORD),
        ("@punte.example", PASSWORD),
        ("%", PASSWORD),
        ("membe_", PASSWORD),
        ("m*", PASSWORD),
        ("member\x00", PASSWORD),
        ("member", f"{PASSWORD}\x00"),
        ("ﬃ" * 255, PASSWORD),
        ("x" * 10_000, "y" * 10_000),
    ],
)
def test_anything_else_is_refused_at_the_form(sign_in, is_signed_in, typed, password):
    response = sign_in(typed, password)
    assert response.status_code == 200
    assert response.context["form"].errors
    assert not is_signed_in()


def test_refusal_is_explained_and_what_was_typed_is_kept_but_the_password(sign_in):
    secret = "Parola-mea-tainică-9"
    response = sign_in("Ana <b>", secret, remember="on", next="/hub-digital/")
    body = response.content.decode()
    assert WRONG in body
    assert 'role="alert"' in body
    assert 'value="Ana &lt;b&gt;"' in body
    assert 'name="next" value="/hub-digital/"' in body
    assert re.search(r'name="remember"[^>]*checked', body)
    assert secret not in body


def test_closed_account_is_refused_with_the_words_of_a_wrong_password(sign_in, person, client):
    member = person("member")
    member.is_active = False
    member.save(update_fields=["is_active"])

    def answer(username: str, password: str) -> str:
        body = sign_in(username, password).content.decode()
        return re.sub(r'(name="csrfmiddlewaretoken" value|value)="[^"]*"', "", body)

    assert answer("member", PASSWORD) == answer("nobody", PASSWORD) == answer("member", "greșit")


@pytest.mark.parametrize(
    ("typed", "password"),
    [
        ("member", PASSWORD),
        ("member", "greșit"),
        ("nobody", PASSWORD),
        ("nobody@punte.example", PASSWORD),
        ("other_member", PASSWORD),
        ("delegate", PASSWORD),
    ],
)
def test_same_work_whether_the_account_exists_or_not(sign_in, person, typed, password):
    """Time would tell which names exist: every attempt hashes exactly one password."""
    closed, without_password = person("other_member"), person("delegate")
    closed.is_active = False
    closed.save()
    without_password.set_unusable_password()
    without_password.save()
    encode = MD5PasswordHasher.encode
    with mock.patch.object(MD5PasswordHasher, "encode", autospec=True, side_effect=encode) as work:
        sign_in(typed, password)
    assert work.call_count == 1


def test_form_without_protection_token_is_refused(db):
    from django.test import Client

    form = {"username": "member", "password": PASSWORD}
    assert Client(enforce_csrf_checks=True).post(SIGN_IN, form).status_code == 403


# --- Where one gets -------------------------------------------------------------------------------


@pytest.mark.parametrize("destination", HOSTILE_DESTINATIONS)
def test_hostile_destination_leads_home(sign_in, destination):
    response = sign_in("member", next=destination)
    assert (response.status_code, response["Location"]) == (302, "/panou/")


@pytest.mark.parametrize("destination", HOSTILE_DESTINATIONS)
def test_hostile_destination_leads_home_when_already_signed_in(browser_of, destination):
    response = browser_of("member").get(SIGN_IN, {"next": destination})
    assert (response.status_code, response["Location"]) == (302, "/panou/")


@pytest.mark.parametrize("destination", ["/a\x00b", "/\r\nSet-Cookie: a=b", "/%0d%0aX: y"])
def test_control_characters_never_leave_the_address(sign_in, client, destination):
    response = sign_in("member", next=destination)
    assert response.status_code == 302
    assert re.fullmatch(r"/[!-~]*", response["Location"])
    assert not response["Location"].startswith("//")
    assert set(response.cookies) <= {"sessionid", "csrftoken", "punte_dispozitiv"}


@pytest.mark.parametrize("destination", HOSTILE_DESTINATIONS[:12])
def test_hostile_destination_is_not_kept_in_the_form(client, destination):
    body = client.get(SIGN_IN, {"next": destination}).content.decode()
    assert 'name="next" value=""' in body
    assert "evil" not in body.split("<main")[1].split("</main>")[0]


@pytest.mark.parametrize(("destination", "address"), GOOD_DESTINATIONS)
def test_leads_where_one_wanted_to_go(sign_in, destination, address):
    assert sign_in("member", next=destination)["Location"] == address


def test_destination_of_the_link_survives_the_form(client, tree, sign_in):
    closed = tree.closed.get_url()
    to_sign_in = client.get(closed)
    assert to_sign_in["Location"].startswith(f"{SIGN_IN}?next=")
    page = client.get(to_sign_in["Location"])
    assert page.context["next"] == closed
    assert sign_in("member", next=page.context["next"])["Location"] == closed
    assert client.get(closed).status_code == 200


def test_destination_in_the_address_counts_too(sign_in):
    response = sign_in("member", where=f"{SIGN_IN}?next=/hub-digital/")
    assert response["Location"] == "/hub-digital/"


@pytest.mark.parametrize("where", [SIGN_IN, "/en/autentificare/"])
def test_already_signed_in_goes_on(browser_of, where):
    member = browser_of("member")
    assert member.get(where)["Location"].endswith("/panou/")
    assert member.get(where, {"next": "/cauta/"})["Location"] == "/cauta/"


@pytest.mark.parametrize(
    "destination", [SIGN_IN, f"{SIGN_IN}?next={SIGN_IN}", "/en/autentificare/", "/admin/login/"]
)
def test_sign_in_as_destination_leads_to_no_endless_road(browser_of, sign_in, destination):
    response = browser_of("administrator").get(SIGN_IN, {"next": destination}, follow=True)
    assert response.status_code == 200
    assert response.request["PATH_INFO"] in ("/panou/", "/en/panou/")
    assert len(response.redirect_chain) <= 4


def test_page_is_kept_by_no_cache_and_found_by_no_robot(client):
    response = client.get(SIGN_IN)
    assert response.status_code == 200
    assert "no-store" in response["Cache-Control"]
    assert 'content="noindex"' in response.content.decode()


def test_fields_help_password_managers(client):
    body = client.get(SIGN_IN).content.decode()
    assert 'autocomplete="username"' in body
    assert 'autocomplete="current-password"' in body


# --- For how long ---------------------------------------------------------------------------------


def test_without_remember_the_session_ends_with_the_browser(sign_in, client):
    response = sign_in("member")
    cookie = response.cookies["sessionid"]
    assert cookie["max-age"] == cookie["expires"] == ""
    assert client.session.get_expire_at_browser_close()


def test_remember_keeps_the_session_for_its_term(sign_in, client, settings):
    cookie = sign_in("member", remember="on").cookies["sessionid"]
    assert cookie["max-age"] == settings.SESSION_COOKIE_AGE
    assert client.session.get_expiry_age() == timedelta(days=14).total_seconds()


def test_session_gets_a_new_key_at_sign_in(sign_in, client):
    """A key that somebody planted before is worth nothing afterwards."""
    session = client.session
    session["planted"] = "yes"
    session.save()
    before = session.session_key
    client.cookies["sessionid"] = before
    sign_in("member")
    assert client.session.session_key != before
    assert not client.session.exists(before)


# --- The way out ----------------------------------------------------------------------------------


def test_signs_out_by_post(browser_of, tree):
    member = browser_of("member")
    key = member.session.session_key
    assert member.post("/iesire/")["Location"] == "/"
    assert member.get(tree.closed.get_url()).status_code == 302
    assert not member.session.exists(key)


@pytest.mark.parametrize("method", ["get", "head", "put", "delete"])
def test_no_link_or_picture_signs_anybody_out(browser_of, tree, method):
    member = browser_of("member")
    assert getattr(member, method)("/iesire/").status_code == 405
    assert member.get(tree.closed.get_url()).status_code == 200


@pytest.mark.parametrize("destination", HOSTILE_DESTINATIONS)
def test_way_out_leads_to_no_other_site(browser_of, destination):
    response = browser_of("member").post("/iesire/", {"next": destination})
    assert response["Location"] == "/"


def test_page_about_accounts_is_open(client):
    assert client.get("/inregistrare/").status_code == 200
