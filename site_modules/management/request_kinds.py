"""The support forms of the four sections (MGT-07), and the assistance with online payments
(MEM-04): the manual's fields on the base of service requests."""

from django.utils.translation import gettext_lazy as _

from site_modules.management.enums import Section
from site_modules.management.permissions import can_use_management
from site_modules.management.selectors import organisation_name_of
from site_modules.requests.enums import MANAGE
from site_modules.requests.kinds import RequestField, RequestKind, Text, register

ORGANISATION = RequestField(
    name="organisation", label=_("Organisation"), max_length=160, known=organisation_name_of
)
FORMAT = RequestField(
    name="format",
    label=_("In which format you need it"),
    choices=(
        ("pdf", _("PDF")),
        ("xlsx", _("Excel (XLSX)")),
        ("both", _("PDF and Excel")),
    ),
    is_open_to_staff=True,
)
NEEDED_BY = RequestField(
    name="needed_by", label=_("Needed by"), is_required=False, max_length=60,
    help_text=_("For example: 15 January, for the general assembly. We agree on the day with you."),
)  # fmt: skip
OTHER = RequestField(
    name="other", label=_("Other requirements"), is_required=False, is_long=True, max_length=2000,
    help_text=_("Charts, comparisons, a template of the funder, people who have to be heard."),
)  # fmt: skip
#: Reports are asked for in every section, as the manual says.
REPORTS: tuple[tuple[str, Text], ...] = (
    ("activity", _("Report of activity")),
    ("financial", _("Financial report")),
    ("funder", _("Report to a funder")),
)
DELIVERY = (
    (
        _("What do I get?"),
        _("A finished document in the request itself, as PDF, as Excel or as both. You can ask for "
          "changes there; both sides see the whole history."),
    ),
)  # fmt: skip
OBJECTIVES = _("Objectives of the monitoring or of the report")


def _register(
    section: Section, label: Text, description: Text, analyses: tuple[tuple[str, Text], ...],
    days: int,
) -> None:  # fmt: skip
    register(
        RequestKind(
            name=section.value,
            label=label,
            group="management",
            description=description,
            fields=(
                ORGANISATION,
                RequestField(
                    name="analysis",
                    label=_("Kind of report or analysis"),
                    choices=(*analyses, *REPORTS, ("other", _("Something else"))),
                    is_open_to_staff=True,
                ),
                OTHER,
                FORMAT,
                NEEDED_BY,
            ),
            due_working_days=days,
            who_answers=MANAGE,
            details_label=OBJECTIVES,
            details_help=_(
                "What you want to know or to show, to whom, over which period. Attach the data "
                "that you have."
            ),
            questions=DELIVERY,
            lets_in=can_use_management,
        )
    )


_register(
    Section.NEEDS,
    _("Support: assessing needs"),
    _("We help you with an analysis made for your organisation: strong points, weak points, what "
      "has to be better."),
    (
        ("swot", _("SWOT analysis")),
        ("needs", _("Analysis of the needs of the organisation")),
        ("capacity", _("Assessment of the capacity of the organisation")),
        ("beneficiaries", _("Analysis of the needs of beneficiaries")),
    ),
    10,
)  # fmt: skip
_register(
    Section.PLANS,
    _("Support: strategic plan"),
    _("We help you to develop a strategic plan made for your organisation, for a short, a middle "
      "or a long term."),
    (
        ("plan", _("Strategic plan of the organisation")),
        ("yearly", _("Plan of a year")),
        ("review", _("Review of a plan that stands")),
        ("indicators", _("Indicators and monitoring of a plan")),
    ),
    15,
)  # fmt: skip
_register(
    Section.DIGITAL,
    _("Consultancy: digitalisation strategy"),
    _("Advice on a digitalisation strategy that fits your organisation: projects, communication, "
      "data, safety."),
    (
        ("audit", _("Audit of the digital tools in use")),
        ("strategy", _("Digitalisation strategy")),
        ("tools", _("Choice of a digital tool")),
        ("safety", _("Safety of data")),
    ),
    15,
)  # fmt: skip
_register(
    Section.SYSTEM,
    _("Support: management system"),
    _("We help you to introduce a management system made for your organisation: procedures, "
      "workflows, monitoring."),
    (
        ("procedures", _("Internal procedures")),
        ("workflows", _("Workflows and their automation")),
        ("performance", _("Monitoring of performance")),
        ("risks", _("Register of risks")),
    ),
    15,
)  # fmt: skip

PAYMENTS = "plati-online"
register(
    RequestKind(
        name=PAYMENTS,
        label=_("Assistance with online payments"),
        group="membri",
        description=_(
            "You want to receive fees or donations by card, and do not know where to begin or "
            "something does not work. The technical team helps you; never send us passwords or "
            "secret keys."
        ),
        fields=(
            ORGANISATION,
            RequestField(
                name="about",
                label=_("About the organisation"),
                is_required=False,
                is_long=True,
                max_length=1000,
                help_text=_(
                    "Legal form, how many members or donors, how you receive the money today."
                ),
            ),
            RequestField(
                name="solution",
                label=_("Wanted solution"),
                choices=(
                    ("unsure", _("I do not know yet: help me choose")),
                    ("stripe", "Stripe"),
                    ("paypal", "PayPal"),
                    ("romanian", _("A Romanian payment processor")),
                    ("bank", _("A bank (virtual POS)")),
                    ("platform", _("Payments on this platform")),
                    ("other", _("Something else")),
                ),
                is_open_to_staff=True,
            ),
            RequestField(
                name="purpose",
                label=_("What the payments are for"),
                choices=(
                    ("fees", _("Membership fees")),
                    ("donations", _("Donations")),
                    ("both", _("Fees and donations")),
                    ("events", _("Tickets or registrations")),
                ),
                is_open_to_staff=True,
            ),
            RequestField(
                name="website", label=_("Address of your site"), is_required=False, max_length=200
            ),
        ),
        details_label=_("Difficulties met and other details"),
        details_help=_(
            "What you tried, what you saw instead of what you expected. Screenshots help; cover "
            "keys and card numbers."
        ),
        due_working_days=5,
        who_answers=MANAGE,
    )
)
