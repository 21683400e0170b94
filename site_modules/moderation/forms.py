"""Forms of reporters, of authors who contest, and of moderators."""

from typing import Any

from django import forms
from django.utils.functional import cached_property
from django.utils.text import Truncator
from django.utils.translation import gettext_lazy as _

from cms.core.forms import SiteForm
from cms.core.members_text import clean_source
from cms.operations.forms import SentOnceForm
from site_modules.accounts.forms.fields import LineField, PersonNameField
from site_modules.moderation.enums import EXPLAINED, ORDERS, RESTRICTING, Outcome, ReportKind
from site_modules.moderation.models import ReasonTemplate


class TextField(forms.CharField):
    """Several lines without letters that control the machine or turn the direction of writing."""

    widget = forms.Textarea

    def to_python(self, value: Any) -> str:
        return clean_source(super().to_python(value) or "")


class ReportForm(SentOnceForm, SiteForm):
    """A notice with all that the law asks for (Digital Services Act, art. 16(2)).

    With `asks_address` it is the general form; a visitor is asked who they are, except about the
    sexual abuse of a child.
    """

    address = LineField(
        label=_("Address of the content"),
        max_length=1000,
        help_text=_("Copy it from the address line of the browser, or from the link of the text."),
        error_messages={"required": _("Paste the address of what you report.")},
    )
    kind = forms.ChoiceField(
        label=_("What is wrong with it"),
        choices=ReportKind.choices,
        widget=forms.RadioSelect,
        error_messages={"required": _("Choose what is wrong.")},
    )
    explanation = TextField(
        label=_("Explain in your words"),
        max_length=4000,
        help_text=_(
            "What exactly breaks the rules or the law, and why. The author does not learn who "
            "wrote this."
        ),
        error_messages={"required": _("Write what is wrong, so that a moderator can judge it.")},
        widget=forms.Textarea(attrs={"rows": 6}),
    )
    name = PersonNameField(
        label=_("Your name"),
        max_length=120,
        error_messages={"required": _("Write your name.")},
        widget=forms.TextInput(attrs={"autocomplete": "name"}),
    )
    email = forms.EmailField(
        label=_("E-mail address for the answer"),
        error_messages={
            "required": _("Write the address at which we can answer you."),
            "invalid": _("Check the address: it should look like name@example.org."),
        },
        widget=forms.EmailInput(attrs={"autocomplete": "email"}),
    )
    is_in_good_faith = forms.BooleanField(
        label=_("I believe in good faith that what I wrote is accurate and complete"),
        error_messages={"required": _("Tick the box: without it we cannot take the report.")},
    )
    website = forms.CharField(
        label=_("Leave this field empty"), required=False, widget=forms.TextInput
    )

    def __init__(self, *args: Any, reporter: Any, asks_address: bool, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        if not asks_address:
            del self.fields["address"]
        self.asks_who = not reporter.is_authenticated
        if not self.asks_who:
            del self.fields["name"], self.fields["email"]
        elif self.data.get("kind") == ReportKind.CHILD_ABUSE:
            self.fields["name"].required = self.fields["email"].required = False

    @property
    def is_from_robot(self) -> bool:
        return bool(self.cleaned_data["website"])

    @property
    def visible_main_fields(self) -> list[Any]:
        return [self[name] for name in self.fields if name not in ("website", "form_token")]


class AppealForm(SiteForm):
    """Why the author thinks that a decision is wrong."""

    text = TextField(
        label=_("Why is the decision wrong"),
        max_length=4000,
        help_text=_("Somebody else than who decided reads it and answers."),
        error_messages={"required": _("Write why the decision is wrong.")},
        widget=forms.Textarea(attrs={"rows": 6}),
    )


class DecisionForm(forms.Form):
    """A decision from the desk: a restriction needs facts, and the rule or the law."""

    outcome = forms.ChoiceField(
        label=_("Your decision"),
        widget=forms.RadioSelect,
        error_messages={"required": _("Choose a decision.")},
    )
    reason = forms.ChoiceField(
        label=_("Reason"),
        required=False,
        help_text=_("The author reads it in their language."),
    )
    facts = TextField(
        label=_("Facts, as the author reads them"),
        max_length=4000,
        required=False,
        help_text=_("What is in the content and why it is a problem. Needed for a restriction."),
        widget=forms.Textarea(attrs={"rows": 5}),
    )
    rule = LineField(
        label=_("Point of the rules of use"),
        max_length=200,
        required=False,
        help_text=_("A restriction needs the rule or the law that was broken."),
    )
    law = LineField(label=_("Article of a law"), max_length=200, required=False)
    warns_author = forms.BooleanField(label=_("Warn the author too"), required=False)
    expected = forms.IntegerField(widget=forms.HiddenInput, min_value=0)
    #: Which words were read; see `Target.version_of`.
    version = forms.CharField(widget=forms.HiddenInput, required=False, max_length=64)

    def __init__(self, *args: Any, outcomes: list[Outcome], **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.fields["outcome"].choices = [(one.value, ORDERS[one]) for one in outcomes]  # type: ignore[attr-defined]
        # Asked for when they are shown or one is chosen: most decisions come without.
        self.fields["reason"].choices = self._reasons  # type: ignore[attr-defined]

    @cached_property
    def templates(self) -> dict[str, ReasonTemplate]:
        return {one.key: one for one in ReasonTemplate.objects.filter(is_active=True)}

    def _reasons(self) -> list[tuple[str, Any]]:
        shown = ((key, Truncator(one.text).chars(60)) for key, one in self.templates.items())
        return [("", _("No ready reason")), *shown]

    def clean(self) -> dict[str, Any]:
        values = super().clean() or self.cleaned_data
        reason = values.get("reason", "")
        chosen = self.templates.get(reason) if reason else None
        if chosen is not None:
            values["rule"] = values.get("rule") or chosen.rule
            values["law"] = values.get("law") or chosen.law
        self._ask_for_words(values)
        return values

    def _ask_for_words(self, values: dict[str, Any]) -> None:
        """What the author cannot understand without them."""
        outcome, has_law = values.get("outcome"), values.get("rule") or values.get("law")
        if outcome in EXPLAINED and not values.get("facts") and "facts" not in self.errors:
            self.add_error("facts", _("Write the facts; the author reads them."))
        if outcome in RESTRICTING and not has_law and "rule" not in self.errors:
            self.add_error("rule", _("Name the rule or the law that was broken."))


class AppealDecisionForm(forms.Form):
    """What somebody else thinks of a contested decision."""

    is_upheld = forms.TypedChoiceField(
        label=_("Your decision"),
        choices=[
            ("1", _("The author is right: change the decision")),
            ("0", _("The decision stays")),
        ],
        coerce=lambda value: value == "1",
        widget=forms.RadioSelect,
        error_messages={"required": _("Choose a decision.")},
    )
    answer = TextField(
        label=_("Answer to the author"),
        max_length=4000,
        error_messages={"required": _("Write the answer; the author reads it.")},
        widget=forms.Textarea(attrs={"rows": 5}),
    )


class NoteForm(forms.Form):
    """A note for other moderators."""

    text = TextField(
        label=_("Note for other moderators"),
        max_length=2000,
        error_messages={"required": _("Write the note.")},
        widget=forms.Textarea(attrs={"rows": 3}),
    )
