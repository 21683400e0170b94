"""Takes the place of machina.apps.forum_conversation."""

from django.apps import AppConfig
from django.utils.translation import gettext_lazy as _


class ForumConversationConfig(AppConfig):
    name = "forum.forum_conversation"
    label = "forum_conversation"
    verbose_name = _("Forum: topics and posts")
    default_auto_field = "django.db.models.BigAutoField"
