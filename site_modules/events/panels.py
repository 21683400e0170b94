"""How an editor meets an event."""

from typing import Any

from django.urls import reverse
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


class ParticipantsPanel(Panel):
    """Leads from the form of an event to who takes part."""

    class BoundPanel(Panel.BoundPanel):
        template_name = "events/admin/_participants.html"

        def is_shown(self) -> bool:
            return self.record is not None and super().is_shown()

        @property
        def record(self) -> Any:
            return getattr(self.instance, "record", None) if self.instance.pk else None

        def get_context_data(self, parent_context: Any = None) -> Any:
            context = super().get_context_data(parent_context)
            address = reverse("events:participants", args=[self.record.pk])
            return {**context, "record": self.record, "address": address}


def event_edit_handler(page_class: Any, discussed_class: Any) -> TabbedInterface:
    """The tabs; the title comes from the page class, the comments switch from the other."""
    content = [
        *page_class.content_panels[:1],
        FieldPanel("summary"),
        ParticipantsPanel(heading=_("Participants")),
        FieldRowPanel([FieldPanel("kind"), FieldPanel("service")]),
        MultiFieldPanel(
            [
                FieldRowPanel([FieldPanel("starts_at"), FieldPanel("ends_at")]),
                FieldRowPanel([FieldPanel("repeats"), FieldPanel("repeats_until")]),
                FieldRowPanel([FieldPanel("repeats_times"), FieldPanel("skipped_days")]),
            ],
            heading=_("When"),
        ),
        MultiFieldPanel(
            [FieldPanel("place_kind"), FieldPanel("place"), FieldPanel("online_url")],
            heading=_("Where"),
        ),
        FieldPanel("body"),
        InlinePanel("sessions", heading=_("Programme"), label=_("part of the programme")),
        InlinePanel("speakers", heading=_("Speakers"), label=_("speaker")),
    ]
    about = [
        FieldPanel("organisation"),
        FieldPanel("audience"),
        FieldRowPanel([FieldPanel("language"), FieldPanel("cost")]),
        FieldPanel("accessibility"),
        InlinePanel("materials", heading=_("Materials"), label=_("material")),
        FieldPanel("recording"),
        discussed_class.discussion_panel,
    ]
    registration = [
        FieldRowPanel([FieldPanel("takes_registrations"), FieldPanel("capacity")]),
        FieldRowPanel([FieldPanel("registration_closes_at"), FieldPanel("offer_hours")]),
        FieldRowPanel([FieldPanel("gives_certificate"), FieldPanel("hours")]),
        InlinePanel(
            "questions", heading=_("Questions of the form"), label=_("question"), max_num=12
        ),
    ]
    return TabbedInterface(
        [
            ObjectList(content, heading=_("Content")),
            ObjectList(about, heading=_("About the event")),
            ObjectList(registration, heading=_("Registration")),
            ObjectList(page_class.promote_panels, heading=_("Promote")),
            ObjectList(page_class.settings_panels, heading=_("Settings")),
        ]
    )
