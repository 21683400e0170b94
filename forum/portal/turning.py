"""What a topic can be turned into: each app registers its own (a request, a question of the FAQ).

The app makes its object, keeps the link to the topic, and writes the link back into the topic by
`services.write_post`. As long as nobody registers anything, moderators see no button.
"""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from django.utils.functional import Promise

from forum.forum_conversation.models import Topic


@dataclass(frozen=True)
class TopicTurn:
    """`may(user, topic)` says who; `address_of(topic)` is the page on which it is done."""

    name: str
    label: str | Promise
    icon: str
    may: Callable[[Any, Topic], bool]
    address_of: Callable[[Topic], str]


_registry: dict[str, TopicTurn] = {}


def register(turn: TopicTurn) -> TopicTurn:
    """Make a way known; a second one of the same name replaces the first."""
    _registry[turn.name] = turn
    return turn


def turns_for(user: Any, topic: Topic) -> list[dict[str, str]]:
    """The ways that this person may take, as the tools of a topic show them."""
    return [
        {"label": str(turn.label), "icon": turn.icon, "url": turn.address_of(topic)}
        for turn in _registry.values()
        if turn.may(user, topic)
    ]
