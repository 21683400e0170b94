"""Blocks of pictures, sound, video and files. None of them loads anything from another host."""

import re
from mimetypes import guess_type
from typing import Any
from urllib.parse import parse_qs, urlsplit

from django.core.exceptions import ValidationError
from django.template.defaultfilters import filesizeformat
from django.utils.translation import gettext_lazy as _
from wagtail import blocks
from wagtail.documents.blocks import DocumentChooserBlock
from wagtail.images.blocks import ImageChooserBlock
from wagtailmedia.blocks import AudioChooserBlock, VideoChooserBlock

#: The file tag's colour in the design, by extension.
FILE_CLASSES = {
    "pdf": "pdf",
    "xlsx": "xls",
    "ods": "xls",
    "csv": "xls",
    "pptx": "ppt",
    "odp": "ppt",
}


class ImageBlock(blocks.StructBlock):
    """A picture; its alternative text is asked for unless it only decorates."""

    image = ImageChooserBlock(label=_("picture"))
    alt_text = blocks.CharBlock(
        label=_("alternative text"),
        required=False,
        max_length=250,
        help_text=_("What the picture tells, for people who do not see it."),
    )
    is_decorative = blocks.BooleanBlock(
        label=_("only decoration"), required=False, help_text=_("Screen readers skip it.")
    )
    caption = blocks.CharBlock(label=_("caption"), required=False, max_length=250)

    def clean(self, value: Any) -> Any:
        cleaned = super().clean(value)
        if not cleaned["alt_text"] and not cleaned["is_decorative"]:
            message = _("Describe the picture, or mark it as decoration.")
            raise blocks.StructBlockValidationError(
                block_errors={"alt_text": ValidationError(message)}
            )
        return cleaned

    class Meta:
        icon = "image"
        label = _("Picture")
        description = _("A picture with alternative text, in the size of the reader's screen.")
        template = "blocks/image.html"
        preview_template = "blocks/image_preview.html"
        preview_value = {"image": None, "alt_text": "Voluntari plantând puieți", "caption": ""}


class GalleryBlock(blocks.StructBlock):
    """Several pictures side by side."""

    title = blocks.CharBlock(label=_("title"), required=False, max_length=120)
    images = blocks.ListBlock(ImageBlock(), label=_("pictures"), min_num=2)

    class Meta:
        icon = "image"
        label = _("Gallery")
        description = _("Several pictures side by side, each with its own text.")
        template = "blocks/gallery.html"
        preview_template = "blocks/gallery_preview.html"
        preview_value = {"title": "De la prima întâlnire", "images": []}


class DownloadBlock(blocks.StructBlock):
    """A file to download, with its type and size."""

    document = DocumentChooserBlock(label=_("file"))
    description = blocks.CharBlock(label=_("description"), required=False, max_length=250)

    def get_context(self, value: Any, parent_context: dict | None = None) -> dict:
        context = super().get_context(value, parent_context)
        document = value["document"]
        if document:
            extension = document.file_extension.lower()
            context["kind"] = extension.upper()
            context["css"] = FILE_CLASSES.get(extension, "doc")
            context["size"] = filesizeformat(document.get_file_size())
        return context

    class Meta:
        icon = "download"
        label = _("Download")
        description = _("A file with its type and size; closed files stay closed.")
        template = "blocks/download.html"
        preview_template = "blocks/download_preview.html"
        preview_value = {"document": None, "description": "Model de contract, DOCX"}


class RecordingBlock(blocks.StructBlock):
    """What audio and video share: the type of the file and where to download it."""

    def get_context(self, value: Any, parent_context: dict | None = None) -> dict:
        context = super().get_context(value, parent_context)
        recording = value["media"]
        if recording:
            context["mime_type"] = guess_type(recording.filename)[0] or ""
            context["download_url"] = f"{recording.url}?descarca=1"
        return context

    def get_searchable_content(self, value: Any) -> list[str]:
        """Title, caption and transcript: all that the page shows of it."""
        recording = value["media"]
        shown = [recording.title, recording.transcript] if recording else []
        return [text for text in (*shown, value["caption"]) if text]


class AudioBlock(RecordingBlock):
    """A recording with its transcript."""

    media = AudioChooserBlock(label=_("recording"))
    caption = blocks.CharBlock(label=_("caption"), required=False, max_length=250)

    class Meta:
        icon = "media"
        label = _("Audio")
        description = _("A recording with a player of the browser and its transcript.")
        template = "blocks/audio.html"
        preview_template = "blocks/media_preview.html"
        preview_value = {"media": None, "caption": "Interviu despre voluntariat"}


class VideoBlock(RecordingBlock):
    """A film with captions and transcript."""

    media = VideoChooserBlock(label=_("video"))
    caption = blocks.CharBlock(label=_("caption"), required=False, max_length=250)

    class Meta:
        icon = "media"
        label = _("Video")
        description = _("A film with captions and transcript, never started by itself.")
        template = "blocks/video.html"
        preview_template = "blocks/media_preview.html"
        preview_value = {"media": None, "caption": "Cum arată o zi la sediu"}


YOUTUBE_ID = re.compile(r"[\w-]{11}")
VIMEO_ID = re.compile(r"\d{6,12}")


def embed_address(url: str) -> tuple[str, str] | None:
    """(provider's name, address of its player) for an allowed address; None for any other."""
    parts = urlsplit(url)
    host = (parts.hostname or "").removeprefix("www.").removeprefix("m.")
    if host == "youtu.be":
        identifier = parts.path.strip("/")
    elif host in ("youtube.com", "youtube-nocookie.com"):
        identifier = (parse_qs(parts.query).get("v") or [parts.path.rsplit("/", 1)[-1]])[0]
    elif host in ("vimeo.com", "player.vimeo.com"):
        identifier = parts.path.rstrip("/").rsplit("/", 1)[-1]
        if VIMEO_ID.fullmatch(identifier):
            return "Vimeo", f"https://player.vimeo.com/video/{identifier}?dnt=1"
        return None
    else:
        return None
    if YOUTUBE_ID.fullmatch(identifier):
        return "YouTube", f"https://www.youtube-nocookie.com/embed/{identifier}"
    return None


class EmbedValue(blocks.StructValue):
    """Adds the provider and the player's address."""

    @property
    def provider(self) -> str:
        found = embed_address(self.get("url") or "")
        return found[0] if found else ""

    @property
    def player_url(self) -> str:
        found = embed_address(self.get("url") or "")
        return found[1] if found else ""


class EmbedBlock(blocks.StructBlock):
    """A film kept elsewhere: a link, and a player that loads only after a click."""

    url = blocks.URLBlock(label=_("address"), help_text=_("YouTube or Vimeo."))
    title = blocks.CharBlock(label=_("title of the film"), max_length=180)
    description = blocks.TextBlock(
        label=_("what it shows"), help_text=_("For people who do not play it."), max_length=600
    )

    def clean(self, value: Any) -> Any:
        cleaned = super().clean(value)
        if embed_address(cleaned["url"]) is None:
            message = _("Only films on YouTube and Vimeo can be embedded; use a link for others.")
            raise blocks.StructBlockValidationError(block_errors={"url": ValidationError(message)})
        return cleaned

    class Meta:
        icon = "code"
        label = _("Film from elsewhere")
        description = _("A film on YouTube or Vimeo; nothing is loaded before a click.")
        template = "blocks/embed.html"
        value_class = EmbedValue
        preview_value = {
            "url": "https://vimeo.com/76979871",
            "title": "Ce este dialogul civic",
            "description": "Un film de două minute despre consultările publice.",
        }
