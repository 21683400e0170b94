"""Words of the import."""

from django.db import models
from django.utils.translation import gettext_lazy as _


class Kind(models.TextChoices):
    """What of the export became an object here."""

    AUTHOR = "author", _("author")
    GUEST = "guest", _("guest who commented")
    CATEGORY = "category", _("category")
    FILE = "file", _("file")
    POST = "post", _("post")
    PAGE = "page", _("page")
    COMMENT = "comment", _("comment")
    REDIRECT = "redirect", _("redirect")


class Outcome(models.TextChoices):
    """What an import did with one thing of the export."""

    MADE = "made", _("brought over")
    UPDATED = "updated", _("updated")
    UNCHANGED = "unchanged", _("unchanged")
    EDITED_HERE = "edited", _("edited here, so left as it is")
    DELETED_HERE = "deleted", _("deleted here, so not brought again")
    LEFT_OUT = "left_out", _("left out")
