"""A report that waits and a removal with its reason: through moderation itself."""

from collections.abc import Iterable
from datetime import timedelta

from django.utils import timezone

from cms.demo.content.forum.shapes import Post as PostText
from cms.demo.records import remember
from forum.forum_conversation.models import Post
from forum.portal.services import suspend
from site_modules.accounts.models import User
from site_modules.moderation.enums import Outcome
from site_modules.moderation.services import (
    appeal,
    case_of,
    decide,
    decide_appeal,
    decision_on,
    report,
)

REPORTER, MODERATOR, ADMINISTRATOR = "membru", "moderator", "administrator"
#: Reads the forum and does not write there for a while, and contests it.
SUSPENDED = "marius-tudose"
SUSPENDED_FOR = timedelta(days=30)
SUSPENDING = {
    "reason": (
        "Ai trimis pe forum de trei ori aceeași reclamă la cursuri plătite, după ce un moderator "
        "te-a rugat să te oprești. Mesajele au fost șterse."
    ),
    "rule": "Regulile comunității: nu facem reclamă",
}
CONTESTING = (
    "Cursurile erau gratuite pentru asociații, nu am cerut bani nimănui. Am crezut că ajut; nu le "
    "mai trimit."
)
ANSWERING = (
    "Am recitit mesajele: două dintre cele trei cursuri au preț. Măsura rămâne; după cele treizeci "
    "de zile scrii din nou pe forum, iar cursurile gratuite le poți propune ca programe de formare."
)
#: What readers see in the place of a removed post; the facts are for its author.
REMOVING_RULE = "Regulile comunității: nu publicăm date personale ale altora"


def suspend_somebody(people: dict[str, User]) -> None:
    """A suspension from the forum alone, contested, and looked at by somebody else."""
    person = people[SUSPENDED]
    if person.sanctions.exists():
        return
    made = suspend(
        user=person, by=people[MODERATOR], until=timezone.now() + SUSPENDED_FOR, **SUSPENDING
    )
    sent = appeal(decision=decision_on(sanction=made), author=person, text=CONTESTING)
    decide_appeal(appeal=sent, is_upheld=False, answer=ANSWERING, by=people[ADMINISTRATOR])
    remember(f"case:sanction-{made.pk}", case_of(obj=made))


def moderate(pairs: Iterable[tuple[PostText, Post]], people: dict[str, User]) -> None:
    """What moderators have before them, or have decided, about these posts."""
    for words, post in pairs:
        if words.report:
            report(
                kind=words.report.kind,
                explanation=words.report.text,
                obj=post,
                reporter=people[REPORTER],
            )
        elif words.removal_reason:
            decide(
                case=case_of(obj=post),
                outcome=Outcome.REMOVE,
                by=people[MODERATOR],
                facts=words.removal_reason,
                rule=REMOVING_RULE,
            )
        else:
            continue
        remember(f"case:post-{post.pk}", case_of(obj=post))
