"""The contact form and what becomes of it: one mail to the people who run the site."""

from datetime import timedelta
from typing import Any

from django import forms
from django.conf import settings
from django.db import models, transaction
from django.http import HttpRequest
from django.utils.translation import gettext_lazy as _

from cms.core.forms import SiteForm
from cms.core.mail import send_template_mail
from cms.core.models import SiteSettings
from cms.operations import limits
from cms.operations.forms import SentOnceForm

MESSAGES_PER_HOUR = 6
#: In a day.
RECEIPTS_PER_MAILBOX = 6
WINDOW = timedelta(hours=1)


class Topic(models.TextChoices):
    """What a message is about."""

    ACCOUNT = "cont", _("I would like an account")
    QUESTION = "intrebare", _("A question about the platform")
    TECHNICAL = "tehnic", _("Something does not work")
    CONTENT = "continut", _("Report content or a breach of the rules")
    PRIVACY = "date", _("My personal data")
    OTHER = "altceva", _("Something else")


class LimitReached(Exception):
    """Too many messages from one address."""

    seconds = int(WINDOW.total_seconds())


class ContactForm(SentOnceForm, SiteForm):
    """Name, address for the answer, topic, message."""

    name = forms.CharField(
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
    topic = forms.ChoiceField(label=_("What is it about"), choices=Topic.choices)
    message = forms.CharField(
        label=_("Message"),
        max_length=5000,
        help_text=_(
            "For an account write your phone, your organisation and your role in it. For content, "
            "give the address of the page and the reason."
        ),
        error_messages={"required": _("Write your message.")},
        widget=forms.Textarea(attrs={"rows": 7}),
    )
    website = forms.CharField(
        label=_("Leave this field empty"), required=False, widget=forms.TextInput
    )

    field_order = ["name", "email", "topic", "message"]

    @property
    def visible_main_fields(self) -> list[Any]:
        return [self[name] for name in self.field_order]


@transaction.atomic
def send_contact_message(*, form: ContactForm, request: HttpRequest) -> None:
    """Queue the mail; a resend of the same form and a robot's message do nothing.

    Raises LimitReached when one network address wrote too often.
    """
    if form.cleaned_data["website"] or not form.claim():
        return
    key = limits.attempt_key("contact", limits.client_address(request))
    if limits.count_attempt(key, window=WINDOW) > MESSAGES_PER_HOUR:
        raise LimitReached
    address = SiteSettings.load().contact_email or settings.DEFAULT_FROM_EMAIL
    topic = Topic(form.cleaned_data["topic"]).label
    context = {**form.cleaned_data, "topic": topic}
    send_template_mail(
        template="contact_message",
        subject=f"{topic}: {form.cleaned_data['name']}",
        to=[address],
        context=context,
        reply_to=[form.cleaned_data["email"]],
    )
    if _is_written_to_often(form.cleaned_data["email"]):
        return
    send_template_mail(
        template="contact_receipt",
        subject=str(_("We received your message")),
        to=[form.cleaned_data["email"]],
        context=context,
    )


def _is_written_to_often(email: str) -> bool:
    """Anybody may type somebody's address here: the mailbox gets a few receipts a day, no more."""
    key = limits.attempt_key("contact-mailbox", email.lower())
    return limits.count_attempt(key, window=timedelta(days=1)) > RECEIPTS_PER_MAILBOX
