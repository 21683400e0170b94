"""Writes an e-mail from templates: HTML in the e-mail layout and a plain-text twin."""

from collections.abc import Iterable
from typing import Any

import css_inline
from django.conf import settings
from django.core.mail import EmailMultiAlternatives
from django.template.loader import render_to_string
from django.utils import translation
from django.utils.functional import Promise

_inliner = css_inline.CSSInliner(keep_style_tags=True, load_remote_stylesheets=False)


def send_template_mail(
    *,
    template: str,
    subject: str | Promise,
    to: list[str],
    context: dict[str, Any],
    language: str = settings.LANGUAGE_CODE,
    reply_to: list[str] | None = None,
    headers: dict[str, str] | None = None,
    attachments: Iterable[tuple[str, bytes, str]] = (),
) -> None:
    """Queue a mail made of `emails/<template>.html` and `emails/<template>.txt`.

    `subject` is one line, put into `language` here when it is lazy; line breaks in it become blanks
    (people's text may be in it). `attachments`: name, bytes, content type.
    """
    with translation.override(language):
        subject = " ".join(str(subject).split())
        full_context = {"site_url": settings.SITE_URL, "subject": subject, **context}
        text = render_to_string(f"emails/{template}.txt", full_context).strip() + "\n"
        html = _inliner.inline(render_to_string(f"emails/{template}.html", full_context))
    message = EmailMultiAlternatives(
        subject=subject, body=text, to=to, reply_to=reply_to or [], headers=headers or {}
    )
    message.attach_alternative(html, "text/html")
    for name, content, kind in attachments:
        message.attach(name, content, kind)
    message.send()
