"""Writes on what people want to be told, and on what they have read."""

from typing import Any

from django.contrib.auth import get_user_model
from django.core import signing
from django.db import transaction
from django.utils import timezone

from site_modules.notifications.enums import DigestPlan, MailPlan, Outcome
from site_modules.notifications.kinds import Kind, find_kind
from site_modules.notifications.models import MutedSource, Notification, Preference, Schedule
from site_modules.notifications.models.notification import forget_unread_count
from site_modules.notifications.schedule import next_digest

UNSUBSCRIBE_SALT = "site_modules.notifications.unsubscribe"


def wish_of(kind: Kind, person: Any, group_key: str) -> tuple[bool, str, Outcome]:
    """On the site? by mail how? and why not, if not."""
    if kind.is_mandatory:
        return True, MailPlan.AT_ONCE if person.email else MailPlan.OFF, Outcome.NO_ADDRESS
    wish = Preference.objects.filter(user=person, kind=kind.name).first()
    on_site = wish.is_on_site if wish else kind.default_on_site
    plan: str = wish.mail_plan if wish else kind.default_email
    if not person.email:
        return on_site, MailPlan.OFF, Outcome.NO_ADDRESS
    if group_key and MutedSource.objects.filter(user=person, group_key=group_key).exists():
        return on_site, MailPlan.OFF, Outcome.MUTED
    return on_site, plan, Outcome.SWITCHED_OFF


@transaction.atomic
def save_wishes(
    *, user: Any, wishes: dict[str, tuple[bool, str]], schedule: dict[str, Any]
) -> None:
    """Keep kind → (on the site, mail plan) for kinds that may be changed, and the schedule."""
    for name, (is_on_site, plan) in wishes.items():
        if not find_kind(name).is_mandatory:
            Preference.objects.update_or_create(
                user=user, kind=name, defaults={"is_on_site": is_on_site, "mail_plan": plan}
            )
    kept, _made = Schedule.objects.update_or_create(user=user, defaults=schedule)
    _move_waiting(user.pk, kept)


def _move_waiting(person: int, schedule: Schedule) -> None:
    """What waits for a digest goes with the next one of the new schedule, or with none."""
    due_at = next_digest(schedule, timezone.now())
    waiting = Notification.objects.filter(
        recipient_id=person, mail_plan=MailPlan.DIGEST, mailed_at=None
    )
    waiting.update(mail_due_at=due_at, mail_plan=MailPlan.DIGEST if due_at else MailPlan.OFF)


def mark_read(*, user: Any, notification_id: int) -> bool:
    """False for somebody else's, or one read before."""
    forget_unread_count(user.pk)
    return bool(
        Notification.objects.filter(pk=notification_id, recipient=user, read_at=None).update(
            read_at=timezone.now()
        )
    )


def mark_all_read(*, user: Any) -> int:
    forget_unread_count(user.pk)
    return Notification.objects.filter(recipient=user, read_at=None).update(read_at=timezone.now())


def unsubscribe_token(notification: Notification) -> str:
    """For the link in a mail: whose, which kind, which source."""
    value = [notification.recipient_id, notification.kind, notification.group_key]
    return signing.dumps(value, salt=UNSUBSCRIBE_SALT)


def digest_token(person: Any) -> str:
    """For the link in a digest: all of them."""
    return signing.dumps([person.pk, "", ""], salt=UNSUBSCRIBE_SALT)


def read_token(token: str) -> tuple[int, str, str] | None:
    """Who, which kind, which source; None for a forged or cut link."""
    try:
        person, kind, group_key = signing.loads(token, salt=UNSUBSCRIBE_SALT)
    except (signing.BadSignature, ValueError):
        return None
    return int(person), str(kind), str(group_key)


@transaction.atomic
def unsubscribe(*, person: int, kind: str) -> bool:
    """No more mails of one kind (RFC 8058); false for a kind that cannot be switched off."""
    try:
        found = find_kind(kind)
    except KeyError:
        return False
    if found.is_mandatory or not get_user_model().objects.filter(pk=person).exists():
        return False
    wish, made = Preference.objects.get_or_create(
        user_id=person,
        kind=kind,
        defaults={"is_on_site": found.default_on_site, "mail_plan": MailPlan.OFF},
    )
    if not made:
        wish.mail_plan = MailPlan.OFF
        wish.save(update_fields=["mail_plan"])
    return True


def mute(*, person: int, group_key: str) -> bool:
    """No more mails about one object."""
    if not get_user_model().objects.filter(pk=person).exists():
        return False
    MutedSource.objects.get_or_create(user_id=person, group_key=group_key)
    return True


@transaction.atomic
def end_digests(*, person: int) -> bool:
    """No more digests at all."""
    if not get_user_model().objects.filter(pk=person).exists():
        return False
    kept, _made = Schedule.objects.update_or_create(
        user_id=person, defaults={"digest": DigestPlan.NEVER}
    )
    _move_waiting(person, kept)
    return True
