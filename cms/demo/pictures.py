"""Draws the demonstration's pictures: SVG of the project, rendered to bitmap when loaded."""

from io import BytesIO

import resvg_py
from django.conf import settings
from django.core.files.images import ImageFile
from PIL import Image
from wagtail.images.shortcuts import get_renditions_or_not_found
from wagtail.models import Collection

from cms.demo.content.covers import COVER_TEXTS
from cms.demo.records import recall, remember
from cms.home.services import PUBLIC_COLLECTION
from cms.media.models import SiteImage
from cms.media.renditions import SHAPES, make_all

FOLDER = settings.PROJECT_DIR / "fixtures" / "demo" / "images"
WIDTH = 1280


def draw(
    name: str, *, title: str, description: str, width: int = WIDTH, is_whole: bool = True
) -> SiteImage:
    """A stored picture from `fixtures/demo/images/<name>.svg`.

    `is_whole`: with every rendition; otherwise with those of lists, and the worker makes the rest.
    """
    svg = (FOLDER / f"{name}.svg").read_text(encoding="utf-8")
    bitmap = BytesIO(bytes(resvg_py.svg_to_bytes(svg_string=svg, width=width)))
    picture: Image.Image = Image.open(bitmap)
    if picture.mode == "RGBA":
        background = Image.new("RGB", picture.size, "white")
        background.paste(picture, mask=picture.getchannel("A"))
        picture = background
    stored = BytesIO()
    picture.save(stored, format="PNG", optimize=True)
    image = SiteImage(
        title=title,
        description=description,
        credit="Desen original al proiectului Punte",
        collection=Collection.objects.get(name=PUBLIC_COLLECTION),
        file=ImageFile(BytesIO(stored.getvalue()), name=f"{name}.png"),
    )
    image.full_clean(exclude=["width", "height"])
    image.save()
    if is_whole:
        make_all(image)
    else:
        get_renditions_or_not_found(image, SHAPES["card"].filters)
    return image


def cover(name: str, *, is_whole: bool = True) -> SiteImage:
    """The drawn cover of that name, drawn when it is the first time."""
    key = f"picture:{name}"
    found: SiteImage | None = recall(key)
    if found is None:
        words = COVER_TEXTS[name]
        found = draw(f"cover-{name}", title=words, description=words, is_whole=is_whole)
        remember(key, found)
    return found
