"""The inbox: what members and organisations write to each other."""

from django.conf import settings
from django.db import models
from django.urls import reverse
from django.utils import timezone
from django.utils.translation import gettext_lazy as _

from site_modules.organisations.enums import ConversationState, Side
from site_modules.organisations.models.organisation import Organisation
from site_modules.organisations.querysets import ConversationQuerySet

#: Tone and icon of each state.
STATE_LOOKS = {
    ConversationState.NEW: ("info", "mail"),
    ConversationState.WAITING: ("review", "clock"),
    ConversationState.ANSWERED: ("ok", "reply"),
    ConversationState.CLOSED: ("draft", "check"),
}


class Conversation(models.Model):
    """Between one member and one organisation, about one thing."""

    organisation = models.ForeignKey(
        Organisation, on_delete=models.CASCADE, related_name="conversations"
    )
    member = models.ForeignKey(
        settings.AUTH_USER_MODEL, verbose_name=_("member"), on_delete=models.CASCADE,
        related_name="organisation_conversations",
    )  # fmt: skip
    subject = models.CharField(_("subject"), max_length=200)
    #: What it is about: the title and the path of an ad, for example.
    about_title = models.CharField(max_length=200, blank=True)
    about_address = models.CharField(max_length=300, blank=True)
    state = models.CharField(
        _("state"), max_length=10, choices=ConversationState.choices, default=ConversationState.NEW
    )
    assigned_to = models.ForeignKey(
        settings.AUTH_USER_MODEL, verbose_name=_("assigned to"), null=True, blank=True,
        on_delete=models.SET_NULL, related_name="+",
    )  # fmt: skip
    created_at = models.DateTimeField(_("written at"), auto_now_add=True)
    last_message_at = models.DateTimeField(_("last message"), default=timezone.now)

    objects = ConversationQuerySet.as_manager()

    class Meta:
        verbose_name = _("conversation with an organisation")
        verbose_name_plural = _("conversations with organisations")
        ordering = ["-last_message_at", "-pk"]
        indexes = [
            models.Index(fields=["organisation", "state", "-last_message_at"], name="inbox"),
            models.Index(fields=["member", "-last_message_at"], name="own_conversations"),
        ]

    def __str__(self) -> str:
        return f"#{self.pk}"

    def get_absolute_url(self) -> str:
        """Where the member reads it."""
        return reverse("organisations:conversation", args=[self.pk])

    @property
    def inbox_url(self) -> str:
        """Where the organisation reads it; `organisation` must be loaded."""
        return reverse("organisations:inbox_conversation", args=[self.organisation.slug, self.pk])

    @property
    def state_tone(self) -> str:
        """How the state is shown (`components/status.html`)."""
        return STATE_LOOKS[ConversationState(self.state)][0]

    @property
    def state_icon(self) -> str:
        return STATE_LOOKS[ConversationState(self.state)][1]

    @property
    def is_closed(self) -> bool:
        return self.state == ConversationState.CLOSED


class Message(models.Model):
    """One piece of a conversation."""

    conversation = models.ForeignKey(
        Conversation, on_delete=models.CASCADE, related_name="messages"
    )
    author = models.ForeignKey(
        settings.AUTH_USER_MODEL, verbose_name=_("author"), null=True, on_delete=models.SET_NULL,
        related_name="+",
    )  # fmt: skip
    side = models.CharField(_("from"), max_length=12, choices=Side.choices)
    #: Markdown, and what the one renderer made of it.
    source = models.TextField(_("text"), max_length=6000)
    html = models.TextField(editable=False)
    renderer_version = models.PositiveSmallIntegerField(default=0, editable=False)
    created_at = models.DateTimeField(_("written at"), auto_now_add=True)

    class Meta:
        verbose_name = _("message to an organisation")
        verbose_name_plural = _("messages to organisations")
        ordering = ["pk"]

    def __str__(self) -> str:
        return f"#{self.pk}"

    @property
    def is_from_organisation(self) -> bool:
        return self.side == Side.ORGANISATION
