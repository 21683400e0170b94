"""Fields are written once; what people type is theirs alone."""

from datetime import date

import pytest
from django import forms
from django.forms.renderers import TemplatesSetting
from django.utils.translation import gettext_lazy, override

from cms.core import form_renderer
from cms.core.forms import SiteForm, SiteFormRenderer


class PlainRenderer(TemplatesSetting):
    """Django's own, with the site's templates."""

    form_template_name = SiteFormRenderer.form_template_name
    field_template_name = SiteFormRenderer.field_template_name


class EveryField(SiteForm):
    name = forms.CharField(label=gettext_lazy("Name"), help_text="<b>Cum te cheamă</b>")
    nickname = forms.CharField(required=False, max_length=20)
    mail = forms.EmailField()
    site = forms.URLField(assume_scheme="https")
    people = forms.IntegerField(min_value=1)
    day = forms.DateField()
    story = forms.CharField(widget=forms.Textarea)
    county = forms.ChoiceField(choices=[("CJ", "Cluj"), ("IS", "Iași & jur")])
    skills = forms.MultipleChoiceField(choices=[("1", "Excel"), ("2", "Gătit")])
    days = forms.MultipleChoiceField(
        choices=[("l", "luni"), ("m", "marți")], widget=forms.CheckboxSelectMultiple
    )
    pace = forms.ChoiceField(choices=[("a", "des"), ("b", "rar")], widget=forms.RadioSelect)
    agrees = forms.BooleanField()
    secret = forms.CharField(widget=forms.PasswordInput)
    paper = forms.FileField()
    token = forms.CharField(widget=forms.HiddenInput)


WORDS = {
    "name": 'Ana <script>"&',
    "mail": "ana@exemplu.example",
    "people": 7,
    "day": date(2026, 3, 1),
    "story": "</textarea><b>\x00own\x00",
    "county": "IS",
    "skills": ["2"],
    "days": ["m"],
    "pace": "b",
    "agrees": True,
    "token": "abc",
}


@pytest.fixture(autouse=True)
def _nothing_kept(monkeypatch):
    monkeypatch.setattr(form_renderer, "_html", {})


def made(renderer, **kwargs) -> str:
    return str(EveryField(renderer=renderer(), **kwargs))


@pytest.mark.parametrize(
    "given",
    [{}, {"initial": WORDS}, {"data": {"name": "<i>", "people": "x"}}, {"prefix": "a"}],
    ids=["empty", "filled", "wrong", "prefixed"],
)
@pytest.mark.parametrize("language", ["ro", "en"])
def test_the_same_as_django_writes(given, language):
    with override(language):
        plain = made(PlainRenderer, **given)
        assert made(SiteFormRenderer, **given) == plain  # made
        assert made(SiteFormRenderer, **given) == plain  # kept


def test_one_language_does_not_show_in_another():
    with override("ro"):
        in_romanian = made(SiteFormRenderer)
    with override("en"):
        in_english = made(SiteFormRenderer)
    assert "(opțional)" in in_romanian
    assert "(optional)" in in_english


def test_what_people_type_is_not_kept():
    made(SiteFormRenderer, initial=WORDS | {"secret": "parola mea"})
    made(SiteFormRenderer, data={"name": "Vasile", "people": "mulți oameni"})
    kept = repr(form_renderer._html)
    assert "Cum te cheam" in kept
    for words in ("Ana", "ana@exemplu", "abc", "parola", "2026", "Vasile", "mulți"):
        assert words not in kept


def test_a_kept_field_is_not_written_again(monkeypatch):
    made(SiteFormRenderer, initial=WORDS)
    written = []
    original = SiteFormRenderer._made

    def noted(self, name, context):
        written.append(name)
        return original(self, name, context)

    monkeypatch.setattr(SiteFormRenderer, "_made", noted)
    made(SiteFormRenderer, initial=WORDS | {"name": "Altcineva", "story": "Altă poveste"})
    assert "django/forms/widgets/textarea.html" not in written
    assert "django/forms/widgets/select.html" not in written
    assert written.count("forms/field.html") == 2  # those with several places to choose


def test_what_is_kept_is_bounded(monkeypatch):
    monkeypatch.setattr(form_renderer, "MOST_KEPT", 10)
    for number in range(30):
        str(EveryField(prefix=f"p{number}"))
    assert len(form_renderer._html) <= 10
