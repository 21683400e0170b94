"""deploy/Containerfile, compose.yaml and new-secrets.sh: what can be held without an engine."""

import re
import stat
from pathlib import Path
from typing import Any

import pytest
import yaml
from django.conf import settings

from tests.deploy.proxies import HOST, make_secrets
from tests.deploy.sites import DEPLOY, PROJECT, clean_environment, run

CONTAINERFILE = (DEPLOY / "Containerfile").read_text(encoding="utf-8")
COMPOSE = yaml.safe_load((DEPLOY / "compose.yaml").read_text(encoding="utf-8"))
SERVICES: dict[str, dict[str, Any]] = COMPOSE["services"]


def instructions() -> list[tuple[str, str]]:
    """(instruction, rest) pairs of the Containerfile, with continued lines joined."""
    lines = [line for line in CONTAINERFILE.splitlines() if not line.lstrip().startswith("#")]
    joined = re.sub(r"\\\n\s*", "", "\n".join(lines))
    pairs = [line.split(maxsplit=1) for line in joined.splitlines() if line.strip()]
    return [(name, rest) for name, rest in pairs]


def stages() -> list[list[tuple[str, str]]]:
    found: list[list[tuple[str, str]]] = []
    for name, rest in instructions():
        if name == "FROM":
            found.append([])
        found[-1].append((name, rest))
    return found


def copied_from_the_project() -> list[str]:
    """Sources of COPY that come from the project, not from another stage."""
    plain = [rest for name, rest in instructions() if name == "COPY" and "--from=" not in rest]
    return [source for rest in plain for source in rest.split()[:-1]]


# --- Containerfile -------------------------------------------------------------------------------
def test_only_known_instructions_are_used() -> None:
    known = {
        "CMD", "COPY", "ENV", "EXPOSE", "FROM", "HEALTHCHECK", "RUN", "STOPSIGNAL", "USER",
        "WORKDIR",
    }  # fmt: skip
    assert {name for name, _rest in instructions()} <= known


def test_everything_that_is_copied_exists() -> None:
    assert [path for path in copied_from_the_project() if not (PROJECT / path).exists()] == []


def test_every_package_and_folder_the_site_needs_is_copied() -> None:
    packages = {app.split(".")[0] for app in settings.INSTALLED_APPS} - {"tests"}
    own = {name for name in packages if (PROJECT / name / "__init__.py").exists()}
    needed = own | {"templates", "static", "fixtures", "manage.py", "pyproject.toml"}
    assert needed <= set(copied_from_the_project())


def test_the_build_sees_what_is_copied_and_no_secrets() -> None:
    """The ignore file opens only what COPY names."""
    lines = (DEPLOY / "Containerfile.dockerignore").read_text(encoding="utf-8").splitlines()
    assert "*" in lines
    opened = [line[1:] for line in lines if line.startswith("!")]
    for source in copied_from_the_project():
        assert any(Path(source).match(pattern) for pattern in opened), source
    assert not any(Path("deploy/secrets/secret_key").match(pattern) for pattern in opened)


def test_packages_are_installed_from_the_lock_with_their_hashes() -> None:
    (install,) = [
        rest for name, rest in instructions() if name == "RUN" and " install --no-deps" in rest
    ]
    assert "--require-hashes" in install
    assert "--requirement requirements.lock" in install


def test_the_last_stage_runs_as_nobody_in_particular_without_build_tools() -> None:
    first, last = stages()
    assert first[0][1].startswith("python:3.11-slim AS ")
    assert last[0][1] == "python:3.11-slim"
    user = [rest for name, rest in last if name == "USER"][-1]
    assert re.fullmatch(r"[1-9]\d+:\d+", user)
    commands = " ".join(rest for name, rest in last if name == "RUN")
    assert not re.search(r"\b(pip|gcc|build-essential|git|-dev)\b", commands)


def test_the_worker_has_the_programs_it_starts() -> None:
    """PDFs of own Word files and scans read with Romanian letters."""
    (install,) = [rest for name, rest in stages()[-1] if name == "RUN" and "apt-get" in rest]
    assert {"libreoffice-writer-nogui", "tesseract-ocr", "tesseract-ocr-ron"} <= set(
        install.split()
    )


def test_the_health_check_is_python_and_asks_whether_the_process_lives() -> None:
    (check,) = [rest for name, rest in stages()[-1] if name == "HEALTHCHECK"]
    assert '["python", "deploy/healthcheck.py"]' in check
    assert "/health/live/" in (DEPLOY / "healthcheck.py").read_text(encoding="utf-8")


# --- compose -------------------------------------------------------------------------------------
def test_the_services_are_those_of_the_guide() -> None:
    assert set(SERVICES) == {"postgres", "prepare", "web", "worker", "nginx", "backup"}


def test_services_wait_for_services_that_exist_in_a_state_they_reach() -> None:
    for name, service in SERVICES.items():
        for other, how in service.get("depends_on", {}).items():
            assert other in SERVICES, name
            if how["condition"] == "service_healthy":
                assert "test" in SERVICES[other].get("healthcheck", {}), (name, other)
            else:
                assert how["condition"] == "service_completed_successfully"
                assert "restart" not in SERVICES[other]


