"""The first kinds of requests."""

from django.utils.translation import gettext_lazy as _

from site_modules.requests.enums import MANAGE
from site_modules.requests.kinds import PLATFORM, RequestField, RequestKind, register

ORGANISATION = RequestField(
    name="organisation", label=_("Organisation"), is_required=False,
    help_text=_("If you ask for an organisation."),
)  # fmt: skip

register(
    RequestKind(
        name="sfaturi",
        label=_("Advice"),
        group="hub",
        description=_(
            "Do you have a question about volunteering, papers or coordination? A mentor answers "
            "you, usually within three working days."
        ),
        fields=(
            RequestField(
                name="theme",
                label=_("Theme"),
                choices=(
                    ("recruitment", _("Recruiting volunteers")),
                    ("papers", _("Contracts and papers")),
                    ("motivation", _("Motivation and recognition")),
                    ("coordination", _("Coordination and hours")),
                    ("other", _("Something else")),
                ),
                is_open_to_staff=True,
            ),
            ORGANISATION,
        ),
        details_label=_("Your question"),
        submit_label=_("Send the question"),
        questions=(
            (
                _("What can I ask?"),
                _(
                    "Anything about recruiting, coordinating and recognising volunteers. For "
                    "complicated legal situations we recommend a specialist."
                ),
            ),
        ),
        address_name="requests:advice",
    )
)
register(
    RequestKind(
        name="mentorat",
        label=_("Mentoring"),
        group="hub",
        description=_(
            "A mentor stays beside you or your team for a while: we agree together what you want "
            "to reach and how often you meet."
        ),
        fields=(
            RequestField(
                name="area",
                label=_("What you want to work on"),
                choices=(
                    ("team", _("Building a team of volunteers")),
                    ("project", _("Planning a project")),
                    ("leadership", _("Leading an organisation")),
                    ("career", _("My way to a job")),
                    ("other", _("Something else")),
                ),
                is_open_to_staff=True,
            ),
            RequestField(
                name="availability",
                label=_("When you can meet"),
                help_text=_("For example: Tuesdays and Thursdays after 17:00, online."),
            ),
            ORGANISATION,
        ),
        due_working_days=5,
    )
)
register(
    RequestKind(
        name="consultanta-masuri-active",
        label=_("Consultancy for active employment measures"),
        group="hub",
        description=_(
            "Support for organisations that prepare or run measures such as information, "
            "counselling, mediation or training for people who look for work."
        ),
        fields=(
            RequestField(name="organisation", label=_("Organisation")),
            RequestField(
                name="measure",
                label=_("Kind of measure"),
                choices=(
                    ("information", _("Information and counselling")),
                    ("mediation", _("Mediation with employers")),
                    ("training", _("Vocational training")),
                    ("placement", _("Apprenticeship or traineeship")),
                    ("other", _("Something else")),
                ),
                is_open_to_staff=True,
            ),
            RequestField(
                name="people", label=_("For whom"), is_required=False,
                help_text=_("For example: 30 young people from three communes."),
            ),
        ),
        due_working_days=10,
    )
)  # fmt: skip
register(
    RequestKind(
        name="document-personalizat",
        label=_("A document made for you"),
        group="hub",
        description=_(
            "An adapted template, a report or another paper that you do not find among the useful "
            "resources. You get it as a file, here."
        ),
        fields=(
            RequestField(
                name="document",
                label=_("Kind of document"),
                choices=(
                    ("template", _("An adapted template")),
                    ("report", _("A report")),
                    ("other", _("Another document")),
                ),
                is_open_to_staff=True,
            ),
            ORGANISATION,
            RequestField(
                name="needed_by", label=_("Needed by"), is_required=False, max_length=60,
                help_text=_("For example: 15 January, for the general assembly."),
            ),
        ),
        details_help=_(
            "What it is for, what has to stand in it, in which format you need it. Attach a "
            "similar document, if you have one."
        ),
        due_working_days=10,
    )
)  # fmt: skip
register(
    RequestKind(
        name="suport-tehnic",
        label=_("Technical support"),
        group=PLATFORM,
        description=_("Something does not work on the platform, or you cannot find your way."),
        fields=(
            RequestField(
                name="page", label=_("Where it happened"), is_required=False, max_length=300,
                help_text=_("The address of the page, from the top of the browser."),
            ),
        ),
        details_label=_("What happened"),
        details_help=_("What you wanted to do, what you saw instead. A screenshot helps."),
        due_working_days=2,
        who_answers=MANAGE,
    )
)  # fmt: skip
register(
    RequestKind(
        name="confidentialitate",
        label=_("Privacy"),
        group=PLATFORM,
        description=_(
            "Questions and requests about your personal data (GDPR, arts. 15–22). We answer within "
            "one month at the latest."
        ),
        fields=(
            RequestField(
                name="right",
                label=_("What you ask for"),
                choices=(
                    ("access", _("To know what you hold about me")),
                    ("rectification", _("To correct something")),
                    ("erasure", _("To delete something")),
                    ("restriction", _("To stop a use of my data, or to object to it")),
                    ("visibility", _("To change who sees my activity")),
                    ("other", _("Something else")),
                ),
                is_open_to_staff=True,
            ),
        ),
        details_help=_("Be as exact as you can: so we answer faster."),
        due_working_days=20,
        who_answers=MANAGE,
        at_once=(
            (_("Download or delete your data yourself"), "privacy:my_data"),
            (_("Choose who sees your page and your activity"), "accounts:privacy"),
        ),
    )
)
