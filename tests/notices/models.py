"""What the tests of submissions send."""

from django.core.validators import MinLengthValidator
from django.db import models
from modelcluster.fields import ParentalKey, ParentalManyToManyField

from site_modules.submissions.models import Submission


class Topic(models.Model):
    name = models.CharField(max_length=40)

    class Meta:
        verbose_name = "temă"
        verbose_name_plural = "teme"

    def __str__(self) -> str:
        return self.name


class Notice(Submission):
    body = models.TextField("text", validators=[MinLengthValidator(10)])
    topics = ParentalManyToManyField(Topic, blank=True, verbose_name="teme")
    file = models.FileField("fișier", upload_to="notices", blank=True)
    deadline = models.DateTimeField("termen", null=True, blank=True)

    submission_fields = ("title", "body", "topics", "contacts", "file", "deadline")

    class Meta:
        verbose_name = "anunț de probă"
        verbose_name_plural = "anunțuri de probă"


class Contact(models.Model):
    notice = ParentalKey(Notice, on_delete=models.CASCADE, related_name="contacts")
    name = models.CharField(max_length=40)

    class Meta:
        verbose_name = "contact"
        verbose_name_plural = "contacte"

    def __str__(self) -> str:
        return self.name


class Poster(Submission):
    """A second kind, with nothing of its own."""

    class Meta:
        verbose_name = "afiș de probă"
        verbose_name_plural = "afișe de probă"
