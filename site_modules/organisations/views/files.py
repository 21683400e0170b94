"""Files of conversations: served to the member and to who acts for the organisation."""

from django.contrib.auth.decorators import login_required
from django.http import Http404, HttpRequest, HttpResponseBase
from django.views.decorators.http import require_safe

from cms.media.serving import serve_private_file
from site_modules.organisations.models import Conversation, MessageFile
from site_modules.organisations.views.finding import child


@login_required
@require_safe
def serve(request: HttpRequest, key: int, name: str) -> HttpResponseBase:
    """The bytes, always as a download. Whoever may not read the conversation learns of no file."""
    seen = Conversation.objects.visible_to(request.user)
    file = child(MessageFile.objects.filter(message__conversation__in=seen, name=name), key)
    try:
        return serve_private_file(
            request, file.file, file_name=file.name, as_attachment=True, is_public=False
        )
    except FileNotFoundError as error:
        raise Http404 from error
