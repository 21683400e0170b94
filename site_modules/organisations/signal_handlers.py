"""Hears that accounts were opened."""

from typing import Any

from django.urls import reverse

from site_modules.accounts.signals import account_opened
from site_modules.notifications.delivery import notify
from site_modules.organisations.models import Invitation
from site_modules.organisations.services import tell_invited


def connect() -> None:
    account_opened.connect(_account_opened, dispatch_uid="organisations-account-opened")


def _account_opened(user: Any, request: Any, **kwargs: Any) -> None:
    """The next step of who asked on behalf of an organisation; invitations that were sent before
    there was an account."""
    if request.for_organisation:
        notify(
            kind="organisations.enter",
            recipients=[user],
            url=reverse("organisations:enter"),
            data={"organisation": request.organisation_name},
        )
    for invitation in Invitation.objects.for_address_of(user).select_related("organisation"):
        tell_invited(invitation=invitation, account=user)
