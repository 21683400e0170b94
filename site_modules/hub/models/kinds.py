"""The five kinds."""

from typing import ClassVar

from django.core.validators import URLValidator
from django.db import models
from django.utils.translation import gettext_lazy as _

from site_modules.hub.enums import AdKind, Contract
from site_modules.hub.models.ad import Ad


class VolunteerOpportunity(Ad):
    """An organisation looks for volunteers."""

    kind = AdKind.OPPORTUNITY

    class Meta(Ad.Meta):
        abstract = False
        verbose_name = _("volunteering opportunity")
        verbose_name_plural = _("volunteering opportunities")


class VolunteerOffer(Ad):
    """A person offers to volunteer."""

    kind = AdKind.OFFER

    class Meta(Ad.Meta):
        abstract = False
        verbose_name = _("volunteer's ad")
        verbose_name_plural = _("volunteers' ads")


class JobOffer(Ad):
    """An organisation looks for an employee or a paid collaborator."""

    kind = AdKind.JOB
    submission_fields: ClassVar[tuple[str, ...]] = (
        *Ad.submission_fields, "contract", "pay", "apply_address",
    )  # fmt: skip
    translated_fields: ClassVar[tuple[str, ...]] = (*Ad.translated_fields, "pay")

    contract = models.CharField(
        _("kind of contract"), max_length=20, choices=Contract.choices, blank=True
    )
    pay = models.CharField(_("pay"), max_length=150, blank=True)
    #: Where one applies elsewhere than on the platform.
    apply_address = models.URLField(
        _("address where one applies"), max_length=300, blank=True,
        validators=[URLValidator(schemes=["http", "https"])],
    )  # fmt: skip

    @property
    def takes_applications(self) -> bool:
        """Not where people apply elsewhere."""
        return not self.apply_address and super().takes_applications

    class Meta(Ad.Meta):
        abstract = False
        verbose_name = _("job offer")
        verbose_name_plural = _("job offers")


class ProjectCall(Ad):
    """An organisation looks for partners or participants for a project."""

    kind = AdKind.PROJECT
    submission_fields: ClassVar[tuple[str, ...]] = (
        *Ad.submission_fields, "looks_for", "funding",
    )  # fmt: skip
    translated_fields: ClassVar[tuple[str, ...]] = (
        *Ad.translated_fields, "looks_for", "funding",
    )  # fmt: skip

    looks_for = models.CharField(_("whom it looks for"), max_length=200, blank=True)
    funding = models.CharField(_("funding"), max_length=200, blank=True)

    class Meta(Ad.Meta):
        abstract = False
        verbose_name = _("project")
        verbose_name_plural = _("projects")


class TrainingOffer(Ad):
    """An organisation trains people."""

    kind = AdKind.TRAINING
    submission_fields: ClassVar[tuple[str, ...]] = (
        *Ad.submission_fields, "hours", "price", "certificate",
    )  # fmt: skip
    translated_fields: ClassVar[tuple[str, ...]] = (
        *Ad.translated_fields, "price", "certificate",
    )  # fmt: skip

    hours = models.PositiveSmallIntegerField(_("hours of training"), null=True, blank=True)
    price = models.CharField(_("price"), max_length=150, blank=True)
    certificate = models.CharField(_("certificate"), max_length=150, blank=True)

    class Meta(Ad.Meta):
        abstract = False
        verbose_name = _("training programme")
        verbose_name_plural = _("training programmes")


AD_MODELS: dict[AdKind, type[Ad]] = {
    model.kind: model
    for model in (VolunteerOpportunity, VolunteerOffer, JobOffer, ProjectCall, TrainingOffer)
}
