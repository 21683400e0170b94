"""What a call of the API costs, as a multiple of Django's empty signed-in view.

Two units: the empty view behind this site's middleware (the unit of docs), and the same behind the
middleware that Django itself puts into a new project.
"""

import statistics
import time

import pytest
from django.test import Client, override_settings
from django.urls import path

from cms.api import services
from cms.api.enums import Lifetime, Scope
from cms.urls import urlpatterns as site_urlpatterns
from tests.bench.test_main_pages import empty_view

pytestmark = [pytest.mark.bench, pytest.mark.urls(__name__)]

urlpatterns = [path("bench-empty/", empty_view), *site_urlpatterns]

REPEATS, ROUNDS = 60, 7
MOST = 1.2
DJANGO_MIDDLEWARE = [
    "django.middleware.security.SecurityMiddleware",
    "django.contrib.sessions.middleware.SessionMiddleware",
    "django.middleware.common.CommonMiddleware",
    "django.middleware.csrf.CsrfViewMiddleware",
    "django.contrib.auth.middleware.AuthenticationMiddleware",
    "django.contrib.messages.middleware.MessageMiddleware",
    "django.middleware.clickjacking.XFrameOptionsMiddleware",
]


def seconds(client: Client, address: str, **headers: str) -> float:
    """The median of processor seconds of one request, warm."""
    client.get(address, headers=headers)
    spans = []
    for _repeat in range(REPEATS):
        start = time.process_time()
        answer = client.get(address, headers=headers)
        spans.append(time.process_time() - start)
        assert answer.status_code == 200
    return statistics.median(spans)


def test_own_account(person, browser_of, capsys, settings):
    settings.API_REQUESTS_PER_TOKEN = 10**6
    _token, secret = services.create_token(
        user=person("member"), name="Bench", scopes=list(Scope), lifetime=Lifetime.MONTH
    )
    key = {"Authorization": f"Bearer {secret}"}
    member, program = browser_of("member"), Client()
    with override_settings(MIDDLEWARE=DJANGO_MIDDLEWARE):
        bare = browser_of("member")
        bare.get("/bench-empty/")  # the client loads its middleware at the first request
    ratios: dict[str, list[float]] = {"this site": [], "Django's own": []}
    profile = []
    for _round in range(ROUNDS):
        cost = seconds(program, "/api/v1/me", **key)
        unit, plain = seconds(member, "/bench-empty/"), seconds(bare, "/bench-empty/")
        ratios["this site"].append(cost / unit)
        ratios["Django's own"].append(cost / plain)
        profile.append(seconds(program, "/api/v1/profile", **key) / unit)
    with capsys.disabled():
        print()
        for unit_name, found in ratios.items():
            print(f"GET /me by the empty view, middleware: {unit_name:14}"
                  f"{statistics.median(found):6.2f}")  # fmt: skip
        print(f"GET /profile by the empty view of this site    {statistics.median(profile):6.2f}")
    assert statistics.median(ratios["this site"]) <= MOST
