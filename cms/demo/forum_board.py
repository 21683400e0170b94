"""Makes the forums of the demonstration beside those of a new site, and counts what is in them."""

from collections.abc import Iterable

from django.db.models import Count, Sum
from machina.apps.forum.models import Forum

from cms.demo import texts
from cms.demo.content.forum.shapes import Forum as ForumText
from cms.demo.records import remember
from forum.forum_conversation.models import Topic
from forum.portal.services.board import create_forum
from forum.portal.services.rights import apply_preset
from site_modules.accounts.models import role_group


def load_board() -> dict[str, Forum]:
    """The forums by key; found by name, so that those of the set-up are not made twice."""
    categories = {name: _category(name) for name in texts.FORUM_CATEGORIES}
    return {text.key: _forum(text, categories[text.category]) for text in texts.FORUMS}


def _category(name: str) -> Forum:
    found = Forum.objects.filter(name=name, type=Forum.FORUM_CAT).first()
    if found is None:
        found = create_forum(name=name, is_category=True)
        remember(f"forum-category:{name}", found)
    return found


def _forum(text: ForumText, category: Forum) -> Forum:
    """One that stands stays as it is, also where somebody moved it or opened it differently."""
    found = Forum.objects.filter(name=text.name, type=Forum.FORUM_POST).first()
    if found is None:
        found = create_forum(
            name=text.name, description=text.description, parent=category,
            icon=text.icon, accent=text.accent,
        )  # fmt: skip
        group = role_group(text.group) if text.group else None
        apply_preset(forum=found, preset=text.preset, group=group)
        remember(f"forum:{text.key}", found)
    return found


def count_again(forums: Iterable[int]) -> None:
    """What the lists say of these forums: their shown topics and posts, the last of them."""
    for key in forums:
        shown = Topic.objects.filter(forum=key).shown()
        sums = shown.aggregate(topics=Count("pk"), posts=Sum("posts_count"))
        last = shown.order_by("-last_post_on").values("last_post_id", "last_post_on").first()
        Forum.objects.filter(pk=key).update(
            direct_topics_count=sums["topics"],
            direct_posts_count=sums["posts"] or 0,
            **(last or {"last_post_id": None, "last_post_on": None}),
        )
