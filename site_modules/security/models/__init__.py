"""Devices, sessions, locks and second factors of accounts."""

from site_modules.security.models.locks import SignInLock
from site_modules.security.models.second_factor import BackupCode, SecondFactorDuty
from site_modules.security.models.sessions import KnownDevice, UserSession
from site_modules.security.models.site_settings import SecuritySettings

__all__ = [
    "BackupCode",
    "KnownDevice",
    "SecondFactorDuty",
    "SecuritySettings",
    "SignInLock",
    "UserSession",
]
