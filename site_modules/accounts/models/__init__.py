"""People and what they say of themselves."""

from site_modules.accounts.models.consent import Consent
from site_modules.accounts.models.email_change import EmailChange
from site_modules.accounts.models.profile import Profile, ProfileInterest, ProfileSkill
from site_modules.accounts.models.registration import RegistrationRequest
from site_modules.accounts.models.roles import AppliedGrant, role_group
from site_modules.accounts.models.sanction import Sanction
from site_modules.accounts.models.site_settings import RegistrationSettings
from site_modules.accounts.models.user import User

__all__ = [
    "AppliedGrant",
    "Consent",
    "EmailChange",
    "Profile",
    "ProfileInterest",
    "ProfileSkill",
    "RegistrationRequest",
    "RegistrationSettings",
    "Sanction",
    "User",
    "role_group",
]