def test_volumes_networks_and_secrets_are_declared_and_used() -> None:
    used: dict[str, set[str]] = {"volumes": set(), "networks": set(), "secrets": set()}
    for service in SERVICES.values():
        used["networks"].update(service["networks"])
        used["secrets"].update(service.get("secrets", []))
        sources = [volume.split(":")[0] for volume in service.get("volumes", [])]
        used["volumes"].update(source for source in sources if not source.startswith("."))
    for kind, names in used.items():
        assert names == set(COMPOSE[kind]), kind


def files_that_compose_reads() -> set[str]:
    """Paths beside compose.yaml: mounted files, secrets, environment files."""
    paths = {secret["file"] for secret in COMPOSE["secrets"].values()}
    for service in SERVICES.values():
        paths.update(volume.split(":")[0] for volume in service.get("volumes", []))
        paths.update([service["env_file"]] if "env_file" in service else [])
    return {path for path in paths if path.startswith("./")}


def test_every_file_exists_or_is_made_by_new_secrets(tmp_path: Path) -> None:
    make_secrets(tmp_path)
    for path in files_that_compose_reads():
        place = tmp_path if path.startswith("./secrets/") else DEPLOY
        assert (place / path).exists(), path


def test_no_password_stands_in_the_file() -> None:
    for name, service in SERVICES.items():
        for variable, value in service.get("environment", {}).items():
            if re.search("KEY|PASSWORD|DATABASE_URL|TOKEN", variable):
                assert variable.endswith("_FILE"), (name, variable)
                assert value.removeprefix("/run/secrets/") in service["secrets"]


def test_the_database_and_the_application_are_not_reached_from_outside() -> None:
    assert [name for name, service in SERVICES.items() if "ports" in service] == ["nginx"]
    assert SERVICES["postgres"]["networks"] == ["inner"]
    assert COMPOSE["networks"]["inner"] == {"internal": True}
    assert "inner" not in SERVICES["nginx"]["networks"]


def test_the_application_writes_to_its_volumes_only() -> None:
    for name in ("prepare", "web", "worker", "backup"):
        service = SERVICES[name]
        assert service["read_only"] is True
        assert service["cap_drop"] == ["ALL"]
        assert service["security_opt"] == ["no-new-privileges:true"]


def test_paths_agree_with_nginx_and_the_image() -> None:
    """One nginx file for both ways to install: the same folders in the containers."""
    configuration = (DEPLOY / "nginx" / "punte.conf").read_text(encoding="utf-8")
    targets = [volume.split(":")[1] for volume in SERVICES["nginx"]["volumes"]]
    for target in ("/var/lib/punte", "/opt/punte/deploy/nginx/errors", "/var/www/punte-acme"):
        assert target in targets
        assert target in configuration
    assert "DATA_DIR=/var/lib/punte" in CONTAINERFILE
    accel = SERVICES["web"]["environment"]["PRIVATE_MEDIA_ACCEL_URL"]
    assert f"location ^~ {accel} {{\n        internal;" in configuration
    assert "server web:8000;" in (DEPLOY / "nginx" / "upstream-compose.conf").read_text()


def test_every_setting_in_compose_is_one_the_site_reads() -> None:
    example = (PROJECT / ".env.example").read_text(encoding="utf-8")
    known = set(re.findall(r"^#?([A-Z][A-Z_]+)=", example, re.MULTILINE))
    given = {name.removesuffix("_FILE") for name in SERVICES["web"]["environment"]}
    assert given <= known


# --- Secrets -------------------------------------------------------------------------------------
def test_new_secrets_are_random_closed_and_never_overwritten(tmp_path: Path) -> None:
    folder = make_secrets(tmp_path)
    assert stat.S_IMODE(folder.stat().st_mode) == 0o700
    key = (folder / "secret_key").read_text().strip()
    word = (folder / "postgres_password").read_text().strip()
    assert len(key) >= 50
    assert len(set(key)) >= 10
    assert (folder / "database_url").read_text() == f"postgres://punte:{word}@postgres:5432/punte\n"
    assert (folder / "nginx-host.conf").read_text() == f"server_name {HOST};\n"
    make_secrets(tmp_path)
    assert (folder / "secret_key").read_text().strip() == key


@pytest.mark.parametrize("host", ["", "Punte.RO", "a b", "-x", "x;", "https://x.ro"])
def test_a_host_that_is_none_is_refused(tmp_path: Path, host: str) -> None:
    script = tmp_path / "new-secrets.sh"
    script.write_bytes((DEPLOY / "new-secrets.sh").read_bytes())
    script.chmod(0o755)
    refused = run([script, host, "smtp://mail.example.ro:25"], clean_environment(), seconds=30)
    assert refused.returncode == 2
    assert not (tmp_path / "secrets").exists()


def test_secrets_are_kept_out_of_git() -> None:
    lines = (DEPLOY / "secrets" / ".gitignore").read_text(encoding="utf-8").split("\n")
    assert [line for line in lines if line and not line.startswith("#")] == ["*", "!.gitignore"]
