"""Files of posts: served to who may read the post, taken away by their owner."""

from django.contrib import messages
from django.contrib.auth.decorators import login_required
from django.http import Http404, HttpRequest, HttpResponse, HttpResponseBase
from django.shortcuts import get_object_or_404, redirect
from django.utils.translation import gettext as _
from django.views.decorators.cache import never_cache
from django.views.decorators.http import require_POST, require_safe

from cms.media.serving import serve_private_file
from forum.access import has_right
from forum.enums import Right
from forum.forum_conversation.models import Post
from forum.portal import permissions, services
from forum.portal.models import PostFile
from forum.portal.services import ForumRefused
from forum.portal.views.finding import MAX_KEY
from site_modules.accounts.signed_in import me


@login_required
@require_safe
def serve(request: HttpRequest, file_id: int, file_name: str) -> HttpResponseBase:
    """The bytes, always as a download. Whoever may not read the post learns of no file."""
    files = PostFile.objects.select_related("post__topic")
    file = get_object_or_404(files, pk=min(file_id, MAX_KEY), name=file_name)
    readable = Post.objects.visible_to(request.user).filter(pk=file.post_id).exists()
    forum_id = file.post.topic.forum_id
    if not readable and not permissions.can_moderate(request.user, forum_id):
        raise Http404
    if not has_right(request.user, Right.DOWNLOAD, forum_id):
        raise Http404
    try:
        return serve_private_file(
            request, file.file, file_name=file.name, as_attachment=True, is_public=False
        )
    except FileNotFoundError as error:
        raise Http404 from error


@never_cache
@require_POST
@login_required
def delete(request: HttpRequest, file_id: int) -> HttpResponse:
    """From the page on which one changes the post."""
    file = get_object_or_404(PostFile.objects.select_related("post"), pk=min(file_id, MAX_KEY))
    if file.post.poster_id != request.user.pk:
        raise Http404
    try:
        services.delete_file(file=file, by=me(request))
        messages.success(request, _("The file was deleted."))
    except ForumRefused as refusal:
        messages.error(request, str(refusal.message))
    return redirect("forum:edit", file.post_id)
