"""The borders that import-linter cannot see, and promises that a reading of the files can keep."""

import re
from pathlib import Path

import pytest
from django.apps import apps
from django.conf import settings
from django.contrib.staticfiles import finders

ROOT: Path = settings.PROJECT_DIR

#: From the bottom up; a label may refer to itself and to labels before it.
LABELS = (
    "operations", "audit", "media", "core", "notifications", "accounts", "security",
    "organisations", "privacy", "moderation", "submissions", "comments", "requests", "articles",
    "library", "doctemplates", "events", "documents", "forum_conversation", "forum_portal", "hub",
    "management", "uploads", "career", "applications", "home", "search", "wordpress", "api", "demo",
)  # fmt: skip
#: Foreign keys that every app may have: the swappable user, and what Wagtail's own models hold.
ALWAYS_ALLOWED = {"accounts.user"}


def own_models():
    return [model for model in apps.get_models() if model._meta.app_label in LABELS]


def test_every_own_app_has_a_place():
    own = {
        config.label
        for config in apps.get_app_configs()
        if config.name.startswith(("cms.", "site_modules.", "forum."))
    }
    assert own == set(LABELS)


@pytest.mark.parametrize("model", own_models(), ids=lambda model: model._meta.label)
def test_foreign_keys_point_down(model):
    rank = LABELS.index(model._meta.app_label)
    for field in model._meta.get_fields():
        related = field.related_model
        if not field.is_relation or field.auto_created or related in (None, "self"):
            continue
        label = related._meta.app_label
        if label in LABELS and related._meta.label_lower not in ALWAYS_ALLOWED:
            assert LABELS.index(label) <= rank, f"{field} points up to {related._meta.label}"


def test_own_models_have_big_keys():
    for model in own_models():
        key = model._meta.pk
        if not model._meta.parents and key.related_model is None:
            assert key.get_internal_type() == "BigAutoField", model._meta.label


def template_files():
    return sorted((ROOT / "templates").rglob("*.html"))


INLINE = re.compile(
    r"<script(?![^>]*(\bsrc=|application/ld\+json))[^>]*>|<style|\sstyle=\"|\son\w+=\"", re.I
)


@pytest.mark.parametrize("path", template_files(), ids=lambda path: path.name)
def test_no_inline_script_or_style(path):
    if "emails" in path.parts:
        return  # mail readers take styles from the message itself
    assert not INLINE.search(path.read_text(encoding="utf-8"))


def test_no_address_of_another_host_is_loaded():
    pattern = re.compile(r"""(?:src|href|url\()\s*=?\s*["']?(https?:)?//""")
    for folder in ("templates", "static"):
        for path in (ROOT / folder).rglob("*"):
            if path.suffix in {".html", ".css", ".js"}:
                assert not pattern.search(path.read_text(encoding="utf-8")), path


STATIC_TAG = re.compile(r"""{%\s*static\s+["']([^"']+)["']""")


def test_every_static_file_in_a_template_exists():
    names = {
        name
        for path in template_files()
        for name in STATIC_TAG.findall(path.read_text(encoding="utf-8"))
    }
    assert names
    assert [name for name in sorted(names) if finders.find(name) is None] == []


def test_every_icon_used_is_in_the_sprite():
    sprite = (ROOT / "static" / "icons.svg").read_text(encoding="utf-8")
    drawn = set(re.findall(r'id="i-([\w-]+)"', sprite))
    used = set()
    for path in template_files():
        text = path.read_text(encoding="utf-8")
        used |= set(re.findall(r"""{%\s*icon\s+["']([\w-]+)["']""", text))
        used |= set(re.findall(r"""icon_name="([\w-]+)\"""", text))
    from cms.core.enums import ICON_NAMES

    assert used | set(ICON_NAMES) <= drawn


def test_stylesheets_and_scripts_stay_small():
    shipped = [
        path
        for path in (ROOT / "static/css").rglob("*.css")
        if path.stem not in {"style-guide", "admin"}
    ]
    assert sum(path.stat().st_size for path in shipped) < 60_000
    assert sum(path.stat().st_size for path in (ROOT / "static/js").rglob("*.js")) < 40_000


CODE = [
    path
    for folder in ("cms", "site_modules", "forum")
    for path in (ROOT / folder).rglob("*.py")
    if "migrations" not in path.parts
]


def test_files_stay_small_enough_to_read():
    long = {path.name: n for path in CODE if (n := len(path.read_text().splitlines())) > 400}
    assert long == {}


TEXT_ENDINGS = {".py", ".html", ".txt", ".md", ".po", ".csv"}


def test_no_cedilla_letters_anywhere():
    """Romanian has ș and ț with a comma below; ş and ţ are Turkish."""
    wrong = re.compile("[şţŞŢ]")
    # The message check and the tests name the wrong letters in order to refuse them.
    exempt = {"catalogues.py"}
    for folder in ("cms", "site_modules", "forum", "templates", "fixtures", "docs", "deploy"):
        for path in (ROOT / folder).rglob("*"):
            if path.suffix in TEXT_ENDINGS and path.name not in exempt:
                assert not wrong.search(path.read_text(encoding="utf-8")), path


NUMBER_IN_MARKUP = re.compile(
    r"{{\s*(?:\w+\.)*(?:pk|\w+_pk|revision|number|width|height|counter|\w+_page_number)\s*}}"
)


@pytest.mark.parametrize("path", template_files(), ids=lambda path: path.name)
def test_numbers_in_attributes_are_written_for_machines(path):
    """A key of 1234 must not become „1.234” in an address, an id or a hidden field."""
    text = re.sub(r"{% blocktranslate.*?endblocktranslate %}", "", path.read_text(encoding="utf-8"))
    parts = re.findall(r'[\w-]+="[^"]*"|<!--.*?-->', text)
    assert [part for part in parts if NUMBER_IN_MARKUP.search(part)] == []
