"""Roles: each is a group whose Romanian name administrators see."""

from django.db import models
from django.utils.translation import gettext_lazy as _


class Role(models.TextChoices):
    """What somebody may do on the platform; the value is the group's name."""

    MEMBER = "Membri", _("Member")
    DELEGATE = "Delegați OSC", _("CSO delegate")
    CONTRIBUTOR = "Contributori", _("Contributor")
    AUTHOR = "Autori", _("Author")
    EDITOR = "Editori", _("Editor")
    MODERATOR = "Moderatori", _("Moderator")
    COUNSELLOR = "Consilieri", _("Career counsellor")
    ADMINISTRATOR = "Administratori", _("Administrator")
