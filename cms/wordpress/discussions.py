"""Comments of posts, with who answered whom."""

from typing import Any

from django.db import transaction
from django.utils import timezone

from cms.articles.models import ArticlePage
from cms.core.members_text import MAX_LENGTH
from cms.wordpress.enums import Kind, Outcome
from cms.wordpress.html.members import markdown
from cms.wordpress.pages import what_of
from cms.wordpress.people import People
from cms.wordpress.reading import Item, WrittenComment
from cms.wordpress.run import Run, fingerprint_of
from site_modules.comments.enums import CommentState
from site_modules.comments.models import Comment
from site_modules.comments.services import bring_change, bring_comment

STATES = {
    "1": CommentState.VISIBLE,
    "approve": CommentState.VISIBLE,
    "approved": CommentState.VISIBLE,
    "0": CommentState.WAITING,
    "hold": CommentState.WAITING,
    "spam": CommentState.REJECTED,
}


class Discussions:
    def __init__(self, run: Run, people: People) -> None:
        self.run, self.people = run, people
        self.site_key = fingerprint_of(run.survey.site)[:16]

    def bring(self, item: Item, page: Any) -> None:
        """`page` is None in a dry run for posts that would be made."""
        if not item.comments:
            return
        if item.kind != "post" or (page is not None and not isinstance(page, ArticlePage)):
            self._leave_all(item, "pages have no discussions here")
            return
        kept = [comment for comment in item.comments if self._why_not(item, comment) is None]
        records = self.run.records(Kind.COMMENT, [comment.number for comment in kept])
        brought: dict[int, Comment | None] = {}
        for comment in sorted(kept, key=lambda one: one.number):
            record = records.get(str(comment.number))
            parent = self._shown_above(comment, item, brought)
            brought[comment.number] = self._one(item, page, comment, record, parent)

    def _why_not(self, item: Item, comment: WrittenComment) -> str | None:
        why = None
        if comment.kind not in ("", "comment"):
            why = f"a {comment.kind}, not a comment"
        elif comment.state not in STATES:
            why = f"its state is “{comment.state}”"
        elif not comment.number or not comment.text.strip():
            why = "it is empty"
        if why:
            what = f"{what_of(item)}, comment {comment.number}"
            self.run.report.leave_out(Kind.COMMENT, what, why)
        return why

    def _leave_all(self, item: Item, why: str) -> None:
        for _comment in item.comments:
            self.run.report.count(Kind.COMMENT, Outcome.LEFT_OUT)
        self.run.report.note(what_of(item), f"{len(item.comments)} comments left out: {why}")

    def _shown_above(
        self, comment: WrittenComment, item: Item, brought: dict[int, Comment | None]
    ) -> Comment | None:
        """What it answers, or the nearest above it that readers see."""
        above = {one.number: one.parent for one in item.comments}
        number, seen = comment.parent, {comment.number}
        while number and number not in seen:
            seen.add(number)
            found = brought.get(number)
            if found is not None and found.state == CommentState.VISIBLE:
                return found
            number = above.get(number, 0)
        return None

    def _one(
        self, item: Item, page: Any, comment: WrittenComment, record: Any, parent: Comment | None
    ) -> Comment | None:
        what = f"{what_of(item)}, comment {comment.number}"
        text, state = markdown(comment.text), STATES[comment.state]
        if len(text) >= MAX_LENGTH:
            self.run.report.note(what, "was cut: it is longer than a comment may be")
        author = self.people.writer(comment)
        if record is not None:
            return self._again(record, what, text, state)
        if self.run.is_dry or page is None or author is None:
            self.run.report.count(Kind.COMMENT, Outcome.MADE)
            return None
        with transaction.atomic():
            made = bring_comment(
                page=page,
                author=author,
                text=text,
                state=state,
                written_at=comment.written_at or item.published_at or timezone.now(),
                parent=parent,
                key=f"wordpress:{self.site_key}:{comment.number}",
            )
            self._keep(comment.number, made, text, state)
        self.run.report.count(Kind.COMMENT, Outcome.MADE)
        return made

    def _again(self, record: Any, what: str, text: str, state: CommentState) -> Comment | None:
        """A comment that came with an earlier import."""
        standing = record.content_object
        outcome = Outcome.UPDATED
        if not isinstance(standing, Comment):
            outcome = Outcome.DELETED_HERE
        elif record.fingerprint == fingerprint_of([text, state]):
            outcome = Outcome.UNCHANGED
        elif record.edition != standing.revision or record.state != standing.state:
            outcome = Outcome.EDITED_HERE
            self.run.report.note(what, str(outcome.label))
        elif not self.run.is_dry:
            with transaction.atomic():
                bring_change(comment=standing, text=text, state=state)
                standing.refresh_from_db()
                self._keep(record.wordpress_id, standing, text, state)
        self.run.report.count(Kind.COMMENT, outcome)
        return standing if isinstance(standing, Comment) else None

    def _keep(self, number: object, comment: Comment, text: str, state: CommentState) -> None:
        self.run.keep(
            Kind.COMMENT, number, comment, fingerprint=fingerprint_of([text, state]),
            edition=comment.revision, state=comment.state,
        )  # fmt: skip
