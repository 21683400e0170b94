"""What is asked once while a page is made, and what is never kept."""

import pytest
from django.test import RequestFactory

from cms.core.asked_once import asking_once, once


def answers(method: str) -> list[int]:
    asked: list[int] = []

    def ask() -> int:
        asked.append(1)
        return len(asked)

    with asking_once(RequestFactory().generic(method, "/")):
        return [once("how many", ask), once("how many", ask)]


@pytest.mark.parametrize("method", ["GET", "HEAD"])
def test_a_reading_asks_once(method):
    assert answers(method) == [1, 1]


@pytest.mark.parametrize("method", ["POST", "PUT", "PATCH", "DELETE"])
def test_a_writing_asks_each_time(method):
    assert answers(method) == [1, 2]


def test_nothing_is_kept_between_requests_and_outside():
    assert once("it", lambda: "outside") == "outside"
    for answer in ("first", "second"):
        with asking_once(RequestFactory().get("/")):
            assert once("it", lambda said=answer: said) == answer


def test_an_answer_of_nothing_is_an_answer():
    asked = []
    with asking_once(RequestFactory().get("/")):
        for _time in range(2):
            assert once("nobody", lambda: asked.append(1)) is None
    assert asked == [1]
