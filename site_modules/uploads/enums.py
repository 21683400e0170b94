"""Who may read a document of a member, and by what right it is here."""

from django.db import models
from django.utils.translation import gettext_lazy as _


class Visibility(models.TextChoices):
    """The mark of confidentiality; values are in addresses and in the API."""

    PUBLIC = "public", _("Public: everybody, also without an account")
    MEMBERS = "membri", _("Members: everybody who has an account")
    ORGANISATION = "organizatie", _("Organisation: the people of my organisation")
    CONFIDENTIAL = "confidential", _("Confidential: only I, or those who act for the organisation")


#: These stand in the library; the others on their own page, for those whom the mark names.
IN_LIBRARY = (Visibility.PUBLIC, Visibility.MEMBERS)
RESTRICTED = (Visibility.ORGANISATION, Visibility.CONFIDENTIAL)


class Rights(models.TextChoices):
    """Why its sender may publish it."""

    OWN = "autor", _("I am the author, or my organisation is")
    PERMISSION = "acord", _("The author agreed that it is published here")
    OPEN = "libera", _("It has an open licence that allows it")
    #: Law 8/1996, article 9.
    OFFICIAL = "oficial", _("It is an official text, not protected by copyright")


class PersonalKind(models.TextChoices):
    """What looks like data of a person in a text."""

    CNP = "cnp", _("personal numeric code (CNP)")
    IBAN = "iban", _("bank account (IBAN)")
    PHONE = "telefon", _("phone number")
    EMAIL = "email", _("e-mail address")
