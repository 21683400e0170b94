"""Topics, posts and files of the forum."""

from functools import partial
from typing import Any

from django.core.files.base import ContentFile
from django.utils import timezone
from machina.apps.forum.models import Forum

from forum.forum_conversation.models import Topic
from forum.portal import services
from forum.portal.models import PostFile
from forum.portal.selectors.addresses import topic_address
from site_modules.accounts.models import User
from tests.access.registry import NOBODY, SIGNED_IN, Case, register

COMMON, MODERATED = "Voluntari și comunitate", "Politici publice și consultări"
PRIVATE = "Delegații organizațiilor"
#: Who reads the private forum, and who decides in all.
INSIDERS = frozenset({"delegate", "moderator", "administrator"})
DECIDING = frozenset({"moderator", "administrator"})


def open_topic(where: str, author: str, title: str, *, with_file: bool = False) -> Topic:
    """By somebody who is no newcomer."""
    User.objects.filter(username=author).update(trusted_at=timezone.now())
    files = [ContentFile(b"un rand", name="lista.txt")] if with_file else []
    return services.open_topic(
        forum_id=Forum.objects.get(name=where).pk, author=User.objects.get(username=author),
        title=title, text="Despre fructe de pădure.", files=files,
    )  # fmt: skip


def hidden_topic(title: str) -> Topic:
    topic = open_topic(COMMON, "member", title)
    services.hide_topic(topic=topic, by=User.objects.get(username="moderator"))
    return topic


def file_of(where: str, author: str = "member", *, is_hidden: bool = False) -> PostFile:
    topic = open_topic(where, author, "Un subiect cu fișier", with_file=True)
    file = PostFile.objects.select_related("post").get(post__topic=topic)
    if is_hidden:
        services.hide_post(post=file.post, by=User.objects.get(username="moderator"))
    return file


def api_of(topic: Any) -> tuple[str, ...]:
    key = topic.pk if topic else 0
    return f"/topics/{key}", f"/topics/{key}/posts"


for name, make, allowed, found_by in (
    ("common", partial(open_topic, COMMON, "member"), SIGNED_IN, SIGNED_IN),
    ("private", partial(open_topic, PRIVATE, "delegate"), INSIDERS, INSIDERS),
    ("that waits", partial(open_topic, MODERATED, "member"), frozenset({"member"}), NOBODY),
    ("that is hidden", hidden_topic, NOBODY, NOBODY),
):
    title = f"Subiect {name} zmeurică"
    register(
        Case(
            name=f"topic {name}",
            make=lambda tree, make=make, title=title: make(title),
            address=lambda topic: topic_address(topic.pk),
            allowed=allowed,
            found_by=found_by,
            title=title,
            refusal=404,
            is_page=False,
            feed="forum:own_feed",
            api=api_of,
        )
    )

for name, make, allowed in (
    ("common", partial(file_of, COMMON), SIGNED_IN),
    ("private", partial(file_of, PRIVATE, "delegate"), INSIDERS),
    ("of a post that waits", partial(file_of, MODERATED), DECIDING | {"member"}),
    ("of a hidden post", partial(file_of, COMMON, is_hidden=True), DECIDING),
):
    register(
        Case(
            name=f"forum file {name}",
            make=lambda tree, make=make: make(),
            address=lambda file: f"/forum/fisier/{file.pk}/{file.name}",
            allowed=allowed,
            refusal=404,
            is_file=True,
            is_page=False,
        )
    )
