"""Which comments somebody may read: the only place that answers it."""

from typing import TYPE_CHECKING, Any

from django.apps import apps
from django.db.models import Q, QuerySet
from wagtail.models import Page

from cms.core.access import visible_pages
from cms.core.enums import CommentsMode
from cms.core.models import DiscussedPage
from site_modules.comments.enums import CommentState

if TYPE_CHECKING:
    from site_modules.comments.models import Comment  # noqa: F401


def discussed_models() -> list[Any]:
    """The page types that take comments."""
    return [
        model
        for model in apps.get_models()
        if issubclass(model, DiscussedPage) and issubclass(model, Page)
    ]


def discussed_pages(user: Any) -> QuerySet[Any]:
    """Keys of the pages whose discussion this person may read."""
    pages = visible_pages(Page.objects.all(), user).order_by()
    for model in discussed_models():
        silent = model._default_manager.filter(comments_mode=CommentsMode.OFF).order_by()
        pages = pages.exclude(pk__in=silent.values("pk"))
    return pages.values("pk")


class CommentQuerySet(QuerySet["Comment"]):
    """Comments, as a reader meets them."""

    def visible_to(self, user: Any) -> "CommentQuerySet":
        """Shown comments on pages this person may see, and their own that still wait."""
        shown = Q(state=CommentState.VISIBLE)
        if user.is_authenticated and user.is_active:
            shown |= Q(state=CommentState.WAITING, author=user.pk)
        return self.filter(shown, page__in=discussed_pages(user))

    def on(self, page: Any) -> "CommentQuerySet":
        return self.filter(page=page.pk)

    def roots(self) -> "CommentQuerySet":
        """First comments of threads that have a place on the page."""
        return self.filter(parent=None, has_place=True)

    def waiting(self) -> "CommentQuerySet":
        """What a moderator has to read: new comments, and new words of shown ones."""
        return self.filter(Q(state=CommentState.WAITING) | Q(has_pending=True))
