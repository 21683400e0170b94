"""Words of API keys: what a key may do, how long it lives."""

from django.db import models
from django.utils.translation import gettext_lazy as _


class Scope(models.TextChoices):
    """What a program with a key may do in its owner's name."""

    PROFILE_READ = "profile:read", _("read your account and profile, and the members you may see")
    PROFILE_WRITE = "profile:write", _("change your profile")
    NOTIFICATIONS_READ = (
        "notifications:read",
        _("read your notifications and how you want to be told"),
    )
    NOTIFICATIONS_WRITE = (
        "notifications:write",
        _("mark your notifications as read and change how you are told"),
    )
    CONTENT_READ = "content:read", _("read the pages and files that you may read")
    COMMENTS_WRITE = "comments:write", _("write comments, thank and follow in your name")
    FORUM_READ = "forum:read", _("read the forums that you may read, and what you follow there")
    FORUM_WRITE = "forum:write", _("open topics, answer, vote and follow in your name")
    HUB_READ = "hub:read", _("read the ads of the employment hub, and where your own stand")
    HUB_WRITE = "hub:write", _("send, change and close ads in your name")
    APPLICATIONS_READ = (
        "applications:read",
        _("read your applications, and those to the organisations that you act for"),
    )
    APPLICATIONS_WRITE = (
        "applications:write",
        _("apply and withdraw in your name, and decide for the organisations that you act for"),
    )
    APPOINTMENTS_READ = (
        "appointments:read",
        _("read your appointments with counsellors, and the free hours"),
    )
    APPOINTMENTS_WRITE = (
        "appointments:write",
        _("book, move and cancel appointments in your name"),
    )
    APPOINTMENTS_COUNSEL = (
        "appointments:counsel",
        _("read the appointments with you, confirm, offer, cancel and close them, if you counsel"),
    )
    EVENTS_READ = "events:read", _("read the events that you may see, and your registrations")
    EVENTS_WRITE = (
        "events:write",
        _("register for events, accept, cancel and propose events in your name"),
    )
    DOCUMENTS_READ = (
        "documents:read",
        _("read the documents made from templates, yours and of organisations that you act for"),
    )
    DOCUMENTS_WRITE = (
        "documents:write",
        _("make documents from templates in your name and for organisations that you act for"),
    )
    ORGANISATIONS_READ = (
        "organisations:read",
        _("read your organisations, their people and messages, as far as your roles reach"),
    )
    ORGANISATIONS_WRITE = (
        "organisations:write",
        _("enter and change organisations, invite, write and answer, as far as your roles reach"),
    )
    TOKENS_READ = "tokens:read", _("list your API keys, never their secrets")
    TOKENS_WRITE = "tokens:write", _("revoke your API keys")
    REPORTS_READ = "reports:read", _("read your reports and the decisions about your content")
    REPORTS_WRITE = "reports:write", _("report content and contest decisions")
    SUBMISSIONS_READ = "submissions:read", _("read what you sent for approval and its state")
    SUBMISSIONS_WRITE = (
        "submissions:write",
        _("send, change, renew, withdraw and close what you sent for approval"),
    )
    REQUESTS_READ = "requests:read", _("read your requests for advice and other services")
    REQUESTS_WRITE = "requests:write", _("send requests and go on with them in your name")
    REQUESTS_ANSWER = (
        "requests:answer",
        _("read the queue of requests and answer, if you are staff"),
    )
    MODERATION_READ = "moderation:read", _("read what waits for moderators, if you are one")
    MODERATION_WRITE = "moderation:write", _("decide on content, if you are a moderator")


class Lifetime(models.IntegerChoices):
    """Days after which a key stops by itself."""

    MONTH = 30, _("30 days")
    QUARTER = 90, _("90 days")
    YEAR = 365, _("one year")
