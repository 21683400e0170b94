"""Small deeds: thanks, follow, delete."""

from django.contrib import messages
from django.contrib.auth.decorators import login_required
from django.http import HttpRequest, HttpResponse, HttpResponseBase, JsonResponse
from django.shortcuts import redirect, render
from django.utils.decorators import method_decorator
from django.utils.translation import gettext as _
from django.views import View
from django.views.decorators.cache import never_cache
from django.views.decorators.http import require_POST

from cms.core.addresses import page_address
from site_modules.accounts.signed_in import me
from site_modules.comments import services
from site_modules.comments.display import excerpt
from site_modules.comments.selectors.places import address_of
from site_modules.comments.services import CommentRefused
from site_modules.comments.views.finding import (
    own_comment,
    readable_comment,
    readable_page,
)
from site_modules.comments.views.writing import DECORATORS, is_fetch


@never_cache
@require_POST
@login_required
def thank(request: HttpRequest, comment_id: int) -> HttpResponseBase:
    """`da=1` says thanks, an empty `da` takes them back; twice is as good as once."""
    comment = readable_comment(request.user, comment_id)
    says = bool(request.POST.get("da"))
    try:
        change = services.thank if says else services.unthank
        change(comment=comment, by=me(request))
    except CommentRefused as refusal:
        if is_fetch(request):
            return JsonResponse({"message": str(refusal.message)}, status=409)
        messages.error(request, str(refusal.message))
        return redirect(address_of(comment))
    if is_fetch(request):
        comment.refresh_from_db(fields=["thanks_count"])
        return JsonResponse({"thanked": says, "count": comment.thanks_count})
    return redirect(address_of(comment))


@never_cache
@require_POST
@login_required
def follow(request: HttpRequest, page_id: int) -> HttpResponse:
    """`da=1` follows the discussion, an empty `da` stops."""
    page = readable_page(request.user, page_id)
    if request.POST.get("da"):
        services.follow(page_id=page.pk, user=me(request))
        messages.success(request, _("You will be told of new comments here."))
    else:
        services.unfollow(page_id=page.pk, user=me(request))
        messages.success(request, _("You will not be told of new comments here any more."))
    return redirect(f"{page_address(page)}#comentarii")


@method_decorator(DECORATORS, name="dispatch")
class DeleteView(View):
    """Asks once, then the comment is gone."""

    def get(self, request: HttpRequest, comment_id: int) -> HttpResponse:
        comment = own_comment(request.user, comment_id)
        context = {
            "words": excerpt(comment.source),
            "page_title": comment.page.title,
            "back": address_of(comment),
        }
        return render(request, "comments/delete.html", context)

    def post(self, request: HttpRequest, comment_id: int) -> HttpResponse:
        comment = own_comment(request.user, comment_id)
        services.delete_comment(comment=comment, by=me(request))
        messages.success(request, _("Your comment was deleted."))
        return redirect(f"{page_address(comment.page)}#comentarii")
