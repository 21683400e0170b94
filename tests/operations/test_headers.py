"""Security headers of every answer, and the rules of Mozilla's HTTP Observatory as one test."""

import json
import os
import re
import subprocess
import sys

import pytest
from django.conf import settings as project_settings
from django.test import Client, override_settings

HEADERS = {
    "X-Content-Type-Options": "nosniff",
    "X-Frame-Options": "SAMEORIGIN",
    "Referrer-Policy": "strict-origin-when-cross-origin",
    "Cross-Origin-Opener-Policy": "same-origin",
    "Cross-Origin-Resource-Policy": "same-origin",
}
SITE_ADDRESSES = ["/", "/autentificare/", "/cauta/", "/nu-exista/", "/robots.txt", "/sitemap.xml"]
CLOSED_POWERS = ["camera", "microphone", "geolocation", "payment", "usb"]


def policy(response) -> dict[str, list[str]]:
    """The content security policy by directive."""
    parts = [part.split() for part in response["Content-Security-Policy"].split(";")]
    return {part[0]: part[1:] for part in parts if part}


@pytest.mark.parametrize("address", [*SITE_ADDRESSES, "/admin/"])
def test_every_answer_carries_the_headers(db, address):
    response = Client().get(address)
    for name, value in HEADERS.items():
        assert response.get(name) == value, name
    for power in CLOSED_POWERS:
        assert f"{power}=()" in response["Permissions-Policy"]


@pytest.mark.parametrize("address", SITE_ADDRESSES)
@pytest.mark.parametrize("name", ["visitor", "administrator"])
def test_site_allows_nothing_unsafe(browser_of, address, name):
    csp = policy(browser_of(name).get(address, follow=True))
    words = [word for sources in csp.values() for word in sources]
    assert not [word for word in words if "unsafe" in word or word in ("*", "https:", "http:")]
    assert csp["default-src"] == csp["script-src"] == csp["style-src"] == ["'self'"]
    assert csp["object-src"] == ["'none'"]
    assert csp["base-uri"] == csp["form-action"] == csp["frame-ancestors"] == ["'self'"]


def test_admin_alone_has_the_documented_exception(browser_of):
    csp = policy(browser_of("administrator").get("/admin/"))
    assert csp["script-src"] == csp["style-src"] == ["'self'", "'unsafe-inline'"]
    words = [word for sources in csp.values() for word in sources]
    assert "'unsafe-eval'" not in words
    assert csp["object-src"] == ["'none'"]
    assert csp["frame-ancestors"] == csp["base-uri"] == csp["form-action"] == ["'self'"]


@pytest.mark.parametrize("address", ["/administrare/", "/Admin/", "/en/admin/", "/admin"])
def test_exception_does_not_reach_addresses_that_only_look_like_the_admin(db, address):
    assert "'unsafe-inline'" not in Client().get(address)["Content-Security-Policy"]


def test_policy_of_a_view_is_not_overwritten(db, tree):
    from tests.factories import DocumentFactory

    response = Client().get(DocumentFactory().url)
    assert response["Content-Security-Policy"] == "sandbox; default-src 'none'"


def test_public_pages_set_no_cookie(db, tree):
    for address in ("/", tree.hub.get_url(), tree.public.get_url(), "/cauta/"):
        assert not Client().get(address).cookies, address


def test_pages_have_no_inline_script_style_or_handler(browser_of, tree):
    for address in ("/", "/autentificare/", tree.public.get_url(), "/nu-exista/"):
        body = browser_of("visitor").get(address).content.decode()
        scripts = re.findall(r"<script\b([^>]*)>", body)
        for attributes in scripts:
            assert "ld+json" in attributes or re.search(r'src="/static/', attributes), attributes
        assert not re.search(r"<style\b|\sstyle=|\son\w+=|javascript:", body), address


# --- Production ---------------------------------------------------------------------------------

PRODUCTION = {
    "DJANGO_SETTINGS_MODULE": "cms.settings.production",
    "SECRET_KEY": "kX9-vd7Qz2_LmT4wRb8yNc3HpJ6sGf1UaEoYiV5xKtDqBnWr0MhZgCjSu",
    "ALLOWED_HOSTS": "punte.ro",
    "MAIL_URL": "smtp://mail.example.ro:25",
    "SITE_URL": "https://punte.ro",
}
ASKED = [
    "SECURE_SSL_REDIRECT",
    "SECURE_REDIRECT_EXEMPT",
    "SECURE_HSTS_SECONDS",
    "SECURE_HSTS_INCLUDE_SUBDOMAINS",
    "SECURE_HSTS_PRELOAD",
    "SECURE_CONTENT_TYPE_NOSNIFF",
    "SECURE_REFERRER_POLICY",
    "SECURE_CROSS_ORIGIN_OPENER_POLICY",
    "X_FRAME_OPTIONS",
    "SESSION_COOKIE_SECURE",
    "SESSION_COOKIE_HTTPONLY",
    "SESSION_COOKIE_SAMESITE",
    "SESSION_COOKIE_NAME",
    "CSRF_COOKIE_SECURE",
    "CSRF_COOKIE_HTTPONLY",
    "CSRF_COOKIE_SAMESITE",
    "CSRF_COOKIE_NAME",
    "DEVICE_COOKIE_NAME",
    "CONTENT_SECURITY_POLICY",
    "PERMISSIONS_POLICY",
]


