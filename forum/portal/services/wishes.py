"""Follows: asked twice, they change nothing the second time."""

from django.db import transaction

from forum.portal.models import ForumFollow, ForumWishes, TopicFollow
from site_modules.accounts.models import User


def follow_topic(*, topic_id: int, user: User, is_following: bool = True) -> None:
    """Be told of new posts in a topic, or not even as who opened it."""
    TopicFollow.objects.update_or_create(
        topic_id=topic_id, user=user, defaults={"is_following": is_following}
    )


@transaction.atomic
def follow_forum(*, forum_id: int, user: User, is_following: bool = True) -> None:
    """Be told of every new topic of a forum, or no more."""
    if is_following:
        ForumFollow.objects.get_or_create(forum_id=forum_id, user=user)
    else:
        ForumFollow.objects.filter(forum_id=forum_id, user=user).delete()


def follow_by_itself(*, topic_id: int, user: User) -> None:
    """Who writes in a topic follows it, unless they said no to this topic or to all."""
    wishes = ForumWishes.objects.filter(user=user).first()
    if wishes is None or wishes.follows_own:
        TopicFollow.objects.get_or_create(topic_id=topic_id, user=user)


def set_follows_own(*, user: User, follows_own: bool) -> None:
    """Whether topics that somebody writes in are followed by themselves."""
    ForumWishes.objects.update_or_create(user=user, defaults={"follows_own": follows_own})
