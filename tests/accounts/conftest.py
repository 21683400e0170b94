"""Signing in as a browser does it, and pages of several writers under the dialogue service."""

from collections.abc import Callable
from typing import Any

import pytest
from django.http import HttpResponse
from django.test import Client

from cms.home.models import ServicePage, StandardPage
from tests.conftest import PASSWORD
from tests.factories import Tree, add_page

SIGN_IN = "/autentificare/"


@pytest.fixture
def client(db: None) -> Client:
    """A browser in which nobody is signed in."""
    return Client()


@pytest.fixture
def sign_in(client: Client) -> Callable[..., HttpResponse]:
    """`sign_in("ana", next="/hub/")`: sends the form, with a right password if none is given."""

    def send(username: str, password: str = PASSWORD, **fields: Any) -> HttpResponse:
        where = fields.pop("where", SIGN_IN)
        request = fields.pop("request", {})
        form = {"username": username, "password": password, **fields}
        return client.post(where, form, **request)

    return send


@pytest.fixture
def is_signed_in(client: Client) -> Callable[[], bool]:
    """Does the browser's session belong to somebody?"""
    return lambda: "_auth_user_id" in client.session


@pytest.fixture
def dialogue(tree: Tree) -> ServicePage:
    """The section where contributors and authors write."""
    return ServicePage.objects.get(service="dialog", locale=tree.home.locale)


@pytest.fixture
def page_of(dialogue: ServicePage, person: Callable) -> Callable[..., StandardPage]:
    """`page_of("author", live=True)`: a page somebody wrote under the dialogue service."""

    def write(name: str, *, live: bool = True) -> StandardPage:
        return add_page(dialogue, f"Pagina lui {name}", live=live, owner=person(name))

    return write
