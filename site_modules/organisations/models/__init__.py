"""Organisations, their people, their journal, their inbox."""

from site_modules.organisations.models.attached import MessageFile
from site_modules.organisations.models.conversation import Conversation, Message
from site_modules.organisations.models.event import OrganisationEvent
from site_modules.organisations.models.identity import IdentityChange
from site_modules.organisations.models.membership import (
    GivenRole,
    Invitation,
    JoinRequest,
    Membership,
)
from site_modules.organisations.models.organisation import Organisation, ThemeOfOrganisation

__all__ = [
    "Conversation",
    "GivenRole",
    "IdentityChange",
    "Invitation",
    "JoinRequest",
    "Membership",
    "Message",
    "MessageFile",
    "Organisation",
    "OrganisationEvent",
    "ThemeOfOrganisation",
]
