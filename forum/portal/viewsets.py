"""The board in the admin: forums, their order, and who may do what."""

from typing import Any

from django.contrib import messages
from django.core.exceptions import PermissionDenied
from django.db import transaction
from django.http import HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.urls import URLPattern, path
from django.utils.translation import gettext as _
from django.views.decorators.cache import never_cache
from django.views.decorators.http import require_POST, require_safe
from machina.apps.forum.models import Forum

from cms.audit.services import record
from forum.portal.admin_forms import ForumForm, MatrixForm, NewForumForm
from forum.portal.enums import Preset
from forum.portal.models import ForumSettings
from forum.portal.selectors.matrix import board_lines
from forum.portal.services.board import (
    change_forum,
    create_forum,
    delete_forum,
    shift_forum,
)
from forum.portal.services.rights import apply_preset, set_levels

#: Held by administrators.
MANAGE = "forum_portal.change_forumsettings"


def _require_manager(request: HttpRequest) -> None:
    if not request.user.has_perm(MANAGE):
        raise PermissionDenied


@never_cache
@require_safe
def board(request: HttpRequest) -> HttpResponse:
    """All forums in their order, with the groups that read them."""
    _require_manager(request)
    return render(request, "forum/admin/board.html", {"lines": board_lines()})


@never_cache
def new(request: HttpRequest) -> HttpResponse:
    _require_manager(request)
    form = NewForumForm(request.POST or None, initial={"icon": "dialog", "accent": "dialog"})
    if request.method == "POST" and form.is_valid():
        _create(request, form)
        return redirect("forum_board")
    context = {"form": form, "title": _("New forum")}
    return render(request, "forum/admin/forum.html", context, status=422 if form.errors else 200)


@transaction.atomic
def _create(request: HttpRequest, form: NewForumForm) -> None:
    values = form.cleaned_data
    forum = create_forum(
        name=values["name"], description=values["description"], parent=form.parent_forum(),
        is_category=values["is_category"], icon=values["icon"], accent=values["accent"],
        by=_me(request),
    )  # fmt: skip
    apply_preset(forum=forum, preset=Preset(values["preset"]), group=values["group"])
    if values["is_archived"]:
        ForumSettings.objects.filter(forum=forum).update(is_archived=True)
    messages.success(request, _("The forum was created."))


@never_cache
def edit(request: HttpRequest, forum_id: int) -> HttpResponse:
    """The forum itself and, below it, its rights; each has its own button."""
    _require_manager(request)
    forum = get_object_or_404(Forum, pk=forum_id)
    settings = ForumSettings.objects.filter(forum=forum).first() or ForumSettings(forum=forum)
    sent = request.POST if request.method == "POST" else None
    is_matrix = sent is not None and "matrix" in sent
    form = ForumForm(
        sent if not is_matrix else None, forum=forum,
        initial={
            "name": forum.name, "description": str(forum.description or ""),
            "parent": str(forum.parent_id or ""), "icon": settings.icon,
            "accent": settings.accent, "is_archived": settings.is_archived,
        },
    )  # fmt: skip
    matrix = MatrixForm(sent if is_matrix else None, forum_id=forum.pk)
    if is_matrix and matrix.is_valid():
        _write_matrix(request, forum, matrix)
        return redirect("forum_edit", forum.pk)
    if sent is not None and not is_matrix and form.is_valid():
        values = dict(form.cleaned_data) | {"parent": form.parent_forum()}
        change_forum(forum=forum, by=_me(request), **values)
        messages.success(request, _("The forum was changed."))
        return redirect("forum_board")
    context = {"form": form, "matrix": matrix, "forum": forum, "title": forum.name}
    has_errors = bool(form.errors or matrix.errors)
    return render(request, "forum/admin/forum.html", context, status=422 if has_errors else 200)


@never_cache
def rights(request: HttpRequest) -> HttpResponse:
    """What counts in every forum that says nothing else."""
    _require_manager(request)
    matrix = MatrixForm(request.POST or None, forum_id=None)
    if request.method == "POST" and matrix.is_valid():
        _write_matrix(request, None, matrix)
        return redirect("forum_board")
    context = {"matrix": matrix, "title": _("Rights in all forums")}
    return render(request, "forum/admin/forum.html", context)


@transaction.atomic
def _write_matrix(request: HttpRequest, forum: Forum | None, matrix: MatrixForm) -> None:
    set_levels(forum=forum, levels=matrix.levels(), posts_wait=matrix.cleaned_data["posts_wait"])
    record("forum.rights", actor=_me(request), details={"forum": forum.pk if forum else None})
    messages.success(request, _("The rights were changed."))


@require_POST
def shift(request: HttpRequest, forum_id: int) -> HttpResponse:
    """`sus` moves a forum before its neighbour, anything else behind it."""
    _require_manager(request)
    forum = get_object_or_404(Forum, pk=forum_id)
    shift_forum(forum=forum, by=_me(request), is_up="sus" in request.POST)
    return redirect("forum_board")


@require_POST
def delete(request: HttpRequest, forum_id: int) -> HttpResponse:
    _require_manager(request)
    forum = get_object_or_404(Forum, pk=forum_id)
    if delete_forum(forum=forum, by=_me(request)):
        messages.success(request, _("The empty forum was deleted."))
    else:
        messages.error(request, _("Topics or forums lie in it: archive it instead."))
    return redirect("forum_board")


def _me(request: HttpRequest) -> Any:
    return request.user


def admin_urls() -> list[URLPattern]:
    """Addresses of the board, below the admin's."""
    return [
        path("forum/", board, name="forum_board"),
        path("forum/nou/", new, name="forum_new"),
        path("forum/drepturi/", rights, name="forum_rights"),
        path("forum/<int:forum_id>/", edit, name="forum_edit"),
        path("forum/<int:forum_id>/loc/", shift, name="forum_shift"),
        path("forum/<int:forum_id>/sterge/", delete, name="forum_delete"),
    ]
