"""deploy/systemd: units that parse, harden what they run, and name what exists."""

import configparser
import re
import shutil
from pathlib import Path

import pytest

from tests.deploy.sites import DEPLOY, PROJECT, clean_environment, run

FOLDER = DEPLOY / "systemd"
SERVICES = sorted(FOLDER.glob("*.service"))
HARDENING = {
    "NoNewPrivileges": "true",
    "ProtectSystem": "strict",
    "ProtectHome": "true",
    "PrivateTmp": "true",
    "PrivateDevices": "true",
    "ProtectKernelTunables": "true",
    "ProtectKernelModules": "true",
    "ProtectControlGroups": "true",
    "RestrictSUIDSGID": "true",
    "RestrictNamespaces": "true",
    "LockPersonality": "true",
    "SystemCallArchitectures": "native",
    "CapabilityBoundingSet": "",
}


def read_unit(path: Path) -> configparser.ConfigParser:
    unit = configparser.ConfigParser(strict=False, interpolation=None, delimiters=["="])
    unit.optionxform = str  # type: ignore[assignment,method-assign]
    unit.read(path, encoding="utf-8")
    return unit


def test_the_units_are_those_of_the_guide() -> None:
    assert {path.name for path in FOLDER.iterdir()} == {
        "punte-web.service", "punte-worker.service", "punte-backup.service", "punte-backup.timer",
    }  # fmt: skip


@pytest.mark.parametrize("path", SERVICES, ids=lambda path: path.name)
def test_a_service_is_hardened(path: Path) -> None:
    service = read_unit(path)["Service"]
    assert {name: service.get(name) for name in HARDENING} == HARDENING
    assert service["User"] == service["Group"] == "punte"
    assert service["ReadWritePaths"].split()[0] == "/var/lib/punte"
    assert service["EnvironmentFile"] == "/etc/punte/punte.env"
    assert "DJANGO_SETTINGS_MODULE=cms.settings.production" in service["Environment"]


@pytest.mark.parametrize("path", SERVICES, ids=lambda path: path.name)
def test_a_service_starts_what_the_project_has(path: Path) -> None:
    command = read_unit(path)["Service"]["ExecStart"].split()
    for word in command:
        own = re.fullmatch(r"/opt/punte/(?!\.venv/)(.+)|((?:deploy/|manage).+)", word)
        if own:
            assert (PROJECT / (own.group(1) or own.group(2))).is_file()


@pytest.mark.parametrize("name", ["punte-web", "punte-worker"])
def test_a_service_that_ends_is_started_again(name: str) -> None:
    unit = read_unit(FOLDER / f"{name}.service")
    assert unit["Service"]["Restart"] == "always"
    assert unit["Install"]["WantedBy"] == "multi-user.target"


def test_the_timer_makes_up_for_a_night_it_missed() -> None:
    timer = read_unit(FOLDER / "punte-backup.timer")["Timer"]
    assert timer["Persistent"] == "true"
    assert timer["OnCalendar"] == "*-*-* 02:30:00"


def test_systemd_itself_finds_no_fault(tmp_path: Path) -> None:
    """Where its checker is installed; the programs of a server are replaced by one that exists."""
    checker = shutil.which("systemd-analyze")
    copies = []
    for path in FOLDER.iterdir():
        text = path.read_text(encoding="utf-8")
        copy = tmp_path / path.name
        copy.write_text(re.sub(r"^ExecStart=\S+", "ExecStart=/bin/true", text, flags=re.MULTILINE))
        copies.append(copy)
    assert len(copies) == len(SERVICES) + 1
    for copy in copies if checker else []:
        done = run([str(checker), "verify", copy], clean_environment(), seconds=60)
        named = [line for line in done.stderr.splitlines() if "punte" in line]
        assert named == []
