"""Draws the demonstration's pictures: SVG of the project, rendered to bitmap when loaded."""

from io import BytesIO

import resvg_py
from django.conf import settings
from django.core.files.images import ImageFile
from PIL import Image
from wagtail.models import Collection

from cms.demo.content.covers import COVER_TEXTS
from cms.demo.records import recall, remember
from cms.home.services import PUBLIC_COLLECTION
from cms.media.models import SiteImage
from cms.media.renditions import make_all

FOLDER = settings.PROJECT_DIR / "fixtures" / "demo" / "images"
WIDTH = 1280


def draw(name: str, *, title: str, description: str, width: int = WIDTH) -> SiteImage:
    """A stored picture from `fixtures/demo/images/<name>.svg`."""
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
    make_all(image)
    return image


def cover(name: str) -> SiteImage:
    """The drawn cover of that name, drawn when it is the first time."""
    key = f"picture:{name}"
    found: SiteImage | None = recall(key)
    if found is None:
        found = draw(f"cover-{name}", title=COVER_TEXTS[name], description=COVER_TEXTS[name])
        remember(key, found)
    return found
