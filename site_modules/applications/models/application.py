"""An application: what somebody sent to an organisation about one of its ads."""

from typing import Any

from django.conf import settings
from django.db import models
from django.urls import reverse
from django.utils import timezone
from django.utils.translation import gettext_lazy as _

from cms.media.fields import private_path, private_storage
from site_modules.accounts.enums import County
from site_modules.applications.enums import HELD, UNDECIDED, ApplicationState
from site_modules.applications.querysets import ApplicationQuerySet
from site_modules.hub.enums import AdKind
from site_modules.hub.models import AD_MODELS

MAX_MESSAGE, MAX_ANSWER, MAX_NOTE = 3000, 3000, 2000
LOOKS = {
    ApplicationState.SENT: ("review", "send"),
    ApplicationState.SEEN: ("review", "eye"),
    ApplicationState.ACCEPTED: ("ok", "ok"),
    ApplicationState.REFUSED: ("no", "no"),
    ApplicationState.WITHDRAWN: ("draft", "close"),
}


def cv_path(instance: models.Model, file_name: str) -> str:
    return private_path("applications", file_name)


class Application(models.Model):
    """What was sent stands as it was sent: later changes of the profile do not reach it.

    The ad is named by kind and key, its title is kept: an ad may go, the application stays until
    its own term.
    """

    applicant = models.ForeignKey(
        settings.AUTH_USER_MODEL, on_delete=models.CASCADE, related_name="applications"
    )
    organisation = models.ForeignKey(
        "organisations.Organisation", on_delete=models.CASCADE, related_name="applications"
    )
    ad_kind = models.CharField(max_length=30, choices=AdKind.choices)
    ad_id = models.BigIntegerField()
    ad_title = models.CharField(_("ad"), max_length=200)
    state = models.CharField(
        _("state"), max_length=12, choices=ApplicationState.choices, default=ApplicationState.SENT
    )

    message = models.TextField(_("message"), max_length=MAX_MESSAGE)
    name = models.CharField(_("name"), max_length=310)
    county = models.CharField(_("county"), max_length=2, choices=County.choices, blank=True)
    locality = models.CharField(_("locality"), max_length=100, blank=True)
    skills = models.JSONField(_("skills"), default=list, blank=True)
    spoken_languages = models.CharField(_("languages"), max_length=200, blank=True)
    availability = models.CharField(_("availability"), max_length=300, blank=True)
    #: Only where the applicant agreed; the organisation reads it once it has accepted.
    phone = models.CharField(_("phone"), max_length=30, blank=True)
    #: Said for an ad with a minimum age; `has_guardian`: 15 years old, the parents agree.
    confirms_age = models.BooleanField(_("has the age that is asked for"), default=False)
    has_guardian = models.BooleanField(_("15 years old, the parents agree"), default=False)
    cv = models.FileField(
        _("CV"), storage=private_storage, upload_to=cv_path, max_length=250, blank=True
    )
    cv_name = models.CharField(max_length=120, blank=True)

    #: The organisation's words with the decision.
    answer = models.TextField(_("answer"), max_length=MAX_ANSWER, blank=True)
    sent_at = models.DateTimeField(_("sent at"), default=timezone.now)
    seen_at = models.DateTimeField(_("seen at"), null=True, blank=True)
    decided_at = models.DateTimeField(_("decided at"), null=True, blank=True)
    decided_by = models.ForeignKey(
        settings.AUTH_USER_MODEL, null=True, blank=True, on_delete=models.SET_NULL, related_name="+"
    )
    withdrawn_at = models.DateTimeField(_("withdrawn at"), null=True, blank=True)
    #: From the last change on runs the term after which it is erased.
    changed_at = models.DateTimeField(_("last change"), default=timezone.now, db_index=True)

    objects = ApplicationQuerySet.as_manager()

    class Meta:
        verbose_name = _("application")
        verbose_name_plural = _("applications")
        ordering = ["-sent_at", "-pk"]
        constraints = [
            models.UniqueConstraint(
                fields=["applicant", "ad_kind", "ad_id"],
                condition=models.Q(state__in=HELD),
                name="one_application_held_per_ad",
            ),
        ]
        indexes = [
            models.Index(
                fields=["organisation", "state", "-sent_at"], name="applications_received"
            ),
            models.Index(fields=["ad_kind", "ad_id", "state"], name="applications_of_ad"),
            models.Index(fields=["applicant", "-changed_at"], name="applications_own"),
        ]

    def __str__(self) -> str:
        return f"#{self.pk}"

    def get_absolute_url(self) -> str:
        """The applicant's page of it."""
        return reverse("applications:own_application", args=[self.pk])

    @property
    def desk_url(self) -> str:
        """The organisation's page of it."""
        return reverse("applications:received", args=[self.organisation.slug, self.pk])

    @property
    def cv_url(self) -> str:
        return reverse("applications:cv", args=[self.pk, self.cv_name]) if self.cv else ""

    @property
    def ad(self) -> Any:
        """The ad as it is now; None when it is gone."""
        return AD_MODELS[AdKind(self.ad_kind)].objects.filter(pk=self.ad_id).first()

    @property
    def kind_label(self) -> str:
        return str(AdKind(self.ad_kind).label)

    @property
    def is_undecided(self) -> bool:
        return self.state in UNDECIDED

    @property
    def is_held(self) -> bool:
        """Neither refused nor withdrawn."""
        return self.state in HELD

    @property
    def is_new(self) -> bool:
        return self.state == ApplicationState.SENT

    @property
    def is_accepted(self) -> bool:
        return self.state == ApplicationState.ACCEPTED

    @property
    def is_refused(self) -> bool:
        return self.state == ApplicationState.REFUSED

    @property
    def is_withdrawn(self) -> bool:
        return self.state == ApplicationState.WITHDRAWN

    @property
    def tone(self) -> str:
        return LOOKS[ApplicationState(self.state)][0]

    @property
    def icon(self) -> str:
        return LOOKS[ApplicationState(self.state)][1]

    @property
    def place(self) -> str:
        county = str(self.get_county_display())
        return county if self.locality in ("", county) else f"{self.locality}, {county}".strip(", ")


class ApplicationNote(models.Model):
    """Words for colleagues; the applicant never reads them on the site."""

    application = models.ForeignKey(Application, on_delete=models.CASCADE, related_name="notes")
    author = models.ForeignKey(
        settings.AUTH_USER_MODEL, null=True, on_delete=models.SET_NULL, related_name="+"
    )
    text = models.TextField(_("note"), max_length=MAX_NOTE)
    written_at = models.DateTimeField(_("written at"), default=timezone.now)

    class Meta:
        verbose_name = _("note about an application")
        verbose_name_plural = _("notes about applications")
        ordering = ["pk"]

    def __str__(self) -> str:
        return f"#{self.pk}"
