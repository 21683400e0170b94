"""Work on accounts that happens outside requests."""

from django_tasks import task

from site_modules.accounts.models import User
from site_modules.accounts.services.gravatar import keep_gravatar


@task()
def fetch_gravatar(user_id: int) -> None:
    """Another host may be slow: no request waits for it."""
    user = User.objects.filter(pk=user_id).first()
    if user is not None:
        keep_gravatar(user=user)
