"""An article to talk about, and people who were trusted before."""

from datetime import timedelta
from itertools import count
from typing import Any

import pytest
from django.utils import timezone

from site_modules.accounts.models import User
from site_modules.comments import services
from site_modules.comments.models import Comment, Discussion
from tests.factories import add_article

TRUSTED = ("member", "other_member", "delegate", "editor", "moderator", "administrator")


@pytest.fixture(autouse=True)
def trusted_people(db):
    """Who is new is said by the tests about new accounts."""
    User.objects.filter(username__in=TRUSTED).update(trusted_at=timezone.now())


@pytest.fixture
def article(tree, person):
    """A public article that takes comments; „author” wrote it."""
    return add_article("Grădina din spatele blocului", is_public=True, authors=[person("author")])


@pytest.fixture
def closed_article(tree, person):
    """The same for members only."""
    return add_article("Doar pentru membri zmeurică", authors=[person("author")])


@pytest.fixture
def write(person):
    """`write(article, "member", "text", parent=…)`: a comment by the service."""
    numbers = count(1)

    def make(page: Any, who: str = "member", text: str = "", **options: Any) -> Comment:
        parent = options.pop("parent", None)
        return services.write_comment(
            page=page,
            author=person(who),
            text=text or f"Comentariul numărul {next(numbers)}",
            parent_id=parent.pk if parent else None,
            **options,
        )

    return make


def fresh(comment: Comment) -> Comment:
    return Comment.objects.get(pk=comment.pk)


def count_of(page: Any) -> int:
    """What lists say: kept beside the page."""
    return Discussion.objects.get(pk=page.pk).comment_count


def age(comment: Comment, minutes: int) -> None:
    """As if it had been written so long ago."""
    at = timezone.now() - timedelta(minutes=minutes)
    Comment.objects.filter(pk=comment.pk).update(created_at=at)
