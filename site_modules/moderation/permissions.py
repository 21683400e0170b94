"""Who decides on what."""

from typing import Any

from site_modules.moderation.enums import DECIDE, OVERSEE
from site_modules.moderation.targets import Target


def is_moderator(user: Any) -> bool:
    """True for people with work at the desk."""
    return bool(user.is_authenticated and user.is_active and user.has_perm(DECIDE))


def oversees(user: Any) -> bool:
    """True for administrators: they handle general reports and may decide on their own content."""
    return is_moderator(user) and bool(user.has_perm(OVERSEE))


def can_decide(user: Any, *, target: Target | None, content: Any, author_id: int | None) -> bool:
    """May this person decide on this content (None: it is gone, or an address)?

    Nobody decides on what they wrote, unless they oversee moderation.
    """
    if not is_moderator(user):
        return False
    if oversees(user):
        return target is None or content is None or _is_given(user, target, content)
    if author_id == user.pk or target is None:
        return False
    return content is None or _is_given(user, target, content)


def _is_given(user: Any, target: Target, content: Any) -> bool:
    return bool(target.deciding(user).filter(pk=content.pk).exists())
