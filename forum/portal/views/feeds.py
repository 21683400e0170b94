"""The latest topics as somebody's own feed, below the secret of all their feeds.

Written anew for each request, for the owner of the secret alone: nothing is shared between readers.
"""

from typing import Any

from django.http import HttpRequest, HttpResponse
from django.utils.translation import get_language
from django.utils.translation import gettext as _

from cms.articles.feed_contents import absolute
from cms.articles.feeds import FORMATS, Channel, begin, plain_text
from cms.articles.views.feeds import PRIVATE, with_secret
from forum.forum_conversation.models import Topic
from forum.portal.selectors.addresses import post_address, topic_address
from site_modules.comments.display import excerpt
from site_modules.comments.selectors.entries import name_of

MOST_TOPICS = 40


@with_secret
def own_topics(request: HttpRequest, owner: Any, secret: str, kind: str = "rss") -> HttpResponse:
    """The topics written in last, of the forums that the owner reads at this moment."""
    feed: Any = begin(
        FORMATS[kind],
        Channel(
            title=_("Forum"),
            description=_("Topics with new messages"),
            url=absolute("/forum/"),
            feed_url=absolute(request.path),
            language=get_language() or "ro",
            is_private=True,
        ),
    )
    topics = Topic.objects.visible_to(owner).shown().order_by("-last_post_on", "-pk")
    for topic in topics.select_related("forum", "last_post__poster")[:MOST_TOPICS]:
        last = topic.last_post
        feed.add_item(
            title=plain_text(topic.subject),
            link=absolute(post_address(last.pk) if last else topic_address(topic.pk)),
            unique_id=f"forum-{topic.pk}-{topic.last_post_id}",
            unique_id_is_permalink=False,
            description=plain_text(excerpt(last.content)) if last else "",
            author_name=plain_text(name_of(last.poster)) if last else None,
            pubdate=topic.last_post_on,
            categories=[plain_text(topic.forum.name)],
        )
    body = feed.writeString("utf-8").encode()
    response = HttpResponse(body, content_type=feed.content_type)
    response["Content-Length"] = str(len(body))
    response["Cache-Control"] = PRIVATE
    return response
