"""States of a request, what happens to it, and the rights of those who answer."""

from django.db import models
from django.utils.translation import gettext_lazy as _
from django.utils.translation import pgettext_lazy

#: Rights: to answer the kinds that ask for no other right; to see and manage every request.
ANSWER = "requests.answer"
MANAGE = "requests.manage"


class RequestState(models.TextChoices):
    """new → in work ⇄ waits for the member → solved → closed; a member may withdraw before."""

    NEW = "new", pgettext_lazy("request", "new")
    IN_WORK = "in_work", pgettext_lazy("request", "in work")
    WAITING = "waiting", pgettext_lazy("request", "waits for an answer")
    SOLVED = "solved", pgettext_lazy("request", "solved")
    CLOSED = "closed", pgettext_lazy("request", "closed")
    WITHDRAWN = "withdrawn", pgettext_lazy("request", "withdrawn")


#: Somebody still has something to do.
OPEN = (RequestState.NEW, RequestState.IN_WORK, RequestState.WAITING)
#: The staff's time runs; while the member is asked, it does not.
RUNNING = (RequestState.NEW, RequestState.IN_WORK)
#: Staff may still write.
ANSWERABLE = (*OPEN, RequestState.SOLVED)
#: The member may say how it was, once.
RATEABLE = (RequestState.SOLVED, RequestState.CLOSED)


class AnswerOutcome(models.TextChoices):
    """What an answer means for the request."""

    REPLY = "reply", _("An answer; the work goes on")
    ASK = "ask", _("A question; the request waits for the member")
    SOLVE = "solve", _("The final answer; the request is solved")
    CLOSE = "close", _("A last word; the request is closed")


#: Outcome → the state after it.
STATE_AFTER = {
    AnswerOutcome.REPLY: RequestState.IN_WORK,
    AnswerOutcome.ASK: RequestState.WAITING,
    AnswerOutcome.SOLVE: RequestState.SOLVED,
    AnswerOutcome.CLOSE: RequestState.CLOSED,
}


class Happening(models.TextChoices):
    """The lines of a request's history."""

    SENT = "sent", _("request sent")
    TAKEN = "taken", _("taken")
    GIVEN_BACK = "given_back", _("given back")
    HANDED_OVER = "handed_over", _("handed over")
    AGREED = "agreed", _("day agreed")
    REPLIED = "replied", _("the member wrote")
    ANSWERED = "answered", _("answered")
    ASKED = "asked", _("asked back")
    SOLVED = "solved", _("solved")
    CLOSED = "closed", _("closed")
    REOPENED = "reopened", _("opened again")
    WITHDRAWN = "withdrawn", _("withdrawn by the member")
    RATED = "rated", _("rated by the member")
    ENDED = "ended", _("closed by itself after the term")


HAPPENING_OF = {
    AnswerOutcome.REPLY: Happening.ANSWERED,
    AnswerOutcome.ASK: Happening.ASKED,
    AnswerOutcome.SOLVE: Happening.SOLVED,
    AnswerOutcome.CLOSE: Happening.CLOSED,
}


class Rating(models.IntegerChoices):
    """How content somebody is with the answer."""

    FIVE = 5, _("5 – very content")
    FOUR = 4, _("4 – content")
    THREE = 3, _("3 – so and so")
    TWO = 2, _("2 – not content")
    ONE = 1, _("1 – not content at all")
