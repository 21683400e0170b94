"""Telling followers of a new resource: once, in small steps, outside the request."""

from datetime import timedelta
from typing import Any

from django.db import IntegrityError, transaction
from django.utils import timezone
from django.utils.translation import override

from cms.core.access import can_view_page
from cms.core.addresses import page_address
from cms.library.models import ResourceNews, ResourcePage, ThemeFollow
from cms.library.selectors.themes import themes
from site_modules.accounts.models import User
from site_modules.notifications.delivery import notify

#: People told by one run of the task.
STEP = 200
#: What is older was brought from elsewhere or dated back: it is no news.
NEWS_FOR = timedelta(days=7)
#: A telling that stands still for so long lost its worker.
STOPPED_AFTER = timedelta(minutes=10)


@transaction.atomic
def follow_only(*, user: Any, slugs: list[str]) -> None:
    """Exactly these themes; the empty name stands for all resources."""
    ThemeFollow.objects.filter(user=user).exclude(slug__in=slugs).delete()
    for slug in slugs:
        ThemeFollow.objects.get_or_create(user=user, slug=slug)


def announce_later(*, page: ResourcePage) -> None:
    """Called at each publication; the first one in any language starts the telling."""
    from cms.library.tasks import tell_followers

    if not _is_news(page) or not ThemeFollow.objects.exists():
        return
    try:
        with transaction.atomic():
            made = ResourceNews.objects.create(
                translation_key=page.translation_key, page_id=page.pk
            )
    except IntegrityError:
        return
    transaction.on_commit(lambda: tell_followers.enqueue(made.pk))


def _is_news(page: Any) -> bool:
    now = timezone.now()
    first = page.first_published_at or now
    day = page.added_date or timezone.localdate(first)
    return bool(first >= now - NEWS_FOR and day >= timezone.localdate(now - NEWS_FOR))


@transaction.atomic
def continue_news(*, news_id: int) -> bool:
    """Tell the next followers; true while there are more. Two workers never tell the same ones."""
    found = ResourceNews.objects.filter(pk=news_id, finished_at=None)
    news = found.select_related("page__theme").first()
    if news is None:
        return False
    people = _next_people(news)
    values: dict[str, Any] = {"last_person": people[-1].pk if people else news.last_person}
    if len(people) < STEP:
        values["finished_at"] = timezone.now()
    if not found.filter(last_person=news.last_person).update(**values):
        return False
    _tell(news, people)
    return "finished_at" not in values


def _next_people(news: ResourceNews) -> list[User]:
    """Followers of the resource's theme or of everything, by key, after the last one told."""
    page: Any = news.page
    if page is None or not page.live:
        return []
    slugs = ["", *([page.theme.slug] if page.theme_id else [])]
    followers = ThemeFollow.objects.filter(slug__in=slugs, user_id__gt=news.last_person)
    keys = followers.order_by("user_id").values_list("user_id", flat=True).distinct()[:STEP]
    return list(User.objects.filter(pk__in=list(keys), is_active=True).order_by("pk"))


def _tell(news: ResourceNews, people: list[User]) -> None:
    page: Any = news.page
    readers = [person for person in people if can_view_page(person, page)]
    if not readers:
        return
    with override(page.locale.language_code):
        theme = themes().of_key(page.theme_id)
        notify(
            kind="library.new_resource",
            recipients=readers,
            url=page_address(page),
            data={"title": page.title, "theme": theme.name if theme else ""},
        )


def go_on_telling() -> int:
    """Resume what a stopped worker left half-way; how many tellings."""
    from cms.library.tasks import tell_followers

    before = timezone.now() - STOPPED_AFTER
    stopped = ResourceNews.objects.filter(finished_at=None, started_at__lt=before)
    keys = list(stopped.values_list("pk", flat=True)[:20])
    for key in keys:
        tell_followers.enqueue(key)
    return len(keys)
