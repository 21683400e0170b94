"""Files of requests: served to the requester, the one who takes care of it, managers."""

from django.contrib.auth.decorators import login_required
from django.http import Http404, HttpRequest, HttpResponseBase
from django.shortcuts import get_object_or_404
from django.views.decorators.http import require_safe

from cms.media.serving import serve_private_file
from site_modules.requests.models import RequestFile, ServiceRequest

#: Keys are at most this on every database.
MAX_KEY = 2**63 - 1


@login_required
@require_safe
def serve(request: HttpRequest, file_id: int, file_name: str) -> HttpResponseBase:
    """The bytes, always as a download. Whoever may not see the request learns of no file."""
    seen = ServiceRequest.objects.visible_to(request.user)
    file = get_object_or_404(
        RequestFile.objects.filter(request__in=seen), pk=min(file_id, MAX_KEY), name=file_name
    )
    try:
        return serve_private_file(
            request, file.file, file_name=file.name, as_attachment=True, is_public=False
        )
    except FileNotFoundError as error:
        raise Http404 from error
