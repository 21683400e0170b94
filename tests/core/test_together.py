"""Many questions in one statement: the same rows as each queryset gives by itself."""

from datetime import timedelta

import pytest
from django.db.models import CharField, Count, Exists, F, OuterRef, Value
from django.utils import timezone
from wagtail.models import Page

from cms.core.together import alone, at_once, rows_of, side_by_side, together
from cms.home.models import BoardState, StandardPage
from site_modules.accounts.models import Profile, User
from site_modules.notifications.models import Notification
from site_modules.security.models import BackupCode

pytestmark = pytest.mark.django_db


def shape(found):
    """Everything that a row holds, for comparing."""
    return [
        {k: v for k, v in vars(one).items() if k != "_state"} if hasattr(one, "_state") else one
        for one in found
    ]


def querysets(member):
    pages = Page.objects.filter(depth__gt=2).order_by("pk")
    numbers = User.objects.order_by().values(
        kind=Value("user", output_field=CharField()), key=F("pk")
    )
    return [
        User.objects.order_by("-pk"),
        pages.select_related("locale", "owner")[:4],
        pages.defer("search_description").annotate(children=Count("sites_rooted_here")),
        StandardPage.objects.order_by("pk")[:3],
        User.objects.order_by("pk").values("pk", "username", "date_joined", "is_active"),
        User.objects.order_by("pk").values_list("username", "date_joined"),
        User.objects.order_by("pk").values_list("username", flat=True),
        User.objects.filter(pk=member.pk).values(
            told=Exists(Profile.objects.filter(user=OuterRef("pk"), county="CJ"))
        ),
        numbers.union(
            Page.objects.order_by().values(
                kind=Value("page", output_field=CharField()), key=F("pk")
            ),
            all=True,
        ).order_by("-kind", "-key")[:7],
        Notification.objects.filter(recipient=member).select_related("recipient"),
        BoardState.objects.all(),
        User.objects.none(),
        User.objects.filter(pk__in=[]),
        BackupCode.objects.all(),
    ]


def test_rows_are_those_of_each_queryset(tree, person, django_assert_num_queries):
    member = person("member")
    Notification.objects.create(
        recipient=member, kind="comments.reply", url="/", data={"who": 'Ștefan „Ș” "x"', "n": 1}
    )
    BoardState.objects.create(
        user=member, seen_at=timezone.now(), before_at=timezone.now() - timedelta(days=1),
        hidden_lists=["member"],
    )  # fmt: skip
    expected = [shape(one) for one in querysets(member)]
    asked = querysets(member)
    with django_assert_num_queries(1):
        found = rows_of(asked)
    for number, rows in enumerate(found):
        assert shape(rows) == expected[number], number
    with django_assert_num_queries(0):
        assert found[1][0].locale.language_code == "ro"


def newest(count):
    rows = yield User.objects.order_by("-pk")[:count]
    names = yield User.objects.filter(pk__in=[one.pk for one in rows]).values_list("username")
    return sorted(name for (name,) in names)


def both():
    users, pages = yield User.objects.order_by("pk")[:1], Page.objects.order_by("pk")[:2]
    return len(users), len(pages)


def nothing():
    return "nothing"
    yield


def test_parts_travel_together(person, django_assert_num_queries):
    expected = {
        "few": alone(newest(2)),
        "more": alone(newest(3)),
        "both": (1, 2),
        "none": "nothing",
    }
    with django_assert_num_queries(2):
        found = together(few=newest(2), more=newest(3), both=both(), none=nothing())
    assert found == expected


def test_parts_of_parts_too(person, django_assert_num_queries):
    with django_assert_num_queries(2):
        assert at_once(side_by_side(newest(2), side_by_side(both(), newest(1))))[1][0] == (1, 2)
    assert alone(side_by_side()) == []


def test_what_json_cannot_carry_is_asked_by_itself(person, django_assert_num_queries):
    from django_otp_webauthn.models import WebAuthnCredential

    with django_assert_num_queries(2):
        found = rows_of([User.objects.order_by("pk"), WebAuthnCredential.objects.all()])
    assert found[0] and found[1] == []
