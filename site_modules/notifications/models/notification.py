"""What somebody is told, and what was sent of it."""

from collections.abc import Iterable

from django.conf import settings
from django.core.cache import cache
from django.db import models, transaction
from django.utils.translation import gettext_lazy as _

from cms.core import own_values
from site_modules.notifications.enums import Channel, MailPlan, Outcome


def unread_key(user_id: int) -> str:
    """Where the number beside the bell is kept."""
    return f"notifications-unread:{user_id}"


def forget_unread_count(user_id: int) -> None:
    """Called by every write that changes the number, or what the board shows of the lines."""
    forget_unread_counts([user_id])


def forget_unread_counts(user_ids: Iterable[int]) -> None:
    """The same for a write about many people: one call after the commit."""
    people = list(user_ids)
    keys = [unread_key(user_id) for user_id in people]
    transaction.on_commit(lambda: cache.delete_many(keys))
    own_values.forget_each(people)


class Notification(models.Model):
    """One line for one person; events on the same object share an unread line."""

    recipient = models.ForeignKey(
        settings.AUTH_USER_MODEL, on_delete=models.CASCADE, related_name="notifications"
    )
    kind = models.CharField(_("kind"), max_length=60)
    group_key = models.CharField(max_length=120, blank=True)
    count = models.PositiveIntegerField(default=1)
    url = models.CharField(max_length=500)
    #: Plain values for the kind's message.
    data = models.JSONField(default=dict, blank=True)
    is_on_site = models.BooleanField(default=True)
    created_at = models.DateTimeField(_("first told at"), auto_now_add=True)
    updated_at = models.DateTimeField(_("last told at"), auto_now=True)
    read_at = models.DateTimeField(_("read at"), null=True, blank=True)
    #: When the mail about it leaves, and in which shape; „off” when none does.
    mail_plan = models.CharField(max_length=10, choices=MailPlan.choices, default=MailPlan.OFF)
    mail_due_at = models.DateTimeField(null=True, blank=True)
    mailed_at = models.DateTimeField(null=True, blank=True)

    class Meta:
        verbose_name = _("notification")
        verbose_name_plural = _("notifications")
        ordering = ["-pk"]
        indexes = [
            models.Index(fields=["recipient", "read_at", "is_on_site"], name="notification_unread"),
            models.Index(fields=["mailed_at", "mail_due_at"], name="notification_mail_due"),
        ]
        constraints = [
            models.UniqueConstraint(
                fields=["recipient", "kind", "group_key"],
                condition=models.Q(read_at=None) & ~models.Q(group_key=""),
                name="one_unread_line_per_group",
            )
        ]

    def __str__(self) -> str:
        return f"{self.kind} #{self.pk}"


class DeliveryLog(models.Model):
    """What left for whom by which way, or why it did not."""

    recipient = models.ForeignKey(
        settings.AUTH_USER_MODEL, verbose_name=_("to"), on_delete=models.CASCADE,
        related_name="delivery_log",
    )  # fmt: skip
    kind = models.CharField(_("kind"), max_length=60)
    channel = models.CharField(_("way"), max_length=10, choices=Channel.choices)
    outcome = models.CharField(_("outcome"), max_length=20, choices=Outcome.choices)
    at = models.DateTimeField(_("when"), auto_now_add=True, db_index=True)

    class Meta:
        verbose_name = _("delivery")
        verbose_name_plural = _("deliveries")
        ordering = ["-pk"]

    def __str__(self) -> str:
        return f"{self.kind} #{self.pk}"
