"""Words of the templates: what is asked, for what, when a part is printed."""

from django.db import models
from django.utils.translation import gettext_lazy as _


class FieldType(models.TextChoices):
    """How a question is asked, checked and printed."""

    TEXT = "text", _("Short text")
    LONG_TEXT = "long_text", _("Long text")
    DATE = "date", _("Date")
    NUMBER = "number", _("Number")
    MONEY = "money", _("Amount of money (lei)")
    CHOICE = "choice", _("One of several")
    YES_NO = "yes_no", _("Yes or no")
    EMAIL = "email", _("E-mail address")
    PHONE = "phone", _("Phone")
    CNP = "cnp", _("CNP")
    CUI = "cui", _("CUI")
    IBAN = "iban", _("IBAN")
    COUNTY = "county", _("County")
    ROWS = "rows", _("Rows of a table")


#: What a column of repeated rows may be.
COLUMN_TYPES = (FieldType.TEXT, FieldType.DATE, FieldType.NUMBER, FieldType.MONEY)
#: Columns that have a total.
SUMMED_TYPES = frozenset({FieldType.NUMBER, FieldType.MONEY})


class TemplateKind(models.TextChoices):
    """On which shelf a template stands; the value stands in addresses."""

    VOLUNTEERING = "voluntariat", _("Volunteering")
    CORRESPONDENCE = "corespondenta", _("Letters and requests")
    DECISIONS = "decizii", _("Meetings and decisions")
    PLANNING = "planificare", _("Plans and projects")
    REPORTS = "rapoarte", _("Reports")
    PRIVACY = "date-personale", _("Personal data")


class Test(models.TextChoices):
    """When the blocks of a condition are printed."""

    FILLED = "filled", _("the field is filled in")
    EMPTY = "empty", _("the field is empty")
    EQUALS = "equals", _("the field is")
    DIFFERS = "differs", _("the field is not")


class ListStyle(models.TextChoices):
    BULLET = "bullet", _("Bullets")
    NUMBER = "number", _("Numbers")
    BOX = "box", _("Boxes to tick")


class Align(models.TextChoices):
    START = "start", _("At the left")
    CENTER = "center", _("In the middle")
    END = "end", _("At the right")
