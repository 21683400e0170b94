"""What several parts of a page ask of the database alike, asked once while the page is made.

Only requests that change nothing keep anything (GET and HEAD): where something is written, each
question goes to the database, which alone knows what holds now.
"""

from collections.abc import Callable, Hashable, Iterator
from contextlib import contextmanager
from contextvars import ContextVar
from typing import Any, TypeVar

from django.http import HttpRequest

Answer = TypeVar("Answer")

READING = ("GET", "HEAD")

_answers: ContextVar[dict[Hashable, Any] | None] = ContextVar("answers", default=None)


@contextmanager
def asking_once(request: HttpRequest) -> Iterator[None]:
    """Inside, answers are kept, if the request only reads."""
    token = _answers.set({} if request.method in READING else None)
    try:
        yield
    finally:
        _answers.reset(token)


def keeps_answers() -> bool:
    """True inside a request that only reads."""
    return _answers.get() is not None


def once(question: Hashable, ask: Callable[[], Answer]) -> Answer:
    """The answer of this request to the question; `question` names all that it depends on. What is
    given back is shared: nobody changes it."""
    answers = _answers.get()
    if answers is None:
        return ask()
    if question not in answers:
        answers[question] = ask()
    return answers[question]
