"""What lists of articles show to one reader alone."""

from django.http import HttpRequest
from django.template.loader import render_to_string

from cms.articles.models import CategoryFollow
from cms.core.shared_pages import register_hole


def follow_theme(request: HttpRequest, slug: str) -> str:
    """The button that follows a category, or stops."""
    follows = CategoryFollow.objects.filter(user=request.user.pk, slug=slug)
    context = {"slug": slug, "is_followed": follows.exists()}
    return render_to_string("articles/_follow.html", context, request)


register_hole("follow_theme", follow_theme)
