"""What comments hold about people."""

from typing import Any

from django.db.models import F, Q
from django.db.models.functions import Greatest

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
from site_modules.comments.models import Comment, Thanks
from site_modules.comments.services.people import forget_mentions


def take_thanks_back(user: Any) -> None:
    """Counts follow before the rows go."""
    thanked = Thanks.objects.filter(user=user).values("comment")
    Comment.objects.filter(pk__in=thanked).update(thanks_count=Greatest(F("thanks_count") - 1, 0))


declare_not_personal("comments.Discussion", "counts of a page")
declare_not_personal("comments.CommentSettings", "choices about all discussions")

declare(
    PersonalModel(
        label="comments.Mention",
        owner="user_id",
        on_erasure=OnErasure.DELETE,
        before_erasure=forget_mentions,
        fields={**technical_fields("id", "user"), "comment": PersonalField(Category.TECHNICAL)},
    )
)
declare(
    PersonalModel(
        label="comments.CommentEdit",
        owner="comment__author_id",
        on_erasure=OnErasure.DELETE,
        fields={
            **technical_fields("id", "comment", "html", "renderer_version"),
            "source": PersonalField(Category.CONTENT),
            "replaced_at": PersonalField(Category.ACTIVITY),
        },
    )
)
declare(
    PersonalModel(
        label="comments.Comment",
        owner="author_id",
        on_erasure=OnErasure.ANONYMISE,
        reason="Others answered it: the words stay, under „Utilizator șters”.",
        fields={
            **technical_fields(
                "id", "thread", "parent", "path", "author", "html", "renderer_version",
                "has_pending", "revision", "has_place", "told_at", "reply_count", "thanks_count",
            ),
            "page": PersonalField(Category.CONTENT),
            "source": PersonalField(Category.CONTENT),
            "pending_source": PersonalField(Category.CONTENT, blank_value=""),
            "badge": PersonalField(Category.CONTENT, blank_value=""),
            "removal_reason": PersonalField(Category.CONTENT),
            **named_fields(Category.ACTIVITY, "created_at", "state"),
            **named_fields(Category.ACTIVITY, "edited_at", "pending_at", blank_value=None),
            "sent_key": PersonalField(Category.TECHNICAL, is_exported=False, blank_value=None),
        },
    )
)  # fmt: skip
declare(
    PersonalModel(
        label="comments.Thanks",
        owner="user_id",
        on_erasure=OnErasure.DELETE,
        before_erasure=take_thanks_back,
        fields={
            **technical_fields("id", "user"),
            **named_fields(Category.ACTIVITY, "comment", "created_at"),
        },
    )
)
declare(
    PersonalModel(
        label="comments.DiscussionFollow",
        owner="user_id",
        on_erasure=OnErasure.DELETE,
        fields={
            **technical_fields("id", "user"),
            "page": PersonalField(Category.ACTIVITY),
            **named_fields(Category.ACTIVITY, "is_following", "since"),
        },
    )
)
declare_machine_text(
    MachineText(
        "comments.Comment",
        ("source", "html", "pending_source", "removal_reason"),
        names_where=lambda user: Q(author=user),
    )
)
declare_machine_text(
    MachineText("comments.CommentEdit", ("source", "html"), names_where=lambda user: Q(pk=None))
)
