"""django-machina as its own documentation installs it, with a forum of a given size.

Its models, views, templates, rights and middleware, unchanged, in a project of their own beside
ours; pages hold as many posts and topics as ours do, and members may do what ours may.
"""

import os

import environ
import machina
from django.conf import settings

settings.configure(
    SECRET_KEY="only-for-measuring-" + "x" * 40,
    ALLOWED_HOSTS=["127.0.0.1"],
    ROOT_URLCONF=__name__,
    USE_TZ=True,
    STATIC_URL="/static/",
    LANGUAGE_CODE="ro",
    DEFAULT_AUTO_FIELD="django.db.models.AutoField",
    DATABASES={
        "default": environ.Env.db_url_config(os.environ["MACHINA_DATABASE_URL"])
        | {"CONN_MAX_AGE": 60, "CONN_HEALTH_CHECKS": True}
    },
    CACHES={
        "default": {"BACKEND": "django.core.cache.backends.locmem.LocMemCache"},
        "machina_attachments": {"BACKEND": "django.core.cache.backends.locmem.LocMemCache"},
    },
    INSTALLED_APPS=[
        "django.contrib.admin",
        "django.contrib.auth",
        "django.contrib.contenttypes",
        "django.contrib.sessions",
        "django.contrib.messages",
        "django.contrib.staticfiles",
        "mptt",
        "haystack",
        "widget_tweaks",
        "machina",
        "machina.apps.forum",
        "machina.apps.forum_conversation",
        "machina.apps.forum_conversation.forum_attachments",
        "machina.apps.forum_conversation.forum_polls",
        "machina.apps.forum_feeds",
        "machina.apps.forum_moderation",
        "machina.apps.forum_search",
        "machina.apps.forum_tracking",
        "machina.apps.forum_member",
        "machina.apps.forum_permission",
    ],
    MIDDLEWARE=[
        "django.middleware.security.SecurityMiddleware",
        "django.contrib.sessions.middleware.SessionMiddleware",
        "django.middleware.common.CommonMiddleware",
        "django.middleware.csrf.CsrfViewMiddleware",
        "django.contrib.auth.middleware.AuthenticationMiddleware",
        "django.contrib.messages.middleware.MessageMiddleware",
        "django.middleware.clickjacking.XFrameOptionsMiddleware",
        "machina.apps.forum_permission.middleware.ForumPermissionMiddleware",
    ],
    TEMPLATES=[
        {
            "BACKEND": "django.template.backends.django.DjangoTemplates",
            "DIRS": [machina.MACHINA_MAIN_TEMPLATE_DIR],
            "APP_DIRS": True,
            "OPTIONS": {
                "context_processors": [
                    "django.template.context_processors.request",
                    "django.contrib.auth.context_processors.auth",
                    "django.template.context_processors.static",
                    "django.contrib.messages.context_processors.messages",
                    "machina.core.context_processors.metadata",
                ],
            },
        }
    ],
    HAYSTACK_CONNECTIONS={"default": {"ENGINE": "haystack.backends.simple_backend.SimpleEngine"}},
    MACHINA_TOPIC_POSTS_NUMBER_PER_PAGE=20,
    MACHINA_FORUM_TOPICS_NUMBER_PER_PAGE=25,
    MACHINA_DEFAULT_AUTHENTICATED_USER_FORUM_PERMISSIONS=[
        "can_see_forum",
        "can_read_forum",
        "can_start_new_topics",
        "can_reply_to_topics",
        "can_edit_own_posts",
        "can_delete_own_posts",
        "can_vote_in_polls",
    ],
)

import argparse  # noqa: E402
import json  # noqa: E402

import django  # noqa: E402

django.setup()

from django.contrib.auth import BACKEND_SESSION_KEY, HASH_SESSION_KEY, SESSION_KEY  # noqa: E402
from django.contrib.auth.models import User  # noqa: E402
from django.contrib.sessions.backends.db import SessionStore  # noqa: E402
from django.core.management import call_command  # noqa: E402
from django.core.wsgi import get_wsgi_application  # noqa: E402
from django.urls import include, path, reverse  # noqa: E402
from machina.apps.forum.models import Forum  # noqa: E402
from machina.apps.forum_conversation.models import Topic  # noqa: E402

from tests.bench.forum_rows import AUTHORS, JOINED, FilledForum, fill, paths_of  # noqa: E402

urlpatterns = [path("", include("machina.urls"))]

#: Categories with their forums: as many as ours.
BOARD = (2, 4, 2, 1)


def prepare(*, topics: int, long: int) -> dict[str, object]:
    call_command("migrate", interactive=False, verbosity=0)
    users = [User(username=f"om-{number}", password="!") for number in range(AUTHORS)]
    authors = [user.pk for user in User.objects.bulk_create(users)]
    forums = []
    for place, count in enumerate(BOARD):
        category = Forum.objects.create(name=f"Categoria {place}", type=Forum.FORUM_CAT)
        for number in range(count):
            forums.append(
                Forum.objects.create(
                    name=f"Forumul {place}.{number}", type=Forum.FORUM_POST, parent=category,
                    description="Despre ce se vorbește aici.",
                ).pk
            )  # fmt: skip
    reader = User.objects.create(username="cititor", date_joined=JOINED)
    filled = fill(
        topics=topics, long=long, forums=forums, authors=authors, reader=reader.pk,
        in_topic={"slug": "'subiect-' || {number}"},
        in_post={"subject": "'Subiectul ' || {topic}", "_content_rendered": "{html}"},
    )  # fmt: skip
    return {"session": sign_in(reader), "paths": paths_of(filled, addresses(filled), "page")}


def addresses(filled: FilledForum) -> dict[str, str]:
    forum = Forum.objects.get(pk=filled.forum)
    return {
        "index": reverse("forum:index"),
        "forum": reverse("forum:forum", args=[forum.slug, forum.pk]),
        "long topic": topic_address(filled.long_topic),
        "unread": reverse("forum_tracking:unread_topics"),
    } | {str(key): topic_address(key) for key in filled.others}


def topic_address(key: int) -> str:
    topic = Topic.objects.select_related("forum").get(pk=key)
    return reverse(
        "forum_conversation:topic",
        args=[topic.forum.slug, topic.forum_id, topic.slug, topic.pk],
    )


def sign_in(user: User) -> str:
    session = SessionStore()
    session[SESSION_KEY] = str(user.pk)
    session[BACKEND_SESSION_KEY] = "django.contrib.auth.backends.ModelBackend"
    session[HASH_SESSION_KEY] = user.get_session_auth_hash()
    session.create()
    return str(session.session_key)


if __name__ == "__main__":
    parser = argparse.ArgumentParser()
    for name in ("topics", "long"):
        parser.add_argument(f"--{name}", type=int, required=True)
    print(json.dumps(prepare(**vars(parser.parse_args()))))
else:
    application = get_wsgi_application()
