"""The forum of the demonstration by theme: what invented people ask, answer and correct."""

from cms.demo.content.forum import (
    accessibility,
    announcements,
    careers,
    delegates,
    digital,
    governance,
    introductions,
    labour,
    money,
    newcomers,
    partnerships,
    platform,
    specialists,
    staff,
    transparency,
    volunteers,
    volunteers_practice,
)
from cms.demo.content.forum.board import ALL_FORUMS, CATEGORIES
from cms.demo.content.forum.shapes import Forum, Poll, Post, Report, Topic

__all__ = ["ALL_FORUMS", "ALL_TOPICS", "CATEGORIES", "Forum", "Poll", "Post", "Report", "Topic"]

#: In the order in which people opened them.
ALL_TOPICS: tuple[Topic, ...] = tuple(
    sorted(
        (
            topic
            for module in (
                announcements,
                introductions,
                newcomers,
                platform,
                specialists,
                governance,
                staff,
                volunteers,
                volunteers_practice,
                money,
                digital,
                accessibility,
                transparency,
                partnerships,
                labour,
                careers,
                delegates,
            )
            for topic in module.TOPICS
        ),
        key=lambda topic: topic.posts[0].at,
    )
)
