"""Addresses of the demonstration's forum, by name: keys differ from database to database.

In `PAGES` such a name stands in place of an address.
"""

import json
import os
import subprocess
import sys
from typing import Any

READ = """
import json
from machina.apps.forum.models import Forum
from forum.forum_conversation.models import Post, Topic
forum = Forum.objects.get(name="Voluntari și comunitate")
topic = Topic.objects.get(subject="Cum motivați voluntarii după primul an?")
files = Topic.objects.get(subject="Registrul voluntarilor: în ce îl țineți?")
own = Post.objects.filter(poster__username="membru", number__gt=1, topic__status=0).first()
print("PLACES" + json.dumps({
    "forum": f"/forum/{forum.pk}/",
    "forum-announcements": f"/forum/{Forum.objects.get(name='Anunțuri').pk}/",
    "forum-announcements-new": f"/forum/{Forum.objects.get(name='Anunțuri').pk}/subiect-nou/",
    "forum-new-topic": f"/forum/{forum.pk}/subiect-nou/",
    "forum-topic": f"/forum/subiect/{topic.pk}/",
    "forum-files": f"/forum/subiect/{files.pk}/",
    "forum-quote": f"/forum/subiect/{topic.pk}/?citeaza={topic.first_post_id}",
    "forum-edit": f"/forum/mesaj/{own.pk}/schimba/",
    "forum-delete": f"/forum/mesaj/{own.pk}/sterge/",
    "forum-history": f"/forum/mesaj/{own.pk}/istoric/",
    "forum-lock": f"/forum/subiect/{topic.pk}/inchide/",
    "forum-move": f"/forum/subiect/{topic.pk}/muta/",
    "forum-split": f"/forum/subiect/{topic.pk}/desparte/",
    "forum-merge": f"/forum/subiect/{topic.pk}/uneste/",
    "forum-merge-look": f"/forum/subiect/{topic.pk}/uneste/?in={files.pk}",
    "forum-merge-wrong": f"/forum/subiect/{topic.pk}/uneste/?in=nimic",
    "forum-case": f"/admin/moderare/forum_conversation.post/{topic.first_post_id}/",
}))
"""


def read_places(environment: dict[str, str], folder: Any) -> dict[str, str]:
    """Name → path on a prepared site."""
    settings = {"DJANGO_SETTINGS_MODULE": "cms.settings.dev"}
    found = subprocess.run(
        [sys.executable, "manage.py", "shell", "--no-imports", "-c", READ],
        cwd=folder,
        env={**os.environ, **environment, **settings},
        capture_output=True,
        text=True,
        check=True,
    )
    places: dict[str, str] = json.loads(found.stdout.partition("PLACES")[2])
    return places
