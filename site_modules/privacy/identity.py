"""The words by which a person can be recognised in text, and what stands in their place."""

import json
import re
from dataclasses import dataclass
from typing import Any

from django.db.models import Q

from site_modules.accounts.models import Profile, RegistrationRequest, User
from site_modules.accounts.personal_data import addresses_of, requests_of

NOBODY = "Utilizator șters"
#: Shorter words are looked for as whole values only.
MIN_PHONE = 6


@dataclass(frozen=True)
class Identity:
    """Addresses and phones belong to one person; names may be somebody else's as well; words (the
    username, the nickname) count only where they are the whole of a value."""

    addresses: frozenset[str]
    phones: frozenset[str]
    names: frozenset[str]
    words: frozenset[str]
    new_address: str

    def replacements(self, *, with_names: bool) -> dict[str, str]:
        """Text → what replaces it, the longest first."""
        found = dict.fromkeys(self.addresses, self.new_address)
        found |= dict.fromkeys(self.phones, "–")
        if with_names:
            found |= dict.fromkeys(self.names, NOBODY)
        return dict(sorted(found.items(), key=lambda pair: -len(pair[0])))


def identity_of(user: User) -> Identity:
    """Read before the erasure, while everything still stands."""
    people = [(user.first_name, user.last_name)]
    people += list(requests_of(user).values_list("first_name", "last_name"))
    names = set()
    for first, last in people:
        if first.strip() and last.strip():
            names |= {f"{first} {last}", f"{last} {first}"}
    phones = set(RegistrationRequest.objects.filter(account=user).values_list("phone", flat=True))
    phones |= set(Profile.objects.filter(user=user).values_list("phone", flat=True))
    return Identity(
        addresses=frozenset(addresses_of(user)),
        phones=frozenset(phone for phone in phones if len(phone) >= MIN_PHONE),
        names=frozenset(names),
        words=frozenset(word for word in (user.username, user.nickname) if word),
        new_address=f"sters-{user.pk}@invalid.invalid",
    )


def _spellings(text: str) -> set[str]:
    """As it is, as HTML, and as JSON (inside JSON) writes letters outside ASCII."""
    once = json.dumps(text)[1:-1]
    html = text.replace("&", "&amp;").replace("<", "&lt;").replace("'", "&#x27;")
    return {text, html, once, json.dumps(once)[1:-1]}


class Scrubber:
    """Replaces the words of one person in texts and in JSON values."""

    def __init__(self, identity: Identity, *, with_names: bool) -> None:
        self._words = {word.casefold() for word in identity.words} if with_names else set()
        self._new: dict[str, str] = {}
        for text, new in identity.replacements(with_names=with_names).items():
            for spelling in _spellings(text):
                self._new[spelling.casefold()] = new
        parts = sorted(self._new, key=len, reverse=True)
        # Not inside a longer word or address: „ana@x.ro” is not in „diana@x.ro”.
        pattern = "|".join(re.escape(part) for part in parts)
        self._pattern = re.compile(rf"(?<![\w.+-])(?:{pattern})(?![\w-])", re.IGNORECASE)

    def __call__(self, value: Any) -> Any:
        """The value without the person; the same object when it was not in it."""
        if isinstance(value, str):
            return self._text(value)
        if isinstance(value, list):
            return [self(one) for one in value]
        if isinstance(value, dict):
            return {key: self(one) for key, one in value.items()}
        return value

    def _text(self, text: str) -> str:
        if text.casefold() in self._words:
            return NOBODY
        if not self._new:
            return text
        return self._pattern.sub(
            lambda match: self._new.get(match.group().casefold(), NOBODY), text
        )


def rows_that_may_name(identity: Identity, columns: list[str], *, with_names: bool) -> Q:
    """A first sieve for the database; the scrubber decides."""
    sieve = Q(pk__in=[])
    texts = list(identity.replacements(with_names=with_names))
    texts += list(identity.words) if with_names else []
    for text in texts:
        for spelling in _spellings(text):
            for column in columns:
                sieve |= Q(**{f"{column}__icontains": spelling})
    return sieve
