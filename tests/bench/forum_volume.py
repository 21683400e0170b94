"""Our forum with so many posts: `python -m tests.bench.forum_volume --topics=50000 --long=10000`.

Prints what the bench needs to know as one line of JSON, with the queries of each page: for a reader
who finds it made, and for the first one.
"""

import argparse
import json
from typing import Any

import django

django.setup()

from django.conf import settings  # noqa: E402
from django.core.cache import caches  # noqa: E402
from django.db import connection  # noqa: E402
from django.test import Client  # noqa: E402
from django.test.utils import CaptureQueriesContext  # noqa: E402
from django.urls import reverse  # noqa: E402
from machina.apps.forum.models import Forum  # noqa: E402

from forum.access import readable_forums  # noqa: E402
from forum.forum_conversation.models import Topic  # noqa: E402
from forum.portal.selectors.addresses import topic_address  # noqa: E402
from forum.portal.versions import lists_changed  # noqa: E402
from site_modules.accounts.models import User  # noqa: E402
from site_modules.accounts.services import create_account  # noqa: E402
from tests.bench.forum_rows import AUTHORS, JOINED, FilledForum, fill, paths_of  # noqa: E402
from tests.bench.volume import fill_members, sign_in  # noqa: E402

READER = "bench-cititor"
MEASURED = ("index", "forum", "topic", "topic, last page", "unread")


def fill_forum(*, topics: int, long: int) -> dict[str, Any]:
    reader = create_account(
        username=READER, email="cititor@volum.example", first_name="Ana", last_name="Exemplu",
        password=None, roles=(),
    )  # fmt: skip
    User.objects.filter(pk=reader.pk).update(date_joined=JOINED)
    fill_members(AUTHORS)
    authors = User.objects.filter(username__startswith="om-").order_by("pk")
    readable = readable_forums(User.objects.get(pk=reader.pk))
    forums = Forum.objects.filter(type=Forum.FORUM_POST, pk__in=readable).order_by("pk")
    Topic.objects.all().delete()
    filled = fill(
        topics=topics, long=long, forums=list(forums.values_list("pk", flat=True)),
        authors=list(authors.values_list("pk", flat=True)), reader=reader.pk,
        in_topic={"last_number": "{last}"}, in_post={"number": "{number}", "html": "{html}"},
    )  # fmt: skip
    lists_changed()
    paths = paths_of(filled, addresses(filled), "pagina")
    session = sign_in(READER)
    return {"session": session, "paths": paths, "queries": queries_of(paths, session)}


def addresses(filled: FilledForum) -> dict[str, str]:
    return {
        "index": reverse("forum:index"),
        "forum": reverse("forum:forum", args=[filled.forum]),
        "long topic": topic_address(filled.long_topic),
        "unread": reverse("forum:unread"),
    } | {str(key): topic_address(key) for key in filled.others}


def queries_of(paths: dict[str, Any], session: str) -> dict[str, tuple[int, int]]:
    """name → (queries of a page that is kept, of one whose lists and posts are made anew)"""
    settings.ALLOWED_HOSTS = ["*"]
    client = Client(headers={"host": "127.0.0.1"})
    client.cookies[settings.SESSION_COOKIE_NAME] = session
    client.get(paths["index"])
    client.get(paths["topic, first reader"][-1])  # what all topics share, kept in a table
    found = {}
    for name in MEASURED:
        caches["default"].clear()
        client.get("/cauta/")  # what all pages of the site share
        anew = _count(client, paths[name])
        found[name] = _count(client, paths[name]), anew
    return found


def _count(client: Client, path: str) -> int:
    with CaptureQueriesContext(connection) as queries:
        answer = client.get(path)
        assert answer.status_code == 200, (path, answer.status_code)
        return len(queries)


if __name__ == "__main__":
    parser = argparse.ArgumentParser()
    for name in ("topics", "long"):
        parser.add_argument(f"--{name}", type=int, required=True)
    print(json.dumps(fill_forum(**vars(parser.parse_args()))))
