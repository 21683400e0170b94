"""What the forum holds about people, in the engine's tables and in ours."""

from django.db.models import Q

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
from forum.portal.services.people import forget_mentions, take_thanks_back, take_votes_back

declare_not_personal("forum.Forum", "a forum of the board")
declare_not_personal("forum_portal.ForumSettings", "how a forum looks")
declare_not_personal("forum_polls.TopicPoll", "a question; its topic has the author")
declare_not_personal("forum_polls.TopicPollOption", "an answer to choose from")
declare_not_personal("forum_portal.PollTerms", "when a poll ends")
declare_not_personal("forum_permission.ForumPermission", "names of rights")
declare_not_personal("forum_permission.GroupForumPermission", "rights of groups")

declare(
    PersonalModel(
        label="forum_portal.PostMention",
        owner="user_id",
        on_erasure=OnErasure.DELETE,
        before_erasure=forget_mentions,
        fields={**technical_fields("id", "user"), "post": PersonalField(Category.TECHNICAL)},
    )
)
declare(
    PersonalModel(
        label="forum_portal.PostEdit",
        owner="post__poster_id",
        on_erasure=OnErasure.DELETE,
        fields={
            **technical_fields("id", "post", "html", "renderer_version"),
            "content": PersonalField(Category.CONTENT),
            "replaced_at": PersonalField(Category.ACTIVITY),
        },
    )
)
declare(
    PersonalModel(
        label="forum_portal.PostFile",
        owner="owner_id",
        on_erasure=OnErasure.DELETE,
        fields={
            **technical_fields("id", "owner", "size"),
            "post": PersonalField(Category.CONTENT),
            "file": PersonalField(Category.CONTENT, is_file=True),
            "name": PersonalField(Category.CONTENT),
            "created_at": PersonalField(Category.ACTIVITY),
        },
    )
)
declare(
    PersonalModel(
        label="forum_conversation.Post",
        owner="poster_id",
        on_erasure=OnErasure.ANONYMISE,
        reason="Others answered it: the words stay, under „Utilizator șters”.",
        fields={
            **technical_fields(
                "id", "poster", "html", "renderer_version", "approved", "number", "answers",
                "has_pending", "revision", "told_at", "thanks_count",
            ),
            "topic": PersonalField(Category.CONTENT),
            "content": PersonalField(Category.CONTENT),
            "pending_source": PersonalField(Category.CONTENT, blank_value=""),
            "removal_reason": PersonalField(Category.CONTENT),
            **named_fields(Category.ACTIVITY, "created", "state"),
            **named_fields(Category.ACTIVITY, "edited_at", "pending_at", blank_value=None),
            "sent_key": PersonalField(Category.TECHNICAL, is_exported=False, blank_value=None),
        },
    )
)  # fmt: skip
declare(
    PersonalModel(
        label="forum_conversation.Topic",
        owner="poster_id",
        on_erasure=OnErasure.ANONYMISE,
        reason="Others wrote in it: it stays, under „Utilizator șters”.",
        fields={
            **technical_fields(
                "id", "poster", "type", "status", "approved", "posts_count", "views_count",
                "first_post", "last_post", "last_number", "version", "accepted", "moved_from",
                "moved_at", "merged_into",
            ),
            "forum": PersonalField(Category.CONTENT),
            "subject": PersonalField(Category.CONTENT),
            "locked_reason": PersonalField(Category.CONTENT),
            "removal_reason": PersonalField(Category.CONTENT, blank_value=""),
            **named_fields(Category.ACTIVITY, "created", "state", "last_post_on"),
        },
    )
)  # fmt: skip
declare(
    PersonalModel(
        label="forum_portal.PostThanks",
        owner="user_id",
        on_erasure=OnErasure.DELETE,
        before_erasure=take_thanks_back,
        fields={
            **technical_fields("id", "user"),
            **named_fields(Category.ACTIVITY, "post", "created_at"),
        },
    )
)
declare(
    PersonalModel(
        label="forum_portal.Ballot",
        owner="voter_id",
        on_erasure=OnErasure.DELETE,
        before_erasure=take_votes_back,
        fields={
            **technical_fields("id", "voter"),
            **named_fields(Category.ACTIVITY, "poll", "cast_at"),
        },
    )
)
declare(
    PersonalModel(
        label="forum_polls.TopicPollVote",
        owner="voter_id",
        on_erasure=OnErasure.DELETE,
        fields={
            **technical_fields("id", "voter", "anonymous_key"),
            "poll_option": PersonalField(Category.CONTENT),
            "timestamp": PersonalField(Category.ACTIVITY),
        },
    )
)
for label, place in (("TopicFollow", "topic"), ("ForumFollow", "forum")):
    wish = ("is_following",) if label == "TopicFollow" else ()
    declare(
        PersonalModel(
            label=f"forum_portal.{label}",
            owner="user_id",
            on_erasure=OnErasure.DELETE,
            fields={
                **technical_fields("id", "user"),
                **named_fields(Category.ACTIVITY, place, *wish, "since"),
            },
        )
    )
declare(
    PersonalModel(
        label="forum_portal.ForumWishes",
        owner="user_id",
        on_erasure=OnErasure.DELETE,
        fields={**technical_fields("user"), "follows_own": PersonalField(Category.ACTIVITY)},
    )
)
for label, place in (("ForumReadTrack", "forum"), ("TopicReadTrack", "topic")):
    declare(
        PersonalModel(
            label=f"forum_tracking.{label}",
            owner="user_id",
            on_erasure=OnErasure.DELETE,
            fields={
                **technical_fields("id", "user"),
                **named_fields(Category.ACTIVITY, place, "mark_time"),
            },
        )
    )
declare(
    PersonalModel(
        label="forum_permission.UserForumPermission",
        owner="user_id",
        on_erasure=OnErasure.DELETE,
        fields=technical_fields(
            "id", "user", "permission", "forum", "has_perm", "anonymous_user", "authenticated_user"
        ),
    )
)
declare_machine_text(
    MachineText(
        "forum_conversation.Post",
        ("content", "html", "pending_source", "removal_reason"),
        names_where=lambda user: Q(poster=user),
    )
)
declare_machine_text(
    MachineText(
        "forum_conversation.Topic",
        ("subject", "removal_reason", "locked_reason"),
        names_where=lambda user: Q(poster=user),
    )
)
declare_machine_text(
    MachineText("forum_portal.PostEdit", ("content", "html"), names_where=lambda user: Q(pk=None))
)
