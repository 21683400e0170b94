"""What an organisation does with an application."""

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Any

from django.db import transaction
from django.utils import timezone
from django.utils.translation import gettext as plain
from django.utils.translation import gettext_lazy as _
from django.utils.translation import override

from cms.core.members_text import clean_source
from site_modules.accounts.models import User
from site_modules.applications import permissions
from site_modules.applications.enums import UNDECIDED, ApplicationState
from site_modules.applications.models import Application, ApplicationNote
from site_modules.applications.models.application import MAX_ANSWER, MAX_NOTE
from site_modules.applications.services.refusals import ApplicationRefused
from site_modules.applications.services.telling import tell_applicant
from site_modules.organisations.models import Organisation
from site_modules.organisations.services.journal import record_act

MOST_AT_ONCE = 100


@dataclass(frozen=True)
class BulkResult:
    """How many were told, and how many somebody else had decided on or withdrawn."""

    done: int
    late: int


@transaction.atomic
def mark_seen(*, application: Application, by: User) -> bool:
    """A first look by who acts for the organisation; true for the one that was the first."""
    if not permissions.can_decide_on_application(by, application):
        return False
    now = timezone.now()
    won = Application.objects.filter(pk=application.pk, state=ApplicationState.SENT).update(
        state=ApplicationState.SEEN, seen_at=now, changed_at=now
    )
    if won:
        application.state, application.seen_at = ApplicationState.SEEN, now
        tell_applicant(application, "seen", actor=by)
    return bool(won)


@transaction.atomic
def decide(*, application: Application, by: User, accepts: bool, answer: str) -> None:
    """Accept or refuse, with words; the applicant is told. Raises ApplicationRefused.

    One conditional update: against a withdrawal or a colleague of the same moment one wins.
    """
    if not permissions.can_decide_on_application(by, application):
        raise ApplicationRefused("not_yours", _("You may not decide on this application."))
    words = _checked(answer, MAX_ANSWER, "answer")
    if accepts and not words:
        message = _("Write what happens next: the person reads it at once.")
        raise ApplicationRefused("empty", message, "answer")
    if not _move(application, by, accepts, words):
        raise ApplicationRefused("changed", _late_words(application))


def _move(application: Application, by: User, accepts: bool, words: str) -> bool:
    state = ApplicationState.ACCEPTED if accepts else ApplicationState.REFUSED
    now = timezone.now()
    won = Application.objects.filter(pk=application.pk, state__in=UNDECIDED).update(
        state=state, answer=words, decided_at=now, decided_by=by, changed_at=now
    )
    if not won:
        return False
    application.refresh_from_db()
    tell_applicant(application, "accepted" if accepts else "refused", actor=by)
    _into_journal(application, by)
    return True


def _into_journal(application: Application, by: User) -> None:
    """In the language of the site; without the name of the applicant, whose data go earlier."""
    with override("ro"):
        said = plain("Application accepted: %(ad)s"), plain("Application refused: %(ad)s")
    record_act(
        organisation=application.organisation,
        by=by,
        text=said[0 if application.is_accepted else 1] % {"ad": application.ad_title},
        address=application.desk_url,
    )


def _late_words(application: Application) -> str:
    """Who was faster, for the loser."""
    stands = Application.objects.select_related("decided_by").get(pk=application.pk)
    if stands.is_withdrawn:
        return plain("The applicant has withdrawn meanwhile.")
    if stands.decided_by is None:
        return plain("This application was decided on before.")
    words = plain("%(name)s decided before you: %(state)s.")
    return words % {"name": stands.decided_by.public_name, "state": stands.get_state_display()}


def decide_many(
    *, organisation: Organisation, keys: Iterable[int], by: User, accepts: bool, answer: str
) -> BulkResult:
    """The same answer to several; each is told, each is its own transaction. Raises
    ApplicationRefused when the answer itself does not do."""
    words = _checked(answer, MAX_ANSWER, "answer")
    if accepts and not words:
        message = _("Write what happens next: each of them reads it.")
        raise ApplicationRefused("empty", message, "answer")
    chosen = list(dict.fromkeys(keys))
    if not chosen:
        raise ApplicationRefused("none", _("Choose at least one application."), "chosen")
    if len(chosen) > MOST_AT_ONCE:
        raise ApplicationRefused("many", _("Choose at most 100 applications at once."), "chosen")
    found = Application.objects.received_by(by).filter(organisation=organisation, pk__in=chosen)
    done = late = 0
    for application in found.exclude(applicant=by).select_related("organisation", "applicant"):
        with transaction.atomic():
            won = _move(application, by, accepts, words)
        done, late = done + won, late + (not won)
    return BulkResult(done, late)


@transaction.atomic
def add_note(*, application: Application, by: User, text: str) -> ApplicationNote:
    """Words for colleagues. Raises ApplicationRefused."""
    if not permissions.can_decide_on_application(by, application):
        raise ApplicationRefused("not_yours", _("You may not write notes here."))
    words = _checked(text, MAX_NOTE, "text")
    if not words:
        raise ApplicationRefused("empty", _("Write the note."), "text")
    return ApplicationNote.objects.create(application=application, author=by, text=words)


def _checked(text: Any, most: int, field: str) -> str:
    words = clean_source(str(text))
    if len(words) > most:
        message = _("Write at most %(most)d characters.") % {"most": most}
        raise ApplicationRefused("too_long", message, field)
    return words
