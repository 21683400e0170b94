"""`.env.example` names every variable that is read, and nothing else, with its real default."""

import json
import re
import sys
from pathlib import Path

import pytest

from tests.deploy.sites import PROJECT, clean_environment, run

EXAMPLE = PROJECT / ".env.example"
ASSIGNMENT = re.compile(r"#?(?P<name>[A-Z][A-Z0-9_]*)=(?P<value>.*)")

#: What production insists on; importing its settings is how its variables become known.
PRODUCTION = {
    "SECRET_KEY": "q7Lr2vXn9TbWm4KzYc8JdHs5PfGu3RaEoNi6MtVx1ZwBkQyCjDlSgFhA",
    "ALLOWED_HOSTS": "punte.example.ro",
    "SITE_URL": "https://punte.example.ro",
    "MAIL_URL": "smtp://mail.example.ro:25",
    "MAIL_PREVIEW": "false",
}
LIST_DECLARED = """
import json
import cms.settings.base, cms.settings.dev, cms.settings.production
from cms.settings import env
print(json.dumps(env.declared))
"""
#: Every setting that the variables decide, as text.
LIST_SETTINGS = """
import json, runpy
import cms.settings.{module} as s
gunicorn = runpy.run_path("deploy/gunicorn.conf.py")
names = [name for name in dir(s) if name.isupper() and name != "SECRET_KEY"]
told = {{name: repr(getattr(s, name)) for name in names}}
told |= {{name: repr(value) for name, value in gunicorn.items() if isinstance(value, (str, int))
         and not name.startswith("__")}}
print(json.dumps(told))
"""


def example_values() -> dict[str, str]:
    """Variables of the example with their values, whether commented out or not."""
    found = [ASSIGNMENT.fullmatch(line) for line in EXAMPLE.read_text("utf-8").splitlines()]
    return {match["name"]: match["value"] for match in found if match}


def run_python(code: str, environment: dict[str, str]) -> dict[str, str] | list[str]:
    done = run([sys.executable, "-c", code], environment, seconds=60)
    assert done.returncode == 0, done.stderr
    return json.loads(done.stdout)


def names_read_by_settings(tmp_path: Path) -> set[str]:
    environment = clean_environment(DATA_DIR=str(tmp_path), **PRODUCTION)
    return set(run_python(LIST_DECLARED, environment))


def names_read_by_gunicorn() -> set[str]:
    text = (PROJECT / "deploy" / "gunicorn.conf.py").read_text("utf-8")
    # Django's own, which names the settings and so cannot come from them.
    return set(re.findall(r"""environ\.get\(["'](\w+)["']""", text)) - {"DJANGO_SETTINGS_MODULE"}


def names_read_by_scripts() -> set[str]:
    scripts = (PROJECT / "deploy").glob("*.sh")
    return {name for path in scripts for name in re.findall(r"\$\{(BACKUP_\w+)", path.read_text())}


def test_the_example_names_what_is_read_and_nothing_else(tmp_path: Path) -> None:
    read = names_read_by_settings(tmp_path) | names_read_by_gunicorn() | names_read_by_scripts()
    assert {"HOST", "PORT", "BACKUP_KEEP", "SECRET_KEY"} <= read
    named = set(example_values())
    assert {"missing": read - named, "nobody reads": named - read} == {
        "missing": set(),
        "nobody reads": set(),
    }


def test_a_variable_is_named_once_with_a_comment_of_its_own() -> None:
    lines = EXAMPLE.read_text("utf-8").splitlines()
    names = [match["name"] for match in map(ASSIGNMENT.fullmatch, lines) if match]
    assert len(names) == len(set(names))
    for number, line in enumerate(lines):
        if ASSIGNMENT.fullmatch(line):
            assert re.match(r"# \S.*\.$", lines[number - 1]), f"no comment above {line}"


@pytest.mark.parametrize("module", ["dev", "production"])
def test_the_values_are_the_real_defaults(tmp_path: Path, module: str) -> None:
    """Uncommenting everything changes nothing but what a laptop and a server differ in."""
    fixed = {"DATA_DIR": str(tmp_path)}
    if module == "production":
        fixed |= PRODUCTION | {"DEMO_CONTENT_ALLOWED": "false"}
    code = LIST_SETTINGS.format(module=module)
    without = run_python(code, clean_environment(**fixed))
    with_example = run_python(code, clean_environment(**(example_values() | fixed)))
    assert with_example == without
