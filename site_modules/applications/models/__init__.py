"""Applications to ads, invitations of volunteers, who was told of fitting opportunities."""

from site_modules.applications.models.application import Application, ApplicationNote
from site_modules.applications.models.invitation import InvitationBlock, VolunteerInvitation
from site_modules.applications.models.matching import MatchRound

__all__ = [
    "Application",
    "ApplicationNote",
    "InvitationBlock",
    "MatchRound",
    "VolunteerInvitation",
]
