"""Pages that people may discuss."""

from django.db import models
from django.utils.translation import gettext_lazy as _
from wagtail.admin.panels import FieldPanel, MultiFieldPanel
from wagtail_localize.fields import SynchronizedField

from cms.core.enums import CommentsMode


class DiscussedPage(models.Model):
    """What an editor decides about the comments of a page; the comments themselves are an app's.

    Mixed into a page type beside `BasePage`. A discussion that a moderator closed, and its counts,
    are kept beside the page and not in it, so that publishing an old revision brings nothing back.
    """

    comments_mode = models.CharField(
        _("comments"), max_length=10, choices=CommentsMode.choices, default=CommentsMode.OPEN
    )
    comments_wait = models.BooleanField(
        _("comments wait for a moderator"),
        default=False,
        help_text=_("Each comment on this page is read by a moderator before others see it."),
    )

    discussion_panel = MultiFieldPanel(
        [FieldPanel("comments_mode"), FieldPanel("comments_wait")], heading=_("Comments")
    )
    override_discussion_fields = [
        SynchronizedField("comments_mode", overridable=True),
        SynchronizedField("comments_wait", overridable=True),
    ]

    class Meta:
        abstract = True

    @property
    def shows_comments(self) -> bool:
        """False where the editor switched comments off altogether."""
        return self.comments_mode != CommentsMode.OFF

    @property
    def takes_comments(self) -> bool:
        """True while new comments may be written, as far as the editor is concerned."""
        return self.comments_mode == CommentsMode.OPEN
