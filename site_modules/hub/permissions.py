"""Who reads, writes and reaches whom."""

from collections.abc import Callable
from typing import Any

from site_modules.submissions.permissions import can_send, can_write_submission

#: `(user, ad) -> bool` of apps that know more of the two, such as accepted applications.
_phone_rules: list[Callable[[Any, Any], bool]] = []


def can_read_hub(user: Any) -> bool:
    """Members only, by every road."""
    return bool(user.is_authenticated and user.is_active)


def can_post_ad(user: Any) -> bool:
    return can_send(user)


def can_write_ad(user: Any, ad: Any) -> bool:
    return can_write_submission(user, ad)


def shows_email(user: Any, ad: Any) -> bool:
    """The address of an organisation's ad, to members; a person's own is never shown to others."""
    return can_write_ad(user, ad) or (bool(ad.organisation_id) and can_read_hub(user))


def let_see_phone(rule: Callable[[Any, Any], bool]) -> None:
    """Register a reason to see the phone number of an ad."""
    _phone_rules.append(rule)


def shows_phone(user: Any, ad: Any) -> bool:
    """Whoever writes the ad, and who was accepted."""
    return can_write_ad(user, ad) or any(rule(user, ad) for rule in _phone_rules)
