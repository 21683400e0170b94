"""The site's own image, document, audio and video models."""

from django.db import models
from django.urls import reverse
from django.utils.translation import gettext_lazy as _
from wagtail.documents.models import AbstractDocument
from wagtail.images.models import (
    AbstractImage,
    AbstractRendition,
    Image,
    WagtailImageField,
    get_upload_to,
)
from wagtail.search import index
from wagtailmedia.models import AbstractMedia, MediaType

from cms.media import fields
from cms.media.querysets import SiteDocumentQuerySet, SiteMediaQuerySet
from cms.media.uploads import (
    validate_captions,
    validate_document,
    validate_image,
    validate_stream,
    validate_thumbnail,
)


class SiteImage(AbstractImage):
    """A picture with a text for those who do not see it.

    `description` (Wagtail's field) is the default alternative text. Originals are private; what
    readers get are renditions, made without metadata.
    """

    file = WagtailImageField(
        verbose_name=_("file"),
        upload_to=get_upload_to,
        storage=fields.private_storage,
        width_field="width",
        height_field="height",
        validators=[validate_image],
    )
    credit = models.CharField(
        _("credit"), max_length=255, blank=True, help_text=_("Author and licence of the picture.")
    )

    admin_form_fields = (*Image.admin_form_fields, "credit")

    class Meta(AbstractImage.Meta):
        verbose_name = _("image")
        verbose_name_plural = _("images")
        permissions = [
            ("read_restricted_content", _("Can read restricted pages and files")),
        ]

    def get_upload_to(self, filename: str) -> str:
        return fields.original_image_path(filename)


class SiteRendition(AbstractRendition):
    """A picture made from an original: one size, one format, public."""

    image = models.ForeignKey(SiteImage, related_name="renditions", on_delete=models.CASCADE)

    class Meta:
        verbose_name = _("rendition")
        verbose_name_plural = _("renditions")
        constraints = [
            models.UniqueConstraint(
                fields=["image", "filter_spec", "focal_point_key"], name="unique_rendition"
            )
        ]


class SiteDocument(AbstractDocument):
    """A file to download; who may is decided by the collection it is kept in."""

    file = models.FileField(
        _("file"),
        upload_to=fields.document_path,
        storage=fields.private_storage,
        max_length=200,
        validators=[validate_document],
    )

    objects = SiteDocumentQuerySet.as_manager()

    admin_form_fields = ("title", "file", "collection", "tags")

    class Meta(AbstractDocument.Meta):
        verbose_name = _("document")
        verbose_name_plural = _("documents")

    @property
    def url(self) -> str:
        return reverse("media:document", args=[self.pk, self.filename])


class SiteMedia(AbstractMedia):
    """An audio or video piece with its captions and transcript."""

    file = models.FileField(
        _("file"),
        upload_to=fields.stream_path,
        storage=fields.private_storage,
        max_length=200,
        validators=[validate_stream],
    )
    thumbnail = fields.ServedFileField(
        _("thumbnail"),
        upload_to=fields.thumbnail_path,
        storage=fields.private_storage,
        max_length=200,
        blank=True,
        validators=[validate_thumbnail],
    )
    captions = fields.ServedFileField(
        _("captions"),
        upload_to=fields.captions_path,
        storage=fields.private_storage,
        max_length=200,
        blank=True,
        validators=[validate_captions],
        help_text=_("A WebVTT file (.vtt) with what is said and heard."),
    )
    captions_language = models.CharField(
        _("language of the captions"), max_length=10, default="ro", blank=True
    )
    transcript = models.TextField(
        _("transcript"), blank=True, help_text=_("Everything that is said, as text.")
    )

    objects = SiteMediaQuerySet.as_manager()

    search_fields = [*AbstractMedia.search_fields, index.SearchField("transcript")]

    admin_form_fields = (
        *AbstractMedia.admin_form_fields,
        "captions",
        "captions_language",
        "transcript",
    )

    class Meta:
        verbose_name = _("audio or video")
        verbose_name_plural = _("audio and video")

    @property
    def is_video(self) -> bool:
        return self.type == MediaType.VIDEO

    @property
    def url(self) -> str:
        return reverse("media:stream", args=[self.pk, self.filename])

    @property
    def captions_url(self) -> str:
        return reverse("media:captions", args=[self.pk]) if self.captions else ""

    @property
    def thumbnail_url(self) -> str:
        return reverse("media:thumbnail", args=[self.pk]) if self.thumbnail else ""
