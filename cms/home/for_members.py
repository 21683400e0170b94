"""What the home shows to members alone: what is discussed now, and who looks for volunteers.

Each part is kept for all who read the same forums, under the word that changes with every list of
the forum or of the hub: what a moderator takes down is gone with the next look. Visitors get
neither; their home asks nothing.
"""

import hashlib

from django.http import HttpRequest
from django.template.loader import render_to_string
from django.utils.translation import get_language

from cms.core.cache import cached_near
from cms.core.shared_pages import register_hole
from forum.access import readable_forums
from forum.portal.selectors.topics import talked_about
from forum.portal.versions import lists_version as forum_version
from site_modules.hub.permissions import can_read_hub
from site_modules.hub.selectors.overview import newest_opportunities
from site_modules.hub.versions import lists_version as hub_version

TOPICS = 4
#: Ads end with their day, and figures grow.
KEPT_SECONDS = 120


def talk(request: HttpRequest, argument: str) -> str:
    """„Se discută acum”."""
    user = request.user
    forums = readable_forums(user)
    if not forums:
        return ""
    reader = hashlib.sha256(repr(sorted(forums)).encode()).hexdigest()[:16]
    key = f"home-talk:{forum_version()}:{get_language()}:{reader}"
    return cached_near(key, lambda: _talk(user), seconds=KEPT_SECONDS) or ""


def _talk(user: object) -> str:
    topics = talked_about(user, TOPICS)
    return render_to_string("home/_talk.html", {"topics": topics}) if topics else ""


def needs(request: HttpRequest, argument: str) -> str:
    """„Cineva are nevoie de tine”."""
    user = request.user
    if not can_read_hub(user):
        return ""
    key = f"home-needs:{hub_version()}:{get_language()}"
    return cached_near(key, lambda: _needs(user), seconds=KEPT_SECONDS) or ""


def _needs(user: object) -> str:
    ads = newest_opportunities(user)
    return render_to_string("home/_needs.html", {"opportunities": ads}) if ads else ""


register_hole("home_talk", talk)
register_hole("home_needs", needs)
