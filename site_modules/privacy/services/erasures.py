"""Leaving: the account closes at once, a task erases the rest."""

from datetime import timedelta

from django.contrib.auth.models import Group
from django.db import transaction
from django.utils import timezone
from django.utils.translation import gettext_lazy as _

from cms.audit.services import record
from cms.core.mail import send_template_mail
from site_modules.accounts.enums import Role
from site_modules.accounts.models import User
from site_modules.accounts.services import renew_access
from site_modules.notifications.enums import MailState
from site_modules.notifications.models import OutgoingMail
from site_modules.privacy.erasure import erase_by_map
from site_modules.privacy.models import ErasureRecord
from site_modules.privacy.replay import accounts_that_came_back, remember_erasure
from site_modules.privacy.selectors import is_last_administrator

#: A goodbye that cannot be delivered for so long is given up: its row holds the address.
GOODBYE_KEPT = timedelta(days=7)


class LastAdministrator(Exception):
    """Somebody must be left to administer the site."""


@transaction.atomic
def erase_account(*, user: User, by: User) -> ErasureRecord:
    """Close an account now and have a task erase everything about its owner.

    The person or an administrator asks for it. Raises LastAdministrator; asking twice is harmless.
    """
    from site_modules.privacy.tasks import finish

    # Two administrators who leave at the same moment wait for each other here.
    list(Group.objects.select_for_update().filter(name=Role.ADMINISTRATOR))
    if is_last_administrator(user):
        raise LastAdministrator
    erasure, is_new = ErasureRecord.objects.get_or_create(
        account_id=user.pk, defaults={"account_joined_at": user.date_joined}
    )
    if erasure.finished_at and user.erased_at is None:  # a restore brought the account back
        ErasureRecord.objects.filter(pk=erasure.pk).update(finished_at=None)
    user.is_active = False
    user.save(update_fields=["is_active"])
    renew_access(user=user)
    if is_new:
        record("privacy.erasure_asked", actor=by, subject=user)
    transaction.on_commit(lambda: finish.enqueue(erasure.pk))
    return erasure


def finish_erasure(*, record_id: int, says_goodbye: bool = True) -> bool:
    """Erase what `erase_account` asked for; false when it is done already. Safe to run again."""
    erasure = ErasureRecord.objects.filter(pk=record_id, finished_at=None).first()
    if erasure is None:
        return False
    remember_erasure(account_id=erasure.account_id, joined_at=erasure.account_joined_at)
    _erase(erasure, says_goodbye)
    return True


@transaction.atomic
def _erase(erasure: ErasureRecord, says_goodbye: bool) -> None:
    from site_modules.privacy.tasks import forget_goodbyes

    claimed = ErasureRecord.objects.filter(pk=erasure.pk, finished_at=None).update(
        finished_at=timezone.now()
    )
    user = User.objects.filter(pk=erasure.account_id, erased_at=None).first()
    if not claimed or user is None:
        return
    address, name, language = user.email, user.first_name, user.language
    erase_by_map(user=user)
    if says_goodbye and address:
        mail_id = _queue_goodbye(address=address, name=name, language=language)
        ErasureRecord.objects.filter(pk=erasure.pk).update(goodbye_mail_id=mail_id)
    record("privacy.account_erased", subject=user)
    transaction.on_commit(forget_goodbyes.enqueue)


def _queue_goodbye(*, address: str, name: str, language: str) -> int | None:
    """Written after everything else is gone, so its row is the only one left to forget."""
    newest = OutgoingMail.objects.order_by("-pk").values_list("pk", flat=True).first() or 0
    send_template_mail(
        template="privacy_goodbye",
        subject=_("Your account was deleted"),
        to=[address],
        context={"name": name},
        language=language,
    )
    mine = OutgoingMail.objects.filter(pk__gt=newest, recipients=[address])
    return mine.values_list("pk", flat=True).first()


def forget_goodbye_mails() -> int:
    """Delete the last mails that were delivered, or that nobody will deliver any more."""
    forgotten = 0
    for erasure in ErasureRecord.objects.exclude(goodbye_mail_id=None):
        own = OutgoingMail.objects.filter(pk=erasure.goodbye_mail_id or 0)
        mail = own.first()
        is_old = erasure.requested_at < timezone.now() - GOODBYE_KEPT
        if mail is None or is_old or mail.state in (MailState.SENT, MailState.FAILED):
            own.delete()
            ErasureRecord.objects.filter(pk=erasure.pk).update(goodbye_mail_id=None)
            forgotten += 1
    return forgotten


def continue_erasures() -> int:
    """Finish what a killed worker or an error left half-way."""
    waiting = ErasureRecord.objects.filter(
        finished_at=None, requested_at__lt=timezone.now() - timedelta(minutes=5)
    ).values_list("pk", flat=True)
    return sum(finish_erasure(record_id=key) for key in list(waiting))


def replay_erasures() -> list[int]:
    """After a restore: erase again who is on the list and came back; returns their keys.

    Nobody is written to: the person was told the first time.
    """
    again = []
    for user in accounts_that_came_back():
        erasure, _made = ErasureRecord.objects.update_or_create(
            account_id=user.pk,
            defaults={"account_joined_at": user.date_joined, "finished_at": None},
        )
        User.objects.filter(pk=user.pk).update(is_active=False)
        _erase(erasure, says_goodbye=False)
        again.append(user.pk)
    return again
