"""A document of a member, from the form to the library."""

from typing import ClassVar

from django.core.exceptions import ValidationError
from django.core.validators import MaxValueValidator, MinValueValidator
from django.db import models
from django.urls import reverse
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from cms.library.enums import Language, Licence, ResourceType
from site_modules.submissions.models import Submission
from site_modules.uploads.enums import IN_LIBRARY, Rights, Visibility
from site_modules.uploads.querysets import UploadQuerySet

MAX_TITLE, MIN_DESCRIPTION, MAX_DESCRIPTION = 150, 30, 2000


class DocumentUpload(Submission):
    """Private until a moderator approves it; then in the library, or for those whom its mark names.

    The library shows a copy (`page`) that is made and taken back by `services.placing`.
    """

    submission_fields: ClassVar[tuple[str, ...]] = (
        "title", "description", "resource_type", "theme", "visibility", "rights", "licence",
        "publisher", "year", "language", "keywords", "files", "note",
    )  # fmt: skip

    #: Markdown.
    description = models.TextField(gettext_lazy("description"), max_length=MAX_DESCRIPTION)
    resource_type = models.CharField(
        gettext_lazy("category"), max_length=12, choices=ResourceType.choices,
        default=ResourceType.GUIDE,
    )  # fmt: skip
    theme = models.ForeignKey(
        "library.ResourceTheme", verbose_name=gettext_lazy("theme"), null=True, blank=True,
        on_delete=models.SET_NULL, related_name="+",
    )  # fmt: skip
    visibility = models.CharField(
        gettext_lazy("who may read it"), max_length=12, choices=Visibility.choices,
        default=Visibility.MEMBERS,
    )  # fmt: skip
    rights = models.CharField(
        gettext_lazy("by what right"), max_length=10, choices=Rights.choices, default=Rights.OWN
    )
    licence = models.CharField(
        gettext_lazy("licence"), max_length=10, choices=Licence.choices, default=Licence.CC_BY
    )
    publisher = models.CharField(gettext_lazy("publisher"), max_length=160, blank=True)
    year = models.PositiveSmallIntegerField(
        gettext_lazy("year of publication"), null=True, blank=True,
        validators=[MinValueValidator(1800), MaxValueValidator(2100)],
    )  # fmt: skip
    language = models.CharField(
        gettext_lazy("language"), max_length=3, choices=Language.choices, default=Language.ROMANIAN
    )
    keywords = models.CharField(gettext_lazy("keywords"), max_length=250, blank=True)
    #: Keys of `UploadFile`; a version names its own, so that files wait with the words.
    files = models.JSONField(gettext_lazy("files"), default=list)
    note = models.CharField(gettext_lazy("what changed"), max_length=300, blank=True)

    #: The copy in the library; empty for what is not placed there, or was deleted by editors.
    page = models.OneToOneField(
        "library.ResourcePage", null=True, blank=True, editable=False, on_delete=models.SET_NULL,
        related_name="+",
    )  # fmt: skip
    #: When the copy last followed; earlier than `approved_at`, or empty: a task has to.
    placed_at = models.DateTimeField(null=True, blank=True, editable=False)
    #: What the copy was made to say then, by which corrections of editors are told apart.
    placed_words = models.JSONField(default=dict, editable=False)

    objects = UploadQuerySet.as_manager()

    class Meta:
        verbose_name = gettext_lazy("document of a member")
        verbose_name_plural = gettext_lazy("documents of members")
        indexes = [
            models.Index(fields=["organisation", "state", "-approved_at"], name="uploads_of_org"),
            models.Index(fields=["submitter", "-updated_at"], name="uploads_of_person"),
        ]

    def clean(self) -> None:
        """A mark needs whom it names, and a document its file."""
        super().clean()
        if self.visibility == Visibility.ORGANISATION and not self.organisation_id:
            raise ValidationError(
                {"visibility": _("Choose first in the name of which organisation you send it.")}
            )
        if not self.files:
            raise ValidationError({"files": _("Choose the file of the document.")})
        if len(self.description.strip()) < MIN_DESCRIPTION:
            message = _("Describe the document in at least %(least)d characters.")
            raise ValidationError({"description": message % {"least": MIN_DESCRIPTION}})

    def get_absolute_url(self) -> str:
        return reverse("uploads:document", args=[self.pk])

    @property
    def edit_address(self) -> str:
        return reverse("uploads:edit", args=[self.pk])

    @property
    def is_in_library(self) -> bool:
        """True while the library has to show it."""
        is_trusted = self.organisation is None or self.organisation.is_active
        return self.is_open and is_trusted and self.visibility in IN_LIBRARY

    @property
    def is_restricted(self) -> bool:
        return self.visibility not in IN_LIBRARY

    @property
    def shown_publisher(self) -> str:
        """Who made it, as the author says; else the organisation that sent it."""
        return self.publisher or (self.organisation.name if self.organisation else "")

    def get_files_display(self) -> str:
        """Their names, for moderators who compare two versions."""
        from site_modules.uploads.models.file import UploadFile

        names = UploadFile.objects.filter(pk__in=self.files).values_list("name", flat=True)
        return ", ".join(names)
