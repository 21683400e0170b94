"""A report that waits and a removal with its reason: through moderation itself."""

from collections.abc import Iterable

from cms.demo.content.forum.shapes import Post as PostText
from cms.demo.records import remember
from forum.forum_conversation.models import Post
from site_modules.accounts.models import User
from site_modules.moderation.enums import Outcome
from site_modules.moderation.services import case_of, decide, report

REPORTER, MODERATOR = "membru", "moderator"
#: What readers see in the place of a removed post; the facts are for its author.
REMOVING_RULE = "Regulile comunității: nu publicăm date personale ale altora"


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
