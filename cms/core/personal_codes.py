"""Codes of a person that carry their own control digits: CNP, IBAN."""

import re
from datetime import date

from django.core.exceptions import ValidationError
from django.utils.translation import gettext as _

#: Weights of the first twelve digits of a CNP; the remainder by 11 is the thirteenth, ten being 1.
CNP_WEIGHTS = (2, 7, 9, 1, 4, 6, 3, 5, 8, 2, 7, 9)
#: First digit → century of birth; 7 to 9 are people who live here and were born elsewhere.
CENTURIES = {"1": 1900, "2": 1900, "3": 1800, "4": 1800, "5": 2000, "6": 2000}
IBAN = re.compile(r"[A-Z]{2}[0-9]{2}[A-Z0-9]{10,30}")
ROMANIAN_IBAN_LENGTH = 24


def normal_cnp(typed: str) -> str:
    """A personal numeric code as 13 digits. Raises ValidationError that says what is wrong."""
    code = re.sub(r"[\s.\-]", "", typed)
    if not code:
        return ""
    if not re.fullmatch(r"[1-9][0-9]{12}", code):
        raise ValidationError(_("A CNP has 13 digits."), code="form")
    total = sum(int(digit) * weight for digit, weight in zip(code, CNP_WEIGHTS, strict=False))
    control = 1 if total % 11 == 10 else total % 11
    if str(control) != code[-1] or not _has_birthday(code):
        raise ValidationError(
            _("The control digit of this CNP does not match. Check each digit."), code="control"
        )
    return code


def _has_birthday(code: str) -> bool:
    year = CENTURIES.get(code[0], 1900) + int(code[1:3])
    try:
        date(year, int(code[3:5]), int(code[5:7]))
    except ValueError:
        return False
    return True


def normal_iban(typed: str) -> str:
    """An account number without blanks (ISO 13616). Raises ValidationError."""
    code = re.sub(r"\s", "", typed).upper()
    if not code:
        return ""
    is_short = code.startswith("RO") and len(code) != ROMANIAN_IBAN_LENGTH
    if not IBAN.fullmatch(code) or is_short:
        raise ValidationError(
            _("An IBAN of Romania has 24 letters and digits: RO49 AAAA 1B31 0075 9384 0000."),
            code="form",
        )
    digits = "".join(str(int(sign, 36)) for sign in code[4:] + code[:4])
    if int(digits) % 97 != 1:
        raise ValidationError(
            _("The control digits of this IBAN do not match. Check each sign."), code="control"
        )
    return code
