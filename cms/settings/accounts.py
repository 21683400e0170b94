"""Accounts: sign-in, passwords, lockout, second factor, passkeys."""

from urllib.parse import urlsplit

from cms.settings import env

AUTH_USER_MODEL = "accounts.User"
LOGIN_URL = "security:sign_in"
LOGIN_REDIRECT_URL = "/"
LOGOUT_REDIRECT_URL = "/"
PASSWORD_CHECKS = "django.contrib.auth.password_validation"  # noqa: S105
AUTH_PASSWORD_VALIDATORS = [
    {"NAME": f"{PASSWORD_CHECKS}.UserAttributeSimilarityValidator"},
    {"NAME": f"{PASSWORD_CHECKS}.MinimumLengthValidator", "OPTIONS": {"min_length": 8}},
    {"NAME": f"{PASSWORD_CHECKS}.CommonPasswordValidator"},
    {"NAME": f"{PASSWORD_CHECKS}.NumericPasswordValidator"},
]

AUTHENTICATION_BACKENDS = ["site_modules.security.backends.EmailOrUsernameBackend"]

#: The address people type, without a slash at the end: used in e-mails, feeds and sitemaps.
SITE_URL = env.text("SITE_URL", f"http://localhost:{env.integer('PORT', 8000)}").rstrip("/")

# Passkeys belong to the host people see (W3C Web Authentication, 5.4.2).
OTP_WEBAUTHN_RP_ID = urlsplit(SITE_URL).hostname
OTP_WEBAUTHN_RP_NAME = "Punte"
OTP_WEBAUTHN_ALLOWED_ORIGINS = [SITE_URL]
