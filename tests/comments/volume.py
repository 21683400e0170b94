"""Many comments at once, written to the tables as the services would leave them."""

from typing import Any

from django.utils import timezone

from site_modules.accounts.models import User
from site_modules.comments.models import Comment, Discussion, step_of
from site_modules.comments.services.text import html_of

WORDS = (
    "Noi am încercat ceva asemănător și ne-am împotmolit la acordul cu primăria. "
    "Cât a durat la voi **până l-ați semnat**? Ne-ar ajuta un model."
)


def fill_discussion(page: Any, *, threads: int, answers: int = 0, who: str = "delegate") -> None:
    """`threads` first comments with `answers` each."""
    author = User.objects.get(username=who)
    discussion = Discussion.objects.get_or_create(page_id=page.pk)[0]
    number = discussion.last_number
    html = html_of(WORDS, {})
    common = {"page_id": page.pk, "author": author, "source": WORDS, "html": html}
    roots = [
        Comment(path=step_of(number + place + 1), reply_count=answers, **common)
        for place in range(threads)
    ]
    Comment.objects.bulk_create(roots, batch_size=500)
    number += threads
    below = []
    for root in roots:
        for _answer in range(answers):
            number += 1
            below.append(
                Comment(path=root.path + step_of(number), thread=root, parent=root, **common)
            )
    Comment.objects.bulk_create(below, batch_size=500)
    Discussion.objects.filter(pk=page.pk).update(
        comment_count=discussion.comment_count + threads * (1 + answers),
        last_number=number,
        last_comment_at=timezone.now(),
        version=discussion.version + 1,
    )
