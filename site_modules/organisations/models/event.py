"""The journal of an organisation: everything that was done with it and in its name."""

from django.conf import settings
from django.db import models
from django.utils.translation import gettext_lazy as _

from site_modules.organisations.enums import EventKind
from site_modules.organisations.models.organisation import Organisation


class OrganisationEvent(models.Model):
    """Who, when, what; `changes` is {field: [before, after]}. Read by who manages it."""

    organisation = models.ForeignKey(Organisation, on_delete=models.CASCADE, related_name="events")
    kind = models.CharField(_("what"), max_length=25, choices=EventKind.choices)
    actor = models.ForeignKey(
        settings.AUTH_USER_MODEL, verbose_name=_("who"), null=True, blank=True,
        on_delete=models.SET_NULL, related_name="+",
    )  # fmt: skip
    #: About whom, where it is about a person.
    person = models.ForeignKey(
        settings.AUTH_USER_MODEL, verbose_name=_("about whom"), null=True, blank=True,
        on_delete=models.SET_NULL, related_name="+",
    )  # fmt: skip
    #: A line in words: a reason, the title of what was published.
    text = models.TextField(_("text"), max_length=2000, blank=True)
    address = models.CharField(max_length=300, blank=True)
    changes = models.JSONField(_("changes"), default=dict, blank=True)
    happened_at = models.DateTimeField(_("when"), auto_now_add=True)

    class Meta:
        verbose_name = _("event of an organisation")
        verbose_name_plural = _("events of organisations")
        ordering = ["-pk"]

    def __str__(self) -> str:
        return f"#{self.pk}"
