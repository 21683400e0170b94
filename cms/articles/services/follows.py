"""Following themes."""

from typing import Any

from django.db import transaction

from cms.articles.models import CategoryFollow

#: Stands for all articles.
EVERYTHING = ""


@transaction.atomic
def follow(*, user: Any, slug: str) -> None:
    """Tell this person of new articles of a theme from now on; twice is once."""
    CategoryFollow.objects.get_or_create(user=user, slug=slug)


@transaction.atomic
def unfollow(*, user: Any, slug: str) -> None:
    """No longer; nothing happens where nothing was followed."""
    CategoryFollow.objects.filter(user=user, slug=slug).delete()


@transaction.atomic
def follow_only(*, user: Any, slugs: list[str]) -> None:
    """Exactly these themes."""
    CategoryFollow.objects.filter(user=user).exclude(slug__in=slugs).delete()
    for slug in slugs:
        CategoryFollow.objects.get_or_create(user=user, slug=slug)
