"""API keys and the switch for all of them."""

import hashlib
from datetime import timedelta
from typing import Any

from django.conf import settings
from django.contrib.admin.decorators import display
from django.db import models
from django.utils import timezone
from django.utils.translation import gettext_lazy as _
from wagtail.admin.panels import FieldPanel
from wagtail.contrib.settings.models import BaseGenericSetting, register_setting

from cms.api.enums import Scope
from cms.api.querysets import ApiTokenQuerySet

#: „Last use” is written at most so often.
USE_NOTED_EVERY = timedelta(hours=1)


def hash_of_secret(secret: str) -> str:
    """What is kept of a secret; 240 random bits need no slow hash."""
    return hashlib.sha256(secret.encode("utf-8", "replace")).hexdigest()


def proof_of_access(user: Any) -> str:
    """Changes with the password and the access stamp: a key with an older proof has ended."""
    return hashlib.sha256(f"{user.password}\x00{user.access_stamp}".encode()).hexdigest()


class ApiToken(models.Model):
    """A key by which a program acts in somebody's name, within its scopes and until its end.

    The secret itself is shown once and kept nowhere.
    """

    user = models.ForeignKey(
        settings.AUTH_USER_MODEL,
        verbose_name=_("owner"),
        on_delete=models.CASCADE,
        related_name="api_keys",
    )
    name = models.CharField(_("name"), max_length=80)
    secret_hash = models.CharField(max_length=64, unique=True, editable=False)
    #: The beginning of the secret, by which its owner recognises it.
    shown_start = models.CharField(_("begins with"), max_length=12, editable=False)
    scopes = models.JSONField(_("may"), default=list)
    access_proof = models.CharField(max_length=64, editable=False)
    created_at = models.DateTimeField(_("made at"), auto_now_add=True)
    expires_at = models.DateTimeField(_("works until"))
    last_used_at = models.DateTimeField(_("last used at"), null=True, blank=True)
    revoked_at = models.DateTimeField(_("revoked at"), null=True, blank=True)

    #: Added by `with_owner`: the administrators' switch for all keys.
    is_switched_off: bool

    objects = ApiTokenQuerySet.as_manager()

    class Meta:
        verbose_name = _("API key")
        verbose_name_plural = _("API keys")
        ordering = ["-created_at", "-pk"]

    def __str__(self) -> str:
        return f"{self.shown_start}…"

    @property
    def has_ended(self) -> bool:
        """Revoked, expired, or left behind by a new password or an end of all sessions."""
        return (
            self.revoked_at is not None
            or self.expires_at <= timezone.now()
            or self.access_proof != proof_of_access(self.user)
        )

    @property
    def is_accepted(self) -> bool:
        """May a request pass with this key now? Asks no query after `with_owner`."""
        owner = self.user
        may_act = owner.is_active and owner.erased_at is None and not owner.is_suspended
        return bool(may_act) and not self.has_ended

    @property
    def is_use_noted(self) -> bool:
        """False when „last use” is older than it should be."""
        noted_at = self.last_used_at
        return noted_at is not None and noted_at > timezone.now() - USE_NOTED_EVERY

    @property
    def scope_labels(self) -> list[str]:
        """What the key may do, in words."""
        return [str(Scope(scope).label) for scope in self.scopes if scope in Scope.values]

    @property
    @display(description=_("may"))
    def scope_line(self) -> str:
        """The scopes by their names, for the administrators' list."""
        return ", ".join(self.scopes)

    def allows(self, scope: str) -> bool:
        return scope in self.scopes


@register_setting(icon="key")
class ApiSettings(BaseGenericSetting):
    """The one row of settings on the API."""

    tokens_enabled = models.BooleanField(
        _("members may use API keys"),
        default=True,
        help_text=_("Without it no key works and none can be made; public content stays open."),
    )

    panels = [FieldPanel("tokens_enabled")]

    class Meta:
        verbose_name = _("API settings")
        verbose_name_plural = _("API settings")
