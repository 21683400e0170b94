"""Words of the account: roles, who people are, how they are called and shown."""

from django.db import models
from django.utils.translation import gettext_lazy as _


class Role(models.TextChoices):
    """What somebody may do on the platform; the value is the group's name."""

    MEMBER = "Membri", _("Member")
    DELEGATE = "Delegați OSC", _("CSO delegate")
    CONTRIBUTOR = "Contributori", _("Contributor")
    AUTHOR = "Autori", _("Author")
    EDITOR = "Editori", _("Editor")
    MODERATOR = "Moderatori", _("Moderator")
    COUNSELLOR = "Consilieri", _("Career counsellor")
    ADMINISTRATOR = "Administratori", _("Administrator")


class StakeholderType(models.TextChoices):
    """Whom somebody stands for in the dialogue; not a role."""

    BENEFICIARY = "beneficiary", _("beneficiary")
    CIVIL_SOCIETY = "civil_society", _("member of civil society")
    AUTHORITY = "authority", _("representative of a public authority")
    NGO_MEMBER = "ngo_member", _("member of an NGO")
    EMPLOYMENT_PROVIDER = "employment_provider", _("employment services provider")
    TRAINING_PROVIDER = "training_provider", _("training provider")
    EMPLOYER = "employer", _("employer")
    SOCIAL_PARTNER = "social_partner", _("social partner")


class PublicNameChoice(models.TextChoices):
    """What others read as somebody's name."""

    FULL_NAME = "full_name", _("first name and last name")
    REVERSED_NAME = "reversed_name", _("last name and first name")
    FIRST_NAME = "first_name", _("first name")
    NICKNAME = "nickname", _("nickname")
    USERNAME = "username", _("username")


class Theme(models.TextChoices):
    """Colours of the site."""

    DEVICE = "device", _("as on the device")
    LIGHT = "light", _("light")
    DARK = "dark", _("dark")


class ProfileVisibility(models.TextChoices):
    """Who may open somebody's page."""

    MEMBERS = "members", _("members of the platform")
    PRIVATE = "private", _("nobody else")


class Circle(models.TextChoices):
    """From whom something is welcome."""

    MEMBERS = "members", _("all members")
    GROUPS = "groups", _("people of my groups")
    NOBODY = "nobody", _("nobody")


class RegistrationMode(models.TextChoices):
    """How somebody gets an account by themselves."""

    APPROVAL = "approval", _("open, an administrator approves each request")
    CONFIRMATION = "confirmation", _("open, confirming the e-mail address is enough")
    CLOSED = "closed", _("closed")


class RequestState(models.TextChoices):
    """unconfirmed → pending → approved or rejected."""

    UNCONFIRMED = "unconfirmed", _("waits for the confirmation of the address")
    PENDING = "pending", _("waits for a decision")
    APPROVED = "approved", _("approved")
    REJECTED = "rejected", _("rejected")


class ConsentKind(models.TextChoices):
    """What somebody agrees to; each agreement keeps the version that was read."""

    RULES = "rules", _("rules of use")
    DATA_PROCESSING = "data_processing", _("processing of personal data")


class SanctionKind(models.TextChoices):
    """Measures against somebody who broke the rules."""

    WARNING = "warning", _("warning")
    SUSPENSION = "suspension", _("suspension")
    #: The account stays open; its owner reads the forum and does not write there.
    FORUM = "forum", _("suspension from the forum")


#: What its person contests on the site. Whose account is closed signs in nowhere: they write.
CONTESTABLE = frozenset({SanctionKind.WARNING, SanctionKind.FORUM})


class County(models.TextChoices):
    """The counties of Romania by their codes (ISO 3166-2:RO)."""

    AB = "AB", "Alba"
    AR = "AR", "Arad"
    AG = "AG", "Argeș"
    BC = "BC", "Bacău"
    BH = "BH", "Bihor"
    BN = "BN", "Bistrița-Năsăud"
    BT = "BT", "Botoșani"
    BR = "BR", "Brăila"
    BV = "BV", "Brașov"
    B = "B", "București"
    BZ = "BZ", "Buzău"
    CL = "CL", "Călărași"
    CS = "CS", "Caraș-Severin"
    CJ = "CJ", "Cluj"
    CT = "CT", "Constanța"
    CV = "CV", "Covasna"
    DB = "DB", "Dâmbovița"
    DJ = "DJ", "Dolj"
    GL = "GL", "Galați"
    GR = "GR", "Giurgiu"
    GJ = "GJ", "Gorj"
    HR = "HR", "Harghita"
    HD = "HD", "Hunedoara"
    IL = "IL", "Ialomița"
    IS = "IS", "Iași"
    IF = "IF", "Ilfov"
    MM = "MM", "Maramureș"
    MH = "MH", "Mehedinți"
    MS = "MS", "Mureș"
    NT = "NT", "Neamț"
    OT = "OT", "Olt"
    PH = "PH", "Prahova"
    SJ = "SJ", "Sălaj"
    SM = "SM", "Satu Mare"
    SB = "SB", "Sibiu"
    SV = "SV", "Suceava"
    TR = "TR", "Teleorman"
    TM = "TM", "Timiș"
    TL = "TL", "Tulcea"
    VL = "VL", "Vâlcea"
    VS = "VS", "Vaslui"
    VN = "VN", "Vrancea"
