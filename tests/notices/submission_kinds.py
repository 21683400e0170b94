"""How the platform knows the kinds of the tests."""

from django.utils.html import linebreaks

from site_modules.submissions.kinds import SubmissionKind, register
from tests.notices.models import Notice, Poster

register(
    SubmissionKind(
        model=Notice,
        label="anunț de probă",
        prefix="PRB",
        lasts_days=60,
        ends_at=lambda notice: notice.deadline,
        address_of=lambda notice: f"/proba/{notice.pk}/",
        edit_address_of=lambda notice: f"/proba/{notice.pk}/modifica/",
        html_of=lambda notice: linebreaks(notice.body, autoescape=True),
        checklist=(("persoane", "Fără datele altor persoane"), ("limba", "Pe înțelesul tuturor")),
    )
)
register(
    SubmissionKind(
        model=Poster,
        label="afiș de probă",
        prefix="AFI",
        address_of=lambda poster: f"/afise/{poster.pk}/",
    )
)
