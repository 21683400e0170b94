"""The list of people in the admin: roles, second factor, state. Nobody chooses their password."""

from typing import Any

from django import forms
from django.urls import reverse
from django.utils.functional import cached_property
from django.utils.translation import gettext_lazy as _
from wagtail.admin.ui.tables import BooleanColumn, Column
from wagtail.users.forms import UserCreationForm, UserEditForm
from wagtail.users.views.users import CreateView, EditView, IndexView, UserViewSet

from cms.audit.services import record
from site_modules.accounts.models import Profile, User
from site_modules.security.second_factor import HAS_SECOND_FACTOR
from site_modules.security.services.passwords import send_password_link


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
        user = super().save_instance()
        record("accounts.edited", actor=self.request.user, subject=user)
        return user


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

    def get_form_class(self, for_update: bool = False) -> Any:
        return PersonEditForm if for_update else PersonCreationForm
