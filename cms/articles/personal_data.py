"""What articles hold about people."""

from typing import Any

from django.db.models import QuerySet

from cms.articles.models import ArticlePage
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

SIGNED = "A published work stays signed; its author is shown as a deleted user."
activity = PersonalField(Category.ACTIVITY)
#: What says nothing of the one who gave a reason.
ABOUT_THE_ARTICLE = (
    "body", "category", "comments_mode", "comments_wait", "cover_alt", "cover_caption",
    "episode_number", "is_episode", "is_public", "listing_title", "media_kind", "published_date",
    "reading_minutes", "recording", "season_number", "social_image", "summary",
    "transcript_waived_for",
)  # fmt: skip


def waived_by(user: Any) -> QuerySet:
    """Articles on which the person gave a reason for a missing transcript."""
    return ArticlePage._base_manager.filter(transcript_waived_by=user.pk)


declare(
    PersonalModel(
        label="articles.ArticlePage",
        owner=None,
        find=waived_by,
        on_erasure=OnErasure.KEEP,
        reason="Work on the site stays; who allowed an exception is shown as a deleted user.",
        fields={
            **technical_fields(*ABOUT_THE_ARTICLE, "transcript_waived_by"),
            "transcript_waived_at": activity,
            "transcript_waiver": PersonalField(Category.CONTENT),
        },
    )
)
declare(
    PersonalModel(
        label="articles.ArticleAuthor",
        owner="user_id",
        on_erasure=OnErasure.KEEP,
        reason=SIGNED,
        fields={
            **technical_fields("id", "page", "user", "sort_order"),
            **named_fields(Category.IDENTITY, "guest_name"),
            **named_fields(Category.PROFILE, "organisation"),
        },
    )
)
declare_not_personal("articles.ArticleCategory", "The name of a theme.")
declare_not_personal("articles.ArticleTag", "A word.")
declare(
    PersonalModel(
        label="articles.CategoryFollow",
        owner="user_id",
        on_erasure=OnErasure.DELETE,
        fields={
            **technical_fields("id", "user"),
            "slug": PersonalField(Category.PROFILE),
            "created_at": activity,
        },
    )
)
declare(
    PersonalModel(
        label="articles.FeedKey",
        owner="user_id",
        on_erasure=OnErasure.DELETE,
        fields={
            **technical_fields("id", "user"),
            **named_fields(Category.SECURITY, "public_part", "stamp", is_exported=False),
            "renewed_at": activity,
        },
    )
)
