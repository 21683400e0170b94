"""What discussions show of people follows what people choose."""

from django.db.models import F

from site_modules.comments.models import Comment, Discussion, Mention
from site_modules.comments.services.text import render_again


def show_changed_person(*, user_id: int) -> None:
    """Make what names this person anew: their own comments, and those that address them."""
    pages = Comment.objects.filter(author=user_id).values("page")
    Discussion.objects.filter(pk__in=pages).update(version=F("version") + 1)
    keys = list(Mention.objects.filter(user=user_id).values_list("comment", flat=True))
    for comment in Comment.objects.filter(pk__in=keys).iterator(chunk_size=200):
        render_again(comment)
