"""The engine is pinned: whoever takes another version looks at what we replace in it first."""

import importlib.metadata
from pathlib import Path

import pytest
from django.apps import apps
from django.conf import settings
from django.core.management import call_command
from django.urls import NoReverseMatch, get_resolver, reverse

README = settings.PROJECT_DIR / "forum" / "README.md"


def test_the_engine_is_the_version_we_looked_at():
    """Read the list in forum/README.md again before this number changes."""
    assert importlib.metadata.version("django-machina") == "1.3.1"
    assert "django-machina 1.3.1" in README.read_text(encoding="utf-8")


def test_no_migration_is_wanted_anywhere(db):
    """Also not inside the installed library."""
    call_command("makemigrations", check=True, dry_run=True, verbosity=0)


def test_topics_and_posts_are_our_own():
    for name in ("Topic", "Post"):
        model = apps.get_model("forum_conversation", name)
        assert model.__module__.startswith("forum.forum_conversation")
        assert model._meta.pk.get_internal_type() == "BigAutoField"


@pytest.mark.parametrize(
    "name", ["machina", "forum_member", "forum_feeds", "forum_moderation", "forum_search",
             "forum_attachments"],
)  # fmt: skip
def test_parts_of_the_engine_that_we_do_not_use_are_not_installed(name):
    assert name not in apps.app_configs


def test_no_view_of_the_engine_has_an_address():
    found = set()

    def walk(patterns):
        for one in patterns:
            if hasattr(one, "url_patterns"):
                walk(one.url_patterns)
            else:
                found.add(getattr(one.callback, "__module__", ""))

    walk(get_resolver().url_patterns)
    assert not [module for module in found if module.startswith("machina")]
    with pytest.raises(NoReverseMatch):
        reverse("forum_conversation:topic", args=["x", 1, "y", 1])


def test_no_template_of_the_engine_is_found():
    from django.template import TemplateDoesNotExist
    from django.template.loader import get_template

    with pytest.raises(TemplateDoesNotExist):
        get_template("board_base.html")
    engines = [Path(str(folder)) for folder in settings.TEMPLATES[0]["DIRS"]]
    assert not [folder for folder in engines if "machina" in folder.parts]


def test_the_engine_renders_with_the_sites_renderer():
    from machina.models import fields

    assert fields.render_func("<script>alert(1)</script> **bun**") == (
        "<p>&lt;script&gt;alert(1)&lt;/script&gt; <strong>bun</strong></p>\n"
    )
