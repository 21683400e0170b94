"""The administrator's view of the audit log: read, filter, find; nothing else."""

import json
from typing import Any

from django.contrib.admin import SimpleListFilter
from django.contrib.auth import get_user_model
from django.contrib.auth.models import AbstractBaseUser
from django.db.models import CharField, F, OuterRef, Q, QuerySet, Subquery, Value
from django.db.models.functions import Concat
from django.http import HttpRequest, HttpResponseBase
from django.template.response import SimpleTemplateResponse
from django.utils.translation import gettext_lazy as _
from wagtail_modeladmin.helpers import DjangoORMSearchHandler
from wagtail_modeladmin.options import ModelAdmin
from wagtail_modeladmin.views import IndexView

from cms.audit.events import event_label, known_events
from cms.audit.models import AuditEntry
from cms.audit.services import record
from cms.operations.modeladmin import ReadOnlyPermissionHelper

PEOPLE_FOUND = 200


class LogPermissionHelper(ReadOnlyPermissionHelper):
    """Who may view the log reads it; nobody writes in it."""

    def user_can_list(self, user: AbstractBaseUser) -> bool:
        return bool(user.has_perm("audit.view_auditentry"))  # type: ignore[attr-defined]


class PeopleSearch(DjangoORMSearchHandler):
    """Finds entries by the person (who or about whom): number, username, name or address."""

    def search_queryset(self, queryset: QuerySet, search_term: str, **kwargs: Any) -> QuerySet:
        for word in search_term.replace("\x00", "").split():
            people = list(_people(word))
            queryset = queryset.filter(
                Q(actor_id__in=people) | Q(subject_id__in=people) | Q(event__icontains=word)
            )
        return queryset


def _people(word: str) -> list[int]:
    same = Q(username__icontains=word) | Q(email__icontains=word)
    same |= Q(first_name__icontains=word) | Q(last_name__icontains=word)
    if word.isascii() and word.isdigit() and len(word) < 18:
        same |= Q(pk=int(word))
    return list(get_user_model().objects.filter(same).values_list("pk", flat=True)[:PEOPLE_FOUND])


class EventFilter(SimpleListFilter):
    """One kind of event, by its words."""

    title = _("event")
    parameter_name = "event"

    def lookups(self, request: HttpRequest, model_admin: Any) -> list[tuple[str, str]]:
        return known_events()

    def queryset(self, request: HttpRequest, queryset: QuerySet) -> QuerySet:
        return queryset.filter(event=self.value()) if self.value() else queryset


class AuditIndexView(IndexView):
    """The list; each look at it becomes an entry itself."""

    def dispatch(self, request: HttpRequest, *args: Any, **kwargs: Any) -> HttpResponseBase:
        response = super().dispatch(request, *args, **kwargs)
        if response.status_code == 200:
            if isinstance(response, SimpleTemplateResponse):
                response.render()  # before the new entry moves the others to the next page
            record("audit.viewed", actor=request.user)
        return response


def _name_of(field: str) -> Subquery:
    name = Concat(
        F("first_name"), Value(" "), F("last_name"), Value(" ("), F("username"), Value(")"),
        output_field=CharField(),
    )  # fmt: skip
    person = get_user_model().objects.filter(pk=OuterRef(field)).annotate(shown=name)
    return Subquery(person.values("shown")[:1])


class AuditEntryAdmin(ModelAdmin):
    model = AuditEntry
    index_view_class = AuditIndexView
    permission_helper_class = LogPermissionHelper
    search_handler_class = PeopleSearch
    menu_label = _("Audit log")
    menu_icon = "history"
    menu_order = 910
    add_to_settings_menu = True
    list_display = ("happened_at", "event_words", "actor", "subject", "more")
    list_filter = (EventFilter, "happened_at")
    list_export = ("happened_at", "event", "actor_id", "subject_id", "more", "entry_hash")
    export_filename = "jurnal"
    search_fields = ("event",)
    ordering = ("-pk",)
    list_per_page = 50

    def get_queryset(self, request: HttpRequest) -> QuerySet:
        """With the names of people as they are now, in the same query."""
        return (
            super()
            .get_queryset(request)
            .annotate(actor_name=_name_of("actor_id"), subject_name=_name_of("subject_id"))
        )

    def event_words(self, entry: AuditEntry) -> str:
        return event_label(entry.event)

    event_words.short_description = _("event")  # type: ignore[attr-defined]

    def actor(self, entry: Any) -> str:
        return _person(entry.actor_name, entry.actor_id)

    actor.short_description = _("who")  # type: ignore[attr-defined]

    def subject(self, entry: Any) -> str:
        return _person(entry.subject_name, entry.subject_id)

    subject.short_description = _("about whom")  # type: ignore[attr-defined]

    def more(self, entry: AuditEntry) -> str:
        return json.dumps(entry.details, ensure_ascii=False) if entry.details else ""

    more.short_description = _("details")  # type: ignore[attr-defined]


def _person(name: str | None, key: int | None) -> str:
    return (name or "").strip() or (f"#{key}" if key else "–")
