"""Notifications, how people want them, and the outbox."""

from site_modules.notifications.models.notification import DeliveryLog, Notification
from site_modules.notifications.models.outgoing_mail import OutgoingMail
from site_modules.notifications.models.preferences import MutedSource, Preference, Schedule

__all__ = [
    "DeliveryLog",
    "MutedSource",
    "Notification",
    "OutgoingMail",
    "Preference",
    "Schedule",
]
