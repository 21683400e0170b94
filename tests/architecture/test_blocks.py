"""Every block an editor meets has an icon, a description and a preview that renders."""

import re

import pytest
from django.urls import reverse
from wagtail import blocks

from cms.core.blocks import ContentBlock
from cms.home.models.home_page import TaskBlock


def named_blocks():
    return [*ContentBlock().child_blocks.items(), ("task", TaskBlock())]


@pytest.mark.parametrize(("name", "block"), named_blocks(), ids=lambda value: str(value)[:20])
def test_block_is_documented(name, block):
    assert block.meta.icon not in ("", "placeholder"), name
    assert str(block.meta.description), name
    assert str(block.label), name
    assert block.meta.template.startswith("blocks/"), name


@pytest.mark.parametrize(("name", "block"), named_blocks(), ids=lambda value: str(value)[:20])
def test_block_preview_renders(name, block, browser_of):
    """The picker in the admin shows each block in the site's look."""
    assert block.is_previewable, name
    address = reverse("wagtailadmin_block_preview")
    response = browser_of("editor").get(address, {"id": block.definition_prefix})
    assert response.status_code == 200
    piece = response.content.decode().split('class="wrap page"')[1].split("</main>")[0]
    words = re.sub(r"<[^>]+>", " ", piece).split(">", 1)[-1].split()
    assert words, name
    assert "None" not in words, name


def test_definitions_stay_out_of_migrations():
    from cms.home.models import HomePage

    for name in ("body", "tasks"):
        _name, _path, args, kwargs = HomePage._meta.get_field(name).deconstruct()
        assert args == []
        assert "block_lookup" not in kwargs
    assert isinstance(HomePage._meta.get_field("body").stream_block, blocks.StreamBlock)
