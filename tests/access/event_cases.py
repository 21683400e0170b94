"""Events, their materials, the calendar."""

from tests.access.registry import EVERYONE, NOBODY, SIGNED_IN, Case, register
from tests.factories import DocumentFactory

for where, allowed, fields in (
    ("closed", SIGNED_IN, {}),
    ("opened", EVERYONE, {"is_public": True}),
):

    def make_event(tree, where=where, fields=fields, **more):
        from tests.events.conftest import add_event

        return add_event(f"Eveniment {where} zmeurică", **fields, **more)

    def make_material(tree, make=make_event):
        from site_modules.events.models import EventMaterial, EventSettings

        page = make(tree)
        document = DocumentFactory(where="public")
        document.collection = EventSettings.load().files_collection
        document.save()
        return EventMaterial.objects.create(page=page, document=document)

    register(
        Case(
            name=f"event {where}",
            make=make_event,
            address=lambda page: page.get_url(),
            allowed=allowed,
            title=f"Eveniment {where} zmeurică",
        )
    )
    register(
        Case(
            name=f"material of an event {where}",
            make=make_material,
            address=lambda row: (
                f"/evenimente/materiale/{row.page_id}/{row.pk}/{row.document.filename}"
            ),
            allowed=allowed,
            is_file=True,
        )
    )


def _draft(tree):
    from tests.events.conftest import add_event

    return add_event("Eveniment nepublicat zmeurică", live=False)


def _calendar(tree):
    from tests.events.conftest import calendar_page

    return calendar_page()


register(
    Case(
        name="event draft",
        make=_draft,
        address=lambda page: page.get_url(),
        allowed=NOBODY,
        title="Eveniment nepublicat zmeurică",
        refusal=404,
        visitor_refusal=404,
    )
)
register(
    Case(
        name="calendar",
        make=_calendar,
        address=lambda page: page.get_url(),
        allowed=EVERYONE,
        title="Calendar",
    )
)
