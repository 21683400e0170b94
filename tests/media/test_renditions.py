"""The sizes of a picture are made in the background, before a reader needs them."""

import pytest
from django.core.files.base import ContentFile
from django.template import Context, Template

from cms.media import renditions
from cms.media.models import SiteRendition
from cms.media.tasks import make_renditions
from tests.factories import ImageFactory
from tests.media import files

ALL = len({spec for shape in renditions.SHAPES.values() for spec in shape.filters}) + 1


def test_new_picture_gets_all_its_sizes_after_the_commit(db, django_capture_on_commit_callbacks):
    with django_capture_on_commit_callbacks(execute=True):
        image = ImageFactory()
        assert image.renditions.count() == 0
    assert image.renditions.count() == ALL


def test_stored_picture_that_is_saved_again_asks_for_nothing(
    db, django_capture_on_commit_callbacks
):
    image = ImageFactory()
    with django_capture_on_commit_callbacks(execute=True):
        image.title = "Alt titlu"
        image.save()
    assert image.renditions.count() == 0


def test_sizes_are_made_once(db):
    image = ImageFactory()
    for _ in range(2):
        make_renditions.enqueue(image.pk)
    assert image.renditions.count() == ALL


def test_picture_that_was_deleted_meanwhile_is_no_error(db):
    result = make_renditions.enqueue(999_999)
    assert result.status.name == "SUCCESSFUL"
    assert not SiteRendition.objects.exists()


@pytest.mark.parametrize("name", files.GOOD_PICTURES)
def test_every_picture_that_is_taken_can_be_shown(name, db):
    image = ImageFactory(file=ContentFile(files.GOOD_PICTURES[name](), name=name))
    for spec in ("fill-20x20|format-avif", "fill-20x20|format-webp", renditions.SOCIAL_SPEC):
        rendition = image.get_rendition(spec)
        assert rendition.width > 0
        assert rendition.file.storage.exists(rendition.file.name)


@pytest.mark.parametrize("shape", renditions.SHAPES)
def test_picture_on_a_page_offers_formats_and_sizes(db, shape):
    image = ImageFactory()
    code = "{% load pictures %}{% site_picture image shape alt=alt %}"
    html = Template(code).render(
        Context({"image": image, "shape": shape, "alt": '"><script>alert(1)</script>'})
    )
    assert html.startswith("<picture>")
    assert 'type="image/avif"' in html
    assert "/media/images/" in html
    assert 'loading="lazy"' in html
    assert "width=" in html
    assert "height=" in html
    assert "<script>" not in html
    assert "original_images" not in html


def test_picture_seen_at_once_is_not_lazy(db):
    code = '{% load pictures %}{% site_picture image "wide" lazy=False %}'
    html = Template(code).render(Context({"image": ImageFactory()}))
    assert 'loading="lazy"' not in html
    assert 'alt=""' in html
