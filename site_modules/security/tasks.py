"""Work on doors that happens outside requests."""

from datetime import timedelta

from django_tasks import task

from cms.operations.limits import attempt_key, count_attempt
from site_modules.security.backends import find_account
from site_modules.security.services.passwords import send_password_link

#: Anybody may ask for somebody's account, from many addresses: their mailbox gets no more.
LINKS_PER_HOUR = 5


@task()
def answer_forgotten_password(typed: str) -> None:
    """Write to the account of an address or username, if there is one that may sign in.

    The request costs the same for known and unknown addresses, because all the rest happens here.
    """
    user = find_account(typed)
    if user is None or not user.is_active or user.is_suspended:
        return
    key = attempt_key("password-links", str(user.pk))
    if count_attempt(key, window=timedelta(hours=1)) <= LINKS_PER_HOUR:
        send_password_link(user=user)
