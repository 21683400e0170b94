"""Which fields of a resource are translated, and which follow the source."""

from wagtail_localize.fields import SynchronizedField, TranslatableField

RESOURCE_TRANSLATION = [
    TranslatableField("theme"),
    TranslatableField("keywords"),
    TranslatableField("law_reference"),
    SynchronizedField("resource_type"),
    SynchronizedField("publisher"),
    SynchronizedField("year"),
    SynchronizedField("language"),
    SynchronizedField("licence"),
    SynchronizedField("official_url"),
    SynchronizedField("added_date"),
    SynchronizedField("review_date"),
    SynchronizedField("files"),
    SynchronizedField("related"),
]
