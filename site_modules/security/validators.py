"""What a password must have (the manual, 2.1) and what it may have (NIST SP 800-63B)."""

import unicodedata
from functools import cache
from pathlib import Path
from typing import Any

from django.core.exceptions import ValidationError
from django.utils.translation import gettext as _
from django.utils.translation import ngettext

from site_modules.security.models import SecuritySettings

MAX_LENGTH = 128
WELL_KNOWN_FILE = Path(__file__).with_name("well_known_passwords.txt")


class PolicyValidator:
    """Length and kinds of characters, as the site's settings ask."""

    def validate(self, password: str, user: Any = None) -> None:
        policy = SecuritySettings.load()
        missing = []
        shortest = policy.password_min_length
        if len(password) < shortest:
            missing.append(
                ngettext("%(count)d character", "%(count)d characters", shortest)
                % {"count": shortest}
            )
        if policy.password_needs_letter and not any(c.isalpha() for c in password):
            missing.append(_("a letter"))
        if policy.password_needs_digit and not any(c.isdigit() for c in password):
            missing.append(_("a digit"))
        if policy.password_needs_special and all(c.isalnum() for c in password):
            missing.append(_("a special character or a blank"))
        if missing:
            raise ValidationError(
                _("The password still needs: %(missing)s.") % {"missing": ", ".join(missing)},
                code="password_too_weak",
            )

    def get_help_text(self) -> str:
        policy = SecuritySettings.load()
        return ngettext(
            "At least %(count)d character, with a letter, a digit and a special character.",
            "At least %(count)d characters, with a letter, a digit and a special character.",
            policy.password_min_length,
        ) % {"count": policy.password_min_length}


class MaximumLengthValidator:
    """A limit, so that hashing cannot be made to work for minutes."""

    def validate(self, password: str, user: Any = None) -> None:
        if len(password) > MAX_LENGTH:
            raise ValidationError(
                _("The password is too long: %(count)d characters are the most.")
                % {"count": MAX_LENGTH},
                code="password_too_long",
            )

    def get_help_text(self) -> str:
        return _("A short sentence works too. You can paste it from a password manager.")


class WellKnownValidator:
    """Words that Romanians choose often, also with numbers and signs around them."""

    def validate(self, password: str, user: Any = None) -> None:
        if bare_word(password) in well_known_words():
            raise ValidationError(
                _("This password is among the first that somebody would try. Choose another one."),
                code="password_well_known",
            )

    def get_help_text(self) -> str:
        return ""


def bare_word(password: str) -> str:
    """Lower case, without diacritics, and without digits and signs at both ends."""
    plain = unicodedata.normalize("NFKD", password.lower())
    letters = "".join(c for c in plain if not unicodedata.combining(c))
    start, end = 0, len(letters)
    while start < end and not letters[start].isalpha():
        start += 1
    while end > start and not letters[end - 1].isalpha():
        end -= 1
    return letters[start:end]


@cache
def well_known_words() -> frozenset[str]:
    """One word in each line of the file beside this module."""
    return frozenset(WELL_KNOWN_FILE.read_text(encoding="utf-8").split())
