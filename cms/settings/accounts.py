"""Accounts: sign-in, passwords, lockout, second factor."""

from cms.settings import env

AUTH_USER_MODEL = "accounts.User"
LOGIN_URL = "security:sign_in"
LOGIN_REDIRECT_URL = "member_home:dashboard"
LOGOUT_REDIRECT_URL = "/"
AUTH_PASSWORD_VALIDATORS = [
    {"NAME": "site_modules.security.validators.PolicyValidator"},
    {"NAME": "site_modules.security.validators.MaximumLengthValidator"},
    {"NAME": "site_modules.security.validators.WellKnownValidator"},
    {"NAME": "django.contrib.auth.password_validation.CommonPasswordValidator"},
    {"NAME": "django.contrib.auth.password_validation.UserAttributeSimilarityValidator"},
]
#: Argon2id (RFC 9106) for every new password; the others only to read older ones.
PASSWORD_HASHERS = [
    "django.contrib.auth.hashers.Argon2PasswordHasher",
    "django.contrib.auth.hashers.PBKDF2PasswordHasher",
]
#: Seconds for which a link to choose a password works.
PASSWORD_RESET_TIMEOUT = 24 * 3600

AUTHENTICATION_BACKENDS = ["site_modules.security.backends.EmailOrUsernameBackend"]

#: The address people type, without a slash at the end: used in e-mails, feeds and sitemaps.
SITE_URL = env.text("SITE_URL", f"http://localhost:{env.integer('PORT', 8000)}").rstrip("/")

#: By which a browser that signed in before is known.
DEVICE_COOKIE_NAME = "punte_dispozitiv"

#: Asked by the server alone, when the site setting allows it and a member presses the button.
GRAVATAR_URL = "https://www.gravatar.com/avatar/"

OTP_TOTP_ISSUER = "Punte"
