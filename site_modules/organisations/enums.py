"""Kinds and states of organisations, roles of their people, states of conversations."""

from django.db import models
from django.utils.translation import gettext_lazy as _
from django.utils.translation import pgettext_lazy

#: Held by administrators: verify, reject, suspend, restore.
VERIFY = "organisations.verify"


class OrganisationKind(models.TextChoices):
    ASSOCIATION = "association", _("association")
    FOUNDATION = "foundation", _("foundation")
    FEDERATION = "federation", _("federation")
    SOCIAL_ENTERPRISE = "social_enterprise", _("social enterprise")
    SOCIAL_PARTNER = "social_partner", _("trade union or employers' organisation")
    PUBLIC_AUTHORITY = "public_authority", _("public authority or institution")
    EDUCATION = "education", _("school, university or training provider")
    COMPANY = "company", _("company")


class OrganisationTheme(models.TextChoices):
    """What an organisation works on."""

    SOCIAL = "social", _("Social services")
    EDUCATION = "education", _("Education")
    YOUTH = "youth", _("Children and young people")
    ELDERLY = "elderly", _("Older people")
    DISABILITY = "disability", _("Disability and accessibility")
    HEALTH = "health", _("Health")
    EMPLOYMENT = "employment", _("Employment and training")
    RIGHTS = "rights", _("Rights and civic participation")
    MINORITIES = "minorities", _("Minorities and inclusion")
    COMMUNITY = "community", _("Community and rural development")
    ENVIRONMENT = "environment", _("Environment")
    ANIMALS = "animals", _("Animal protection")
    CULTURE = "culture", _("Culture and heritage")
    SPORT = "sport", _("Sport and leisure")
    DIGITAL = "digital", _("Digital skills")
    EMERGENCY = "emergency", _("Emergencies and humanitarian aid")


class OrganisationState(models.TextChoices):
    """draft → waiting → verified, changes_asked or rejected; verified ↔ suspended."""

    DRAFT = "draft", _("draft")
    WAITING = "waiting", _("waits for verification")
    CHANGES_ASKED = "changes_asked", _("changes were asked")
    VERIFIED = "verified", _("verified")
    REJECTED = "rejected", _("rejected")
    SUSPENDED = "suspended", pgettext_lazy("organisation", "suspended")


#: States in which an administrator has not confirmed the organisation yet; it may be corrected.
NOT_YET_VERIFIED = (
    OrganisationState.DRAFT,
    OrganisationState.WAITING,
    OrganisationState.CHANGES_ASKED,
    OrganisationState.REJECTED,
)
#: From here an organisation may be sent to the administrators.
SENDABLE = (
    OrganisationState.DRAFT,
    OrganisationState.CHANGES_ASKED,
    OrganisationState.REJECTED,
)
#: States in which a CUI is nobody else's any more.
HOLDS_CUI = (
    OrganisationState.WAITING,
    OrganisationState.CHANGES_ASKED,
    OrganisationState.VERIFIED,
    OrganisationState.SUSPENDED,
)


class MemberRole(models.TextChoices):
    """What somebody is in an organisation."""

    LEGAL_REPRESENTATIVE = "legal_representative", _("legal representative")
    DELEGATE = "delegate", _("delegate")
    VOLUNTEER_COORDINATOR = "volunteer_coordinator", _("volunteer coordinator")
    ACCOUNTANT = "accountant", _("accountant")
    MEMBER = "member", _("member")


#: Roles that write, publish and answer in the organisation's name.
ACTING_ROLES = (
    MemberRole.LEGAL_REPRESENTATIVE,
    MemberRole.DELEGATE,
    MemberRole.VOLUNTEER_COORDINATOR,
)
#: Roles that change the organisation and its people, and get the platform's role „Delegat OSC”.
MANAGING_ROLES = (MemberRole.LEGAL_REPRESENTATIVE, MemberRole.DELEGATE)


class JoinState(models.TextChoices):
    """open → accepted, declined or withdrawn."""

    OPEN = "open", _("waits for an answer")
    ACCEPTED = "accepted", _("accepted")
    DECLINED = "declined", _("declined")
    WITHDRAWN = "withdrawn", _("withdrawn")


class ConversationState(models.TextChoices):
    """new → answered ↔ waiting; closed from anywhere, and open again with new words."""

    NEW = "new", _("new")
    WAITING = "waiting", _("waits for an answer")
    ANSWERED = "answered", _("answered")
    CLOSED = "closed", _("closed")


#: The organisation has something to do.
UNANSWERED = (ConversationState.NEW, ConversationState.WAITING)


class Side(models.TextChoices):
    """From which side of a conversation words come."""

    MEMBER = "member", _("member")
    ORGANISATION = "organisation", _("organisation")


class ChangeState(models.TextChoices):
    """Of a change of name or numbers: waiting → accepted, refused or withdrawn."""

    WAITING = "waiting", _("waits for an answer")
    ACCEPTED = "accepted", _("accepted")
    REFUSED = "refused", _("refused")
    WITHDRAWN = "withdrawn", _("withdrawn")


class EventKind(models.TextChoices):
    """What the journal of an organisation tells its delegates."""

    ENTERED = "entered", _("entered on the platform")
    SENT = "sent", _("sent for verification")
    EDITED = "edited", _("details changed")
    VERIFIED = "verified", _("verified by an administrator")
    CHANGES_ASKED = "changes_asked", _("an administrator asked for changes")
    REJECTED = "rejected", _("rejected by an administrator")
    SUSPENDED = "suspended", _("suspended by an administrator")
    RESTORED = "restored", _("restored by an administrator")
    CHANGE_ASKED = "change_asked", _("asked for another name or number")
    CHANGE_REFUSED = "change_refused", _("another name or number was refused")
    INVITED = "invited", _("somebody was invited")
    INVITATION_WITHDRAWN = "invitation_withdrawn", _("an invitation was withdrawn")
    JOINED = "joined", _("joined the organisation")
    DECLINED = "declined", _("a request to join was declined")
    ROLE_CHANGED = "role_changed", _("role changed")
    LEFT = "left", _("left the organisation")
    REMOVED = "removed", _("was taken out of the organisation")
    EXPIRED = "expired", _("the term of the role ended")
    ANSWERED = "answered", _("answered a message")
    ASSIGNED = "assigned", _("a message was assigned")
    CLOSED = "closed", _("a message was closed")
    ACTED = "acted", _("acted in the organisation's name")
