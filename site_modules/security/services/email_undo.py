"""„It was not me”: the account goes back to whoever reads the old address."""

from django.db import transaction

from cms.audit.services import record
from site_modules.accounts.models import EmailChange, User
from site_modules.accounts.services import email_change
from site_modules.security.models import BackupCode
from site_modules.security.second_factor import has_second_factor, passkeys_of
from site_modules.security.services.sessions import forget_sessions


@transaction.atomic
def take_account_back(*, change: EmailChange) -> User | None:
    """Undo a change of address; None when it is too late.

    Passkeys added since a week before it go as well: they open the account without the password,
    and whoever asked for the change may have added them.
    """
    user = email_change.undo_email_change(change=change)
    if user is None:
        return None
    forget_sessions(user=user)
    since = change.created_at - email_change.UNDO_WITHIN
    removed, _rows = passkeys_of(user).filter(created_at__gt=since).delete()
    if removed:
        record("security.passkey_removed", subject=user)
    if removed and not has_second_factor(user):
        BackupCode.objects.filter(user=user).delete()
    return user
