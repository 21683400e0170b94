"""What somebody tells the members about themselves, and who may see it."""

from django.db import models
from django.utils.translation import gettext_lazy as _
from taggit.managers import TaggableManager
from taggit.models import ItemBase, TagBase

from site_modules.accounts.enums import Circle, County, ProfileVisibility
from site_modules.accounts.models.user import User


class SkillTag(TagBase):
    """Something people can do."""

    class Meta:
        verbose_name = _("skill")
        verbose_name_plural = _("skills")


class InterestTag(TagBase):
    """Something people care about."""

    class Meta:
        verbose_name = _("interest")
        verbose_name_plural = _("interests")


class Profile(models.Model):
    """The person's page; made with the account, its key is the account's."""

    user = models.OneToOneField(
        User, primary_key=True, on_delete=models.CASCADE, related_name="profile"
    )
    biography = models.TextField(_("about me"), max_length=3000, blank=True)
    website = models.URLField(_("website"), max_length=300, blank=True)
    phone = models.CharField(_("phone"), max_length=30, blank=True)
    organisation_name = models.CharField(_("organisation"), max_length=200, blank=True)
    position = models.CharField(_("role in the organisation"), max_length=150, blank=True)
    county = models.CharField(_("county"), max_length=2, choices=County.choices, blank=True)
    locality = models.CharField(_("locality"), max_length=100, blank=True)
    spoken_languages = models.CharField(_("languages I speak"), max_length=200, blank=True)
    availability = models.CharField(_("when I am available"), max_length=300, blank=True)
    skills = TaggableManager(
        _("skills"), through="accounts.ProfileSkill", blank=True, related_name="profiles"
    )
    interests = TaggableManager(
        _("interests"), through="accounts.ProfileInterest", blank=True, related_name="profiles"
    )

    visibility = models.CharField(
        _("who may open my page"),
        max_length=10,
        choices=ProfileVisibility.choices,
        default=ProfileVisibility.MEMBERS,
    )
    hides_activity = models.BooleanField(_("hide my recent activity"), default=False)
    messages_from = models.CharField(
        _("who may write to me"), max_length=10, choices=Circle.choices, default=Circle.MEMBERS
    )
    files_for = models.CharField(
        _("who may see the files I share"),
        max_length=10,
        choices=Circle.choices,
        default=Circle.MEMBERS,
    )
    updated_at = models.DateTimeField(auto_now=True)

    class Meta:
        verbose_name = _("profile")
        verbose_name_plural = _("profiles")

    def __str__(self) -> str:
        return f"#{self.pk}"


class ProfileSkill(ItemBase):
    """A skill of somebody."""

    tag = models.ForeignKey(SkillTag, on_delete=models.CASCADE, related_name="uses")
    content_object = models.ForeignKey(
        Profile, on_delete=models.CASCADE, related_name="tagged_skills"
    )

    class Meta:
        verbose_name = _("skill of a member")
        verbose_name_plural = _("skills of members")


class ProfileInterest(ItemBase):
    """An interest of somebody."""

    tag = models.ForeignKey(InterestTag, on_delete=models.CASCADE, related_name="uses")
    content_object = models.ForeignKey(
        Profile, on_delete=models.CASCADE, related_name="tagged_interests"
    )

    class Meta:
        verbose_name = _("interest of a member")
        verbose_name_plural = _("interests of members")
