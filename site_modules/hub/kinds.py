"""The kinds of ads as their pages and forms need them: one description each, in code."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from typing import Any

from django.utils.functional import Promise
from django.utils.translation import gettext_lazy as _
from django.utils.translation import ngettext

from site_modules.hub.enums import AdKind, Order
from site_modules.hub.models import AD_MODELS, Ad

Text = str | Promise


@dataclass(frozen=True)
class Section:
    """A group of fields of a form."""

    title: Text
    fields: tuple[str, ...]


@dataclass(frozen=True)
class KindOfAd:
    """Words, addresses and fields of one kind."""

    kind: AdKind
    #: The part of its addresses.
    path: str
    #: Of the list, as the manual names it.
    title: Text
    lead: Text
    short_title: Text
    icon: str
    #: The way in on „Postează un anunț”.
    post_title: Text
    post_text: Text
    count_text: Callable[[int], str]
    sections: tuple[Section, ...]
    #: Fields without which it is not sent (a draft needs its title alone).
    required: frozenset[str]
    #: Words of its own for fields that others name differently.
    labels: Mapping[str, Text] = field(default_factory=dict)
    hints: Mapping[str, Text] = field(default_factory=dict)
    is_of_organisation: bool = True
    order: Order = Order.DEADLINE
    prefix: str = ""
    lasts_days: int = 60

    @property
    def model(self) -> type[Ad]:
        return AD_MODELS[self.kind]

    @property
    def fields(self) -> tuple[str, ...]:
        return tuple(name for section in self.sections for name in section.fields)


WHERE = ("place", "county", "locality", "address")
AUDIENCE = ("fits_beginners", "fits_disabled", "fits_minors", "fits_groups")
CONTACT = ("how_to_apply", "other_information", "uploads", "contact_name", "contact_email",
           "contact_phone", "language", "confirms")  # fmt: skip
ALWAYS = frozenset(
    {"title", "organisation", "description", "activity_type", "place", "county", "locality",
     "apply_until", "language",
     "contact_name", "contact_email", "how_to_apply", "confirms"}
)  # fmt: skip
ABOUT = ("organisation", "title", "description", "activity_type")
FIRST, SECOND = _("1. About the ad"), _("2. Where and when")
THIRD, FOURTH = _("3. Requirements and accessibility"), _("4. Files and contact")


OPPORTUNITY = KindOfAd(
    kind=AdKind.OPPORTUNITY,
    path="oportunitati",
    title=_("Volunteering opportunities"),
    lead=_("Choose by time, place and what you like to do."),
    short_title=_("Opportunities"),
    icon="heart",
    post_title=_("Volunteering opportunity ad"),
    post_text=_("Your organisation looks for volunteers. For verified organisations."),
    count_text=lambda total: ngettext(
        "%(total)s opportunity", "%(total)s opportunities", total
    ) % {"total": total},
    sections=(
        Section(FIRST, ABOUT),
        Section(
            SECOND,
            (*WHERE, "starts_on", "ends_on", "time_needed", "schedule", "apply_until",
             "people_wanted"),
        ),
        Section(
            THIRD,
            (*AUDIENCE, "minimum_age", "skills", "spoken_languages", "accessibility"),
        ),
        Section(FOURTH, CONTACT),
    ),
    required=ALWAYS | {"starts_on", "time_needed", "schedule", "people_wanted", "contact_phone"},
    labels={"activity_type": _("Type of volunteering activity")},
    hints={
        "title": _("Say which role you look for, such as “Tutor for mathematics, grades 5 to 8”."),
    },
    prefix="ANV",
    lasts_days=90,
)  # fmt: skip

OFFER = KindOfAd(
    kind=AdKind.OFFER,
    path="voluntari",
    title=_("Available volunteers"),
    lead=_("People who offer their time and what they can do."),
    short_title=_("Available volunteers"),
    icon="user",
    post_title=_("Volunteer's ad"),
    post_text=_("You offer to volunteer. Your ad stands under “Available volunteers”."),
    count_text=lambda total: ngettext(
        "%(total)s volunteer's ad", "%(total)s volunteers' ads", total
    ) % {"total": total},
    sections=(
        Section(FIRST, ("title", "description", "activity_type")),
        Section(
            SECOND,
            ("place", "county", "locality", "starts_on", "ends_on", "time_needed", "schedule"),
        ),
        Section(_("3. What you bring"), ("skills", "spoken_languages", "other_information")),
        Section(_("4. Files and language"), ("uploads", "language", "confirms")),
    ),
    required=frozenset(
        {"title", "description", "activity_type", "place", "county", "locality", "time_needed",
         "schedule", "skills", "language", "confirms"}
    ),
    labels={
        "title": _("Title of the ad"),
        "activity_type": _("Type of activity you would like"),
        "place": _("Where can you help?"),
        "starts_on": _("Available from"),
        "ends_on": _("Available until"),
        "schedule": _("When you have time"),
        "skills": _("What you can do"),
    },
    hints={
        "title": _("Say what you offer, such as “Accountant, four hours a month”."),
        "description": _(
            "Who you are, what you did before, what you would like. Between 100 and 3,000 "
            "characters. Write no phone number or address: organisations answer you here."
        ),
        "schedule": _("Such as: Saturdays, or weekdays after 17:00."),
        "skills": _("With commas between them: graphics, first aid, driving licence B."),
    },
    is_of_organisation=False,
    order=Order.NEWEST,
    prefix="VOL",
    lasts_days=120,
)  # fmt: skip

JOB = KindOfAd(
    kind=AdKind.JOB,
    path="locuri-de-munca",
    title=_("Jobs"),
    lead=_("Paid work with organisations: employment, collaborations, internships."),
    short_title=_("Jobs"),
    icon="card",
    post_title=_("Job or paid collaboration"),
    post_text=_("Your organisation looks for an employee or a paid collaborator."),
    count_text=lambda total: ngettext("%(total)s job", "%(total)s jobs", total) % {"total": total},
    sections=(
        Section(FIRST, (*ABOUT, "contract", "pay")),
        Section(SECOND, (*WHERE, "starts_on", "schedule", "apply_until", "people_wanted")),
        Section(
            THIRD,
            ("fits_beginners", "fits_disabled", "skills", "spoken_languages", "accessibility"),
        ),
        Section(FOURTH, ("apply_on", "apply_address", *CONTACT)),
    ),
    required=ALWAYS | {"contract"},
    labels={"activity_type": _("Field")},
    hints={"title": _("The job as people look for it, such as “Social worker”.")},
    prefix="LOC",
    lasts_days=60,
)

PROJECT = KindOfAd(
    kind=AdKind.PROJECT,
    path="proiecte",
    title=_("Projects"),
    lead=_("Calls for partners and participants."),
    short_title=_("Projects"),
    icon="target",
    post_title=_("Project"),
    post_text=_("Your organisation looks for partners or participants for a project."),
    count_text=lambda total: ngettext(
        "%(total)s project", "%(total)s projects", total
    ) % {"total": total},
    sections=(
        Section(FIRST, (*ABOUT, "looks_for", "funding")),
        Section(
            SECOND, (*WHERE, "starts_on", "ends_on", "schedule", "apply_until", "people_wanted")
        ),
        Section(THIRD, (*AUDIENCE, "skills", "spoken_languages", "accessibility")),
        Section(FOURTH, CONTACT),
    ),
    required=ALWAYS | {"looks_for", "starts_on"},
    labels={"activity_type": _("Field"), "people_wanted": _("How many participants or partners?")},
    hints={"title": _("What the project does, in a few words.")},
    prefix="PRO",
    lasts_days=90,
)  # fmt: skip

TRAINING = KindOfAd(
    kind=AdKind.TRAINING,
    path="formare",
    title=_("Training programmes"),
    lead=_("Courses and workshops offered by organisations."),
    short_title=_("Training"),
    icon="elearning",
    post_title=_("Training programme"),
    post_text=_("Your organisation offers a course or a workshop."),
    count_text=lambda total: ngettext(
        "%(total)s training programme", "%(total)s training programmes", total
    ) % {"total": total},
    sections=(
        Section(FIRST, (*ABOUT, "hours", "price", "certificate")),
        Section(
            SECOND, (*WHERE, "starts_on", "ends_on", "schedule", "apply_until", "people_wanted")
        ),
        Section(THIRD, (*AUDIENCE, "spoken_languages", "accessibility")),
        Section(FOURTH, CONTACT),
    ),
    required=ALWAYS | {"starts_on", "schedule", "price"},
    labels={"activity_type": _("Field"), "people_wanted": _("How many places are there?")},
    hints={"title": _("The course as people look for it.")},
    prefix="FOR",
    lasts_days=90,
)  # fmt: skip

KINDS: dict[AdKind, KindOfAd] = {
    spec.kind: spec for spec in (OPPORTUNITY, OFFER, JOB, PROJECT, TRAINING)
}
#: Everything but the two that the manual names apart.
OTHER_KINDS = (JOB, PROJECT, TRAINING)


def kind_of(ad: Any) -> KindOfAd:
    return KINDS[ad.kind]


def find_kind(name: str) -> KindOfAd:
    """By the name of its model; KeyError for others."""
    return KINDS[AdKind(name)] if name in AdKind.values else KINDS[name]  # type: ignore[index]
