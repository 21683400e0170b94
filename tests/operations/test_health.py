"""What a supervisor asks: does the process live, and can it serve?"""

from unittest import mock

import pytest
from django.db import OperationalError, connections
from django.test import Client

from cms.operations import health

LIVE = "/health/live/"
READY = "/health/ready/"


@pytest.fixture
def lost_database():
    """A database that refuses every cursor (closing it would end the test's own transaction)."""
    database = connections["default"]
    refuse = mock.patch.object(database, "cursor", side_effect=OperationalError("gone"))
    with refuse, mock.patch.object(database, "close"):
        yield


def test_live_asks_the_database_nothing(db, django_assert_num_queries):
    with django_assert_num_queries(0):
        response = Client().get(LIVE)
    assert response.status_code == 200
    assert response.json() == {"status": "ok"}


def test_live_answers_while_the_database_is_away(db, lost_database):
    assert Client().get(LIVE).status_code == 200


def test_ready_when_database_and_cache_answer(db):
    response = Client().get(READY)
    assert response.status_code == 200
    assert response.json() == {"status": "ok", "database": "ok", "cache": "ok"}


def test_ready_names_the_database_that_is_away(db, lost_database):
    response = Client().get(READY)
    assert response.status_code == 503
    assert response.json() == {"status": "unavailable", "database": "unavailable", "cache": "ok"}


def test_ready_names_the_cache_that_is_away(db):
    with mock.patch.object(health, "cache") as broken:
        broken.set.side_effect = ConnectionError("no redis")
        response = Client().get(READY)
    assert response.status_code == 503
    assert response.json()["cache"] == "unavailable"
    assert response.json()["database"] == "ok"


def test_ready_does_not_trust_a_cache_that_forgets(db):
    with mock.patch.object(health, "cache") as forgetful:
        forgetful.get.return_value = None
        assert Client().get(READY).status_code == 503


def test_ready_is_well_again_with_the_database(db):
    with mock.patch.object(health, "_database_answers", return_value=False):
        assert Client().get(READY).status_code == 503
    assert Client().get(READY).status_code == 200


@pytest.mark.parametrize("address", [LIVE, READY])
def test_answers_to_any_host_without_cookie_or_cache(db, settings, address):
    settings.ALLOWED_HOSTS = ["punte.example"]
    response = Client().get(address, headers={"Host": "10.0.0.7"})
    assert response.status_code == 200
    assert response["Cache-Control"] == "no-store"
    assert not response.cookies


def test_other_addresses_below_health_do_not_exist(db):
    assert Client().get("/health/").status_code == 404
