"""Which fields of an article are translated, and which follow the source."""

from wagtail_localize.fields import SynchronizedField, TranslatableField

ARTICLE_TRANSLATION = [
    TranslatableField("category"),
    TranslatableField("cover_alt"),
    TranslatableField("cover_caption"),
    SynchronizedField("tags"),
    SynchronizedField("published_date"),
    SynchronizedField("is_episode"),
    SynchronizedField("season_number"),
    SynchronizedField("episode_number"),
    # The recordings are the same in each language, and so is the reason for them.
    SynchronizedField("transcript_waiver", overridable=False),
    SynchronizedField("transcript_waived_for", overridable=False),
    SynchronizedField("transcript_waived_by", overridable=False),
    SynchronizedField("transcript_waived_at", overridable=False),
]
