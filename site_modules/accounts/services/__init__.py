"""Every write on accounts, by theme."""

from site_modules.accounts.services.accounts import (
    create_account,
    end_access,
    free_username,
    give_role,
    is_new_account,
    mark_trusted,
    renew_access,
    set_active,
)
from site_modules.accounts.services.consents import give_consents
from site_modules.accounts.services.registration import (
    AlreadyDecided,
    approve_request,
    confirm_request,
    reject_request,
    send_request,
)
from site_modules.accounts.services.roles import apply_role_rights
from site_modules.accounts.services.sanctions import (
    SanctionRefused,
    confirm_reading,
    is_last_administrator,
    lasting,
    lift_measure,
    lift_partly,
    lift_suspension,
    measure_address,
    suspend,
    suspend_partly,
    warn,
)

__all__ = [
    "AlreadyDecided",
    "SanctionRefused",
    "apply_role_rights",
    "approve_request",
    "confirm_reading",
    "confirm_request",
    "create_account",
    "end_access",
    "free_username",
    "give_consents",
    "give_role",
    "is_last_administrator",
    "is_new_account",
    "lasting",
    "lift_measure",
    "lift_partly",
    "lift_suspension",
    "mark_trusted",
    "measure_address",
    "reject_request",
    "renew_access",
    "send_request",
    "set_active",
    "suspend",
    "suspend_partly",
    "warn",
]
