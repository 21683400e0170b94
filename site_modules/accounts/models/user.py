"""The account."""

import secrets

from django.conf import settings
from django.contrib.auth.models import AbstractUser
from django.core.validators import RegexValidator
from django.db import models
from django.db.models.functions import Lower
from django.utils import timezone
from django.utils.crypto import salted_hmac
from django.utils.translation import gettext_lazy as _

from cms.media.fields import private_path, private_storage
from site_modules.accounts.enums import PublicNameChoice, StakeholderType, Theme
from site_modules.accounts.querysets import PeopleManager


def new_access_stamp() -> str:
    return secrets.token_hex(16)


def photo_path(instance: models.Model, file_name: str) -> str:
    return private_path("photos", file_name)


class User(AbstractUser):
    """A person. Username and e-mail are unique whatever the case of their letters.

    A username never holds an @, so that what is typed at sign-in is either the one or the other.
    """

    username = models.CharField(
        _("username"),
        max_length=150,
        unique=True,
        help_text=_("Letters, digits and . + - _ only. It cannot be changed later."),
        validators=[
            RegexValidator(
                r"^[\w.+-]+\Z", _("Use letters, digits and the signs . + - _ only, without @.")
            )
        ],
        error_messages={"unique": _("This username is taken. Choose another one.")},
    )
    email = models.EmailField(
        _("e-mail address"),
        error_messages={"unique": _("There is already an account with this address.")},
    )

    nickname = models.CharField(_("nickname"), max_length=60, blank=True)
    public_name_choice = models.CharField(
        _("show my name as"),
        max_length=20,
        choices=PublicNameChoice.choices,
        default=PublicNameChoice.FULL_NAME,
    )
    stakeholder_type = models.CharField(
        _("I take part as"), max_length=30, choices=StakeholderType.choices, blank=True
    )
    #: A square WebP made by the site from what was uploaded.
    photo = models.FileField(
        _("photo"), storage=private_storage, upload_to=photo_path, max_length=200, blank=True
    )
    language = models.CharField(
        _("language"), max_length=5, choices=settings.LANGUAGES, default=settings.LANGUAGE_CODE
    )
    theme = models.CharField(_("theme"), max_length=10, choices=Theme.choices, default=Theme.DEVICE)
    #: For people who may enter the admin: Wagtail's bar on the pages of the site.
    shows_user_bar = models.BooleanField(_("editing bar on the pages"), default=True)

    #: Part of every session's and token's proof: a new stamp ends them all at once.
    access_stamp = models.CharField(max_length=32, default=new_access_stamp, editable=False)
    password_changed_at = models.DateTimeField(null=True, blank=True, editable=False)
    #: From when somebody's first contributions no longer wait for a moderator (ACC-18).
    trusted_at = models.DateTimeField(_("trusted since"), null=True, blank=True, editable=False)
    suspended_at = models.DateTimeField(_("suspended since"), null=True, blank=True, editable=False)
    #: Empty while suspended: for good.
    suspended_until = models.DateTimeField(
        _("suspended until"), null=True, blank=True, editable=False
    )
    erased_at = models.DateTimeField(_("erased at"), null=True, blank=True, editable=False)

    objects = PeopleManager()  # type: ignore[misc]

    class Meta(AbstractUser.Meta):
        verbose_name = _("user")  # type: ignore[assignment]
        verbose_name_plural = _("users")  # type: ignore[assignment]
        constraints = [
            models.UniqueConstraint(
                Lower("email"),
                name="account_email_unique",
                violation_error_message=_("There is already an account with this address."),
            ),
            models.UniqueConstraint(
                Lower("username"),
                name="account_username_unique",
                violation_error_message=_("This username is taken. Choose another one."),
            ),
        ]

    def __str__(self) -> str:
        return self.public_name

    @property
    def public_name(self) -> str:
        """The name that others read, as its owner chose; never empty."""
        if self.erased_at:
            return str(_("Deleted user"))
        choice = PublicNameChoice(self.public_name_choice)
        names = {
            PublicNameChoice.FULL_NAME: f"{self.first_name} {self.last_name}",
            PublicNameChoice.REVERSED_NAME: f"{self.last_name} {self.first_name}",
            PublicNameChoice.FIRST_NAME: self.first_name,
            PublicNameChoice.NICKNAME: self.nickname,
            PublicNameChoice.USERNAME: self.username,
        }
        return names[choice].strip() or self.get_full_name() or self.username

    @property
    def prefers_light(self) -> bool:
        """True when the site stays light whatever the device says."""
        return self.theme == Theme.LIGHT

    @property
    def prefers_dark(self) -> bool:
        """True when the site is dark whatever the device says."""
        return self.theme == Theme.DARK

    @property
    def is_suspended(self) -> bool:
        """True while an administrator keeps this account from being used."""
        if self.suspended_at is None:
            return False
        return self.suspended_until is None or self.suspended_until > timezone.now()

    @property
    def is_trusted(self) -> bool:
        """True once a first contribution was approved, and for people with work in the admin."""
        return self.trusted_at is not None

    def get_session_auth_hash(self) -> str:
        """Ends every session when the password or the access stamp changes."""
        return self._auth_hash()

    def get_session_auth_fallback_hash(self):  # type: ignore[no-untyped-def]
        for secret in settings.SECRET_KEY_FALLBACKS:
            yield self._auth_hash(secret)

    def _auth_hash(self, secret: str | bytes | None = None) -> str:
        proof = f"{self.password}\x00{self.access_stamp}"
        salt = "site_modules.accounts.models.User.get_session_auth_hash"
        return salted_hmac(salt, proof, secret=secret, algorithm="sha256").hexdigest()

    @property
    def may_enter_admin(self) -> bool:
        """True for everyone with work to do in the admin."""
        return self.is_active and self.has_perm("wagtailadmin.access_admin")

    @property
    def initials(self) -> str:
        """One or two letters for the round picture."""
        words = self.public_name.split()
        letters = "".join(word[0] for word in words[:2]) if len(words) > 1 else words[0][:2]
        return letters.upper()
