"""From which template a new document is made."""

from django.contrib.auth.decorators import login_required
from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.views.decorators.cache import never_cache
from django.views.decorators.http import require_safe

from site_modules.documents.related import about, read_related
from site_modules.documents.selectors.choosing import own_choices, template_choices


@never_cache
@login_required
@require_safe
def choose(request: HttpRequest) -> HttpResponse:
    """All templates of the site that the reader may open, and those of their organisations; about
    an application where `?candidatura=` names one."""
    related = read_related(request.GET)
    subject = about(request.user, related)
    context = {
        "subject": subject,
        "query": "&".join(f"{name}={key}" for name, key in related.items()) if subject else "",
        "shelves": template_choices(request.user),
        "own": own_choices(request.user, subject.organisation if subject else None),
    }
    return render(request, "documents/choose.html", context)
