"""What the five kinds of ads share."""

from copy import copy
from datetime import timedelta
from typing import ClassVar, Self

from django.db import models
from django.urls import reverse
from django.utils import timezone
from django.utils.text import slugify
from django.utils.translation import get_language, gettext_lazy, ngettext
from django.utils.translation import gettext as _

from site_modules.accounts.enums import County
from site_modules.hub.enums import ActivityType, AdKind, Language, Place, TimeNeeded
from site_modules.hub.models.translations import check_translations
from site_modules.hub.querysets import AdQuerySet
from site_modules.submissions.models import Submission

MAX_TITLE, MIN_DESCRIPTION, MAX_DESCRIPTION = 90, 100, 3000
#: From here on a volunteer needs nobody's agreement; before, that of the parents (Law 78/2014 sends
#: to the capacity to work: from 16, or from 15 with the parents' agreement).
AGE_OF_OWN_CONSENT, MINIMUM_AGE = 16, 15
CLOSING_SOON = timedelta(days=7)


class Ad(Submission):
    """An ad of the hub: approved by a moderator, read by members, for a time.

    Each kind uses those of these fields that its form shows; the others stay empty.
    """

    kind: ClassVar[AdKind]
    submission_fields: ClassVar[tuple[str, ...]] = (
        "title", "description", "activity_type", "place", "county", "locality", "address",
        "starts_on", "ends_on", "time_needed", "schedule", "apply_until", "people_wanted",
        "minimum_age", "fits_beginners", "fits_minors", "fits_groups", "fits_disabled", "skills",
        "spoken_languages", "accessibility", "how_to_apply", "other_information", "files",
        "contact_name", "contact_email", "contact_phone", "language", "translations",
    )  # fmt: skip
    #: Words that may be there in other languages; the rest of an ad is the same in all of them.
    translated_fields: ClassVar[tuple[str, ...]] = (
        "title", "description", "schedule", "accessibility", "how_to_apply", "other_information",
    )  # fmt: skip
    #: Set on the copy that `in_language` gives.
    shown_language: str = ""
    original_title: str = ""

    #: Markdown.
    description = models.TextField(gettext_lazy("description"), max_length=MAX_DESCRIPTION)
    activity_type = models.CharField(
        gettext_lazy("type of activity"), max_length=20, choices=ActivityType.choices, blank=True
    )
    place = models.CharField(
        gettext_lazy("where"), max_length=10, choices=Place.choices, default=Place.ON_SITE
    )
    county = models.CharField(
        gettext_lazy("county"), max_length=2, choices=County.choices, blank=True
    )
    locality = models.CharField(gettext_lazy("locality"), max_length=100, blank=True)
    address = models.CharField(gettext_lazy("address"), max_length=200, blank=True)
    starts_on = models.DateField(gettext_lazy("begins on"), null=True, blank=True)
    ends_on = models.DateField(gettext_lazy("ends on"), null=True, blank=True)
    time_needed = models.CharField(
        gettext_lazy("time needed"), max_length=12, choices=TimeNeeded.choices, blank=True
    )
    schedule = models.CharField(gettext_lazy("schedule"), max_length=150, blank=True)
    apply_until = models.DateField(gettext_lazy("apply until"), null=True, blank=True)
    people_wanted = models.PositiveSmallIntegerField(
        gettext_lazy("number of people"), null=True, blank=True
    )
    minimum_age = models.PositiveSmallIntegerField(
        gettext_lazy("minimum age"), null=True, blank=True
    )
    fits_beginners = models.BooleanField(gettext_lazy("fits beginners"), default=False)
    fits_minors = models.BooleanField(gettext_lazy("fits people under 18"), default=False)
    fits_groups = models.BooleanField(gettext_lazy("fits groups and companies"), default=False)
    fits_disabled = models.BooleanField(
        gettext_lazy("fits people with disabilities"), default=False
    )
    #: Words, as typed first.
    skills = models.JSONField(gettext_lazy("skills"), default=list, blank=True)
    spoken_languages = models.CharField(gettext_lazy("languages"), max_length=150, blank=True)
    accessibility = models.TextField(
        gettext_lazy("accessibility of the place"), max_length=600, blank=True
    )
    how_to_apply = models.TextField(gettext_lazy("how to apply"), max_length=1000, blank=True)
    other_information = models.TextField(
        gettext_lazy("other information"), max_length=1500, blank=True
    )
    #: Keys of `AdFile`; a version names its own, so that files wait with the words.
    files = models.JSONField(gettext_lazy("files"), default=list, blank=True)
    contact_name = models.CharField(gettext_lazy("contact person"), max_length=150, blank=True)
    contact_email = models.EmailField(gettext_lazy("e-mail address"), max_length=254, blank=True)
    contact_phone = models.CharField(gettext_lazy("phone number"), max_length=30, blank=True)
    language = models.CharField(
        gettext_lazy("language of the ad"), max_length=2, choices=Language.choices,
        default=Language.ROMANIAN,
    )  # fmt: skip
    #: {language: {field: words}}: part of the ad's words, approved with them.
    translations = models.JSONField(
        gettext_lazy("translations"), default=dict, blank=True, validators=[check_translations]
    )

    #: Made of the approved words (`services.notes`); lists look here.
    search_text = models.TextField(editable=False, blank=True, default="")

    objects = AdQuerySet.as_manager()

    class Meta:
        abstract = True
        indexes = [
            models.Index(fields=["state", "apply_until", "id"], name="%(class)s_dl"),
            models.Index(fields=["state", "-approved_at", "-id"], name="%(class)s_new"),
            models.Index(fields=["county", "state", "apply_until", "id"], name="%(class)s_cty"),
            models.Index(
                fields=["county", "state", "-approved_at", "-id"], name="%(class)s_cty_new"
            ),
        ]

    @property
    def slug(self) -> str:
        """The same in all languages."""
        return slugify(self.original_title or self.title)[:60].strip("-") or "anunt"

    def get_absolute_url(self) -> str:
        return reverse(f"hub:{self.kind.value}", args=[self.pk, self.slug])

    @property
    def edit_address(self) -> str:
        return reverse("hub:edit", args=[self.kind.value, self.pk])

    @property
    def where(self) -> str:
        """„Sibiu, mixt”, „Online”."""
        named = self.locality or self.get_county_display()
        if self.place == Place.ONLINE or not named:
            return str(self.get_place_display())
        return f"{named}, {str(self.get_place_display()).lower()}" if self.is_mixed else named

    @property
    def is_mixed(self) -> bool:
        return self.place == Place.MIXED

    @property
    def is_online(self) -> bool:
        return self.place == Place.ONLINE

    @property
    def when(self) -> str:
        """What the card says about time: the schedule, or how much time it takes."""
        return self.schedule or str(self.get_time_needed_display())

    @property
    def closes_soon(self) -> bool:
        """True in the week before the last day to apply."""
        today, last = timezone.localdate(), self.apply_until
        return last is not None and today <= last <= today + CLOSING_SOON

    @property
    def is_taking_people(self) -> bool:
        """True while it is up and its last day has not passed."""
        is_over = self.apply_until is not None and self.apply_until < timezone.localdate()
        return self.is_open and not is_over

    @property
    def takes_applications(self) -> bool:
        """Whether people apply on the platform, now."""
        return self.is_taking_people

    @property
    def minimum_age_text(self) -> str:
        """„15 ani, cu acordul părinților”; empty where none was named."""
        if self.minimum_age is None:
            return ""
        years = ngettext("%(age)d year", "%(age)d years", self.minimum_age)
        text = years % {"age": self.minimum_age}
        if self.minimum_age < AGE_OF_OWN_CONSENT:
            return _("%(years)s, with the parents' agreement") % {"years": text}
        return text

    @property
    def languages(self) -> list[str]:
        """In which it can be read, its own first."""
        others = [code for code in Language.values if code in self.translations]
        return [self.language, *(code for code in others if code != self.language)]

    def in_language(self, code: str) -> Self:
        """A copy with its words in that language; itself where there are none. Words that were not
        translated stay as they are (`language_of`)."""
        words = self.translations.get(code) if code != self.language else None
        if not words:
            return self
        shown = copy(self)
        for name in self.translated_fields:
            if words.get(name):
                setattr(shown, name, words[name])
        shown.shown_language, shown.original_title = code, self.title
        return shown

    def language_of(self, name: str) -> str:
        """In which language this field of what is shown is written."""
        code = self.shown_language
        return code if code and self.translations.get(code, {}).get(name) else self.language

    @property
    def foreign(self) -> str:
        """The language of the title where it is not that of the page; for `lang`."""
        code = self.language_of("title")
        return "" if code == get_language() else code

    @property
    def translated_words(self) -> list[str]:
        """All of them, for searches."""
        return [text for words in self.translations.values() for text in words.values()]

    def get_translations_display(self) -> str:
        """For moderators who compare two versions."""
        return "\n".join(
            f"{Language(code).label}: {' / '.join(filter(None, self.translations[code].values()))}"
            for code in self.languages[1:]
        )

    def get_files_display(self) -> str:
        """Their names, for moderators who compare two versions."""
        from site_modules.hub.models.file import AdFile

        return ", ".join(AdFile.objects.filter(pk__in=self.files).values_list("name", flat=True))

    @property
    def audience_labels(self) -> list[str]:
        """For whom it fits, as chips say it."""
        named = (
            (self.fits_beginners, _("Fits beginners")),
            (self.fits_minors, _("Under 18, with agreement")),
            (self.fits_groups, _("Groups and companies")),
            (self.fits_disabled, _("People with disabilities")),
        )
        return [text for fits, text in named if fits]
