"""Telling followers of a new article: once, in small steps, outside the request."""

from datetime import timedelta
from typing import Any

from django.db import IntegrityError, transaction
from django.utils import timezone
from django.utils.translation import override

from cms.articles.models import Announcement, ArticlePage, CategoryFollow
from cms.articles.themes import themes
from cms.core.access import can_view_page
from cms.core.addresses import page_address
from site_modules.accounts.models import User
from site_modules.notifications.delivery import notify

#: People told by one run of the task.
STEP = 200
#: What is older was brought from elsewhere or dated back: it is no news.
NEWS_FOR = timedelta(days=7)


def announce_later(*, page: ArticlePage) -> None:
    """Called at each publication; the first one in any language starts the telling."""
    from cms.articles.tasks import tell_followers

    if not _is_news(page):
        return
    try:
        with transaction.atomic():
            made = Announcement.objects.create(
                translation_key=page.translation_key, page_id=page.pk
            )
    except IntegrityError:
        return
    transaction.on_commit(lambda: tell_followers.enqueue(made.pk))


def keep_quiet(*, page: ArticlePage) -> None:
    """Nobody will be told of this article: it was published elsewhere, on another day."""
    Announcement.objects.get_or_create(
        translation_key=page.translation_key,
        defaults={"page_id": page.pk, "finished_at": timezone.now()},
    )


def _is_news(page: Any) -> bool:
    now = timezone.now()
    first = page.first_published_at or now
    day = page.published_date or timezone.localdate(first)
    return bool(first >= now - NEWS_FOR and day >= timezone.localdate(now - NEWS_FOR))


@transaction.atomic
def continue_announcement(*, announcement_id: int) -> bool:
    """Tell the next followers; true while there are more. Two workers never tell the same ones."""
    found = Announcement.objects.filter(pk=announcement_id, finished_at=None)
    announcement = found.first()
    if announcement is None:
        return False
    people = _next_people(announcement)
    last = people[-1].pk if people else announcement.last_person
    values: dict[str, Any] = {"last_person": last}
    if len(people) < STEP:
        values["finished_at"] = timezone.now()
    if not found.filter(last_person=announcement.last_person).update(**values):
        return False
    _tell(announcement, people)
    return "finished_at" not in values


def _next_people(announcement: Announcement) -> list[User]:
    """Followers of the article's theme or of everything, by key, after the last one told."""
    page: Any = announcement.page
    if page is None or not page.live:
        return []
    slugs = ["", *([page.category.slug] if page.category_id else [])]
    followers = CategoryFollow.objects.filter(slug__in=slugs, user_id__gt=announcement.last_person)
    keys = followers.order_by("user_id").values_list("user_id", flat=True).distinct()[:STEP]
    people = User.objects.filter(pk__in=list(keys)).prefetch_related("groups").order_by("pk")
    return list(people)


def _tell(announcement: Announcement, people: list[User]) -> None:
    page: Any = announcement.page
    if page is None or not people:
        return
    authors = set(page.authors.values_list("user_id", flat=True))
    for person in people:
        # `group_ids` asks once per person; the groups came with the people.
        person._group_ids = frozenset(group.pk for group in person.groups.all())  # type: ignore[attr-defined]
    readers = [p for p in people if p.pk not in authors and can_view_page(p, page)]
    with override(page.locale.language_code):
        theme = themes().of_key(page.category_id)
        notify(
            kind="articles.new_article",
            recipients=readers,
            url=page_address(page),
            data={"title": page.title, "category": theme.name if theme else ""},
        )
