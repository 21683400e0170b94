"""What people send from the forum."""

from datetime import date, datetime, time
from typing import Any

from django import forms
from django.utils import timezone
from django.utils.translation import gettext_lazy as _

from cms.core.forms import ManyFilesField, SiteForm
from cms.operations.forms import SentOnceForm
from forum.access import forum_map, forums_with
from forum.enums import Right
from forum.portal.services import ForumRefused, NewPoll
from forum.portal.services.files import KINDS
from forum.portal.services.text import checked_text, checked_title
from site_modules.accounts.forms.sanctions import MeasureFields
from site_modules.comments.forms import MAX_KEY, WordsField


class AnswerForm(SentOnceForm, SiteForm):
    """An answer. Its token is kept with the post (see `write_post`)."""

    text = WordsField(label=_("Your message"))
    answers = forms.IntegerField(
        required=False, min_value=1, max_value=MAX_KEY, widget=forms.HiddenInput
    )
    uploads = ManyFilesField(kinds=KINDS, label=_("Attach files"))


class TopicForm(SentOnceForm, SiteForm):
    """A new topic, with a poll where its question is written."""

    title = forms.CharField(label=_("Title"), required=False, strip=False)
    text = WordsField(label=_("Content"))
    uploads = ManyFilesField(kinds=KINDS, label=_("Attach files"))
    question = forms.CharField(label=_("Question"), required=False, strip=False)
    options = forms.CharField(
        label=_("Answers"),
        required=False,
        strip=False,
        help_text=_("One on each line, at least two, at most twenty."),
        widget=forms.Textarea(attrs={"rows": 5}),
    )
    most_chosen = forms.IntegerField(
        label=_("How many answers one person may choose"),
        required=False,
        min_value=1,
        max_value=20,
        initial=1,
        error_messages={
            "invalid": _("Write a number between 1 and 20."),
            "min_value": _("Write a number between 1 and 20."),
            "max_value": _("Write a number between 1 and 20."),
        },
    )
    ends = forms.DateField(
        label=_("Last day for votes"),
        required=False,
        error_messages={"invalid": _("Write a day, for example 24.05.2026.")},
        widget=forms.DateInput(attrs={"type": "date"}, format="%Y-%m-%d"),
        input_formats=["%Y-%m-%d", "%d.%m.%Y"],
    )
    can_change = forms.BooleanField(label=_("A vote can be changed"), required=False)
    hides_results = forms.BooleanField(
        label=_("Results are hidden until one votes"), required=False
    )

    def check_words(self) -> None:
        """Title and text by the rules of the services, so that both are told of at once."""
        for name, check in (("title", checked_title), ("text", checked_text)):
            try:
                check(self.data.get(name, ""))
            except ForumRefused as refusal:
                self.add_error(name, str(refusal.message))

    def poll(self) -> NewPoll | None:
        """The poll that was typed; None where there is neither a question nor an answer."""
        values = self.cleaned_data
        question, options = values["question"].strip(), values["options"].strip()
        if not question and not options:
            return None
        return NewPoll(
            question=question,
            options=options.splitlines(),
            most_chosen=values["most_chosen"] or 1,
            can_change=values["can_change"],
            hides_results=values["hides_results"],
            closes_at=_end_of(values["ends"]) if values["ends"] else None,
        )


def _end_of(day: date) -> datetime:
    """The last minute of a day in Romania."""
    return timezone.make_aware(datetime.combine(day, time(23, 59)))


class EditForm(SiteForm):
    """New words for one's own post, made from the revision that was seen."""

    title = forms.CharField(required=False, strip=False)
    text = WordsField(label=_("Your message"))
    revision = forms.IntegerField(min_value=1, max_value=2**31 - 1, widget=forms.HiddenInput)


class LockForm(SiteForm):
    """Why nobody may answer any more."""

    reason = forms.CharField(
        label=_("Reason"),
        max_length=300,
        help_text=_("Readers see it above the topic."),
        error_messages={"required": _("Write the reason; readers see it.")},
        widget=forms.Textarea(attrs={"rows": 3}),
    )


class MoveForm(SiteForm):
    """Where a topic goes: a forum in which this person moderates."""

    forum = forms.ChoiceField(label=_("Forum"), error_messages={"required": _("Choose a forum.")})

    def __init__(self, *args: Any, user: Any, left: int, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.fields["forum"].choices = [  # type: ignore[attr-defined]
            ("", _("Choose a forum")),
            *_forums_to_move_to(user, besides=left),
        ]


def _forums_to_move_to(user: Any, *, besides: int | None = None) -> list[tuple[str, str]]:
    allowed = forums_with(user, Right.MOVE)
    return [
        (str(pk), node.name)
        for pk, node in forum_map().items()
        if pk in allowed and pk != besides and not node.is_category and not node.is_archived
    ]


class SplitForm(SiteForm):
    """The topic that messages of another one make up; which ones, the page asks beside it."""

    title = forms.CharField(
        label=_("Title of the new topic"),
        strip=False,
        error_messages={"required": _("Write the title of the new topic.")},
    )
    forum = forms.ChoiceField(label=_("Forum"), error_messages={"required": _("Choose a forum.")})
    with_following = forms.BooleanField(
        label=_("Take all messages after the last chosen one, too"), required=False
    )

    def __init__(self, *args: Any, user: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.fields["forum"].choices = _forums_to_move_to(user)  # type: ignore[attr-defined]


class SuspensionForm(MeasureFields, SiteForm):
    """Why somebody does not write in the forum for a while."""

    until = forms.DateField(
        label=_("Last day"),
        help_text=_("The person writes again the day after."),
        error_messages={
            "required": _("Choose the last day of the suspension."),
            "invalid": _("Write a day, for example 24.05.2026."),
        },
        widget=forms.DateInput(attrs={"type": "date"}, format="%Y-%m-%d"),
        input_formats=["%Y-%m-%d", "%d.%m.%Y"],
    )

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.fields["rule"].required = True
        self.fields["rule"].error_messages["required"] = _("Name the rule that was broken.")

    def clean_until(self) -> date:
        day: date = self.cleaned_data["until"]
        if day < timezone.localdate():
            raise forms.ValidationError(_("Choose a day in the future."))
        return day
