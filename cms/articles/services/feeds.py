"""The key of somebody's own feeds."""

from typing import Any

from django.db import transaction
from django.utils import timezone

from cms.articles.models import FeedKey
from cms.articles.models.feed_key import new_public_part, new_stamp
from cms.operations.forms import SentOnceForm


@transaction.atomic
def feed_key_of(*, user: Any) -> FeedKey:
    """The key, made when somebody first asks for it."""
    key, _made = FeedKey.objects.get_or_create(user=user)
    return key


@transaction.atomic
def renew_feed_key(*, user: Any, form: SentOnceForm | None = None) -> FeedKey | None:
    """A new key; every address given out before ends at once. None for a form sent before."""
    if form is not None and not form.claim():
        return None
    feed_key_of(user=user)
    FeedKey.objects.filter(user=user).update(
        public_part=new_public_part(), stamp=new_stamp(), renewed_at=timezone.now()
    )
    return FeedKey.objects.get(user=user)
