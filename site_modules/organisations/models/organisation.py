"""An organisation: what the law knows of it and what it says about itself."""

from html import unescape

from django.conf import settings
from django.db import models
from django.urls import reverse
from django.utils.html import strip_tags
from django.utils.text import Truncator
from django.utils.translation import gettext_lazy as _

from cms.media.fields import private_path, private_storage
from site_modules.accounts.enums import County
from site_modules.organisations.enums import (
    HOLDS_CUI,
    NOT_YET_VERIFIED,
    SENDABLE,
    OrganisationKind,
    OrganisationState,
    OrganisationTheme,
)
from site_modules.organisations.querysets import OrganisationQuerySet

#: Tone and icon of each state.
STATE_LOOKS = {
    OrganisationState.DRAFT: ("draft", "edit"),
    OrganisationState.WAITING: ("review", "clock"),
    OrganisationState.CHANGES_ASKED: ("review", "edit"),
    OrganisationState.VERIFIED: ("ok", "ok"),
    OrganisationState.REJECTED: ("no", "no"),
    OrganisationState.SUSPENDED: ("no", "lock"),
}


def logo_path(instance: models.Model, file_name: str) -> str:
    return private_path("logos", file_name)


class Organisation(models.Model):
    """Verified once by an administrator; `version` is raised by each change, so that a decision is
    about what was read."""

    name = models.CharField(_("name"), max_length=200)
    slug = models.SlugField(max_length=80, unique=True)
    kind = models.CharField(_("kind"), max_length=20, choices=OrganisationKind.choices)
    #: Digits alone (`cms.core.registration_codes`); empty where it has none.
    cui = models.CharField(_("CUI"), max_length=10, blank=True)
    registry_number = models.CharField(
        _("number in the Register of associations and foundations"), max_length=20, blank=True
    )
    county = models.CharField(_("county"), max_length=2, choices=County.choices)
    locality = models.CharField(_("locality"), max_length=100)
    address = models.CharField(_("address"), max_length=300, blank=True)
    website = models.CharField(_("website"), max_length=300, blank=True)
    email = models.EmailField(_("e-mail address"), blank=True)
    phone = models.CharField(_("phone"), max_length=30, blank=True)
    #: Markdown, and what the one renderer made of it.
    description = models.TextField(_("description"), max_length=6000, blank=True)
    description_html = models.TextField(blank=True, editable=False)
    renderer_version = models.PositiveSmallIntegerField(default=0, editable=False)
    #: WebP made by the site from what was uploaded.
    logo = models.FileField(
        _("logo"), storage=private_storage, upload_to=logo_path, max_length=200, blank=True
    )
    #: Name without case and diacritics, by which lists are ordered; all words that find it.
    name_key = models.CharField(max_length=200, editable=False, default="")
    search_text = models.TextField(editable=False, default="")

    state = models.CharField(
        _("state"), max_length=15, choices=OrganisationState.choices,
        default=OrganisationState.DRAFT,
    )  # fmt: skip
    version = models.PositiveIntegerField(default=1)
    #: What an administrator said last: the changes asked, the reason of a rejection or suspension.
    state_reason = models.TextField(_("reason"), max_length=2000, blank=True)
    submitted_at = models.DateTimeField(_("sent at"), null=True, blank=True)
    decided_by = models.ForeignKey(
        settings.AUTH_USER_MODEL, verbose_name=_("decided by"), null=True, blank=True,
        on_delete=models.SET_NULL, related_name="+",
    )  # fmt: skip
    verified_at = models.DateTimeField(_("verified at"), null=True, blank=True)
    verified_by = models.ForeignKey(
        settings.AUTH_USER_MODEL, verbose_name=_("verified by"), null=True, blank=True,
        on_delete=models.SET_NULL, related_name="+",
    )  # fmt: skip
    created_at = models.DateTimeField(_("entered at"), auto_now_add=True)
    created_by = models.ForeignKey(
        settings.AUTH_USER_MODEL, verbose_name=_("entered by"), null=True, blank=True,
        on_delete=models.SET_NULL, related_name="+",
    )  # fmt: skip

    objects = OrganisationQuerySet.as_manager()

    class Meta:
        verbose_name = _("organisation")
        verbose_name_plural = _("organisations")
        ordering = ["name_key", "pk"]
        constraints = [
            models.UniqueConstraint(
                fields=["cui"],
                condition=~models.Q(cui="") & models.Q(state__in=HOLDS_CUI),
                name="one_organisation_per_cui",
            ),
        ]
        indexes = [
            models.Index(fields=["state", "name_key", "id"], name="organisations_by_name"),
            models.Index(fields=["state", "county"], name="organisations_by_county"),
            models.Index(fields=["state", "submitted_at"], name="organisations_queue"),
        ]
        permissions = [("verify", _("Can verify, suspend and restore organisations"))]

    def __str__(self) -> str:
        return self.name

    def get_absolute_url(self) -> str:
        return reverse("organisations:organisation", args=[self.slug])

    @property
    def manage_url(self) -> str:
        """Where its people take care of it."""
        return reverse("organisations:manage", args=[self.slug])

    @property
    def people_url(self) -> str:
        """Where its people, invitations and requests to join are."""
        return reverse("organisations:people", args=[self.slug])

    @property
    def is_verified(self) -> bool:
        """An administrator confirmed it once; true while suspended, too."""
        return self.verified_at is not None and self.state not in NOT_YET_VERIFIED

    @property
    def is_active(self) -> bool:
        """Verified and not suspended: it acts, it is found."""
        return self.state == OrganisationState.VERIFIED

    @property
    def is_suspended(self) -> bool:
        return self.state == OrganisationState.SUSPENDED

    @property
    def is_waiting(self) -> bool:
        return self.state == OrganisationState.WAITING

    @property
    def is_draft(self) -> bool:
        return self.state == OrganisationState.DRAFT

    @property
    def can_be_sent(self) -> bool:
        return self.state in SENDABLE

    @property
    def state_tone(self) -> str:
        """How the state is shown (`components/status.html`)."""
        return STATE_LOOKS[OrganisationState(self.state)][0]

    @property
    def state_icon(self) -> str:
        return STATE_LOOKS[OrganisationState(self.state)][1]

    @property
    def place(self) -> str:
        """„Sibiu, Sibiu” says no more than „Sibiu”."""
        county = self.get_county_display()
        return county if self.locality == county else f"{self.locality}, {county}"

    @property
    def summary(self) -> str:
        """The first words of the description, as text."""
        words = strip_tags(self.description_html.split("</p>")[0])
        return Truncator(unescape(" ".join(words.split()))).chars(160)

    @property
    def website_label(self) -> str:
        """The address without what everybody knows."""
        return self.website.split("://", 1)[-1].removeprefix("www.").rstrip("/")

    @property
    def logo_url(self) -> str:
        return reverse("organisations:logo", args=[self.slug]) if self.logo else ""

    @property
    def initials(self) -> str:
        """One or two letters where there is no logo."""
        words = [word for word in self.name.split() if word[0].isalpha() and len(word) > 2]
        return "".join(word[0] for word in words[:2]).upper() or self.name[:1].upper()

    @property
    def theme_labels(self) -> list[str]:
        """In the order of the themes; without a query where they are prefetched."""
        chosen = {row.theme for row in self.themes.all()}
        return [str(theme.label) for theme in OrganisationTheme if theme.value in chosen]


class ThemeOfOrganisation(models.Model):
    """One theme of one organisation."""

    organisation = models.ForeignKey(Organisation, on_delete=models.CASCADE, related_name="themes")
    theme = models.CharField(_("theme"), max_length=20, choices=OrganisationTheme.choices)

    class Meta:
        verbose_name = _("theme of an organisation")
        verbose_name_plural = _("themes of organisations")
        constraints = [
            models.UniqueConstraint(fields=["theme", "organisation"], name="each_theme_once")
        ]

    def __str__(self) -> str:
        return self.get_theme_display()
