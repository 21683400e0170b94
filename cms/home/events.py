"""The calendar's first shape: its page below the home, closed to who is no member, and the
collection of the materials."""

from wagtail.models import (
    BaseViewRestriction,
    Collection,
    CollectionViewRestriction,
    PageViewRestriction,
)

from cms.home.models import HomePage, SetUpStep
from site_modules.accounts.enums import Role
from site_modules.accounts.models import role_group
from site_modules.events.models import EventIndexPage, EventSettings

STEP = "events"
SLUG = "calendar"
COLLECTION = "Materiale ale evenimentelor"


def set_up_events() -> bool:
    """Make the calendar and the collection, once in the life of a site; true when it was done now.

    A site on which editors put another page at its address keeps that.
    """
    home = HomePage.objects.filter(locale__language_code="ro").first()
    if home is None or SetUpStep.objects.filter(name=STEP).exists():
        return False
    SetUpStep.objects.create(name=STEP)
    _make_collection()
    if EventIndexPage.objects.exists() or home.get_children().filter(slug=SLUG).exists():
        return False
    page = EventIndexPage(
        title="Calendar",
        slug=SLUG,
        summary=(
            "Webinarii, ateliere, dezbateri și întâlniri ale organizațiilor. Te înscrii, le pui în "
            "calendarul tău, vii."
        ),
        locale=home.locale,
    )
    home.add_child(instance=page)
    page.save_revision().publish()
    restriction = PageViewRestriction.objects.create(
        page=page, restriction_type=BaseViewRestriction.GROUPS
    )
    restriction.groups.set([role_group(Role.MEMBER)])
    return True


def _make_collection() -> None:
    """Closed to everybody but staff: its files are opened by the events that show them."""
    settings = EventSettings.load()
    if settings.files_collection_id:
        return
    collection = Collection.get_first_root_node().add_child(name=COLLECTION)
    restriction = CollectionViewRestriction.objects.create(
        collection=collection, restriction_type=BaseViewRestriction.GROUPS
    )
    restriction.groups.set([role_group(Role.ADMINISTRATOR)])
    settings.files_collection = collection
    settings.save()
