"""Print where the site keeps its data, as assignments that bash can evaluate.

The settings themselves are asked, so that a backup never disagrees with the site about which
database or folder is meant. Without DJANGO_SETTINGS_MODULE the production settings are taken:
they stop loudly when they are incomplete, where the development ones would quietly name an
empty database.
"""

import os
import shlex
import sys
import tomllib
from pathlib import Path
from typing import Any

PROJECT_DIR = Path(__file__).resolve().parents[1]


def database_facts(config: dict[str, Any]) -> dict[str, str]:
    """The engine and, for PostgreSQL, what libpq's programs read from their environment."""
    if config["ENGINE"].endswith("sqlite3"):
        # A relative name starts at the folder the services run in.
        return {"ENGINE": "sqlite", "SQLITE_FILE": str((PROJECT_DIR / config["NAME"]).resolve())}
    connection = {
        "PGDATABASE": config["NAME"],
        "PGHOST": config["HOST"],
        "PGPORT": config["PORT"],
        "PGUSER": config["USER"],
        "PGPASSWORD": config["PASSWORD"],
    }
    named = {name: str(value) for name, value in connection.items() if value not in (None, "")}
    return {"ENGINE": "postgresql", **named}


def site_facts() -> dict[str, str]:
    """Everything the scripts need to know, under the names they use."""
    from django.conf import settings

    project = tomllib.loads((PROJECT_DIR / "pyproject.toml").read_text(encoding="utf-8"))
    return {
        "SITE_VERSION": project["project"]["version"],
        "DATA_DIR": str(settings.DATA_DIR),
        **database_facts(settings.DATABASES["default"]),
    }


def main() -> None:
    sys.path.insert(0, str(PROJECT_DIR))
    os.environ.setdefault("DJANGO_SETTINGS_MODULE", "cms.settings.production")
    for name, value in site_facts().items():
        sys.stdout.write(f"export {name}={shlex.quote(value)}\n")


if __name__ == "__main__":
    main()
