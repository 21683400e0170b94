"""Production refuses to start when it would be unsafe, and is clean when it is not."""

import subprocess
import sys
from pathlib import Path

import pytest

from tests.deploy.sites import clean_environment, run

SECRET = "q7Lr2vXn9TbWm4KzYc8JdHs5PfGu3RaEoNi6MtVx1ZwBkQyCjDlSgFhA"

#: A complete environment of a server; each refusal spoils one thing in it.
GOOD = {
    "DJANGO_SETTINGS_MODULE": "cms.settings.production",
    "SECRET_KEY": SECRET,
    "ALLOWED_HOSTS": "punte.example.ro",
    "SITE_URL": "https://punte.example.ro",
    "MAIL_PREVIEW": "false",
    "DEBUG": "false",
    "BEHIND_PROXY": "true",
    "SERVE_MEDIA": "false",
    "PRIVATE_MEDIA_ACCEL_URL": "/_private/",
    "MAIL_URL": "smtp+tls://punte:word@mail.example.ro:587",
}


def load(tmp_path: Path, **changes: str) -> subprocess.CompletedProcess[str]:
    """Import the production settings in a process of their own."""
    environment = clean_environment(**(GOOD | {"DATA_DIR": str(tmp_path)} | changes))
    code = "import cms.settings.production as p; print(p.SECRET_KEY, p.SECURE_PROXY_SSL_HEADER)"
    return run([sys.executable, "-c", code], environment, seconds=60)


def test_a_complete_environment_is_accepted(tmp_path: Path) -> None:
    done = load(tmp_path)
    assert done.returncode == 0, done.stderr
    assert done.stdout.split()[0] == SECRET


@pytest.mark.parametrize(
    ("changes", "reason"),
    [
        ({"SECRET_KEY": ""}, "Set the environment variable SECRET_KEY"),
        ({"SECRET_KEY": SECRET[:49]}, "SECRET_KEY must be"),
        ({"SECRET_KEY": "x" * 60}, "SECRET_KEY must be"),
        ({"SECRET_KEY": f"example-{SECRET}"}, "SECRET_KEY must be"),
        ({"DEBUG": "true"}, "DEBUG must be false"),
        ({"DEBUG": "maybe"}, "is not a yes or a no"),
        ({"ALLOWED_HOSTS": "*"}, "ALLOWED_HOSTS must name"),
        ({"ALLOWED_HOSTS": "punte.example.ro,*"}, "ALLOWED_HOSTS must name"),
        ({"ALLOWED_HOSTS": ","}, "ALLOWED_HOSTS must name"),
        ({"MAIL_PREVIEW": "true"}, "MAIL_PREVIEW would show"),
        ({"SITE_URL": "http://punte.example.ro"}, "SITE_URL must begin with https://"),
        ({"MAIL_URL": "none"}, "MAIL_URL must say"),
        ({"MAIL_URL": "carrier-pigeon://x"}, "is not smtp"),
        ({"SITE_URL": ""}, "SITE_URL must begin with https://"),
    ],
    ids=lambda value: (
        "-".join(f"{k}={v[:20]}" for k, v in value.items()) if isinstance(value, dict) else ""
    ),
)
def test_an_unsafe_environment_is_refused(
    tmp_path: Path, changes: dict[str, str], reason: str
) -> None:
    done = load(tmp_path, **changes)
    assert done.returncode != 0
    assert reason in done.stderr
    assert "ImproperlyConfigured" in done.stderr


def test_the_secret_key_may_come_from_a_file(tmp_path: Path) -> None:
    (tmp_path / "key").write_text(f"{SECRET}\n")
    done = load(tmp_path, SECRET_KEY="", SECRET_KEY_FILE=str(tmp_path / "key"))
    assert done.returncode == 0, done.stderr
    assert done.stdout.split()[0] == SECRET


def test_a_secret_file_that_cannot_be_read_is_named(tmp_path: Path) -> None:
    done = load(tmp_path, SECRET_KEY="", SECRET_KEY_FILE=str(tmp_path / "nothing"))
    assert done.returncode != 0
    assert "SECRET_KEY_FILE points to" in done.stderr


def test_the_forwarded_scheme_is_trusted_behind_the_proxy_only(tmp_path: Path) -> None:
    assert "HTTP_X_FORWARDED_PROTO" in load(tmp_path).stdout
    alone = load(tmp_path, BEHIND_PROXY="false")
    assert "no attribute 'SECURE_PROXY_SSL_HEADER'" in alone.stderr


def test_djangos_check_for_deployment_finds_nothing(tmp_path: Path) -> None:
    environment = clean_environment(**(GOOD | {"DATA_DIR": str(tmp_path)}))
    command = [sys.executable, "manage.py", "check", "--deploy", "--fail-level", "WARNING"]
    done = run(command, environment, seconds=120)
    assert done.returncode == 0, done.stderr
    assert "no issues" in done.stdout + done.stderr
