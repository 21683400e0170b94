"""Many people at the same moment: every count stays exact."""

import pytest

from site_modules.accounts.models import User
from site_modules.comments import services
from site_modules.comments.enums import CommentState
from site_modules.comments.models import Comment, Discussion, Thanks
from site_modules.comments.services import CommentRefused
from tests.at_once import errors_at_once
from tests.comments.conftest import fresh

pytestmark = pytest.mark.django_db(transaction=True)


@pytest.fixture
def people(article):
    """Eight moderators: they have no limit, and nothing of theirs waits."""
    names = ("moderator", "administrator", "editor", "member", "other_member", "delegate")
    return [User.objects.get(username=name) for name in names]


def test_at_once(article, people):
    """One test, since a test that commits leaves an empty database behind."""
    writing_answers_and_thanks(article, people)
    decisions_and_deletions(article, people)


def writing_answers_and_thanks(article, people):
    root = services.write_comment(page=article, author=people[0], text="Rădăcina")

    def work(user):
        for number in range(3):
            services.write_comment(
                page=article, author=user, text=f"{number}", parent_id=root.pk, sent_key=f"{number}"
            )
        if user.pk != root.author_id:
            services.thank(comment=root, by=user)

    # Each person twice: the second sends the same forms again.
    errors = errors_at_once(*(lambda user=user: work(user) for user in [*people, *people]))
    assert errors == []
    assert Comment.objects.filter(parent=root).count() == 3 * len(people)
    assert fresh(root).reply_count == 3 * len(people)
    assert fresh(root).thanks_count == Thanks.objects.count() == len(people) - 1
    row = Discussion.objects.get(pk=article.pk)
    assert row.comment_count == Comment.objects.filter(state=CommentState.VISIBLE).count()


def decisions_and_deletions(article, people):
    root = services.write_comment(page=article, author=people[3], text="Rădăcina")
    moderator, author = people[0], people[3]
    outcomes = []

    def answer():
        try:
            services.write_comment(page=article, author=people[4], text="x", parent_id=root.pk)
        except CommentRefused as refusal:
            assert refusal.code == "parent_gone"

    works = [
        lambda: outcomes.append(services.hide(comment=fresh(root), by=moderator)),
        lambda: outcomes.append(services.remove(comment=fresh(root), by=people[1])),
        lambda: outcomes.append(services.delete_comment(comment=fresh(root), by=author)),
        answer,
        answer,
    ]
    assert errors_at_once(*works) == []
    found = fresh(root)
    answers = Comment.objects.filter(parent=root)
    shown = Comment.objects.filter(page=article.pk, state=CommentState.VISIBLE)
    assert found.state != CommentState.VISIBLE
    assert found.reply_count == answers.count()
    assert Discussion.objects.get(pk=article.pk).comment_count == shown.count()
    assert found.has_place or not answers.exists()
