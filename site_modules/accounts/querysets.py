"""Who may see whom: the only place that answers it."""

from typing import TYPE_CHECKING, Any

from django.contrib.auth.models import UserManager
from django.db.models import Q, QuerySet

from cms.media.permissions import reads_everything
from site_modules.accounts.enums import ProfileVisibility

if TYPE_CHECKING:
    from site_modules.accounts.models import User  # noqa: F401


class UserQuerySet(QuerySet["User"]):
    """People, as a reader may meet them."""

    def visible_to(self, viewer: Any) -> "UserQuerySet":
        """Accounts whose page this person may open.

        A visitor sees nobody; members see who shows their page to members, and themselves; who
        moderates or reads everything sees all; closed and erased accounts are seen by nobody.
        """
        if not (viewer.is_authenticated and viewer.is_active):
            return self.none()
        people = self.filter(is_active=True, erased_at=None)
        if reads_everything(viewer) or viewer.has_perm("accounts.add_sanction"):
            return people
        return people.filter(~Q(profile__visibility=ProfileVisibility.PRIVATE) | Q(pk=viewer.pk))


class PeopleManager(UserManager.from_queryset(UserQuerySet)):  # type: ignore[misc]
    """Django's manager of users with the reads above."""

    use_in_migrations = False
