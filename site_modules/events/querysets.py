"""Which events, meetings and registrations somebody may see."""

from datetime import datetime
from typing import Any

from django.apps import apps
from django.db.models import F, QuerySet

from site_modules.events.enums import HELD, RegistrationState
from site_modules.organisations.querysets import keys_acted_for


def readable_pages(user: Any) -> Any:
    """Live pages of events that this person may read, as a condition for `page__in`."""
    pages: Any = apps.get_model("events", "EventPage")._default_manager
    return pages.visible_to(user).values("pk")


class EventRecordQuerySet(QuerySet):
    """Events, as their pages let readers in."""

    def visible_to(self, user: Any) -> "EventRecordQuerySet":
        """Those whose page this person may read; of a suspended organiser none."""
        return self.filter(page__in=readable_pages(user), is_paused=False)

    def managed_by(self, user: Any) -> "EventRecordQuerySet":
        """Events of organisations that this person acts for now."""
        acted_for = keys_acted_for(user)
        return self.filter(organisation__in=acted_for)


class EventDateQuerySet(QuerySet):
    """Meetings."""

    def visible_to(self, user: Any) -> "EventDateQuerySet":
        return self.filter(event__page__in=readable_pages(user), event__is_paused=False)

    def between(self, start: datetime, end: datetime) -> "EventDateQuerySet":
        """Those that take place, wholly or in part, from `start` up to `end`."""
        return self.filter(starts_at__lt=end, ends_at__gt=start)

    def standing(self) -> "EventDateQuerySet":
        """Neither the meeting nor its event was cancelled."""
        return self.filter(is_cancelled=False, event__cancelled_at=None)

    def annotate_own_state(self, user: Any) -> "EventDateQuerySet":
        """With this person's state as `own_state`, of rows filtered by a registration of theirs."""
        return self.annotate(own_state=F("event__registrations__state"))

    def with_event(self) -> "EventDateQuerySet":
        """With all that a line of a list shows."""
        return self.select_related("event__page__locale", "event__organisation")


class RegistrationQuerySet(QuerySet):
    """Registrations; a person sees their own."""

    def visible_to(self, user: Any) -> "RegistrationQuerySet":
        if not user.is_authenticated:
            return self.none()
        return self.filter(person=user.pk)

    def held(self) -> "RegistrationQuerySet":
        return self.filter(state__in=HELD)

    def confirmed(self) -> "RegistrationQuerySet":
        return self.filter(state=RegistrationState.CONFIRMED)

    def waiting(self) -> "RegistrationQuerySet":
        """In the order in which seats are offered."""
        return self.filter(state=RegistrationState.WAITING).order_by("registered_at", "pk")

    def with_offer_over(self, now: datetime) -> "RegistrationQuerySet":
        return self.filter(state=RegistrationState.OFFERED, offer_ends_at__lte=now)
