"""Sites for the tests of the scripts: made once, copied for each test."""

import gzip
import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests import templates
from tests.deploy.proxies import NGINX, Proxy, running_proxy
from tests.deploy.sites import Site
from tests.deploy.stand_in import PRIVATE_NAME, standing_in
from tests.programs import ALL_ARE_THERE

# Those tests drive a real nginx; test_nginx_config.py checks the files everywhere.
collect_ignore_glob = [] if NGINX or ALL_ARE_THERE else ["test_proxy_*.py"]


@pytest.fixture(scope="session")
def site_template(tmp_path_factory: pytest.TempPathFactory, worker_id: str) -> Path:
    """The data folder of a migrated SQLite site with an account and files; workers share it."""
    base = tmp_path_factory.getbasetemp()
    folder = base if worker_id == "master" else base.parent
    finished = folder / "deploy-template"
    with templates.locked(folder / "deploy-template.lock"):
        if not finished.exists():
            site = Site(data=folder / "deploy-template-in-work")
            site.data.mkdir()
            shutil.copy(templates.migrated_sqlite(), site.data / "db.sqlite3")
            site.fill()
            site.data.rename(finished)
    return finished


@pytest.fixture
def sqlite_site(site_template: Path, tmp_path: Path) -> Site:
    """A site on SQLite with an account and files in it."""
    shutil.copytree(site_template, tmp_path / "data")
    return Site(data=tmp_path / "data")


@pytest.fixture(scope="session")
def proxy(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Proxy]:
    """nginx, the stand-in behind it, and a data folder with one file of every kind."""
    folder = tmp_path_factory.mktemp("nginx")
    files = {
        f"private/{PRIVATE_NAME}": b"%PDF-1.7 confidential",
        "static/css/site.0123456789ab.css": b"body{}" * 500,
        "static/css/site.0123456789ab.css.gz": gzip.compress(b"compressed beforehand"),
        "static/css/site.css": b"body{}",
        "static/.hidden": b"secret",
        "media/images/padure.width-320.webp": b"RIFF webp",
        "media/elsewhere.txt": b"not for readers",
        "db.sqlite3": b"the database",
    }
    for name, content in files.items():
        path = folder / "data" / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(content)
    with standing_in() as port, running_proxy(folder, port) as proxy:
        yield proxy
    assert unexpected(proxy.errors()) == []


def unexpected(log: str) -> list[str]:
    """Lines of nginx's error log that no test provokes on purpose."""
    known = (
        "client intended to send too large body",
        "a client request body is buffered to a temporary file",
        "lost.pdf",
        "SSL_do_handshake() failed",
    )
    return [line for line in log.splitlines() if not any(words in line for words in known)]
