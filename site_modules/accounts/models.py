"""The account."""

from django.contrib.auth.models import AbstractUser, Group, UserManager
from django.core.validators import RegexValidator
from django.db import models
from django.db.models.functions import Lower
from django.utils.translation import gettext_lazy as _


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

    objects = UserManager()  # type: ignore[misc]

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
        return self.get_full_name() or self.username

    @property
    def may_enter_admin(self) -> bool:
        """True for everyone with work to do in the admin."""
        return self.is_active and self.has_perm("wagtailadmin.access_admin")

    @property
    def initials(self) -> str:
        """One or two letters for the round picture."""
        letters = f"{self.first_name[:1]}{self.last_name[:1]}" or self.username[:2]
        return letters.upper()


class AppliedGrant(models.Model):
    """A permission that the set-up gave to a role once.

    The set-up never gives it twice, so what an administrator takes away stays away.
    """

    role = models.CharField(max_length=40)
    grant = models.CharField(max_length=200)
    applied_at = models.DateTimeField(auto_now_add=True)

    class Meta:
        verbose_name = _("applied grant")
        verbose_name_plural = _("applied grants")
        constraints = [models.UniqueConstraint(fields=["role", "grant"], name="grant_applied_once")]

    def __str__(self) -> str:
        return f"{self.role}: {self.grant}"


def role_group(role: str) -> Group:
    """The group of a role, made when it is missing."""
    group, _created = Group.objects.get_or_create(name=str(role))
    return group
