"""Work on doors that happens outside requests."""

from django_tasks import task

from site_modules.security.backends import find_account
from site_modules.security.services.passwords import send_password_link


@task()
def answer_forgotten_password(typed: str) -> None:
    """Write to the account of an address or username, if there is one that may sign in.

    The request costs the same for known and unknown addresses, because all the rest happens here.
    """
    user = find_account(typed)
    if user is not None and user.is_active and not user.is_suspended:
        send_password_link(user=user)
