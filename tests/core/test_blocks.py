"""What blocks refuse and what they show."""

import pytest
from django.core.exceptions import ValidationError

from cms.core.blocks import (
    CardsBlock,
    DownloadBlock,
    EmbedBlock,
    ImageBlock,
    PageCardsBlock,
    TableBlock,
    VideoBlock,
)
from cms.core.blocks.media import embed_address
from tests.factories import DocumentFactory, ImageFactory, MediaFactory


@pytest.mark.parametrize(
    ("url", "player"),
    [
        ("https://www.youtube.com/watch?v=dQw4w9WgXcQ", "youtube-nocookie.com/embed/dQw4w9WgXcQ"),
        ("https://youtu.be/dQw4w9WgXcQ?t=3", "youtube-nocookie.com/embed/dQw4w9WgXcQ"),
        ("https://m.youtube.com/watch?v=dQw4w9WgXcQ", "youtube-nocookie.com/embed/dQw4w9WgXcQ"),
        ("https://vimeo.com/76979871", "player.vimeo.com/video/76979871"),
    ],
)
def test_allowed_films(url, player):
    assert player in embed_address(url)[1]


@pytest.mark.parametrize(
    "url",
    [
        "https://youtube.com.evil.example/watch?v=dQw4w9WgXcQ",
        "https://evil.example/?u=youtube.com/watch?v=dQw4w9WgXcQ",
        'https://www.youtube.com/watch?v="onload="x',
        "https://vimeo.com/../../x",
        "https://user:word@evil.example/",
        "javascript:alert(1)",
        "https://www.youtube.com/",
    ],
)
def test_other_addresses_are_refused(url):
    assert embed_address(url) is None
    block = EmbedBlock()
    with pytest.raises(ValidationError):
        block.clean(block.to_python({"url": url, "title": "x", "description": "y"}))


def test_embed_loads_nothing_by_itself():
    block = EmbedBlock()
    html = block.render(
        block.to_python({"url": "https://vimeo.com/76979871", "title": "T", "description": "D"})
    )
    assert "<iframe" not in html
    assert "src=" not in html.replace("data-embed", "")


def test_picture_asks_for_alternative_text(db):
    block = ImageBlock()
    image = ImageFactory()
    value = {"image": image.pk, "alt_text": "", "is_decorative": False, "caption": ""}
    with pytest.raises(ValidationError) as caught:
        block.clean(block.to_python(value))
    assert "alt_text" in caught.value.block_errors
    assert block.clean(block.to_python({**value, "is_decorative": True}))["is_decorative"]


def test_picture_is_responsive_sized_and_lazy(db):
    block = ImageBlock()
    html = block.render(
        block.to_python({"image": ImageFactory().pk, "alt_text": "Trei oameni", "caption": "C"})
    )
    assert 'type="image/avif"' in html
    assert 'alt="Trei oameni"' in html
    assert 'loading="lazy"' in html
    assert 'width="' in html
    assert 'height="' in html


def test_hostile_text_is_escaped_everywhere():
    block = CardsBlock()
    evil = "<script>alert(1)</script>"
    value = {"title": evil, "cards": [{"title": evil, "text": evil, "icon": "hub"}]}
    html = block.render(block.to_python(value))
    assert "<script" not in html
    assert "&lt;script&gt;" in html


def test_card_of_a_closed_page_says_so(tree):
    block = CardsBlock()
    html = block.render(
        block.to_python({"title": "", "cards": [{"title": "Ghid", "page": tree.closed.pk}]})
    )
    assert "i-lock" in html
    html = block.render(
        block.to_python({"title": "", "cards": [{"title": "Ghid", "page": tree.public.pk}]})
    )
    assert "i-lock" not in html


def test_card_of_an_unpublished_page_leads_nowhere(tree):
    block = CardsBlock()
    html = block.render(
        block.to_python({"title": "", "cards": [{"title": "Ghid", "page": tree.draft.pk}]})
    )
    assert "<a " not in html


def test_page_cards_hide_closed_pages_from_visitors(tree, rf, person):
    from django.contrib.auth.models import AnonymousUser

    block = PageCardsBlock()
    value = block.to_python(
        {"title": "De citit", "pages": [tree.closed.pk, tree.public.pk, tree.draft.pk]}
    )
    request = rf.get("/")
    for user, sees_closed in ((AnonymousUser(), False), (person("member"), True)):
        request.user = user
        html = block.render(value, {"request": request})
        assert (tree.closed.title in html) is sees_closed
        assert tree.public.title in html
        assert tree.draft.title not in html


def test_table_names_each_cell_for_phones():
    block = TableBlock()
    html = block.render(block.get_preview_value())
    assert 'data-label="Cine semnează"' in html
    assert '<th scope="row">' in html
    assert "<caption>" in html


def test_download_tells_type_and_size(db):
    block = DownloadBlock()
    html = block.render(block.to_python({"document": DocumentFactory().pk}))
    assert "CSV" in html
    assert "bytes" in html or "byți" in html or "octeți" in html


def test_video_has_captions_transcript_and_never_starts_by_itself(db):
    recording = MediaFactory(type="video", transcript="Bună ziua.")
    recording.captions.name = "captions/x/film.vtt"
    recording.save()
    html = VideoBlock().render(VideoBlock().to_python({"media": recording.pk}))
    assert 'preload="none"' in html
    assert "autoplay" not in html
    assert 'kind="captions"' in html
    assert "Bună ziua." in html
