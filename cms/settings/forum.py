"""The forum's engine, django-machina (see forum/README.md)."""

#: In the place of one list entry, so that base.py need not know what the engine is made of. The
#: engine's members, attachments, feeds, moderation and search are ours or the site's.
FORUM_APPS = [
    "machina.apps.forum",
    "forum.forum_conversation",
    "machina.apps.forum_conversation.forum_polls",
    "machina.apps.forum_permission",
    "machina.apps.forum_tracking",
    "forum.portal",
]

# What the engine renders (a forum's description) goes through the site's one renderer.
MACHINA_MARKUP_LANGUAGE: tuple[str, dict[str, str]] = ("cms.core.members_text.render", {})
MACHINA_MARKUP_WIDGET = None
