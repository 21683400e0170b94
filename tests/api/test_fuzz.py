"""Requests drawn from the contract, valid and not: no failure of ours, and nothing that the
contract does not promise. The same draw each time, through the WSGI stack, without a network."""

import pytest
import schemathesis
from django.core.signals import request_finished, request_started
from django.db import close_old_connections
from hypothesis import HealthCheck, Phase, settings
from schemathesis.checks import not_a_server_error
from schemathesis.config import SchemathesisConfig

from cms.api.contract import api
from cms.wsgi import application
from site_modules.accounts.models import User
from tests.factories import DocumentFactory, ImageFactory

EXAMPLES = 12
DRAWN = settings(
    max_examples=EXAMPLES,
    derandomize=True,
    database=None,
    deadline=None,
    phases=[Phase.explicit, Phase.generate],
    suppress_health_check=list(HealthCheck),
)
BOTH = [schemathesis.GenerationMode.POSITIVE, schemathesis.GenerationMode.NEGATIVE]
CHECKS = ("not_a_server_error", "status_code_conformance", "response_schema_conformance")


def contract():
    config = SchemathesisConfig()
    config.projects.default.generation.update(modes=BOTH)
    schema = schemathesis.openapi.from_dict(api.get_openapi_schema(), config=config)
    schema.app = application
    return schema


SCHEMA = contract()
NAMES = {check.__name__: check for check in schemathesis.checks.CHECKS.get_all()}
CHOSEN = [not_a_server_error, *(NAMES[name] for name in CHECKS[1:])]


@pytest.fixture
def one_connection():
    """Django closes connections around a request; here the test's transaction stands on one."""
    for signal in (request_started, request_finished):
        signal.disconnect(close_old_connections)
    yield
    for signal in (request_started, request_finished):
        signal.connect(close_old_connections)


@pytest.fixture
def content(one_connection, tree, settings):
    """Something to find behind the first numbers."""
    settings.API_REQUESTS_PER_ADDRESS = settings.API_REQUESTS_PER_TOKEN = 10**6
    DocumentFactory()
    DocumentFactory(where="members")
    ImageFactory()


@pytest.fixture
def headers_without(content):
    return {}


@pytest.fixture
def headers_with(content, key_of):
    assert User.objects.filter(username="administrator").exists()
    return {"Authorization": f"Bearer {key_of('administrator')}"}


@SCHEMA.parametrize()
@DRAWN
def test_without_a_key(case, headers_without):
    case.call_and_validate(headers=headers_without, checks=CHOSEN)


@SCHEMA.parametrize()
@DRAWN
def test_with_a_key(case, headers_with):
    case.call_and_validate(headers=headers_with, checks=CHOSEN)
