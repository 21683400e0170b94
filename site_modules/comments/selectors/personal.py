"""What one person sees beside everybody: own comments, own thanks, what waits."""

from dataclasses import dataclass, field
from typing import Any

from django.db import connection

from site_modules.comments.models import Comment

MOST_WAITING = 20


@dataclass(frozen=True)
class Personal:
    """Keys of comments on one page, as one person stands to them."""

    mine: set[int] = field(default_factory=set)
    thanked: set[int] = field(default_factory=set)
    waiting: list[int] = field(default_factory=list)
    #: None where the person never said.
    follows: bool | None = None


#: Written out, since building this from querysets costs more than everything else on the page.
QUERY = """
SELECT 'mine', id FROM comments_comment
 WHERE author_id = %s AND page_id = %s AND state = 'visible'
UNION ALL
SELECT 'waiting', id FROM comments_comment
 WHERE author_id = %s AND page_id = %s AND (state = 'waiting' OR has_pending)
UNION ALL
SELECT 'thanked', t.comment_id FROM comments_thanks t
  JOIN comments_comment c ON c.id = t.comment_id WHERE t.user_id = %s AND c.page_id = %s
UNION ALL
SELECT 'wish', CASE WHEN is_following THEN 1 ELSE 0 END FROM comments_discussionfollow
 WHERE user_id = %s AND page_id = %s
"""


def personal_of(user: Any, page_id: int) -> Personal:
    """One query; what one person did on one page is little, whatever the discussion holds."""
    found: dict[str, list[int]] = {}
    with connection.cursor() as cursor:
        cursor.execute(QUERY, [user.pk, page_id] * 4)
        for kind, key in cursor.fetchall():
            found.setdefault(kind, []).append(key)
    wish = found.get("wish")
    return Personal(
        mine=set(found.get("mine", [])),
        thanked=set(found.get("thanked", [])),
        waiting=sorted(found.get("waiting", []))[-MOST_WAITING:],
        follows=bool(wish[0]) if wish else None,
    )


def own_waiting(keys: list[int]) -> list[Comment]:
    """What the person wrote and nobody else sees yet."""
    return list(Comment.objects.filter(pk__in=keys).order_by("pk")) if keys else []
