"""Persona × road: what is not verified, or was suspended, is found by no road."""

import pytest
from django.test import Client
from django.urls import reverse

from cms.api import services as keys
from cms.api.enums import Lifetime, Scope
from site_modules.organisations import services
from site_modules.organisations.models import Conversation, Organisation
from tests.access.registry import EVERYONE, VISITOR
from tests.api.callers import Caller
from tests.organisations.conftest import CUIS

NAME = "Asociația Zmeurica Galbenă"
PEOPLE = sorted(EVERYONE)
OWN = frozenset({"other_member", "administrator"})
STATES = ("draft", "waiting", "changes_asked", "rejected", "verified", "suspended")


@pytest.fixture(params=STATES)
def case(request, enter, person, commits_at_once):
    """(organisation, who may see it)"""
    made = enter(name=NAME, cui=CUIS[2], sends=request.param != "draft")
    admin = person("administrator")
    if request.param in ("verified", "suspended"):
        services.verify(organisation=made, by=admin)
    if request.param == "suspended":
        services.suspend(organisation=made, by=admin, reason="x")
    if request.param == "changes_asked":
        services.ask_for_changes(organisation=made, by=admin, reason="x")
    if request.param == "rejected":
        services.reject(organisation=made, by=admin, reason="x")
    return Organisation.objects.get(pk=made.pk), EVERYONE if made.is_active else OWN


def test_page_and_logo(case, browser_of):
    organisation, allowed = case
    for name in PEOPLE:
        status = browser_of(name).get(organisation.get_absolute_url()).status_code
        assert status == (200 if name in allowed else 404), name


def test_directory_and_search_show_the_verified_alone(case, browser_of):
    organisation, _allowed = case
    for name in PEOPLE:
        browser = browser_of(name)
        for road in ("/organizatii/?q=zmeurica", "/cauta/?q=zmeurica"):
            found = organisation.get_absolute_url() in browser.get(road).content.decode()
            assert found == organisation.is_active, (name, road)


def test_api(case, person):
    organisation, allowed = case
    for name in PEOPLE:
        secret = ""
        if name != VISITOR:
            _token, secret = keys.create_token(
                user=person(name), name="T", scopes=list(Scope), lifetime=Lifetime.MONTH
            )
        program = Caller(Client(), secret)
        status = program.get(f"/organisations/{organisation.pk}").status_code
        assert status == (200 if name in allowed else 404), name
        listed = {row["id"] for row in program.everything("/organisations")}
        assert (organisation.pk in listed) == organisation.is_active, name


def test_writing_to_it(case, browser_of):
    organisation, _allowed = case
    sent = {"subject": "Salut", "text": "Text"}
    for name in ("member", "administrator"):
        browser_of(name).post(reverse("organisations:write", args=[organisation.slug]), sent)
    assert Conversation.objects.exists() == organisation.is_active


def test_the_admin_is_for_who_verifies(case, browser_of):
    organisation, _allowed = case
    for name in PEOPLE:
        for address in (
            reverse("organisations_queue"),
            reverse("organisations_one", args=[organisation.pk]),
        ):
            opens = browser_of(name).get(address).status_code == 200
            assert opens == (name == "administrator"), (name, address)
