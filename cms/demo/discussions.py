"""Writes what the demonstration's people say below its articles, with the times of that day."""

from datetime import datetime
from typing import Any

from django.utils import timezone

from cms.articles.models import ArticlePage
from cms.demo import texts
from cms.demo.articles import moment
from cms.demo.people import demo_people
from cms.demo.records import remember
from site_modules.accounts.models import User
from site_modules.comments.enums import CommentState
from site_modules.comments.models import (
    MAX_DEPTH,
    STEP,
    Comment,
    Discussion,
    Thanks,
    step_of,
)
from site_modules.comments.services.text import html_of, keep_mentions, people_addressed
from site_modules.comments.services.writing import badge_of
from site_modules.moderation.enums import Outcome
from site_modules.moderation.services import case_of, decide, report

REMOVING_RULE = "Vorbim despre fapte, nu despre persoane"


class DiscussionLoader:
    """Comments of new articles; nobody is told of them, for they are of another day."""

    def __init__(self, people: dict[str, User]) -> None:
        self.people = people
        self.later: list[tuple[dict[str, Any], Comment]] = []

    def load(self, articles: list[tuple[dict[str, Any], ArticlePage]]) -> None:
        for text, page in articles:
            if text["key"] in texts.DISCUSSIONS:
                _Writer(self, page).write(texts.DISCUSSIONS[text["key"]])
        for words, comment in self.later:
            self._moderate(words, comment)

    def _moderate(self, words: dict[str, Any], comment: Comment) -> None:
        """A report that waits, a decision with its reason: through moderation itself."""
        moderator = self.people["moderator"]
        case = case_of(obj=comment)
        remember(f"case:{comment.pk}", case)
        if "report" in words:
            said = words["report"]
            report(
                kind=said["reason"],
                explanation=said["text"],
                obj=comment,
                reporter=self.people["membru"],
            )
        if "removed" in words:
            decide(
                case=case,
                outcome=Outcome.REMOVE,
                by=moderator,
                facts=words["removed"],
                rule=REMOVING_RULE,
            )


def others_wrote_below(page: Any) -> bool:
    """True when somebody who is not of the demonstration commented on a page."""
    comments = Comment.objects.filter(page=page.pk).exclude(author=None)
    return comments.exclude(author__username__in=demo_people()).exists()


class _Writer:
    """One discussion: numbers its comments, counts what readers see."""

    def __init__(self, loader: DiscussionLoader, page: ArticlePage) -> None:
        self.loader, self.page = loader, page
        self.number = self.shown = 0
        self.last_at: datetime | None = None

    def write(self, threads: list[dict[str, Any]]) -> None:
        discussion = Discussion.objects.create(page_id=self.page.pk)
        for words in threads:
            root = self._comment(words, None)
            answers = self._answers(words, root)
            Comment.objects.filter(pk=root.pk).update(reply_count=answers)
        Discussion.objects.filter(pk=discussion.pk).update(
            comment_count=self.shown, last_number=self.number, last_comment_at=self.last_at
        )

    def _answers(self, words: dict[str, Any], parent: Comment) -> int:
        """Writes the answers below a comment; how many there are at any depth."""
        count = 0
        for answer in words.get("answers", ()):
            made = self._comment(answer, parent)
            count += int(made.has_place) + self._answers(answer, made)
        return count

    def _comment(self, words: dict[str, Any], parent: Comment | None) -> Comment:
        self.number += 1
        author = self.loader.people[words["author"]]
        comment = self._create(words, author, parent)
        self._thank(comment, author)
        if comment.has_place:
            self.shown += 1
            self.last_at = max(comment.created_at, self.last_at or comment.created_at)
        if "report" in words or "removed" in words:
            self.loader.later.append((words, comment))
        return comment

    def _create(self, words: dict[str, Any], author: User, parent: Comment | None) -> Comment:
        addressed = people_addressed(words["text"])
        waits = words.get("waits", False)
        above = parent.path[: STEP * (MAX_DEPTH - 1)] if parent else ""
        comment = Comment.objects.create(
            page_id=self.page.pk,
            parent=parent,
            thread_id=(parent.thread_id or parent.pk) if parent else None,
            path=above + step_of(self.number),
            author=author,
            badge=badge_of(self.page, author, is_official=words.get("is_official", False)),
            source=words["text"],
            html=html_of(words["text"], addressed),
            state=CommentState.WAITING if waits else CommentState.VISIBLE,
            has_place=not waits,
            created_at=moment(words["at"]),
            told_at=None if waits else timezone.now(),
            thanks_count=words.get("thanks", 0),
        )
        keep_mentions(comment, addressed.values())
        return comment

    def _thank(self, comment: Comment, author: User) -> None:
        """As many people as it says, another few each time."""
        others = [person for person in self.loader.people.values() if person != author]
        start = comment.pk % len(others)
        chosen = [*others[start:], *others[:start]][: comment.thanks_count]
        Thanks.objects.bulk_create([Thanks(comment=comment, user=person) for person in chosen])
