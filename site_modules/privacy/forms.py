"""Leaving is confirmed with the password and a word."""

from typing import Any

from django import forms
from django.core.exceptions import ValidationError
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from cms.core.letters import without_marks
from site_modules.accounts.forms.password_again import PasswordAgainForm


def _plain(words: str) -> str:
    """„ȘTERGE” is what somebody without those keys types as „sterge”."""
    return without_marks(words.strip())


def confirmation_word() -> str:
    """The word in the reader's language."""
    return _("DELETE")


class DeleteAccountForm(PasswordAgainForm):
    """The password again, and the word typed."""

    password = forms.CharField(
        label=gettext_lazy("Your password"),
        strip=False,
        max_length=128,
        widget=forms.PasswordInput(attrs={"autocomplete": "current-password"}),
    )
    word = forms.CharField(
        max_length=30, widget=forms.TextInput(attrs={"autocomplete": "off", "class": "w-m"})
    )

    wrong_password = gettext_lazy("This is not your password. Write it again.")

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.fields["word"].label = _("Write %(word)s to confirm") % {"word": confirmation_word()}

    def clean_word(self) -> str:
        word = self.cleaned_data["word"]
        if _plain(word) != _plain(confirmation_word()):
            message = _("Write exactly the word %(word)s.") % {"word": confirmation_word()}
            raise forms.ValidationError(message)
        return word


class ErasePersonForm(forms.Form):
    """The username of the person, typed by the administrator."""

    username = forms.CharField(
        label=gettext_lazy("Username of the person"),
        max_length=150,
        help_text=gettext_lazy("Type it, so that nobody is erased by a slip of the hand."),
        error_messages={"required": gettext_lazy("Type the username.")},
    )

    def __init__(self, *args: Any, person: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.person = person

    def clean_username(self) -> str:
        typed = self.cleaned_data["username"]
        if typed != self.person.username:
            raise ValidationError(_("This is not the username of the person."))
        return typed
