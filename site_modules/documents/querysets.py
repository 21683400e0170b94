"""Who sees a document, a register, a batch: answered here alone."""

from typing import Any

from django.apps import apps
from django.db.models import Exists, OuterRef, Q, QuerySet

from site_modules.documents.enums import DocumentState, NumberState
from site_modules.organisations.querysets import keys_acted_for


def _is_reader(user: Any) -> bool:
    return bool(user.is_authenticated and user.is_active)


def _shared_with(user: Any) -> Q:
    shares = apps.get_model("documents", "DocumentShare")._base_manager
    shared = Exists(shares.filter(document=OuterRef("pk"), member=user.pk))
    return shared & Q(state=DocumentState.READY)


class HeldQuerySet(QuerySet):
    """Rows of a person, or of an organisation: for who acts in its name now. Nobody else's,
    whatever the rights."""

    def visible_to(self, user: Any) -> "HeldQuerySet":
        if not _is_reader(user):
            return self.none()
        return self.filter(Q(owner=user.pk) | Q(organisation__in=keys_acted_for(user)))

    def own(self, user: Any) -> "HeldQuerySet":
        """Of the person alone, in nobody's name."""
        if not _is_reader(user):
            return self.none()
        return self.filter(owner=user.pk, organisation=None)


class DocumentQuerySet(HeldQuerySet):
    """Own ones, those of one's organisations, and finished ones that somebody shared with one."""

    def visible_to(self, user: Any) -> "DocumentQuerySet":
        if not _is_reader(user):
            return self.none()
        held = Q(owner=user.pk) | Q(organisation__in=keys_acted_for(user))
        return self.filter(held | _shared_with(user))

    def sent_to(self, user: Any) -> "DocumentQuerySet":
        """One's own, and finished ones that somebody shared with one."""
        if not _is_reader(user):
            return self.none()
        return self.filter(Q(owner=user.pk) | _shared_with(user))

    def changed_by(self, user: Any) -> "DocumentQuerySet":
        """Those that this person may change: without what was shared."""
        if not _is_reader(user):
            return self.none()
        return self.filter(Q(owner=user.pk) | Q(organisation__in=keys_acted_for(user)))


class OwnTemplateQuerySet(QuerySet):
    """For who acts for the organisation."""

    def visible_to(self, user: Any) -> "OwnTemplateQuerySet":
        if not _is_reader(user):
            return self.none()
        return self.filter(organisation__in=keys_acted_for(user))


class RegisterNumberQuerySet(QuerySet):
    def cancelled(self) -> "RegisterNumberQuerySet":
        return self.filter(state=NumberState.CANCELLED)
