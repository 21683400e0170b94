"""From which template a new document is made."""

from django.contrib.auth.decorators import login_required
from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.utils.http import urlencode
from django.views.decorators.cache import never_cache
from django.views.decorators.http import require_safe

from site_modules.documents.related import about, people, people_query, read_related
from site_modules.documents.selectors.choosing import MOST, own_choices, template_choices
from site_modules.organisations.selectors import organisations_of


@never_cache
@login_required
@require_safe
def choose(request: HttpRequest) -> HttpResponse:
    """All templates of the site that the reader may open, and those of their organisations; about
    an application where `?candidatura=` names one."""
    related = read_related(request.GET)
    subject = about(request.user, related)
    group = people(request.user, request.GET)
    slug = request.GET.get("organizatie", "")[:80]
    organisation = organisations_of(request.user).filter(slug=slug).first() if slug else None
    query = "&".join(f"{name}={key}" for name, key in related.items()) if subject else ""
    if organisation is not None and not subject:
        query = f"organizatie={organisation.slug}"
    shelves = template_choices(request.user)
    own = own_choices(request.user, subject.organisation if subject else organisation)
    context = {
        "subject": subject,
        "query": query,
        "group": group,
        "group_query": urlencode(people_query(request.GET)) if group else "",
        "shelves": shelves,
        "own": own,
        "is_cut": MOST in (len(own), sum(len(pages) for _label, pages in shelves)),
        "most": MOST,
    }
    return render(request, "documents/choose.html", context)
