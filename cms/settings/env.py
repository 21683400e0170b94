"""Typed readers of environment variables that fail loudly.

Every reader registers the variable's name, so that a test can hold `.env.example` complete.
A secret may come from a file: `SECRET_KEY_FILE=/run/secrets/key` is read when `SECRET_KEY`
is not set (the convention of container secrets). A `.env` file in the project's root is read
first; real environment variables win over it.
"""

import os
from pathlib import Path
from typing import Any

import environ
from django.core.exceptions import ImproperlyConfigured

PROJECT_DIR = Path(__file__).resolve().parents[2]

TRUE_WORDS = frozenset({"1", "true", "yes", "on"})
FALSE_WORDS = frozenset({"0", "false", "no", "off"})

#: Every variable the settings read, in order of first reading.
declared: list[str] = []

environ.Env.read_env(PROJECT_DIR / ".env", overwrite=False)


def _read(name: str) -> str | None:
    """The raw value of a variable or of the file that `NAME_FILE` points to; None when unset."""
    if name not in declared:
        declared.append(name)
    value = os.environ.get(name)
    if value not in (None, ""):
        return value
    path = os.environ.get(f"{name}_FILE")
    if not path:
        return None
    try:
        return Path(path).read_text(encoding="utf-8").strip()
    except OSError as error:
        raise ImproperlyConfigured(
            f"{name}_FILE points to {path}, which cannot be read: {error}"
        ) from error


def text(name: str, default: str | None = None) -> str:
    """A string; raises ImproperlyConfigured when it is missing and has no default."""
    value = _read(name)
    if value is not None:
        return value
    if default is None:
        raise ImproperlyConfigured(f"Set the environment variable {name} (see .env.example).")
    return default


def boolean(name: str, default: bool) -> bool:
    """true/false, yes/no, on/off or 1/0; any other word is an error, never silently false."""
    value = _read(name)
    if value is None:
        return default
    if value.lower() in TRUE_WORDS:
        return True
    if value.lower() in FALSE_WORDS:
        return False
    raise ImproperlyConfigured(f"{name}={value!r} is not a yes or a no (use true or false).")


def integer(name: str, default: int, *, minimum: int = 0) -> int:
    """A whole number of at least `minimum`."""
    value = _read(name)
    if value is None:
        return default
    try:
        number = int(value)
    except ValueError as error:
        raise ImproperlyConfigured(f"{name}={value!r} is not a whole number.") from error
    if number < minimum:
        raise ImproperlyConfigured(f"{name}={number} is less than {minimum}.")
    return number


def words(name: str, default: list[str] | None = None) -> list[str]:
    """A list separated by commas, without blanks."""
    value = _read(name)
    if value is None:
        return list(default or [])
    return [word.strip() for word in value.split(",") if word.strip()]


def path(name: str, default: Path) -> Path:
    """A folder or file; relative paths start at the project's root."""
    value = _read(name)
    return default if value is None else (PROJECT_DIR / value).resolve()


def choice(name: str, default: str, allowed: tuple[str, ...]) -> str:
    """One of a few words."""
    value = text(name, default)
    if value not in allowed:
        raise ImproperlyConfigured(f"{name}={value!r} must be one of: {', '.join(allowed)}.")
    return value


def database(name: str, default: str) -> dict[str, Any]:
    """Django's database settings from an address such as postgres://user:word@host/name."""
    value = text(name, default)
    config = dict(environ.Env.db_url_config(value))
    if config.get("ENGINE") not in ("django.db.backends.postgresql", "django.db.backends.sqlite3"):
        raise ImproperlyConfigured(f"{name} must name a postgres:// or a sqlite:// database.")
    return config


def cache(name: str, default: str) -> dict[str, Any]:
    """Django's cache settings from an address such as redis://host:6379/1."""
    return dict(environ.Env.cache_url_config(text(name, default)))
