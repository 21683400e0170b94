"""Polls: made with their topic, one ballot for each person, closed on their day."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from django.db import IntegrityError, transaction
from django.db.models import F
from django.utils import timezone
from django.utils.translation import gettext_lazy as _
from machina.apps.forum_conversation.forum_polls.models import (
    TopicPoll,
    TopicPollOption,
    TopicPollVote,
)

from cms.core.members_text import clean_source
from forum.access import has_right
from forum.enums import Right
from forum.forum_conversation.models import Topic
from forum.portal.models import Ballot, PollTerms
from forum.portal.services.counts import bump
from forum.portal.services.refusals import ForumRefused, why_no_part
from site_modules.accounts.models import User

LEAST_OPTIONS, MOST_OPTIONS = 2, 20
#: Characters of the question and of an option.
MOST_LETTERS = 200


@dataclass(frozen=True)
class NewPoll:
    """A question with answers to choose from."""

    question: str
    options: Sequence[str]
    #: How many answers one person may choose.
    most_chosen: int = 1
    can_change: bool = False
    #: Until somebody voted, or the poll is closed.
    hides_results: bool = False
    closes_at: datetime | None = None


def checked_poll(poll: NewPoll) -> NewPoll:
    """The poll as it is stored. Raises ForumRefused."""
    question = _line(poll.question)
    options = list(dict.fromkeys(line for line in map(_line, poll.options) if line))
    if not question or len(question) > MOST_LETTERS:
        message = _("Write the question of the poll in at most %(most)s characters.")
        raise ForumRefused("poll_question", message % {"most": MOST_LETTERS}, "question")
    if not LEAST_OPTIONS <= len(options) <= MOST_OPTIONS:
        message = _("A poll has between %(least)s and %(most)s different answers.")
        sizes = {"least": LEAST_OPTIONS, "most": MOST_OPTIONS}
        raise ForumRefused("poll_options", message % sizes, "options")
    if any(len(line) > MOST_LETTERS for line in options):
        message = _("An answer of the poll has at most %(most)s characters.")
        raise ForumRefused("poll_option_long", message % {"most": MOST_LETTERS}, "options")
    if poll.closes_at is not None and poll.closes_at <= timezone.now():
        raise ForumRefused("poll_end", _("The last day of the poll lies in the future."), "ends")
    most = min(max(poll.most_chosen, 1), len(options))
    return NewPoll(question, options, most, poll.can_change, poll.hides_results, poll.closes_at)


def _line(text: str) -> str:
    return " ".join(clean_source(text).split())


def make_poll(*, topic: Topic, poll: NewPoll) -> TopicPoll:
    """Store a checked poll; it cannot be changed afterwards, so nobody votes for other words."""
    made: TopicPoll = TopicPoll.objects.create(
        topic=topic,
        question=poll.question,
        max_options=poll.most_chosen,
        user_changes=poll.can_change,
        hide_results=poll.hides_results,
    )
    TopicPollOption.objects.bulk_create(
        [TopicPollOption(poll=made, text=text) for text in poll.options]
    )
    PollTerms.objects.create(poll=made, closes_at=poll.closes_at)
    return made


@transaction.atomic
def vote(*, topic: Topic, voter: User, options: Sequence[int]) -> bool:
    """Cast or change a ballot; False when this person voted just now in another window.

    The options are those of the topic's own poll. Raises ForumRefused.
    """
    poll, chosen = _votable(topic, voter, options)
    bump(topic.pk)
    try:
        with transaction.atomic():
            Ballot.objects.create(poll=poll, voter=voter)
    except IntegrityError:
        return _change(poll, voter, chosen)
    PollTerms.objects.filter(pk=poll.pk).update(voter_count=F("voter_count") + 1)
    _write_votes(voter, chosen)
    return True


def _votable(
    topic: Topic, voter: User, options: Sequence[int]
) -> tuple[TopicPoll, list[TopicPollOption]]:
    if refusal := why_no_part(voter):
        raise refusal
    may = has_right(voter, Right.VOTE, topic.forum_id)
    poll = TopicPoll.objects.filter(topic=topic).select_related("terms").first()
    if not may or poll is None or not topic.is_visible:
        raise ForumRefused("no_poll", _("You cannot vote here."), "options")
    if poll.terms.is_closed or topic.is_locked:
        raise ForumRefused("poll_closed", _("This poll is closed."), "options")
    chosen = [one for one in poll.options.all() if one.pk in set(options)]
    if not chosen or len(chosen) != len(set(options)):
        raise ForumRefused("no_option", _("Choose one of the answers."), "options")
    if len(chosen) > poll.max_options:
        message = _("You may choose at most %(most)s answers.")
        raise ForumRefused("many_options", message % {"most": poll.max_options}, "options")
    return poll, chosen


def _change(poll: TopicPoll, voter: User, chosen: list[TopicPollOption]) -> bool:
    if not poll.user_changes:
        message = _("You have voted already; in this poll a vote cannot be changed.")
        raise ForumRefused("voted", message, "options")
    # Holds the ballot: two changes at once follow each other.
    Ballot.objects.filter(poll=poll, voter=voter).update(cast_at=timezone.now())
    TopicPollVote.objects.filter(poll_option__poll=poll, voter=voter).delete()
    _write_votes(voter, chosen)
    return True


def _write_votes(voter: User, chosen: list[TopicPollOption]) -> None:
    TopicPollVote.objects.bulk_create(
        [TopicPollVote(poll_option=option, voter=voter) for option in chosen]
    )
