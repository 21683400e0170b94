"""Words of the library: what a resource is, in which shape, under which licence."""

from django.db import models
from django.utils.translation import gettext_lazy as _


class Category(models.TextChoices):
    """The shelves; the value stands in addresses, hence in Romanian."""

    FORMS = "sabloane", _("Templates and forms")
    GUIDES = "ghiduri", _("Guides and manuals")
    LAW = "legislatie", _("Laws and regulations")
    STUDIES = "studii", _("Studies and reports")
    LEARNING = "educatie", _("Learning materials")


class ResourceType(models.TextChoices):
    """What a resource is; each type stands on one shelf (`CATEGORY_OF`)."""

    TEMPLATE = "model", _("Document template")
    FORM = "formular", _("Form")
    REGISTER = "registru", _("Register")
    CHECKLIST = "lista", _("Checklist")
    TOOL = "instrument", _("Working tool")
    GUIDE = "ghid", _("Guide")
    MANUAL = "manual", _("Manual")
    PROCEDURE = "procedura", _("Procedure")
    LAW = "lege", _("Law")
    REGULATION = "regulament", _("Regulation")
    STUDY = "studiu", _("Study")
    REPORT = "raport", _("Written report")
    CASE_STUDY = "caz", _("Case study")
    PRESENTATION = "prezentare", _("Presentation")
    LESSON = "lectie", _("Learning material")


CATEGORY_OF: dict[str, Category] = {
    ResourceType.TEMPLATE: Category.FORMS,
    ResourceType.FORM: Category.FORMS,
    ResourceType.REGISTER: Category.FORMS,
    ResourceType.CHECKLIST: Category.FORMS,
    ResourceType.TOOL: Category.FORMS,
    ResourceType.GUIDE: Category.GUIDES,
    ResourceType.MANUAL: Category.GUIDES,
    ResourceType.PROCEDURE: Category.GUIDES,
    ResourceType.LAW: Category.LAW,
    ResourceType.REGULATION: Category.LAW,
    ResourceType.STUDY: Category.STUDIES,
    ResourceType.REPORT: Category.STUDIES,
    ResourceType.CASE_STUDY: Category.STUDIES,
    ResourceType.PRESENTATION: Category.LEARNING,
    ResourceType.LESSON: Category.LEARNING,
}


class FileKind(models.TextChoices):
    """What opens a file, as readers choose it; a resource may come in several."""

    PDF = "pdf", "PDF"
    WORD = "word", _("Word (DOCX, ODT)")
    EXCEL = "excel", _("Excel (XLSX, ODS, CSV)")
    SLIDES = "prezentare", _("Presentation (PPTX, ODP)")
    TEXT = "text", _("Plain text")
    LINK = "link", _("Official page (link)")


KIND_OF_EXTENSION: dict[str, FileKind] = {
    "pdf": FileKind.PDF,
    "docx": FileKind.WORD,
    "odt": FileKind.WORD,
    "xlsx": FileKind.EXCEL,
    "ods": FileKind.EXCEL,
    "csv": FileKind.EXCEL,
    "pptx": FileKind.SLIDES,
    "odp": FileKind.SLIDES,
    "txt": FileKind.TEXT,
    "ics": FileKind.TEXT,
}


class Language(models.TextChoices):
    """The language a resource is written in, whatever language its page is in."""

    ROMANIAN = "ro", _("Romanian")
    ENGLISH = "en", _("English")
    HUNGARIAN = "hu", _("Hungarian")
    ROMANI = "rom", _("Romani")


class Licence(models.TextChoices):
    """What a reader may do with a resource."""

    CC_BY = "cc-by", "CC BY 4.0"
    CC_BY_SA = "cc-by-sa", "CC BY-SA 4.0"
    CC_BY_NC = "cc-by-nc", "CC BY-NC 4.0"
    CC0 = "cc0", "CC0 1.0"
    #: Law 8/1996, article 9: official texts are not protected by copyright.
    OFFICIAL = "oficial", _("Official text, free to use")
    RESERVED = "rezervat", _("All rights reserved")


LICENCE_ADDRESSES: dict[str, str] = {
    Licence.CC_BY: "https://creativecommons.org/licenses/by/4.0/deed.ro",
    Licence.CC_BY_SA: "https://creativecommons.org/licenses/by-sa/4.0/deed.ro",
    Licence.CC_BY_NC: "https://creativecommons.org/licenses/by-nc/4.0/deed.ro",
    Licence.CC0: "https://creativecommons.org/publicdomain/zero/1.0/deed.ro",
}


class Order(models.TextChoices):
    """How a list is ordered; the value stands in addresses."""

    NEWEST = "noi", _("Newest")
    TITLE = "titlu", _("Title, A to Z")
    YEAR = "an", _("Year of publication")
    DOWNLOADED = "descarcate", _("Most downloaded")


class Where(models.TextChoices):
    """Where words are looked for."""

    EVERYWHERE = "", _("Everywhere")
    TITLE = "titlu", _("In titles")
    PAGE = "text", _("In titles and descriptions")
    FILES = "fisiere", _("Inside the files")


class ReadingState(models.TextChoices):
    """How far the text of a file is known."""

    WAITING = "waiting", _("waits to be read")
    READ = "read", _("read by the machine")
    NO_TEXT = "no_text", _("no text found: probably a scan")
    ENCRYPTED = "encrypted", _("protected by a password: its text cannot be searched")
    DAMAGED = "damaged", _("damaged: export it again from the program that made it")
    TOO_LARGE = "too_large", _("unpacks to too much: it was not read")
    TOO_SLOW = "too_slow", _("takes too long to read: it was not read")


#: What an editor should do something about.
TROUBLED = frozenset(
    {
        ReadingState.NO_TEXT, ReadingState.ENCRYPTED, ReadingState.DAMAGED,
        ReadingState.TOO_LARGE, ReadingState.TOO_SLOW,
    }
)  # fmt: skip
