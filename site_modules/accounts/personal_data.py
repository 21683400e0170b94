"""What accounts hold about people."""

from datetime import timedelta
from typing import Any

from django.contrib.auth.hashers import make_password
from django.db.models import Q, QuerySet
from django.utils import timezone
from django.utils.crypto import get_random_string

from cms.operations.personal_data import (
    Category,
    OnErasure,
    PersonalField,
    PersonalModel,
    declare,
    declare_not_personal,
    named_fields,
    technical_fields,
)
from site_modules.accounts.models import EmailChange, RegistrationRequest, User
from site_modules.accounts.models.user import new_access_stamp
from site_modules.accounts.services.registration import email_key

YEAR = timedelta(days=365)


def deleted_username(user: Any) -> str:
    """`sters-17`; with a random tail should somebody have taken that name."""
    name = f"sters-{user.pk}"
    taken = User.objects.filter(username__iexact=name).exclude(pk=user.pk).exists()
    return f"{name}-{get_random_string(8).lower()}" if taken else name


def addresses_of(user: Any) -> set[str]:
    """Every address that was ever this account's, or was to become it."""
    known = {user.email}
    for old, new in EmailChange.objects.filter(user=user).values_list("old_email", "new_email"):
        known |= {old, new}
    asked = RegistrationRequest.objects.filter(account=user)
    return {address for address in known | set(asked.values_list("email", flat=True)) if address}


def requests_of(user: Any) -> QuerySet:
    """Requests that became this account, and others from the same addresses."""
    keys = {email_key(address) for address in addresses_of(user)}
    return RegistrationRequest.objects.filter(Q(account=user) | Q(email_key__in=keys))


declare(
    PersonalModel(
        label="accounts.User",
        owner="pk",
        on_erasure=OnErasure.ANONYMISE,
        reason="What the person published stays, with the author shown as a deleted user.",
        fields={
            **technical_fields("id", "date_joined", "suspended_at", "suspended_until", "theme"),
            **technical_fields("trusted_at", "password_changed_at", "shows_user_bar"),
            "username": PersonalField(Category.IDENTITY, blank_value=deleted_username),
            "email": PersonalField(
                Category.CONTACT, blank_value=lambda user: f"sters-{user.pk}@invalid.invalid"
            ),
            **named_fields(
                Category.IDENTITY, "first_name", "last_name", "nickname", blank_value=""
            ),
            **named_fields(Category.PROFILE, "stakeholder_type", blank_value=""),
            **named_fields(Category.PROFILE, "language", "public_name_choice"),
            "photo": PersonalField(Category.PROFILE, blank_value="", is_file=True),
            "last_login": PersonalField(Category.ACTIVITY, blank_value=None),
            "password": PersonalField(
                Category.SECURITY, is_exported=False, blank_value=lambda user: make_password(None)
            ),
            "access_stamp": PersonalField(
                Category.SECURITY, is_exported=False, blank_value=lambda user: new_access_stamp()
            ),
            **named_fields(
                Category.TECHNICAL,
                "is_active", "is_staff", "is_superuser",
                is_exported=False, blank_value=False,
            ),
            "erased_at": PersonalField(
                Category.TECHNICAL, is_exported=False, blank_value=lambda user: timezone.now()
            ),
        },
    )
)  # fmt: skip

for through, kept in (("groups", "group"), ("user_permissions", "permission")):
    declare(
        PersonalModel(
            label=f"accounts.User_{through}",
            owner="user_id",
            on_erasure=OnErasure.DELETE,
            fields={**technical_fields("id", "user"), kept: PersonalField(Category.SECURITY)},
        )
    )

declare(
    PersonalModel(
        label="accounts.Profile",
        owner="user_id",
        on_erasure=OnErasure.ANONYMISE,
        fields={
            **technical_fields("user", "updated_at"),
            **named_fields(
                Category.PROFILE,
                "biography", "website", "organisation_name", "position", "county", "locality",
                "spoken_languages", "availability",
                blank_value="",
            ),
            "phone": PersonalField(Category.CONTACT, blank_value=""),
            "visibility": PersonalField(Category.PROFILE, blank_value="private"),
            "hides_activity": PersonalField(Category.PROFILE, blank_value=True),
            **named_fields(Category.PROFILE, "messages_from", "files_for", blank_value="nobody"),
        },
    )
)  # fmt: skip

for label in ("accounts.ProfileSkill", "accounts.ProfileInterest"):
    declare(
        PersonalModel(
            label=label,
            owner="content_object_id",
            on_erasure=OnErasure.DELETE,
            fields={
                **technical_fields("id", "content_object"),
                "tag": PersonalField(Category.PROFILE),
            },
        )
    )

declare(
    PersonalModel(
        label="accounts.Consent",
        owner="user_id",
        on_erasure=OnErasure.KEEP,
        reason="Proof that agreement was given (GDPR art. 7(1)); it holds a key, never a name.",
        fields={
            **technical_fields("id", "user"),
            **named_fields(Category.AGREEMENT, "kind", "version", "given_at", "withdrawn_at"),
        },
    )
)
declare(
    PersonalModel(
        label="accounts.EmailChange",
        owner="user_id",
        on_erasure=OnErasure.DELETE,
        fields={
            **technical_fields("id", "user"),
            **named_fields(Category.CONTACT, "old_email", "new_email"),
            **named_fields(Category.SECURITY, "confirm_hash", "undo_hash", is_exported=False),
            **named_fields(Category.ACTIVITY, "created_at", "confirmed_at", "undone_at"),
        },
        retention=timedelta(days=90),
        retention_field="created_at",
    )
)
declare(
    PersonalModel(
        label="accounts.RegistrationRequest",
        owner="account_id",
        find=requests_of,
        on_erasure=OnErasure.DELETE,
        fields={
            **technical_fields("id", "email_key", "decided_by", "account"),
            **named_fields(Category.IDENTITY, "first_name", "last_name"),
            **named_fields(Category.CONTACT, "email", "phone"),
            **named_fields(
                Category.PROFILE,
                "organisation_name", "organisation_cui", "position", "for_organisation",
                "stakeholder_type", "language",
            ),
            **named_fields(
                Category.AGREEMENT, "rules_version", "privacy_version", "consented_at"
            ),
            **named_fields(
                Category.ACTIVITY,
                "state", "created_at", "confirmed_at", "decided_at", "reason",
            ),
        },
        retention=YEAR,
        retention_field="created_at",
        retention_filter={"state__in": ["rejected", "unconfirmed"]},
    )
)  # fmt: skip
declare(
    PersonalModel(
        label="accounts.Sanction",
        owner="user_id",
        on_erasure=OnErasure.ANONYMISE,
        reason="Measures are counted in reports (Digital Services Act, art. 15 and 24).",
        fields={
            **technical_fields("id", "user", "decided_by", "lifted_by"),
            **named_fields(
                Category.ACTIVITY, "kind", "rule", "decided_at", "ends_at", "lifted_at", "read_at"
            ),
            "reason": PersonalField(Category.CONTENT, blank_value=""),
        },
        retention=3 * YEAR,
        retention_field="decided_at",
    )
)

declare_not_personal("accounts.SkillTag", "names of skills")
declare_not_personal("accounts.InterestTag", "names of interests")
