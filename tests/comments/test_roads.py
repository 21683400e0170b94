"""Persona × road: whoever may not read a comment finds it by no road."""

import pytest
from django.contrib.auth.models import AnonymousUser
from django.test import Client
from django.urls import reverse

from cms.api import services as keys
from cms.api.enums import Lifetime, Scope
from site_modules.accounts.models import User
from site_modules.comments import services
from site_modules.comments.models import Comment
from site_modules.moderation.targets import find_target
from tests.access.registry import EVERYONE, SIGNED_IN, VISITOR
from tests.api.callers import Caller

WORDS = "Canarul galben"
PEOPLE = sorted(EVERYONE)
NOBODY = frozenset()


@pytest.fixture(params=["public", "closed", "pending", "hidden", "removed", "rejected"])
def case(request, article, closed_article, write, person):
    """(comment, page, who may read it)"""
    page = closed_article if request.param == "closed" else article
    if request.param in ("pending", "rejected"):
        User.objects.filter(username="member").update(trusted_at=None)
    comment = write(page, text=WORDS)
    moderator = person("moderator")
    if request.param == "rejected":
        services.reject(comment=comment, by=moderator)
    elif request.param in ("hidden", "removed"):
        {"hidden": services.hide, "removed": services.remove}[request.param](
            comment=comment, by=moderator
        )
    allowed = {"public": EVERYONE, "closed": SIGNED_IN, "pending": frozenset({"member"})}
    return comment, page, allowed.get(request.param, NOBODY)


def roads(comment: Comment, page) -> list[str]:
    return [
        page.get_url(),
        f"{page.get_url()}?comentariu={comment.pk}",
        f"{page.get_url()}?discutie={comment.pk}",
        f"{page.get_url()}?raspuns={comment.pk}",
        reverse("comments:part", args=[page.pk]),
        reverse("comments:history", args=[comment.pk]),
        "/cauta/?q=Canarul",
        "/notificari/",
        "/panoul-meu/",
        "/sitemap.xml",
        "/membri/member/",
    ]


def test_site(case, browser_of):
    comment, page, allowed = case
    for name in PEOPLE:
        browser = browser_of(name)
        found = {road: browser.get(road).content.decode() for road in roads(comment, page)}
        assert (WORDS in found[page.get_url()]) == (name in allowed), name
        if name not in allowed:
            assert [road for road, html in found.items() if WORDS in html] == [], name


def test_api(case, person):
    comment, page, allowed = case
    for name in PEOPLE:
        caller = Caller(Client())
        if name != VISITOR:
            _token, secret = keys.create_token(
                user=person(name), name="T", scopes=[Scope.CONTENT_READ], lifetime=Lifetime.MONTH
            )
            caller = Caller(Client(), secret)
        answers = [
            caller.get(f"/pages/{page.pk}/comments"),
            caller.get(f"/comments/{comment.pk}"),
            caller.get(f"/comments/{comment.pk}/history"),
            caller.get(f"/comments/{comment.pk}/replies"),
            caller.get("/search?q=Canarul"),
        ]
        if name in allowed:
            assert WORDS in answers[1].content.decode(), name
        else:
            assert answers[1].status_code == answers[2].status_code == 404, name
            assert not [one for one in answers if WORDS in one.content.decode()], name


def test_one_queryset_answers_for_all(case, person):
    comment, _page, allowed = case
    for name in PEOPLE:
        user = AnonymousUser() if name == VISITOR else person(name)
        for found in (
            Comment.objects.visible_to(user),
            find_target("comments.comment").visible_to(user),
        ):
            assert found.filter(pk=comment.pk).exists() == (name in allowed), name
