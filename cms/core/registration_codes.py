"""Numbers under which the law knows an organisation, checked by form and by control digit."""

import re

from django.core.exceptions import ValidationError
from django.utils import timezone
from django.utils.translation import gettext as _

#: Weights of the digits before the control digit, aligned to the right (fiscal registration code).
CUI_WEIGHTS = (7, 5, 3, 2, 1, 7, 5, 3, 2)
MAX_CUI_DIGITS = 10
#: The first year of the registers in force before Government Ordinance 26/2000 (Law 21/1924).
FIRST_YEAR = 1924
REGISTRY_NUMBER = re.compile(r"([0-9]{1,6})/([A-Z]{1,3})/([0-9]{4})")


def normal_cui(typed: str) -> str:
    """A fiscal registration code as digits: without RO, blanks, dots and leading zeros.

    Raises ValidationError that says what is wrong; an empty text stays empty.
    """
    code = re.sub(r"[\s.\-]", "", typed).upper().removeprefix("RO")
    if not code:
        return ""
    if not re.fullmatch(r"[0-9]+", code):
        raise ValidationError(
            _("A CUI has only digits, with or without RO before them: RO 12345674."), code="form"
        )
    code = code.lstrip("0")
    if not 2 <= len(code) <= MAX_CUI_DIGITS:
        raise ValidationError(
            _("A CUI has between 2 and 10 digits; this one has %(count)d.") % {"count": len(code)},
            code="length",
        )
    if control_digit(code[:-1]) != code[-1]:
        raise ValidationError(
            _("The control digit of this CUI does not match. Check each digit."), code="control"
        )
    return code


def control_digit(digits: str) -> str:
    """The last digit of a CUI that begins with these: weighted sum × 10 modulo 11, ten being 0."""
    weights = CUI_WEIGHTS[-len(digits) :]
    total = sum(int(digit) * weight for digit, weight in zip(digits, weights, strict=True))
    return str(total * 10 % 11 % 10)


def normal_registry_number(typed: str) -> str:
    """A number of the national register of associations and foundations: 123/A/2014.

    Raises ValidationError that says what is wrong; an empty text stays empty.
    """
    number = re.sub(r"\s", "", typed).upper()
    if not number:
        return ""
    if number.count("/") != 2:
        raise ValidationError(
            _("A registry number has three parts with / between them, such as 123/A/2014."),
            code="parts",
        )
    found = REGISTRY_NUMBER.fullmatch(number)
    if found is None:
        raise ValidationError(
            _("Write a number, the letter of the register and the year, such as 123/A/2014."),
            code="form",
        )
    if not FIRST_YEAR <= int(found.group(3)) <= timezone.localdate().year:
        raise ValidationError(
            _("Check the year of the registry number: %(year)s.") % {"year": found.group(3)},
            code="year",
        )
    return f"{found.group(1).lstrip('0') or '0'}/{found.group(2)}/{found.group(3)}"
