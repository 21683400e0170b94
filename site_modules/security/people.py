"""The list of people in the admin: roles, second factor, state. Nobody chooses their password."""

from typing import Any

import django_filters
from django import forms
from django.core.exceptions import ValidationError
from django.db.models import Q
from django.http import HttpRequest, HttpResponseBase
from django.shortcuts import redirect
from django.urls import reverse
from django.utils import timezone
from django.utils.functional import cached_property
from django.utils.translation import gettext_lazy as _
from wagtail.admin.ui.tables import BooleanColumn, Column
from wagtail.admin.widgets.boolean_radio_select import BooleanRadioSelect
from wagtail.users.forms import UserCreationForm, UserEditForm
from wagtail.users.views.users import (
    CreateView,
    DeleteView,
    EditView,
    IndexView,
    UserFilterSet,
    UserViewSet,
)

from cms.audit.services import record
from site_modules.accounts.enums import Role
from site_modules.accounts.models import Profile, User
from site_modules.accounts.services import is_last_administrator, set_active
from site_modules.security.second_factor import HAS_SECOND_FACTOR
from site_modules.security.services.passwords import send_password_link
from site_modules.security.services.sessions import forget_sessions


class PersonCreationForm(UserCreationForm):
    """The manual's „Add New”: the person chooses the password from a link."""

    website = forms.URLField(label=_("Website"), required=False, assume_scheme="https")
    sends_link = forms.BooleanField(
        label=_("Send the person a link to choose a password"), required=False, initial=True
    )

    password_enabled = False


class PersonEditForm(UserEditForm):
    """Everything but the username, which stays for ever."""

    password_enabled = False

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.fields["username"].disabled = True
        if self.instance.erased_at:
            self.fields.pop("is_active", None)  # nobody is behind it any more

    def clean(self) -> dict[str, Any]:
        """One administrator always stays."""
        cleaned = super().clean()
        groups = cleaned.get("groups")
        stays = cleaned.get("is_active", self.instance.is_active) and (
            groups is None or any(group.name == Role.ADMINISTRATOR for group in groups)
        )
        if not stays and is_last_administrator(self.instance):
            raise ValidationError(
                _("This is the last administrator. Name another one first."), code="last"
            )
        return cleaned


class PersonCreateView(CreateView):
    """Makes the profile and sends the link."""

    def save_instance(self) -> User:
        self.form.instance.set_unusable_password()
        user = super().save_instance()
        profile, _made = Profile.objects.get_or_create(user=user)
        profile.website = self.form.cleaned_data["website"]
        profile.save(update_fields=["website"])
        record("accounts.created_by_hand", actor=self.request.user, subject=user)
        if self.form.cleaned_data["sends_link"]:
            send_password_link(user=user)
        return user


class PersonEditView(EditView):
    """A look at somebody's record is written down."""

    def get(self, request: Any, *args: Any, **kwargs: Any) -> Any:
        record("accounts.record_viewed", actor=request.user, subject=self.object)
        return super().get(request, *args, **kwargs)

    def save_instance(self) -> User:
        is_active = self.form.cleaned_data.get("is_active", self.object.is_active)
        was_active = User.objects.values_list("is_active", flat=True).get(pk=self.object.pk)
        user = super().save_instance()
        record("accounts.edited", actor=self.request.user, subject=user)
        if is_active != was_active:
            set_active(user=user, is_active=is_active, by=self.request.user)
            forget_sessions(user=user)
        return user


class PersonDeleteView(DeleteView):
    """Leads to the erasure: Wagtail's own would take other people's replies along (GDPR, art. 17,
    and what was published stays)."""

    def dispatch(self, request: HttpRequest, *args: Any, **kwargs: Any) -> HttpResponseBase:
        return redirect("privacy_erase_person", self.get_object().pk)


class PersonFilterSet(UserFilterSet):
    """Wagtail's filters, with the second factor and the state of the account."""

    has_second_factor = django_filters.BooleanFilter(
        label=_("Second factor"), widget=BooleanRadioSelect
    )
    is_suspended = django_filters.BooleanFilter(
        label=_("Suspended"), method="filter_suspended", widget=BooleanRadioSelect
    )

    def filter_suspended(self, people: Any, name: str, value: bool) -> Any:
        now = timezone.now()
        suspended = Q(suspended_at__isnull=False) & (
            Q(suspended_until=None) | Q(suspended_until__gt=now)
        )
        return people.filter(suspended if value else ~suspended)


class PersonIndexView(IndexView):
    """Wagtail's list with roles, second factor and suspension."""

    def get_base_queryset(self) -> Any:
        people = super().get_base_queryset().prefetch_related("groups")
        return people.annotate(has_second_factor=HAS_SECOND_FACTOR)

    @cached_property
    def columns(self) -> list[Any]:
        columns = super().columns
        roles = Column(
            "roles", label=_("Roles"), accessor=lambda u: ", ".join(g.name for g in u.groups.all())
        )
        second = BooleanColumn("has_second_factor", label=_("Second factor"))
        suspended = BooleanColumn("is_suspended", label=_("Suspended"))
        return [*columns[:3], roles, second, suspended, *columns[4:]]

    def get_list_more_buttons(self, instance: User) -> list[Any]:
        from wagtail.admin.widgets.button import Button

        record_button = Button(
            _("Record and measures"),
            url=reverse("security_person", args=[instance.pk]),
            icon_name="user",
            priority=5,
        )
        return [record_button, *super().get_list_more_buttons(instance)]


class PeopleViewSet(UserViewSet):
    index_view_class = PersonIndexView
    add_view_class = PersonCreateView
    edit_view_class = PersonEditView
    delete_view_class = PersonDeleteView
    filterset_class = PersonFilterSet

    def get_form_class(self, for_update: bool = False) -> Any:
        return PersonEditForm if for_update else PersonCreationForm
