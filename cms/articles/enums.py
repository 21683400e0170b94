"""Words of articles: how they speak to the reader, and in which order they are listed."""

from django.db import models
from django.utils.translation import gettext_lazy as _


class MediaKind(models.TextChoices):
    """How an article speaks; told by its body, never chosen."""

    TEXT = "text", _("Text")
    AUDIO = "audio", _("Audio")
    VIDEO = "video", _("Video")
    PODCAST = "podcast", _("Podcast episode")


#: Icons of the kinds in lists; text needs none.
MEDIA_ICONS = {MediaKind.AUDIO: "audio", MediaKind.VIDEO: "video", MediaKind.PODCAST: "play"}


class Order(models.TextChoices):
    """How a list is ordered; the value stands in addresses, hence in Romanian."""

    NEWEST = "noi", _("Newest")
    DISCUSSED = "comentate", _("Most discussed")


class PodcastCategory(models.TextChoices):
    """Categories that podcast directories know (Apple's list, in its own English words)."""

    SOCIETY = "Society & Culture", _("Society and culture")
    EDUCATION = "Education", _("Education")
    GOVERNMENT = "Government", _("Government")
    NEWS = "News", _("News")
    BUSINESS = "Business", _("Business")