@pytest.fixture(scope="module")
def production() -> dict:
    """The security settings as a production process would read them."""
    program = (
        "import json\nfrom django.conf import settings\n"
        f"print(json.dumps({{name: getattr(settings, name) for name in {ASKED!r}}}))"
    )
    inherited = {name: os.environ[name] for name in ("PATH", "HOME", "LANG") if name in os.environ}
    done = subprocess.run(
        [sys.executable, "-c", program],
        env={**inherited, **PRODUCTION},
        cwd=project_settings.PROJECT_DIR,
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    return json.loads(done.stdout)


def observatory_deductions(pages, redirect, cookies) -> list[str]:
    """What Mozilla's HTTP Observatory would take points off for (its tests of 2024)."""
    lost = []

    def demand(name, holds):
        if not holds:
            lost.append(name)

    for address, response in pages.items():
        csp = policy(response)
        scripts = csp.get("script-src", csp.get("default-src", ["*"]))
        every = [word for sources in csp.values() for word in sources]
        demand(f"{address} csp unsafe", not [word for word in every if "unsafe" in word])
        demand(f"{address} csp schemes", not {"http:", "https:", "*", "data:"} & set(scripts))
        demand(f"{address} csp insecure", not [word for word in every if word.startswith("http:")])
        for name in ("object-src", "base-uri", "form-action", "frame-ancestors", "default-src"):
            demand(f"{address} csp {name}", name in csp)
        hsts = response.get("Strict-Transport-Security", "")
        age = re.match(r"max-age=(\d+); includeSubDomains; preload$", hsts)
        demand(f"{address} hsts", age and int(age.group(1)) >= 31_536_000)
        demand(f"{address} nosniff", response.get("X-Content-Type-Options") == "nosniff")
        demand(f"{address} referrer", response.get("Referrer-Policy") in SAFE_REFERRER_POLICIES)
        demand(f"{address} frames", response.get("X-Frame-Options") in ("DENY", "SAMEORIGIN"))
        demand(f"{address} corp", response.get("Cross-Origin-Resource-Policy") == "same-origin")
        demand(f"{address} cors", "Access-Control-Allow-Origin" not in response)
        foreign = re.findall(r'<(?:script|link)\b[^>]*(?:src|href)="//', response.content.decode())
        demand(f"{address} foreign scripts without integrity", not foreign)
    demand("redirect", redirect.status_code == 301)
    demand("redirect to https", redirect["Location"].startswith("https://"))
    for cookie in cookies.values():
        demand(f"cookie {cookie.key} secure", cookie["secure"])
        demand(f"cookie {cookie.key} httponly", cookie["httponly"])
        demand(f"cookie {cookie.key} samesite", cookie["samesite"] in ("Lax", "Strict"))
        prefixed = cookie.key.startswith("__Host-") and cookie["path"] == "/"
        demand(f"cookie {cookie.key} prefix", prefixed and not cookie["domain"])
    return lost


SAFE_REFERRER_POLICIES = {
    "no-referrer",
    "same-origin",
    "strict-origin",
    "strict-origin-when-cross-origin",
}


def test_observatory_takes_no_points_off_in_production(production, person, tree):
    from tests.conftest import PASSWORD

    with override_settings(**production):
        client = Client()
        addresses = ("/", "/autentificare/", tree.public.get_url(), "/nu-exista/")
        pages = {address: client.get(address, secure=True) for address in addresses}
        redirect = client.get("/")
        form = {"username": "member", "password": PASSWORD, "remember": "on"}
        signed_in = client.post("/autentificare/", form, secure=True)
    names = {cookie.key for cookie in client.cookies.values()}
    assert signed_in.status_code == 302
    assert names == {"__Host-session", "__Host-csrf", "__Host-device"}
    assert observatory_deductions(pages, redirect, client.cookies) == []


def test_health_is_asked_over_plain_http_in_production(production, db):
    with override_settings(**production):
        assert Client().get("/health/live/").status_code == 200
