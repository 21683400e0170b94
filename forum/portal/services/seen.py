"""Read marks and view counts, written in batches (see `forum.portal.notes`)."""

from django.db.models import F
from django.utils import timezone
from machina.apps.forum_tracking.models import ForumReadTrack, TopicReadTrack

from forum.access import readable_forums
from forum.forum_conversation.models import Topic
from forum.portal.notes import noted, take_readers, take_views
from forum.portal.selectors.unread import WINDOW
from site_modules.accounts.models import User


def write_notes() -> None:
    """Write down what was noted since the last run."""
    for topic_id, count in take_views():
        Topic.objects.filter(pk=topic_id).update(views_count=F("views_count") + count)
    for user_id in take_readers():
        _write_marks(user_id)


def _write_marks(user_id: int) -> None:
    seen = noted(user_id)
    known = set(Topic.objects.filter(pk__in=seen).values_list("pk", flat=True))
    if not known or not User.objects.filter(pk=user_id).exists():
        return
    TopicReadTrack.objects.bulk_create(
        [TopicReadTrack(user_id=user_id, topic_id=key) for key in sorted(known)],
        ignore_conflicts=True,
    )
    rows = list(TopicReadTrack.objects.filter(user=user_id, topic__in=known))
    for row in rows:
        row.mark_time = seen[row.topic_id]
    # The engine's field would take the time of writing at a save.
    TopicReadTrack.objects.bulk_update(rows, ["mark_time"])


def mark_all_read(*, user: User, forum_id: int | None = None) -> None:
    """Everything in one forum, or everywhere, is read from now on."""
    forums = readable_forums(user)
    keys = forums if forum_id is None else forums & {forum_id}
    ForumReadTrack.objects.bulk_create(
        [ForumReadTrack(user=user, forum_id=key) for key in sorted(keys)], ignore_conflicts=True
    )
    ForumReadTrack.objects.filter(user=user, forum__in=keys).update(mark_time=timezone.now())
    TopicReadTrack.objects.filter(user=user, topic__forum__in=keys).delete()


def forget_old_marks() -> None:
    """Marks of topics that are unread for nobody any more."""
    TopicReadTrack.objects.filter(topic__last_post_on__lt=timezone.now() - WINDOW).delete()
