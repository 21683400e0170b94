"""What invented people say to each other below the articles, by theme."""

from typing import Any

from cms.demo.content.discussions import community, organisations, stories, work

#: Article → its threads; each comment may have answers.
ALL_DISCUSSIONS: dict[str, Any] = {
    **community.DISCUSSIONS,
    **stories.DISCUSSIONS,
    **work.DISCUSSIONS,
    **organisations.DISCUSSIONS,
}
