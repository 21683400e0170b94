"""Every write on organisations, by theme."""

from site_modules.organisations.services.attaching import sweep_abandoned_files
from site_modules.organisations.services.delegates import refresh_delegate, refresh_delegates
from site_modules.organisations.services.editing import edit
from site_modules.organisations.services.entering import discard, enter, send
from site_modules.organisations.services.expiry import end_expired, warn_before_expiry
from site_modules.organisations.services.identity import (
    accept_identity_change,
    ask_identity_change,
    refuse_identity_change,
    withdraw_identity_change,
)
from site_modules.organisations.services.inbox import (
    answer,
    assign,
    close,
    write_again,
    write_to_member,
    write_to_organisation,
)
from site_modules.organisations.services.invitations import (
    accept,
    decline,
    invitation_of,
    invite,
    tell_invited,
    withdraw_invitation,
)
from site_modules.organisations.services.joining import (
    accept_request,
    ask_to_join,
    decline_request,
    withdraw_request,
)
from site_modules.organisations.services.journal import record_act
from site_modules.organisations.services.people import add_member, leave, remove
from site_modules.organisations.services.refusals import (
    AlreadyDecided,
    AlreadyThere,
    OrganisationRefused,
)
from site_modules.organisations.services.roles import change_role, set_shown
from site_modules.organisations.services.verifying import (
    ask_for_changes,
    correct_identity,
    reject,
    restore,
    suspend,
    verify,
)

__all__ = [
    "AlreadyDecided",
    "AlreadyThere",
    "OrganisationRefused",
    "accept",
    "accept_identity_change",
    "accept_request",
    "add_member",
    "answer",
    "ask_for_changes",
    "ask_identity_change",
    "ask_to_join",
    "assign",
    "change_role",
    "close",
    "correct_identity",
    "decline",
    "decline_request",
    "discard",
    "edit",
    "end_expired",
    "enter",
    "invitation_of",
    "invite",
    "leave",
    "record_act",
    "refresh_delegate",
    "refresh_delegates",
    "refuse_identity_change",
    "reject",
    "remove",
    "restore",
    "send",
    "set_shown",
    "suspend",
    "sweep_abandoned_files",
    "tell_invited",
    "verify",
    "warn_before_expiry",
    "withdraw_identity_change",
    "withdraw_invitation",
    "withdraw_request",
    "write_again",
    "write_to_member",
    "write_to_organisation",
]
