"""What an account is: names, addresses, roles."""

import pytest
from django.core.exceptions import ValidationError
from django.db import IntegrityError, transaction

from site_modules.accounts.enums import Role
from site_modules.accounts.models import User
from site_modules.accounts.services import create_account
from site_modules.notifications.models import OutgoingMail


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
        },
    )
    assert response.status_code == 200
    assert response.context["form"].errors
    assert not User.objects.filter(username="ana.pop").exists()


def test_administrator_opens_an_account_and_the_person_chooses_the_password(browser_of):
    from django.contrib.auth.models import Group
    from django.urls import reverse

    response = browser_of("administrator").post(
        reverse("wagtailusers_users:add"),
        {
            "username": "ana.pop",
            "email": "ana@example.org",
            "first_name": "Ana",
            "last_name": "Pop",
            "website": "exemplu.ro",
            "sends_link": "on",
            "groups": [Group.objects.get(name=Role.AUTHOR).pk],
        },
    )
    assert response.status_code == 302
    user = User.objects.get(username="ana.pop")
    assert not user.has_usable_password()
    assert user.profile.website == "https://exemplu.ro"
    mail = OutgoingMail.objects.get(recipients=["ana@example.org"])
    assert "/alege-parola/" in mail.text_body


def test_username_stays_and_nobody_chooses_a_password_for_others(browser_of, person):
    from django.urls import reverse

    member = person("member")
    before = member.password
    browser_of("administrator").post(
        reverse("wagtailusers_users:edit", args=[member.pk]),
        {
            "username": "altul",
            "email": "nou@punte.example",
            "first_name": "Ana",
            "last_name": "Pop",
            "is_active": "on",
            "password1": "O-parolă-lungă-8",
            "password2": "O-parolă-lungă-8",
        },
    )
    member.refresh_from_db()
    assert (member.username, member.email) == ("member", "nou@punte.example")
    assert member.password == before


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
