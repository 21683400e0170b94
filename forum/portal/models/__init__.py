"""What stands beside the engine's rows."""

from forum.portal.models.board import ForumSettings
from forum.portal.models.files import PostFile
from forum.portal.models.polls import Ballot, PollTerms
from forum.portal.models.posts import PostEdit, PostMention, PostThanks
from forum.portal.models.wishes import ForumFollow, ForumWishes, TopicFollow

__all__ = [
    "Ballot",
    "ForumFollow",
    "ForumSettings",
    "ForumWishes",
    "PollTerms",
    "PostEdit",
    "PostFile",
    "PostMention",
    "PostThanks",
    "TopicFollow",
]
