"""How an editor meets a resource."""

from typing import Any

from django.utils.translation import gettext_lazy as _
from wagtail.admin.panels import (
    FieldPanel,
    FieldRowPanel,
    InlinePanel,
    MultiFieldPanel,
    ObjectList,
    Panel,
    TabbedInterface,
)

from cms.library.selectors.readings import readings_of


class ReadingsPanel(Panel):
    """Says of each stored file whether its text could be read, and what to do where not."""

    class BoundPanel(Panel.BoundPanel):
        template_name = "library/admin/_readings.html"

        def is_shown(self) -> bool:
            return bool(self.instance.pk) and super().is_shown()

        def get_context_data(self, parent_context: Any = None) -> Any:
            context = super().get_context_data(parent_context)
            return {**context, "lines": readings_of(self.instance)}


def resource_edit_handler(page_class: Any, discussed_class: Any) -> TabbedInterface:
    """The tabs; the title comes from the page class, the comments switch from the other."""
    content = [
        *page_class.content_panels[:1],
        FieldPanel("summary"),
        InlinePanel(
            "files",
            heading=_("Files"),
            label=_("file"),
            help_text=_(
                "The first one that is no older version is the one that lists offer. For a new "
                "version add a new file and mark the one before as older."
            ),
        ),
        ReadingsPanel(heading=_("What the search reads in the files")),
        FieldPanel("official_url"),
        FieldPanel("body"),
    ]
    about = [
        FieldRowPanel([FieldPanel("resource_type"), FieldPanel("theme")]),
        FieldRowPanel([FieldPanel("publisher"), FieldPanel("year")]),
        FieldRowPanel([FieldPanel("language"), FieldPanel("licence")]),
        FieldPanel("law_reference"),
        FieldPanel("keywords"),
        FieldRowPanel([FieldPanel("added_date"), FieldPanel("review_date")]),
        InlinePanel("related", heading=_("Related resources"), label=_("resource"), max_num=8),
        discussed_class.discussion_panel,
    ]
    return TabbedInterface(
        [
            ObjectList(content, heading=_("Content")),
            ObjectList(about, heading=_("About the resource")),
            ObjectList(page_class.promote_panels, heading=_("Promote")),
            ObjectList(page_class.settings_panels, heading=_("Settings")),
        ]
    )


def library_panels(content_panels: list[Any]) -> list[Any]:
    """What a list says of itself."""
    shown = MultiFieldPanel(
        [FieldPanel("gathers_all"), FieldPanel("request_kind")], heading=_("What the list shows")
    )
    return [*content_panels[:2], shown, *content_panels[2:]]
