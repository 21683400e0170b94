"""A form is accepted once: a double click or a resend finds its own token taken."""

import secrets
from typing import Any

from django import forms
from django.db import IntegrityError, transaction

from cms.operations.models import SentForm


def claim_token(token: str) -> bool:
    """Use a token (at most 64 characters) up; of any number of parallel callers one gets true."""
    try:
        with transaction.atomic():
            SentForm.objects.create(token=token)
    except IntegrityError:
        return False
    return True


class SentOnceForm(forms.Form):
    """Carries a random token; `claim()` is true for the first submission of it only."""

    form_token = forms.CharField(widget=forms.HiddenInput, max_length=64, required=False)

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.fields["form_token"].initial = secrets.token_urlsafe(24)

    def claim(self) -> bool:
        """Take the token inside the caller's transaction; false when it was taken before."""
        return claim_token(self.cleaned_data.get("form_token") or secrets.token_urlsafe(24))
