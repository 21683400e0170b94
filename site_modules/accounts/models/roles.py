"""What roles were given, and their groups."""

from django.contrib.auth.models import Group
from django.db import models
from django.utils.translation import gettext_lazy as _


class AppliedGrant(models.Model):
    """A permission that the set-up gave to a role once.

    The set-up never gives it twice, so what an administrator takes away stays away.
    """

    role = models.CharField(max_length=40)
    grant = models.CharField(max_length=200)
    applied_at = models.DateTimeField(auto_now_add=True)

    class Meta:
        verbose_name = _("applied grant")
        verbose_name_plural = _("applied grants")
        constraints = [models.UniqueConstraint(fields=["role", "grant"], name="grant_applied_once")]

    def __str__(self) -> str:
        return f"{self.role}: {self.grant}"


def role_group(role: str) -> Group:
    """The group of a role, made when it is missing."""
    group, _created = Group.objects.get_or_create(name=str(role))
    return group
