"""What libraries hold about people, and the outbox.

Copies of content, log lines and search entries of a person's rows go with the rows (see `shadows`);
what they say about people beside that is looked through as machine text.
"""

from datetime import timedelta
from typing import Any

from django.contrib.contenttypes.models import ContentType
from django.db.models import Q, QuerySet, TextField
from django.db.models.functions import Cast
from wagtail.models import Page

from cms.operations.personal_data import (
    Category,
    MachineText,
    OnErasure,
    PersonalField,
    PersonalModel,
    declare,
    declare_machine_text,
    named_fields,
    technical_fields,
)
from site_modules.accounts.personal_data import addresses_of
from site_modules.notifications.models import OutgoingMail

WORK_STAYS = "Work on the site stays; the one who did it is shown as a deleted user."
ADDRESS_COLUMNS = ("recipients", "copy_recipients", "hidden_recipients", "reply_to")


def mails_of(user: Any) -> QuerySet:
    """Mails to or from any address of the person, however it is spelled in the header."""
    columns = {f"{name}_text": Cast(name, TextField()) for name in ADDRESS_COLUMNS}
    named = Q()
    for address in addresses_of(user):
        for column in columns:
            named |= Q(**{f"{column}__icontains": f'"{address}"'})
            named |= Q(**{f"{column}__icontains": f"<{address}>"})
    return OutgoingMail.objects.annotate(**columns).filter(named)


def own_pages(user: Any) -> Q:
    """Versions written by the person, or of pages that are theirs."""
    pages = Page.objects.filter(owner=user).values_list("pk", flat=True)
    return Q(user=user) | Q(
        base_content_type=ContentType.objects.get_for_model(Page),
        object_id__in=[str(key) for key in pages],
    )


def _gone(label: str, owner: str, *technical: str, **shown: PersonalField) -> None:
    """A model whose rows leave with their owner."""
    declare(
        PersonalModel(
            label=label,
            owner=owner,
            on_erasure=OnErasure.DELETE,
            fields={**technical_fields(*technical), **shown},
        )
    )


def _kept(label: str, owner: str, *technical: str, **shown: PersonalField) -> None:
    declare(
        PersonalModel(
            label=label,
            owner=owner,
            on_erasure=OnErasure.KEEP,
            reason=WORK_STAYS,
            fields={**technical_fields(*technical), **shown},
        )
    )


content = PersonalField(Category.CONTENT)
activity = PersonalField(Category.ACTIVITY)
secret = PersonalField(Category.SECURITY, is_exported=False)

# --- Wagtail --------------------------------------------------------------------------------
_kept(
    "wagtailcore.Page", "owner_id", "locked_by", "owner",
    title=content, url_path=content, first_published_at=activity,
)  # fmt: skip
_kept("wagtailcore.Revision", "user_id", "user", created_at=activity)
_kept("wagtailcore.PageLogEntry", "user_id", "user", action=activity, timestamp=activity)
_kept("wagtailcore.ModelLogEntry", "user_id", "user", action=activity, timestamp=activity)
_kept("wagtailcore.Comment", "user_id", "user", "resolved_by", text=content, created_at=activity)
_kept("wagtailcore.CommentReply", "user_id", "user", text=content, created_at=activity)
_kept("wagtailcore.WorkflowState", "requested_by_id", "requested_by", created_at=activity)
_kept("wagtailcore.TaskState", "finished_by_id", "finished_by", comment=content)
_kept("wagtail_localize.StringTranslation", "last_translated_by_id", "last_translated_by")
_kept("wagtail_localize.SegmentOverride", "last_translated_by_id", "last_translated_by")
_kept("wagtaildocs.Document", "uploaded_by_user_id", "uploaded_by_user")
_kept("wagtailimages.Image", "uploaded_by_user_id", "uploaded_by_user")
_kept("wagtailmedia.Media", "uploaded_by_user_id", "uploaded_by_user")
_gone("wagtailcore.PageSubscription", "user_id", "user")
_gone("wagtailcore.APIToken", "user_id", "user")
_gone(
    "wagtailcore.UploadedFile", "uploaded_by_user_id", "uploaded_by_user",
    file=PersonalField(Category.CONTENT, is_file=True),
)  # fmt: skip
_gone("wagtailadmin.EditingSession", "user_id", "user")
_gone("wagtailadmin.FormState", "user_id", "user", data=secret)
_gone(
    "wagtailusers.UserProfile", "user_id", "id", "user",
    preferred_language=PersonalField(Category.PROFILE),
    avatar=PersonalField(Category.PROFILE, is_file=True),
)  # fmt: skip

# --- Second factor --------------------------------------------------------------------------
_gone(
    "otp_totp.TOTPDevice", "user_id", "id", "user",
    key=secret, created_at=activity, last_used_at=activity,
)  # fmt: skip
_gone(
    "django_otp_webauthn.WebAuthnCredential", "user_id",
    "id", "user", "confirmed", "credential_type", "discoverable",
    name=content, created_at=activity, last_used_at=activity,
    credential_id=secret, credential_id_sha256=secret, public_key=secret, sign_count=secret,
    aaguid=secret, transports=secret, backup_eligible=secret, backup_state=secret,
)  # fmt: skip
_gone("django_otp_webauthn.WebAuthnUserHandle", "user_id", "user", handle_hex=secret)

# --- Sessions and mails ---------------------------------------------------------------------
declare(
    PersonalModel(
        label="sessions.Session",
        owner=None,
        on_erasure=OnErasure.DELETE,
        reason="Found by reading each session, see `shadows.end_sessions`.",
        fields={
            **technical_fields("session_key", "expire_date"),
            "session_data": secret,
        },
        retention=timedelta(0),
        retention_field="expire_date",
    )
)
declare(
    PersonalModel(
        label="notifications.OutgoingMail",
        owner=None,
        find=mails_of,
        on_erasure=OnErasure.DELETE,
        fields={
            **technical_fields(
                "id", "headers", "attempts", "next_attempt_at", "lease_ends_at", "last_error",
                "copy_recipients", "hidden_recipients", "from_email", "reply_to",
            ),
            **named_fields(Category.CONTACT, "recipients"),
            **named_fields(Category.CONTENT, "subject", "text_body"),
            **named_fields(Category.CONTENT, "html_body", "attachments", is_exported=False),
            **named_fields(Category.ACTIVITY, "state", "created_at", "sent_at"),
        },
        retention=timedelta(days=90),
        retention_field="created_at",
    )
)  # fmt: skip

# --- Text beside other things ---------------------------------------------------------------
declare_machine_text(
    MachineText("wagtailcore.Revision", ("content", "object_str"), names_where=own_pages)
)
declare_machine_text(MachineText("wagtailcore.PageLogEntry", ("label", "data")))
declare_machine_text(MachineText("wagtailcore.ModelLogEntry", ("label", "data")))
declare_machine_text(
    MachineText(
        "notifications.OutgoingMail",
        ("subject", "text_body", "html_body", "headers", "reply_to", "last_error"),
    )
)
declare_machine_text(MachineText("notifications.Notification", ("data",)))
declare_machine_text(
    MachineText(
        "django_tasks_database.DBTaskResult",
        ("args_kwargs", "return_value", "traceback"),
    )
)
declare_machine_text(MachineText("operations.ScheduledJob", ("last_error",)))
declare_machine_text(MachineText("wagtailcore.TaskState", ("comment",)))
declare_machine_text(MachineText("wagtailadmin.FormState", ("data",)))
