"""Puts the demonstration's recordings on the site, with captions and transcripts."""

from typing import Any

import resvg_py
from django.conf import settings
from django.core.files.base import ContentFile
from wagtail.models import Collection

from cms.demo.content.recordings import RECORDINGS
from cms.demo.pictures import FOLDER as PICTURES
from cms.demo.records import recall, remember
from cms.media.models import SiteMedia

FOLDER = settings.PROJECT_DIR / "fixtures" / "demo" / "recordings"
THUMBNAIL_WIDTH = 854


def load_recordings(collections: dict[str, str]) -> dict[str, SiteMedia]:
    """Each recording by the name its articles use; made where it is missing."""
    return {_name(piece): _recording(piece, collections) for piece in RECORDINGS}


def _name(piece: dict[str, Any]) -> str:
    return str(piece["file"]).rpartition(".")[0]


def _recording(piece: dict[str, Any], collections: dict[str, str]) -> SiteMedia:
    key = f"recording:{_name(piece)}"
    found: SiteMedia | None = recall(key)
    if found is not None:
        return found
    made = SiteMedia(
        title=piece["title"],
        type=piece["type"],
        duration=piece["duration"],
        collection=Collection.objects.get(name=collections[piece["collection"]]),
        transcript="\n\n".join(piece["transcript"]),
        file=_file(piece["file"]),
    )
    if piece.get("captions"):
        made.captions = _file(piece["captions"])
    if piece.get("thumbnail"):
        made.thumbnail = _thumbnail(piece["thumbnail"])
    made.full_clean()
    made.save()
    remember(key, made)
    return made


def _file(name: str) -> ContentFile:
    return ContentFile((FOLDER / name).read_bytes(), name=name)


def _thumbnail(name: str) -> ContentFile:
    """What is shown before the film starts: one of the drawings."""
    svg = (PICTURES / f"{name}.svg").read_text(encoding="utf-8")
    bitmap = resvg_py.svg_to_bytes(svg_string=svg, width=THUMBNAIL_WIDTH)
    return ContentFile(bytes(bitmap), name=f"{name}.png")
