"""Articles, what they are sorted by, and how people follow them."""

from cms.articles.models.article_index_page import ArticleIndexPage
from cms.articles.models.article_page import ArticlePage
from cms.articles.models.category import ArticleCategory
from cms.articles.models.feed_key import FeedKey
from cms.articles.models.follow import Announcement, CategoryFollow
from cms.articles.models.parts import ArticleAttachment, ArticleAuthor, RelatedArticle
from cms.articles.models.tags import ArticleTag, ArticleTagging

__all__ = [
    "Announcement",
    "ArticleAttachment",
    "ArticleAuthor",
    "ArticleCategory",
    "ArticleIndexPage",
    "ArticlePage",
    "ArticleTag",
    "ArticleTagging",
    "CategoryFollow",
    "FeedKey",
    "RelatedArticle",
]
