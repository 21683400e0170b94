"""A poll as its topic shows it."""

from dataclasses import dataclass, field
from typing import Any

from django.db.models import Count
from django.utils import timezone
from machina.apps.forum_conversation.forum_polls.models import TopicPollOption

from forum.forum_conversation.models import Topic
from site_modules.comments.selectors.entries import moment


@dataclass
class OptionRow:
    pk: int
    text: str
    votes: int
    percent: int
    is_mine: bool


@dataclass
class PollView:
    """What this reader sees of a poll."""

    question: str
    options: list[OptionRow] = field(default_factory=list)
    voters: int = 0
    most_chosen: int = 1
    closes: str = ""
    is_closed: bool = False
    has_voted: bool = False
    can_change: bool = False
    #: False where results are hidden until one votes, or until the end.
    shows_results: bool = True

    @property
    def is_open_to_reader(self) -> bool:
        """True while this reader has a vote to give or to change."""
        return self.can_change or not (self.is_closed or self.has_voted)

    @property
    def mine(self) -> list[str]:
        return [option.text for option in self.options if option.is_mine]


def poll_of(topic: Topic, voted: set[int]) -> PollView | None:
    """The poll of a topic (read with it); `voted`: the options that this reader chose."""
    poll: Any = getattr(topic, "poll", None)
    if poll is None:
        return None
    rows = TopicPollOption.objects.filter(poll=poll).annotate(total=Count("votes")).order_by("pk")
    terms = poll.terms
    voters = terms.voter_count
    options = [
        OptionRow(
            row.pk, row.text, row.total, round(100 * row.total / voters) if voters else 0,
            row.pk in voted,
        )
        for row in rows
    ]  # fmt: skip
    is_closed = terms.is_closed or topic.is_locked
    has_voted = any(option.is_mine for option in options)
    return PollView(
        question=poll.question,
        options=options,
        voters=voters,
        most_chosen=poll.max_options,
        closes=moment(timezone.localtime(terms.closes_at)) if terms.closes_at else "",
        is_closed=is_closed,
        has_voted=has_voted,
        can_change=has_voted and poll.user_changes and not is_closed,
        shows_results=is_closed or has_voted or not poll.hide_results,
    )
