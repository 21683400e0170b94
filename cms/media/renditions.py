"""The sizes in which pictures are shown. Each use of a picture names one of these shapes.

AVIF first, WebP for browsers without it; the browser picks by screen width from `sizes`.
"""

from dataclasses import dataclass

from wagtail.images.models import Filter, Picture
from wagtail.images.shortcuts import get_renditions_or_not_found

from cms.media.models import SiteImage


@dataclass(frozen=True)
class Shape:
    """Wagtail's rendition spec and the width the picture takes on the page."""

    spec: str
    sizes: str

    @property
    def filters(self) -> list[str]:
        return Filter.expand_spec(self.spec)


SHAPES = {
    "card": Shape("fill-{640x360,400x225}|format-{avif,webp}", "(min-width: 62rem) 24rem, 100vw"),
    "wide": Shape("fill-{1280x720,640x360}|format-{avif,webp}", "(min-width: 62rem) 40rem, 100vw"),
    "content": Shape("width-{1200,800,400}|format-{avif,webp}", "(min-width: 62rem) 42rem, 100vw"),
}
SOCIAL_SPEC = "fill-1200x630|format-jpeg"
LOGO_SPEC = "max-336x128|format-webp"


def picture(image: SiteImage, shape: str, *, alt: str, is_lazy: bool) -> Picture:
    """A `<picture>` with every rendition of a shape (made now where the task has not yet)."""
    chosen = SHAPES[shape]
    attributes = {"alt": alt, "sizes": chosen.sizes}
    if is_lazy:
        attributes["loading"] = "lazy"
    return Picture(get_renditions_or_not_found(image, chosen.filters), attributes)


def make_all(image: SiteImage) -> None:
    """Make every rendition of a picture, so that no reader waits for it."""
    specs = [spec for shape in SHAPES.values() for spec in shape.filters]
    get_renditions_or_not_found(image, [*specs, SOCIAL_SPEC])
