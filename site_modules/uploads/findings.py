"""What looks like data of people in a text: a moderator is told, nothing is decided by it.

Examples are masked: who reads the desk learns where to look, not the number.
"""

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import date
from typing import Any

from site_modules.uploads.enums import PersonalKind

#: The weights of the control digit, the last one.
CNP_WEIGHTS = (2, 7, 9, 1, 4, 6, 3, 5, 8, 2, 7, 9)
#: First digit → century of birth; 7, 8 and 9 are of residents, whose century it does not tell.
CENTURIES = {"1": 1900, "2": 1900, "3": 1800, "4": 1800, "5": 2000, "6": 2000}
MOST_EXAMPLES = 3

CNP = re.compile(r"(?<!\d)\d{13}(?!\d)")
#: Two letters, two digits, 11 to 30 signs (ISO 13616), perhaps in groups of four.
IBAN = re.compile(r"\b[A-Z]{2}\d{2}(?: ?[A-Z0-9]{4}){2,7}(?: ?[A-Z0-9]{1,3})?\b")
PHONE = re.compile(r"(?<![\d.])(?:\+40|0040|0)[ .-]?[237]\d(?:[ .-]?\d){7}(?!\d)")
EMAIL = re.compile(r"[\w.+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{2,63}){1,4}")


@dataclass(frozen=True)
class Finding:
    """How often one kind was found in a text, with a few masked examples."""

    kind: str
    count: int
    examples: tuple[str, ...]

    def as_json(self) -> dict[str, Any]:
        return {"kind": self.kind, "count": self.count, "examples": list(self.examples)}


def find_personal_data(text: str) -> list[Finding]:
    """Every kind that occurs, the most delicate first."""
    found = []
    for kind, seek in SEEKERS.items():
        values = list(dict.fromkeys(seek(text)))
        if values:
            examples = tuple(masked(value) for value in values[:MOST_EXAMPLES])
            found.append(Finding(kind.value, len(values), examples))
    return found


def masked(value: str) -> str:
    """„19••••••••34”, „an••••@exemplu.ro”: the beginning and the end."""
    name, at, domain = value.partition("@")
    if at:
        return f"{name[:2]}••••@{domain}"
    return f"{value[:2]}{'•' * (len(value) - 4)}{value[-2:]}" if len(value) > 6 else "••••"


def is_cnp(digits: str) -> bool:
    """Thirteen digits with a day that exists and the right last digit."""
    total = sum(int(one) * weight for one, weight in zip(digits, CNP_WEIGHTS, strict=False))
    if digits[0] == "0" or total % 11 % 10 + (total % 11 == 10) != int(digits[12]):
        return False
    try:
        date(CENTURIES.get(digits[0], 2000) + int(digits[1:3]), int(digits[3:5]), int(digits[5:7]))
    except ValueError:
        return False
    return True


def is_iban(value: str) -> bool:
    """Right check digits (ISO 7064, MOD 97-10)."""
    compact = value.replace(" ", "")
    if not 15 <= len(compact) <= 34:
        return False
    turned = compact[4:] + compact[:4]
    return int("".join(str(int(sign, 36)) for sign in turned)) % 97 == 1


def _cnps(text: str) -> Iterator[str]:
    return (found for found in CNP.findall(text) if is_cnp(found))


def _ibans(text: str) -> Iterator[str]:
    """A word after the account is no part of it: shorter ends are tried too."""
    for match in IBAN.finditer(text):
        parts = match[0].split(" ")
        ends = (" ".join(parts[:count]) for count in range(len(parts), 0, -1))
        found = next((end for end in ends if is_iban(end)), None)
        if found:
            yield found.replace(" ", "")


SEEKERS: dict[PersonalKind, Callable[[str], Iterator[str]]] = {
    PersonalKind.CNP: _cnps,
    PersonalKind.IBAN: _ibans,
    PersonalKind.PHONE: lambda text: (re.sub(r"[ .-]", "", one) for one in PHONE.findall(text)),
    PersonalKind.EMAIL: lambda text: iter(EMAIL.findall(text)),
}
