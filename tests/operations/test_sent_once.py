"""A form is accepted once."""

from django import forms
from django.db import transaction

from cms.operations.forms import SentOnceForm
from cms.operations.models import SentForm


class OrderForm(SentOnceForm):
    words = forms.CharField()


def token_of(form: SentOnceForm) -> str:
    return form["form_token"].value()


def sent(token: str, words: str = "ceva") -> OrderForm:
    form = OrderForm({"form_token": token, "words": words})
    assert form.is_valid(), form.errors
    return form


def test_second_sending_of_one_form_is_recognised(db):
    token = token_of(OrderForm())
    assert sent(token).claim() is True
    assert sent(token, "altceva").claim() is False


def test_each_form_shown_has_a_token_of_its_own(db):
    first, second = OrderForm(), OrderForm()
    assert token_of(first) != token_of(second)
    assert len(token_of(first)) >= 32
    assert sent(token_of(first)).claim()
    assert sent(token_of(second)).claim()


def test_token_is_hidden_in_the_form():
    assert [field.name for field in OrderForm().hidden_fields()] == ["form_token"]


def test_claim_fails_without_breaking_the_callers_transaction(db):
    token = token_of(OrderForm())
    sent(token).claim()
    with transaction.atomic():
        assert sent(token).claim() is False
        assert SentForm.objects.count() == 1


def test_token_is_free_again_when_the_work_was_rolled_back(db):
    token = token_of(OrderForm())
    with transaction.atomic():
        assert sent(token).claim()
        transaction.set_rollback(True)
    assert sent(token).claim() is True


def test_form_without_token_is_accepted(db):
    """A hand-made request or an old copy of the page loses nothing but the protection."""
    assert sent("").claim() is True
    assert sent("").claim() is True


def test_token_of_wrong_length_is_refused(db):
    assert not OrderForm({"form_token": "x" * 65, "words": "ceva"}).is_valid()
