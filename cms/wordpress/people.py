"""Authors and guests as accounts that nobody can use: closed, without a password, told nothing.

An author is who the old site's administrators made; an account here with the same address is the
same person. The address of a guest was never verified by anybody: a guest never becomes an account
of this site, and the address is not kept, only a hash that finds the same guest again.
"""

import re

from django.core.exceptions import ValidationError
from django.core.validators import validate_email
from django.db import transaction
from django.utils.crypto import salted_hmac

from cms.wordpress.enums import Kind, Outcome
from cms.wordpress.html.words import plain_words
from cms.wordpress.reading import Author, WrittenComment
from cms.wordpress.run import Run
from site_modules.accounts.enums import ProfileVisibility, PublicNameChoice
from site_modules.accounts.models import Profile, User
from site_modules.accounts.services import create_account, free_username

#: A domain that can never receive mail (RFC 2606).
NOWHERE = "wordpress.invalid"
MOST_NAME = 60


class People:
    """Who wrote what; accounts are asked for by login, number, or as guests."""

    def __init__(self, run: Run) -> None:
        self.run = run
        self.by_login: dict[str, User] = {}
        self.logins: dict[int, str] = {}
        self.guests: dict[str, User] = {}

    def bring_authors(self) -> None:
        for author in self.run.survey.authors:
            if not author.login:
                continue
            if author.number:
                self.logins[author.number] = author.login
            account = self._author(author)
            if account is not None:
                self.by_login[author.login] = account

    def author(self, login: str) -> User | None:
        return self.by_login.get(login)

    def writer(self, comment: WrittenComment) -> User | None:
        """Who wrote a comment; None in a dry run for people who would be made."""
        account = self.by_login.get(self.logins.get(comment.user, ""))
        return account or self._guest(comment)

    def _author(self, author: Author) -> User | None:
        report = self.run.report
        known = self.run.record(Kind.AUTHOR, author.login)
        if known is not None and isinstance(known.content_object, User):
            report.count(Kind.AUTHOR, Outcome.UNCHANGED)
            return known.content_object
        address = _address(author.email)
        same = (
            User.objects.filter(email__iexact=address, erased_at=None).first() if address else None
        )
        report.count(Kind.AUTHOR, Outcome.MADE)
        if same is not None:
            report.note(f"author {author.login}", "has an account here, by the e-mail address")
        if self.run.is_dry:
            return same
        with transaction.atomic():
            account = same or _closed_account(
                username=_username(author),
                email=address or f"{_hash(author.login)}@{NOWHERE}",
                names=(author.first_name, author.last_name),
                shown=plain_words(author.display_name) or author.login,
            )
            self.run.keep(Kind.AUTHOR, author.login, account)
        return account

    def _guest(self, comment: WrittenComment) -> User | None:
        name = plain_words(comment.author)[:MOST_NAME] or "Anonim"
        who = _hash(self.run.survey.site, comment.email.lower(), name)
        if who in self.guests:
            return self.guests[who]
        known = self.run.record(Kind.GUEST, who)
        if known is not None and isinstance(known.content_object, User):
            self.guests[who] = known.content_object
            return self.guests[who]
        if self.run.is_planned(Kind.GUEST, who):
            return None
        self.run.report.count(Kind.GUEST, Outcome.MADE)
        if self.run.is_dry:
            self.run.plan(Kind.GUEST, who)
            return None
        with transaction.atomic():
            account = _closed_account(
                username=f"oaspete-{who[:16]}",
                email=f"oaspete-{who[:24]}@{NOWHERE}",
                names=("", ""),
                shown=name,
            )
            self.run.keep(Kind.GUEST, who, account)
        if len(self.guests) < 5_000:  # the table knows the others
            self.guests[who] = account
        return account


def _closed_account(*, username: str, email: str, names: tuple[str, str], shown: str) -> User:
    first, last = (plain_words(name)[:MOST_NAME] for name in names)
    account = create_account(
        username=username,
        email=email,
        first_name=first,
        last_name=last,
        password=None,
        roles=(),
    )
    account.is_active = False
    account.nickname = shown[:MOST_NAME]
    account.public_name_choice = PublicNameChoice.NICKNAME
    account.save(update_fields=["is_active", "nickname", "public_name_choice"])
    Profile.objects.filter(user=account).update(visibility=ProfileVisibility.PRIVATE)
    return account


def _username(author: Author) -> str:
    name = re.sub(r"[^\w.+-]", ".", author.login.partition("@")[0])[:MOST_NAME].strip(".")
    if name and not User.objects.filter(username__iexact=name).exists():
        return name
    first, last = author.first_name or author.login, author.last_name
    return free_username(first_name=first, last_name=last)


def _address(words: str) -> str:
    try:
        validate_email(words)
    except ValidationError:
        return ""
    return words


def _hash(*words: str) -> str:
    """Tells nothing to who does not have the site's key."""
    return salted_hmac("cms.wordpress.people", "\x00".join(words), algorithm="sha256").hexdigest()
