"""Kinds of ads, and the words by which they are described and found."""

from datetime import timedelta

from django.db import models
from django.utils.translation import gettext_lazy as _


class AdKind(models.TextChoices):
    """What an ad is; the value is the name of its model."""

    OPPORTUNITY = "volunteeropportunity", _("volunteering opportunity")
    OFFER = "volunteeroffer", _("volunteer's ad")
    JOB = "joboffer", _("job offer")
    PROJECT = "projectcall", _("project")
    TRAINING = "trainingoffer", _("training programme")


class ActivityType(models.TextChoices):
    """„Tipul activității”; the values stand in addresses."""

    EDUCATION = "educatie", _("Education")
    SOCIAL = "social", _("Social")
    HEALTH = "sanatate", _("Health")
    ENVIRONMENT = "mediu", _("Environment")
    CULTURE = "cultura", _("Culture")
    COMMUNITY = "comunitate", _("Community")
    YOUTH = "tineret", _("Youth")
    SPORT = "sport", _("Sport")
    RIGHTS = "drepturi", _("Rights and civic participation")
    EMPLOYMENT = "ocupare", _("Employment and career")
    DIGITAL = "digital", _("Digital skills and technology")
    COMMUNICATION = "comunicare", _("Communication and events")
    ADMINISTRATION = "administrativ", _("Administration of an organisation")
    OTHER = "altele", _("Another field")


class Place(models.TextChoices):
    """Where it happens."""

    ON_SITE = "loc", _("On site")
    ONLINE = "online", _("Online")
    MIXED = "mixt", _("Mixed")


class TimeNeeded(models.TextChoices):
    """How much time it asks for."""

    ONCE = "o-data", _("Once")
    WEEKLY = "saptamanal", _("A few hours a week")
    MONTHLY = "lunar", _("A few hours a month")
    FULL = "intensiv", _("Every day, for a while")


class Contract(models.TextChoices):
    """What a job gives."""

    FULL_TIME = "norma-intreaga", _("Full time")
    PART_TIME = "norma-partiala", _("Part time")
    FIXED_TERM = "determinata", _("For a fixed term")
    COLLABORATION = "colaborare", _("Paid collaboration")
    INTERNSHIP = "stagiu", _("Paid internship")


class ApplyOn(models.TextChoices):
    """Where one applies for a job."""

    PLATFORM = "platforma", _("here, on the platform")
    ELSEWHERE = "alt-site", _("on another site, at the address below")


class Language(models.TextChoices):
    """In which an ad is written."""

    ROMANIAN = "ro", _("Romanian")
    HUNGARIAN = "hu", _("Hungarian")
    ENGLISH = "en", _("English")


class Begins(models.TextChoices):
    """A filter: when it takes place."""

    WEEK = "7", _("In the next 7 days")
    MONTH = "30", _("In the next 30 days")
    QUARTER = "90", _("In the next 3 months")

    @property
    def length(self) -> timedelta:
        return timedelta(days=int(self.value))


class Order(models.TextChoices):
    """Of the list."""

    DEADLINE = "termen", _("Closing soon")
    NEWEST = "noi", _("Newest")


class Pace(models.TextChoices):
    """How often somebody is told of new ads."""

    DAILY = "zilnic", _("every day")
    WEEKLY = "saptamanal", _("every week")

    @property
    def length(self) -> timedelta:
        return timedelta(days=1 if self == Pace.DAILY else 7)
