"""What organisations hold about people."""

from datetime import timedelta
from typing import Any

from django.db.models import Q, QuerySet
from django.utils import timezone

from cms.operations.personal_data import (
    Category,
    MachineText,
    OnErasure,
    PersonalField,
    PersonalModel,
    declare,
    declare_machine_text,
    declare_not_personal,
    named_fields,
    technical_fields,
)
from site_modules.organisations.enums import NOT_YET_VERIFIED
from site_modules.organisations.models import (
    Conversation,
    Invitation,
    Membership,
    Message,
    Organisation,
)
from site_modules.organisations.selectors import people_who_manage
from site_modules.organisations.services.expiry import tell_left_alone

YEAR = timedelta(days=365)


def end_memberships(user: Any) -> None:
    """Roles end with the person; conversations are free again, administrators hear of an
    organisation for which nobody answers any more."""
    Conversation.objects.filter(assigned_to=user).update(assigned_to=None)
    held = Membership.objects.holding().filter(user=user).select_related("organisation")
    for membership in held:
        Membership.objects.filter(pk=membership.pk).update(ended_at=timezone.now())
        if not _is_unwanted(membership.organisation):
            tell_left_alone(membership)


def _is_unwanted(organisation: Organisation) -> bool:
    """What was never verified goes with the last person who takes care of it."""
    found = Organisation.objects.filter(pk=organisation.pk, state__in=NOT_YET_VERIFIED)
    if people_who_manage(organisation).exists() or not found.exists():
        return False
    found.delete()
    return True


def invitations_to(user: Any) -> QuerySet:
    """Those that this account took up, and others to its address."""
    return Invitation.objects.filter(Q(accepted_by=user) | Q(email__iexact=user.email))


def answers_of(user: Any) -> QuerySet:
    """What somebody wrote in an organisation's name; one's own words go with the conversation."""
    return Message.objects.filter(author=user)


declare(
    PersonalModel(
        label="organisations.Membership",
        owner="user_id",
        on_erasure=OnErasure.DELETE,
        before_erasure=end_memberships,
        fields={
            **technical_fields("id", "user", "warned_at"),
            "organisation": PersonalField(Category.PROFILE),
            **named_fields(Category.PROFILE, "role", "title", "is_shown"),
            **named_fields(Category.ACTIVITY, "valid_from", "expires_at", "ended_at"),
        },
        retention=3 * YEAR,
        retention_field="ended_at",
    )
)
declare(
    PersonalModel(
        label="organisations.GivenRole",
        owner="user_id",
        on_erasure=OnErasure.DELETE,
        fields=technical_fields("id", "user", "given_at"),
    )
)
declare(
    PersonalModel(
        label="organisations.Invitation",
        owner="accepted_by_id",
        find=invitations_to,
        on_erasure=OnErasure.DELETE,
        fields={
            **technical_fields("id", "token_hash", "invited_by", "accepted_by"),
            "organisation": PersonalField(Category.ACTIVITY),
            "email": PersonalField(Category.CONTACT),
            **named_fields(Category.PROFILE, "role", "title", "role_expires_at"),
            **named_fields(
                Category.ACTIVITY,
                "created_at", "expires_at", "accepted_at", "declined_at", "withdrawn_at",
            ),
        },
        retention=YEAR,
        retention_field="created_at",
    )
)  # fmt: skip
declare(
    PersonalModel(
        label="organisations.JoinRequest",
        owner="user_id",
        on_erasure=OnErasure.DELETE,
        fields={
            **technical_fields("id", "user", "decided_by"),
            "organisation": PersonalField(Category.ACTIVITY),
            "text": PersonalField(Category.CONTENT),
            **named_fields(Category.ACTIVITY, "state", "created_at", "decided_at"),
        },
        retention=YEAR,
        retention_field="created_at",
    )
)
declare(
    PersonalModel(
        label="organisations.Conversation",
        owner="member_id",
        on_erasure=OnErasure.DELETE,
        fields={
            **technical_fields("id", "member", "assigned_to"),
            "organisation": PersonalField(Category.ACTIVITY),
            **named_fields(Category.CONTENT, "subject", "about_title", "about_address"),
            **named_fields(Category.ACTIVITY, "state", "created_at", "last_message_at"),
        },
        retention=3 * YEAR,
        retention_field="last_message_at",
    )
)
declare(
    PersonalModel(
        label="organisations.Message",
        owner="author_id",
        find=answers_of,
        on_erasure=OnErasure.KEEP,
        reason="An answer in an organisation's name is the organisation's; it holds a key.",
        fields={
            **technical_fields("id", "conversation", "author", "html", "renderer_version"),
            "source": PersonalField(Category.CONTENT),
            **named_fields(Category.ACTIVITY, "side", "created_at"),
        },
    )
)
declare(
    PersonalModel(
        label="organisations.MessageFile",
        owner="message__conversation__member_id",
        on_erasure=OnErasure.DELETE,
        fields={
            **technical_fields("id", "message", "owner", "size"),
            "name": PersonalField(Category.CONTENT),
            "file": PersonalField(Category.CONTENT, is_file=True),
            "created_at": PersonalField(Category.ACTIVITY),
        },
    )
)
declare(
    PersonalModel(
        label="organisations.OrganisationEvent",
        owner="actor_id",
        on_erasure=OnErasure.KEEP,
        reason="The journal shows the organisation what was done in its name; it holds keys.",
        fields={
            **technical_fields("id", "actor", "person"),
            "organisation": PersonalField(Category.ACTIVITY),
            **named_fields(Category.ACTIVITY, "kind", "text", "address", "changes", "happened_at"),
        },
        retention=10 * YEAR,
        retention_field="happened_at",
    )
)
declare(
    PersonalModel(
        label="organisations.Organisation",
        owner="created_by_id",
        on_erasure=OnErasure.KEEP,
        reason="Data of a legal person, most of it public; of people it holds keys.",
        fields={
            **technical_fields(
                "id", "slug", "cui", "registry_number", "county", "locality", "address", "website",
                "email", "phone", "description", "description_html", "renderer_version", "logo",
                "name_key", "search_text", "version", "state_reason", "decided_by", "verified_at",
                "verified_by", "created_by",
            ),
            **named_fields(Category.ACTIVITY, "name", "kind", "state", "submitted_at"),
            "created_at": PersonalField(Category.ACTIVITY),
        },
    )
)  # fmt: skip
declare(
    PersonalModel(
        label="organisations.IdentityChange",
        owner="asked_by_id",
        on_erasure=OnErasure.KEEP,
        reason="Data of a legal person and the ground of a verification; of people it holds keys.",
        fields={
            **technical_fields("id", "asked_by", "decided_by", "cui", "registry_number", "kind"),
            "organisation": PersonalField(Category.ACTIVITY),
            **named_fields(Category.CONTENT, "name", "reason", "answer"),
            **named_fields(Category.ACTIVITY, "state", "asked_at", "decided_at"),
        },
        retention=10 * YEAR,
        retention_field="asked_at",
    )
)
declare_not_personal("organisations.ThemeOfOrganisation", "themes of an organisation")
declare_machine_text(
    MachineText(
        "organisations.Message",
        ("source", "html"),
        names_where=lambda user: Q(conversation__member=user) | Q(author=user),
    )
)
