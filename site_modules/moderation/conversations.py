"""Messages between members and organisations as something that its reader can report.

They stay confidential: a moderator reads the one message that was reported, nothing around it, and
nobody decides on a conversation that is their own. What two people wrote to each other is not taken
away from them; its author can be warned.
"""

from typing import Any

from django.db.models import Exists, OuterRef, QuerySet
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from site_modules.moderation.enums import Outcome
from site_modules.moderation.models import Report
from site_modules.moderation.permissions import is_moderator
from site_modules.moderation.targets import Target, register
from site_modules.organisations.models import Conversation, Message

MESSAGE = "organisations.message"


def _messages() -> QuerySet[Message]:
    return Message.objects.select_related("author", "conversation__organisation")


def _visible(user: Any) -> QuerySet[Message]:
    return _messages().filter(conversation__in=Conversation.objects.visible_to(user))


def _deciding(user: Any) -> QuerySet[Message]:
    if not is_moderator(user):
        return Message.objects.none()
    reports = Report.objects.filter(case__target=MESSAGE, case__object_key=OuterRef("pk"))
    own = Conversation.objects.visible_to(user)
    return _messages().filter(Exists(reports)).exclude(conversation__in=own)


def _title(message: Message) -> str:
    names = {
        "subject": message.conversation.subject,
        "organisation": message.conversation.organisation.name,
    }
    return _("Message in the conversation “%(subject)s” with %(organisation)s") % names


def _stands(message: Message, by: Any) -> bool:
    return Message.objects.filter(pk=message.pk).exists()


register(
    Target(
        name=MESSAGE,
        label=gettext_lazy("message to or from an organisation"),
        visible_to=_visible,
        deciding=_deciding,
        author_of=lambda message: message.author,
        title_of=_title,
        address_of=lambda message: message.conversation.get_absolute_url(),
        text_of=lambda message: message.source,
        html_of=lambda message: message.html,
        apply={Outcome.KEEP: _stands, Outcome.WARN: _stands},
        outcomes_for=lambda message: [Outcome.KEEP, Outcome.WARN],
    )
)
