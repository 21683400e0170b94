"""What the set-up did once."""

from django.db import models
from django.utils.translation import gettext_lazy as _


class SetUpStep(models.Model):
    """A step that later versions brought to sites that stood already. Taken once: what editors
    changed or deleted afterwards stays as they left it."""

    name = models.CharField(max_length=60, unique=True)
    taken_at = models.DateTimeField(auto_now_add=True)

    class Meta:
        verbose_name = _("step of the set-up")
        verbose_name_plural = _("steps of the set-up")

    def __str__(self) -> str:
        return self.name
