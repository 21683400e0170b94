"""What a web process without nginx in front writes into its access log."""

import re
import runpy
from datetime import timedelta
from types import SimpleNamespace

import pytest
from django.conf import settings
from django.urls import get_resolver
from django.utils.translation import override
from gunicorn.config import Config

from tests.deploy.test_nginx_config import SECRET, addresses

SETTINGS = runpy.run_path(str(settings.PROJECT_DIR / "deploy" / "gunicorn.conf.py"))


def line(path: str, query: str = "") -> str:
    logger = SETTINGS["logger_class"](Config())
    response = SimpleNamespace(status="200 OK", sent=10, headers=[])
    request = SimpleNamespace(headers=[])
    environ = {
        "REQUEST_METHOD": "GET", "RAW_URI": f"{path}?{query}", "PATH_INFO": path,
        "QUERY_STRING": query, "SERVER_PROTOCOL": "HTTP/1.1", "REMOTE_ADDR": "192.0.2.1",
        "HTTP_REFERER": f"http://localhost{path}?{query}",
    }  # fmt: skip
    atoms = logger.atoms(response, request, environ, timedelta(milliseconds=5))
    return SETTINGS["access_log_format"] % logger.atoms_wrapper_class(atoms)


def test_a_line_says_what_was_asked_without_its_query():
    shown = line("/cauta/", "q=cuvinte-private")
    assert '"GET /cauta/" 200' in shown
    assert "cuvinte-private" not in shown


@pytest.mark.parametrize("prefix", ["", "/en", "/hu"], ids=["ro", "en", "hu"])
def test_secrets_in_addresses_are_not_written(prefix):
    assert f'"GET {prefix}/flux/m/-"' in line(f"{prefix}/flux/m/un-secret/episoade/3/a.mp3")
    assert "/notificari/dezabonare/ " not in line(f"{prefix}/notificari/dezabonare/un-secret/")


def test_every_secret_address_of_the_site_is_left_out():
    with override("ro"):
        own = [one for one in addresses(get_resolver().url_patterns) if SECRET.search(one)]
    assert len(own) > 10
    for route in own:
        assert "zmeurica" not in line("/" + re.sub("<[^>]+>", "zmeurica", route)), route
