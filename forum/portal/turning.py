"""What a topic can be turned into: each app registers its own (a request, a question of the FAQ).

The app makes its object and keeps the topic with it, so that its page leads to the topic
(`topic_address`); `found` tells the topic's page what was made of it, so that this leads there. As
long as nobody registers anything, moderators see no button and readers no links.
"""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from django.utils.functional import Promise

from forum.forum_conversation.models import Topic


@dataclass(frozen=True)
class TopicTurn:
    """`may(user, topic)` says who; `address_of(topic)` is the page on which it is done;
    `found(user, topic)` gives (label, address) of what this reader may see of what was made."""

    name: str
    label: str | Promise
    icon: str
    may: Callable[[Any, Topic], bool]
    address_of: Callable[[Topic], str]
    found: Callable[[Any, Topic], list[tuple[str, str]]] = lambda user, topic: []


_registry: dict[str, TopicTurn] = {}


def register(turn: TopicTurn) -> TopicTurn:
    """Make a way known; a second one of the same name replaces the first."""
    _registry[turn.name] = turn
    return turn


def made_from(user: Any, topic: Topic) -> list[tuple[str, str]]:
    """(label, address) of what became of a topic, as far as this person may see it."""
    return [link for turn in _registry.values() for link in turn.found(user, topic)]


def turns_for(user: Any, topic: Topic) -> list[dict[str, str]]:
    """The ways that this person may take, as the tools of a topic show them."""
    return [
        {"label": str(turn.label), "icon": turn.icon, "url": turn.address_of(topic)}
        for turn in _registry.values()
        if turn.may(user, topic)
    ]
