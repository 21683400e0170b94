"""Articles of the demonstration, and what its people say below them."""

import pytest
from django.db.models import Count
from wagtail.models import Page

from cms.articles.models import ArticleCategory, ArticlePage
from cms.core.models import DiscussedPage
from cms.demo import texts
from cms.demo.services import remove_demo
from cms.media.models import SiteMedia
from site_modules.accounts.enums import Role
from site_modules.accounts.services import create_account
from site_modules.comments.enums import Badge, CommentState
from site_modules.comments.models import Comment, Discussion, Mention
from site_modules.comments.services import write_comment
from site_modules.moderation.models import Decision, Report
from tests.demo.conftest import load
from tests.factories import add_article


def article_of(key: str) -> ArticlePage:
    (title,) = [text["title"] for text in texts.ARTICLES if text["key"] == key]
    return ArticlePage.objects.get(title=title, locale__language_code="ro")


# --- Articles -------------------------------------------------------------------------------------


def test_every_article_is_whole(demo):
    assert len(texts.ARTICLES) >= 24
    for text in texts.ARTICLES:
        page = article_of(text["key"])
        assert page.live, page
        assert page.category.slug == text["category"], page
        assert [author.user.username for author in page.authors.all()] == text["authors"]
        assert str(page.published_date) == text["published_at"][:10]
        assert page.social_image, page
        assert page.cover_alt, page
        assert {tag.name for tag in page.tags.all()} == set(text["tags"])
        assert page.chosen_next.count() == len(text["related"])
        assert page.is_public is text["is_public"]
        assert isinstance(page, DiscussedPage)


def test_recordings_have_their_words(demo):
    assert ArticlePage.objects.filter(locale__language_code="ro", media_kind="podcast").count() == 3
    assert ArticlePage.objects.filter(locale__language_code="ro", media_kind="video").count() == 1
    for piece in SiteMedia.objects.all():
        assert len(piece.transcript) > 200, piece
        assert piece.duration > 30, piece
        assert bool(piece.captions) is piece.is_video, piece


def test_files_are_attached(demo):
    page = article_of("gradina-valea-lunga")
    kinds = [part.document.file_extension for part in page.attachments.all()]
    assert kinds == ["pdf", "xlsx"]


# --- Discussions ----------------------------------------------------------------------------------


def test_discussions_count_what_readers_see(demo):
    assert Discussion.objects.count() == len(texts.DISCUSSIONS) >= 14
    for discussion in Discussion.objects.all():
        shown = Comment.objects.filter(page=discussion.pk, state=CommentState.VISIBLE)
        assert discussion.comment_count == shown.count()
        assert discussion.last_comment_at == shown.latest("created_at").created_at
        assert discussion.last_number == Comment.objects.filter(page=discussion.pk).count()
    for comment in Comment.objects.annotate(said=Count("thanks")):
        answers = Comment.objects.filter(thread=comment, has_place=True)
        assert comment.reply_count == answers.count()
        assert comment.thanks_count == comment.said
        assert comment.created_at.date() >= comment.page.specific.published_date


def test_moderators_have_something_to_do_and_something_done(demo):
    (waiting,) = Comment.objects.filter(state=CommentState.WAITING)
    assert not waiting.author.is_trusted
    (removed,) = Comment.objects.filter(state=CommentState.REMOVED)
    decision = Decision.objects.get(case__target="comments.comment")
    assert decision.case.object_key == removed.pk
    assert decision.facts
    assert decision.rule
    assert Report.objects.get(case__target="comments.comment").state == "open"
    assert Comment.objects.filter(badge=Badge.OFFICIAL).exists()
    assert Comment.objects.filter(badge=Badge.AUTHOR).count() > 10
    assert Mention.objects.count() >= 2


# --- Taking away ----------------------------------------------------------------------------------


def test_article_under_which_somebody_wrote_stays(demo):
    page, other = article_of("gradina-valea-lunga"), article_of("legea-544")
    reader = create_account(
        username="cititoare",
        email="cititoare@alt.example",
        first_name="Alina",
        last_name="Pop",
        password=None,
        roles=(Role.MODERATOR,),
    )
    write_comment(page=page, author=reader, text="Frumos.")
    kept = remove_demo()
    assert str(page) in kept
    assert ArticlePage.objects.filter(pk=page.pk, live=True).exists()
    assert not ArticlePage.objects.filter(pk=other.pk).exists()


def test_theme_and_tag_that_somebody_uses_stay(demo):
    theme = ArticleCategory.objects.get(slug="management", locale__language_code="ro")
    own = add_article("Articolul nostru", category=theme, tags=["echipă"])
    remove_demo()
    own = ArticlePage.objects.get(pk=own.pk)
    assert own.category == theme
    assert [tag.name for tag in own.tags.all()] == ["echipă"]
    assert not ArticleCategory.objects.filter(slug="digitalizare").exists()


@pytest.mark.usefixtures("demo")
def test_loading_again_says_nothing_twice():
    before = (Comment.objects.count(), Page.objects.count(), Decision.objects.count())
    load()
    assert (Comment.objects.count(), Page.objects.count(), Decision.objects.count()) == before
