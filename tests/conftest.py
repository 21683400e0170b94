"""Fixtures that every test may use. People and pages have the same meaning everywhere.

Each worker gets a copy of a migrated database (see `tests.templates`) with the site set up in it.
"""

import shutil
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from django.apps import apps
from django.conf import settings
from django.core.cache import cache, caches
from django.db import connection
from django.http import HttpResponse
from django.test import Client
from django.utils import translation
from pytest_django.plugin import DjangoDbBlocker

from site_modules.accounts.enums import Role
from site_modules.accounts.models import User
from site_modules.accounts.services import create_account
from tests import templates
from tests.factories import Tree, find_tree, grow_tree

PASSWORD = "Un-drum-lung-7"
SIGN_IN = "/autentificare/"

#: name of the persona → roles beside „Membri”
PERSONAS: dict[str, tuple[Role, ...]] = {
    "member": (),
    "other_member": (),
    "delegate": (Role.DELEGATE,),
    "contributor": (Role.CONTRIBUTOR,),
    "author": (Role.AUTHOR,),
    "editor": (Role.EDITOR,),
    "moderator": (Role.MODERATOR,),
    "counsellor": (Role.COUNSELLOR,),
    "administrator": (Role.ADMINISTRATOR,),
}


def pytest_make_parametrize_id(config: pytest.Config, val: object, argname: str) -> str | None:
    """Files are named by their length: a packed one holds the time of day, and workers that
    collect different names refuse to run."""
    return f"{argname} of {len(val)}" if isinstance(val, bytes) and len(val) > 20 else None


@pytest.fixture(scope="session")
def django_db_setup(
    django_test_environment: None,
    django_db_blocker: DjangoDbBlocker,
    tmp_path_factory: pytest.TempPathFactory,
    worker_id: str,
) -> Iterator[None]:
    """A migrated database with the site's set-up in it."""
    original = settings.DATABASES["default"]["NAME"]
    with django_db_blocker.unblock():
        name = _fresh_database(tmp_path_factory, worker_id)
        yield
        if connection.vendor != "sqlite":
            _point_to(original)
            templates.drop_postgres(name)


def _fresh_database(tmp_path_factory: pytest.TempPathFactory, worker_id: str) -> str:
    """Put this worker's database into its first state; its name."""
    suffix = "" if worker_id == "master" else f"_{worker_id}"
    name = f"{templates.PREFIX}test{suffix}"
    if connection.vendor == "sqlite":
        shared = tmp_path_factory.getbasetemp()
        shared = shared if worker_id == "master" else shared.parent
        _copy_template(shared, suffix)
    else:
        connection.close()
        templates.copy_postgres(templates.migrated_postgres(), name)
        _point_to(name)
        _set_up()
    return name


@pytest.fixture(autouse=True)
def filled_again(
    request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory, worker_id: str
) -> None:
    """A test that commits leaves an empty database behind: the next one of its kind starts anew."""
    marker = request.node.get_closest_marker("django_db")
    if marker is None or not marker.kwargs.get("transaction"):
        return
    request.getfixturevalue("transactional_db")
    if not User.objects.exists():
        _fresh_database(tmp_path_factory, worker_id)


def _copy_template(shared: Path, suffix: str) -> None:
    template = shared / "template.sqlite3"
    own = shared / f"test{suffix}.sqlite3"
    connection.close()
    with templates.locked(shared / "template.lock"):
        if not template.exists():
            building = shared / "building.sqlite3"
            shutil.copy(templates.migrated_sqlite(), building)
            _point_to(building)
            _set_up()
            connection.cursor().execute("PRAGMA wal_checkpoint(TRUNCATE)")
            connection.close()
            building.rename(template)
    shutil.copy(template, own)
    _point_to(own)


def _point_to(database: Path | str) -> None:
    connection.close()
    connection.settings_dict["NAME"] = str(database)
    settings.DATABASES["default"]["NAME"] = str(database)


def _set_up() -> None:
    """What every test finds: the site as set up, and the people."""
    from cms.core.models import SiteSettings
    from cms.home.services import set_up_site
    from site_modules.comments.models import CommentSettings

    _make_tables_of_tests()
    set_up_site()
    # Made by the first request otherwise, which counts as a publication.
    SiteSettings.load(), CommentSettings.load()
    for name, roles in PERSONAS.items():
        create_account(
            username=name,
            email=f"{name}@punte.example",
            first_name=name.split("_")[0].title(),
            last_name="Exemplu",
            password=PASSWORD,
            roles=roles,
        )
    grow_tree()


def _make_tables_of_tests() -> None:
    """`tests.notices` has no migrations: no other settings know it."""
    from django.contrib.contenttypes.management import create_contenttypes

    there = set(connection.introspection.table_names())
    notices = apps.get_app_config("notices")
    with connection.schema_editor() as editor:
        for model in notices.get_models():
            if model._meta.db_table not in there:
                editor.create_model(model)
    create_contenttypes(notices, verbosity=0)


@pytest.fixture(autouse=True)
def empty_cache() -> Iterator[None]:
    _empty_caches()
    yield
    _empty_caches()


def _empty_caches() -> None:
    cache.clear()
    caches["memory"].clear()
    caches["own_pages"].clear()


@pytest.fixture(autouse=True)
def romanian() -> Iterator[None]:
    """Tests build addresses and texts as a Romanian reader's request would."""
    with translation.override("ro"):
        yield


@pytest.fixture(autouse=True)
def real_mail_backend(settings: object) -> None:
    """Django's test runner replaces the mail backend; the outbox is what the site uses."""
    settings.EMAIL_BACKEND = "site_modules.notifications.mail_backend.OutboxBackend"  # type: ignore[attr-defined]


@pytest.fixture
def person(db: None) -> Callable[[str], User]:
    """`person("editor")`: the account of a persona."""
    return lambda name: User.objects.get(username=name)


@pytest.fixture
def browser_of(person: Callable[[str], User]) -> Callable[[str], Client]:
    """`browser_of("editor")`: a test client signed in as a persona; "visitor" is nobody."""

    def get(name: str) -> Client:
        client = Client()
        if name != "visitor":
            client.force_login(person(name))
        return client

    return get


@pytest.fixture
def tree(db: None) -> Tree:
    """Pages of every kind of access (see `tests.factories.Tree`), grown with the database."""
    return find_tree()


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
def commits_at_once(monkeypatch: pytest.MonkeyPatch) -> None:
    """What waits for a commit happens right away: a test's transaction is never committed."""
    from django.db import transaction

    def run(work: Callable[[], object], using: str | None = None, robust: bool = False) -> None:
        work()

    monkeypatch.setattr(transaction, "on_commit", run)


@pytest.fixture
def call_as(person: Callable[[str], User]) -> Callable[..., Any]:
    """`call_as("member", Scope.CONTENT_READ)`: a program with a new key of a persona, of all scopes
    if none is named; "visitor" has none. What other tests asked does not count for its limits."""
    from cms.api import rate_limits
    from cms.api.enums import Lifetime, Scope
    from cms.api.services import create_token
    from tests.api.callers import Caller

    rate_limits.forget_all()

    def make(name: str, *scopes: Scope) -> Caller:
        if name == "visitor":
            return Caller(Client())
        _token, secret = create_token(
            user=person(name), name="Test", scopes=list(scopes or Scope), lifetime=Lifetime.MONTH
        )
        return Caller(Client(), secret)

    return make
