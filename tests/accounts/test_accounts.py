"""What an account is: names, addresses, roles."""

import pytest
from django.core.exceptions import ValidationError
from django.db import IntegrityError, transaction

from site_modules.accounts.enums import Role
from site_modules.accounts.models import User
from site_modules.accounts.services import create_account


def create(**fields) -> User:
    given = {
        "username": "ana.pop",
        "email": "ana@example.org",
        "first_name": "Ana",
        "last_name": "Pop",
        "password": "O-parolă-lungă-8",
        "roles": (),
        **fields,
    }
    return create_account(**given)


def test_new_account_is_an_active_member_with_its_roles(db):
    user = create(roles=(Role.AUTHOR,))
    names = set(user.groups.values_list("name", flat=True))
    assert names == {Role.MEMBER.value, Role.AUTHOR.value}
    assert user.is_active
    assert user.check_password("O-parolă-lungă-8")
    assert not user.is_staff
    assert not user.is_superuser


def test_account_without_password_cannot_be_entered(db, client):
    user = create(password=None)
    assert not user.has_usable_password()
    assert not client.login(username="ana.pop", password="")


@pytest.mark.parametrize(
    "username",
    [
        "ana@pop",
        "ana@example.org",
        "@",
        "ana pop",
        "ana\npop",
        "ana\x00",
        "",
        "<b>",
        "a/b",
        "x" * 151,
    ],
)
def test_username_that_could_be_something_else_is_refused(db, username):
    with pytest.raises(ValidationError) as error:
        create(username=username)
    assert "username" in error.value.message_dict
    assert not User.objects.filter(email="ana@example.org").exists()


@pytest.mark.parametrize("username", ["ana", "ana.pop+1", "ștefan-țurcanu_2", "ANA"])
def test_username_of_letters_digits_and_a_few_signs_is_taken(db, username):
    assert create(username=username).username == username


@pytest.mark.parametrize("email", ["", "ana", "ana@", "ana@example.org\nBcc: x@y.ro", "a b@c.ro"])
def test_account_needs_a_real_address(db, email):
    with pytest.raises(ValidationError) as error:
        create(email=email)
    assert "email" in error.value.message_dict


@pytest.mark.parametrize(
    "taken", [{"email": "MEMBER@Punte.Example"}, {"username": "MeMbEr"}, {"username": "member"}]
)
def test_taken_name_or_address_is_refused_in_any_case(db, taken):
    with pytest.raises(ValidationError):
        create(**taken)


@pytest.mark.parametrize("taken", [{"email": "MEMBER@Punte.Example"}, {"username": "MeMbEr"}])
def test_database_itself_refuses_what_is_taken(db, taken):
    """Two requests at once pass each other's check; the constraint decides."""
    with pytest.raises(IntegrityError), transaction.atomic():
        User.objects.create(**{"username": "ana.pop", "email": "ana@example.org", **taken})


def test_administrator_is_told_that_an_address_is_taken(browser_of):
    from django.urls import reverse

    response = browser_of("administrator").post(
        reverse("wagtailusers_users:add"),
        {
            "username": "ana.pop",
            "email": "MEMBER@punte.example",
            "first_name": "Ana",
            "last_name": "Pop",
            "password1": "O-parolă-lungă-8",
            "password2": "O-parolă-lungă-8",
        },
    )
    assert response.status_code == 200
    assert response.context["form"].errors
    assert not User.objects.filter(username="ana.pop").exists()


def test_administrator_opens_an_account_that_can_sign_in(browser_of, client):
    from django.contrib.auth.models import Group
    from django.urls import reverse

    response = browser_of("administrator").post(
        reverse("wagtailusers_users:add"),
        {
            "username": "ana.pop",
            "email": "ana@example.org",
            "first_name": "Ana",
            "last_name": "Pop",
            "password1": "O-parolă-lungă-8",
            "password2": "O-parolă-lungă-8",
            "groups": [Group.objects.get(name=Role.AUTHOR).pk],
        },
    )
    assert response.status_code == 302
    assert client.login(username="ANA@example.org", password="O-parolă-lungă-8")


@pytest.mark.parametrize(
    ("fields", "initials", "words"),
    [
        ({"first_name": "Ștefan", "last_name": "Țurcanu"}, "ȘȚ", "Ștefan Țurcanu"),
        ({"first_name": "", "last_name": ""}, "AN", "ana.pop"),
        ({"first_name": "zsófia", "last_name": ""}, "ZS", "zsófia"),
    ],
)
def test_person_is_shown_by_name(fields, initials, words):
    user = User(username="ana.pop", **fields)
    assert (user.initials, str(user)) == (initials, words)
