"""How an editor meets an article: four tabs, from the words to what machines read."""

from typing import Any

from django.utils.translation import gettext_lazy as _
from wagtail.admin.panels import (
    FieldPanel,
    FieldRowPanel,
    InlinePanel,
    MultiFieldPanel,
    ObjectList,
    TabbedInterface,
)

from cms.articles.permissions import WAIVE_TRANSCRIPT


def article_edit_handler(page_class: Any, discussed_class: Any) -> TabbedInterface:
    """The tabs; the title comes from the page class, the comments switch from the other."""
    content = [
        *page_class.content_panels[:1],
        FieldPanel("summary"),
        MultiFieldPanel(
            [FieldPanel("social_image"), FieldPanel("cover_alt"), FieldPanel("cover_caption")],
            heading=_("Cover picture"),
        ),
        FieldPanel("body"),
        InlinePanel("attachments", heading=_("Attached files"), label=_("file")),
        FieldPanel("transcript_waiver", permission=WAIVE_TRANSCRIPT),
    ]
    about = [
        FieldRowPanel([FieldPanel("category"), FieldPanel("published_date")]),
        FieldPanel("tags"),
        InlinePanel(
            "authors",
            heading=_("Authors"),
            label=_("author"),
            help_text=_("With none, the article is signed by the person who made the page."),
        ),
        InlinePanel(
            "chosen_next",
            heading=_("Read next"),
            label=_("article"),
            max_num=4,
            help_text=_("Empty places are filled with articles of the same category and tags."),
        ),
        MultiFieldPanel(
            [
                FieldPanel("is_episode"),
                FieldRowPanel([FieldPanel("season_number"), FieldPanel("episode_number")]),
            ],
            heading=_("Podcast"),
        ),
        discussed_class.discussion_panel,
    ]
    promote = [
        panel for panel in page_class.promote_panels if "social_image" not in _names_in(panel)
    ]
    return TabbedInterface(
        [
            ObjectList(content, heading=_("Content")),
            ObjectList(about, heading=_("About the article")),
            ObjectList([*promote, FieldPanel("listing_title")], heading=_("Promote")),
            ObjectList(page_class.settings_panels, heading=_("Settings")),
        ]
    )


def _names_in(panel: Any) -> set[str]:
    return {child.field_name for child in getattr(panel, "children", []) if child.field_name}
