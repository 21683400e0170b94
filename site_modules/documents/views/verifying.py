"""The public page that says whether a document was made here and still holds."""

from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.utils.translation import gettext as _
from django.views.decorators.cache import never_cache
from django.views.decorators.http import require_safe

from cms.operations.limits import attempt_key, attempts_so_far, client_address, count_attempt
from site_modules.documents.codes import normal_code, shown_code
from site_modules.documents.forms.filling import CodeForm
from site_modules.documents.selectors.verifying import MOST_WRONG, WINDOW, verified


@never_cache
@require_safe
def ask(request: HttpRequest) -> HttpResponse:
    """Where the code of a paper is typed; a good one leads to its page."""
    if "cod" not in request.GET:
        return render(request, "documents/verify.html", {"form": CodeForm()})
    form = CodeForm(request.GET)
    code = normal_code(form.data["cod"][:60])
    if form.is_valid() and code:
        return redirect("documents:verify", shown_code(code))
    if form.is_valid():
        form.add_error("cod", _("A code has 13 letters and digits, without I, L, O and U."))
    return render(request, "documents/verify.html", {"form": form}, status=422)


@never_cache
@require_safe
def verify(request: HttpRequest, code: str) -> HttpResponse:
    """What the issuer allows to be shown of it."""
    key = attempt_key("document-codes", client_address(request))
    if attempts_so_far(key) >= MOST_WRONG:
        return render(request, "documents/verified.html", {"is_too_many": True}, status=429)
    normal = normal_code(code[:60])
    found = verified(normal) if normal else None
    if found is None:
        count_attempt(key, window=WINDOW)
        form = CodeForm(initial={"cod": code[:40]})
        return render(request, "documents/verified.html", {"form": form}, status=404)
    return render(request, "documents/verified.html", {"found": found})
