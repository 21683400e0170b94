"""The map of personal data knows every table and column that speaks of people."""

import re

import pytest
from django.apps import apps
from django.contrib.auth import get_user_model
from django.db import models

from cms.operations.personal_data import (
    Category,
    OnErasure,
    machine_texts,
    not_personal,
    personal_data_map,
)
from tests.architecture.test_borders import LABELS

User = get_user_model()
LOOKS_PERSONAL = re.compile(
    r"(^|_)(e?mail|phone|first_name|last_name|full_name|nickname|username|address)(_|$)|^name$"
)
MAP = personal_data_map()


def all_models():
    return [model for model in apps.get_models(include_auto_created=True) if model._meta.managed]


def own_models():
    return [model for model in all_models() if model._meta.app_label in LABELS]


def links_to_people(model) -> list[str]:
    """Names of the model's own columns that lead to an account."""
    fields = [*model._meta.local_fields, *model._meta.local_many_to_many]
    return [
        field.name
        for field in fields
        if field.is_relation
        and field.related_model is User
        and not getattr(field.remote_field, "parent_link", False)
    ]


def says_who(model) -> bool:
    if links_to_people(model):
        return True
    return any(
        isinstance(field, models.EmailField) or LOOKS_PERSONAL.search(field.name)
        for field in model._meta.local_fields
        if not field.is_relation
    )


def parent_is_personal(model) -> bool:
    """A row that hangs on a row about a person is about that person."""
    return any(
        field.is_relation
        and field.related_model is not None
        and field.related_model is not model
        and field.related_model._meta.label_lower in MAP
        and MAP[field.related_model._meta.label_lower].on_erasure is not OnErasure.KEEP
        and field.related_model is not User
        for field in model._meta.local_fields
    )


@pytest.mark.parametrize("model", own_models(), ids=lambda model: model._meta.label)
def test_own_model_about_people_is_declared_field_by_field(model):
    label = model._meta.label_lower
    if label in not_personal():
        assert not links_to_people(model), "it leads to an account"
        return
    if label not in MAP:
        assert not says_who(model), f"{model._meta.label}: declare it in personal_data.py"
        assert not parent_is_personal(model), f"{model._meta.label}: hangs on personal data"
        return
    columns = {field.name for field in model._meta.local_concrete_fields} - {
        field.name for field in model._meta.local_fields if field.is_relation and field.primary_key
    }
    missing = columns - set(MAP[label].fields)
    assert not missing, f"{model._meta.label}: fields without a declaration: {sorted(missing)}"


@pytest.mark.parametrize(
    "model",
    [model for model in all_models() if model._meta.app_label not in LABELS],
    ids=lambda model: model._meta.label,
)
def test_library_model_that_leads_to_people_is_declared(model):
    links = links_to_people(model)
    if links:
        assert model._meta.label_lower in MAP, f"{model._meta.label} leads to people by {links}"
        missing = set(links) - set(MAP[model._meta.label_lower].fields)
        assert not missing


@pytest.mark.parametrize("entry", MAP.values(), ids=lambda entry: entry.label)
def test_declaration_can_be_carried_out(entry, db, person):
    names = {field.name for field in entry.model._meta.get_fields()}
    assert set(entry.fields) <= names
    list(entry.rows_of(person("member")))
    if entry.on_erasure is OnErasure.KEEP:
        assert entry.reason, "why it is kept"
    if entry.on_erasure is OnErasure.ANONYMISE:
        assert any(one.blank_value is not ... for one in entry.fields.values())
    if entry.retention is not None:
        entry.model._meta.get_field(entry.retention_field)
    for name in entry.file_fields:
        assert isinstance(entry.model._meta.get_field(name), models.FileField)


@pytest.mark.parametrize("entry", MAP.values(), ids=lambda entry: entry.label)
def test_secrets_are_not_exported(entry):
    secret = re.compile(r"(^|_)(password|hash|secret|stamp|proof|key|data)$")
    for name, one in entry.fields.items():
        if one.category is Category.SECURITY and secret.search(name):
            assert not one.is_exported, f"{entry.label}.{name}"


@pytest.mark.parametrize("place", machine_texts(), ids=lambda place: place.label)
def test_machine_text_exists(place):
    for name in place.fields:
        place.model._meta.get_field(name)


def test_what_says_nothing_about_people_exists():
    for label, reason in not_personal().items():
        assert apps.get_model(label)
        assert reason
