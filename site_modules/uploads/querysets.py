"""Which documents somebody may read: the only place that answers it."""

from typing import Any

from django.db.models import Q

from site_modules.organisations.models import Organisation
from site_modules.organisations.querysets import held_by
from site_modules.submissions.querysets import SubmissionQuerySet, open_now, own_of
from site_modules.uploads.enums import IN_LIBRARY, RESTRICTED, Visibility


def organisations_around(user: Any) -> Any:
    """Verified organisations in which this person holds a role now."""
    return Organisation.objects.verified().filter(pk__in=held_by(user).values("organisation"))


class UploadQuerySet(SubmissionQuerySet):
    """Documents of members."""

    def visible_to(self, user: Any) -> "UploadQuerySet":
        """For people with an account: their own in every state, and what is open to them by its
        mark. A confidential one is open to nobody else."""
        if not (user.is_authenticated and user.is_active):
            return self.none()
        marked = Q(visibility__in=IN_LIBRARY) | Q(
            visibility=Visibility.ORGANISATION, organisation__in=organisations_around(user)
        )
        return self.filter((open_now() & marked) | own_of(user))

    def restricted(self) -> "UploadQuerySet":
        """Those that the library never shows."""
        return self.filter(visibility__in=RESTRICTED)
