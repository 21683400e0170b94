"""What every kind of moderated submission is made of."""

import secrets
from typing import Any, ClassVar

from django.conf import settings
from django.db import models
from django.utils import timezone
from django.utils.safestring import mark_safe
from django.utils.translation import gettext_lazy as _
from modelcluster.models import ClusterableModel
from wagtail.models import (
    DraftStateMixin,
    LockableMixin,
    PreviewableMixin,
    RevisionMixin,
    WorkflowMixin,
)

from site_modules.submissions.enums import (
    EDIT_GROUPS,
    GROUPS,
    RENEWABLE,
    SENDABLE,
    WITHDRAWABLE,
    WRITABLE,
    EditState,
    Group,
    State,
)
from site_modules.submissions.querysets import SubmissionQuerySet

#: Belong to the submission as a whole and not to one version of its words.
MANAGED = (
    "reference", "submitter_id", "organisation_id", "state", "edit_state", "version", "created_at",
    "updated_at", "submitted_at", "approved_at", "expires_at", "warned_at", "closed_at",
    "last_published_at", "live_revision_id",
)  # fmt: skip


def placeholder() -> str:
    """Stands in for the reference until the row has its key."""
    return f"~{secrets.token_hex(11)}"


class Submission(
    WorkflowMixin,
    DraftStateMixin,
    LockableMixin,
    RevisionMixin,
    PreviewableMixin,
    ClusterableModel,
):
    """Sent by a member, alone or in the name of an organisation; up once a moderator approved it.

    The row holds the words of the author until the first approval, and afterwards those that were
    approved last; an edit of an approved one lives in the latest revision until it is approved.
    """

    #: Names of what the author fills: fields, modelcluster's many-to-many fields and children.
    submission_fields: ClassVar[tuple[str, ...]] = ("title",)

    title = models.CharField(_("title"), max_length=200)
    #: Such as ANV-2026-00042: prefix of the kind, year, key of the row.
    reference = models.CharField(
        _("number"), max_length=24, unique=True, default=placeholder, editable=False
    )
    submitter = models.ForeignKey(
        settings.AUTH_USER_MODEL, verbose_name=_("sent by"), null=True, blank=True, editable=False,
        on_delete=models.SET_NULL, related_name="+",
    )  # fmt: skip
    organisation = models.ForeignKey(
        "organisations.Organisation", verbose_name=_("in the name of"), null=True, blank=True,
        on_delete=models.PROTECT, related_name="+",
    )  # fmt: skip
    state = models.CharField(
        _("state"), max_length=15, choices=State.choices, default=State.DRAFT, db_index=True,
        editable=False,
    )  # fmt: skip
    edit_state = models.CharField(
        _("state of the edit"), max_length=15, choices=EditState.choices, default=EditState.NONE,
        blank=True, editable=False,
    )  # fmt: skip
    #: Raised by every change: a decision and a change name the one that they are about.
    version = models.PositiveIntegerField(default=0, editable=False)
    live = models.BooleanField(_("shown to readers"), default=False, editable=False)
    created_at = models.DateTimeField(_("begun at"), default=timezone.now, editable=False)
    updated_at = models.DateTimeField(_("last change"), default=timezone.now, editable=False)
    submitted_at = models.DateTimeField(_("sent at"), null=True, blank=True, editable=False)
    approved_at = models.DateTimeField(_("approved at"), null=True, blank=True, editable=False)
    expires_at = models.DateTimeField(
        _("shown until"), null=True, blank=True, editable=False, db_index=True
    )
    warned_at = models.DateTimeField(_("warned at"), null=True, blank=True, editable=False)
    closed_at = models.DateTimeField(_("ended at"), null=True, blank=True, editable=False)

    objects = SubmissionQuerySet.as_manager()

    class Meta:
        abstract = True

    def __str__(self) -> str:
        """Never a word of the author: lists of the admin show it to everybody."""
        return self.reference

    def with_content_json(self, content: dict[str, Any]) -> Any:
        """A version's words on the row's present state."""
        obj = super().with_content_json(content)
        for name in MANAGED:
            setattr(obj, name, getattr(self, name))
        return obj

    @classmethod
    def get_default_workflow(cls) -> Any:
        from site_modules.submissions.workflow import moderation_workflow

        return moderation_workflow()

    @property
    def has_pending_edit(self) -> bool:
        """True while new words wait and the approved ones stay up."""
        return self.state == State.APPROVED and self.edit_state == EditState.WAITING

    @property
    def has_edit(self) -> bool:
        """True while the latest revision holds words that are not up."""
        return self.state == State.APPROVED and self.edit_state != EditState.NONE

    @property
    def is_waiting(self) -> bool:
        """True while a moderator has to decide."""
        return self.state == State.WAITING or self.has_pending_edit

    @property
    def is_open(self) -> bool:
        """True while readers see it (a suspended organisation apart, see the queryset)."""
        in_time = self.expires_at is None or self.expires_at > timezone.now()
        return self.state == State.APPROVED and self.live and in_time

    @property
    def is_draft(self) -> bool:
        return self.state == State.DRAFT

    @property
    def is_rejected(self) -> bool:
        return self.state == State.REJECTED

    @property
    def is_expired(self) -> bool:
        """True from the moment of its end on, whether or not the job has passed."""
        if self.state == State.APPROVED:
            return self.expires_at is not None and self.expires_at <= timezone.now()
        return self.state == State.EXPIRED

    @property
    def can_be_edited(self) -> bool:
        return self.state in (*WRITABLE, State.APPROVED)

    @property
    def can_be_sent(self) -> bool:
        """True where the words as they are may be sent."""
        return self.state in SENDABLE or (self.has_edit and not self.has_pending_edit)

    @property
    def can_be_withdrawn(self) -> bool:
        return self.state in WITHDRAWABLE or self.has_edit

    @property
    def can_be_closed(self) -> bool:
        return self.state == State.APPROVED

    @property
    def can_be_renewed(self) -> bool:
        """True where approved words may be up for another term."""
        return self.state in RENEWABLE and (self.state != State.APPROVED or bool(self.expires_at))

    @property
    def group(self) -> Group:
        """Under which tab of „Solicitările mele” it stands."""
        return EDIT_GROUPS[self.edit_state] if self.has_edit else GROUPS[self.state]

    @property
    def state_text(self) -> str:
        """The state in words, that of an edit first."""
        found = self.get_edit_state_display() if self.has_edit else self.get_state_display()
        return str(found)

    def latest_words(self) -> Any:
        """The object as its author wrote it last: what the desk decides about, what a form
        shows."""
        if not self.has_edit or self.latest_revision is None:
            return self
        return self.latest_revision.as_object()

    def approved_words(self) -> Any:
        """The object as readers saw it last; None where it was never approved."""
        if self.state == State.APPROVED:
            return self
        return self.live_revision.as_object() if self.live_revision else None

    def get_preview_template(self, request: Any, mode_name: str) -> str:
        return self._kind.preview_template or "submissions/preview.html"

    def get_preview_context(self, request: Any, mode_name: str) -> dict[str, Any]:
        kind = self._kind
        if kind.preview_template:
            return {"request": request, **kind.preview_of(self, request.user)}
        # Safe by the contract of kinds: made by the one renderer.
        body = mark_safe(kind.html_of(self))  # noqa: S308
        return {"request": request, "object": self, "kind": kind, "body": body}

    @property
    def _kind(self) -> Any:
        from site_modules.submissions.kinds import kind_of

        return kind_of(self)
