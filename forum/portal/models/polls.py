"""What the engine's polls lack: an end, and one ballot for each person."""

from django.conf import settings
from django.db import models
from django.utils import timezone
from django.utils.translation import gettext_lazy as _
from machina.apps.forum_conversation.forum_polls.models import TopicPoll


class PollTerms(models.Model):
    """A row beside a poll: until when it is open, how many people voted."""

    poll = models.OneToOneField(
        TopicPoll, primary_key=True, on_delete=models.CASCADE, related_name="terms"
    )
    closes_at = models.DateTimeField(_("closes at"), null=True, blank=True)
    voter_count = models.PositiveIntegerField(default=0, editable=False)

    class Meta:
        verbose_name = _("terms of a poll")
        verbose_name_plural = _("terms of polls")

    def __str__(self) -> str:
        return f"#{self.poll_id}"

    @property
    def is_closed(self) -> bool:
        return self.closes_at is not None and self.closes_at <= timezone.now()


class Ballot(models.Model):
    """That somebody voted: one for each person and poll, whatever options they chose."""

    poll = models.ForeignKey(TopicPoll, on_delete=models.CASCADE, related_name="ballots")
    voter = models.ForeignKey(
        settings.AUTH_USER_MODEL, on_delete=models.CASCADE, related_name="forum_ballots"
    )
    cast_at = models.DateTimeField(_("voted at"), default=timezone.now)

    class Meta:
        verbose_name = _("ballot")
        verbose_name_plural = _("ballots")
        constraints = [
            models.UniqueConstraint(fields=["poll", "voter"], name="forum_ballot_once_per_person")
        ]

    def __str__(self) -> str:
        return f"#{self.poll_id}"
