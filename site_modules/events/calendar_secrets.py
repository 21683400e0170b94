"""The secret address of somebody's calendar: made, and recognised in constant time."""

from django.utils.crypto import constant_time_compare, salted_hmac

from site_modules.accounts.models import User
from site_modules.events.models import CalendarKey

SALT = "site_modules.events.calendar"
MAX_SECRET = 100


def secret_of(key: CalendarKey) -> str:
    """`<public part>-<proof>`: the proof is stored nowhere and needs the site's own key."""
    proof = salted_hmac(SALT, f"{key.user_id}:{key.public_part}:{key.stamp}", algorithm="sha256")
    return f"{key.public_part}-{proof.hexdigest()[:43]}"


def owner_of(secret: str) -> User | None:
    """Whose secret this is, while they are active members; None for every other case alike."""
    if len(secret) > MAX_SECRET or "\x00" in secret:
        return None
    public_part = secret.partition("-")[0]
    key = CalendarKey.objects.filter(public_part=public_part).select_related("user").first()
    known = key or CalendarKey(user_id=0, public_part=public_part, stamp="")
    is_right = constant_time_compare(secret_of(known), secret)
    if key is None or not is_right:
        return None
    owner: User = key.user
    return owner if owner.is_active and not owner.is_suspended and not owner.erased_at else None
