"""Forms of the board in the admin."""

from collections.abc import Mapping
from typing import Any

from django import forms
from django.contrib.auth.models import Group
from django.utils.translation import gettext_lazy as _
from machina.apps.forum.models import Forum

from cms.core.enums import ICON_CHOICES, Service
from forum.access import forum_map
from forum.portal.enums import Level, Preset
from forum.portal.selectors.matrix import Cell, cells_of, posts_wait
from site_modules.accounts.enums import Role

AS_ABOVE = ""


class ForumForm(forms.Form):
    """A forum or a category."""

    name = forms.CharField(label=_("Name"), max_length=100)
    description = forms.CharField(label=_("Description"), max_length=300, required=False)
    parent = forms.ChoiceField(label=_("Stands below"), required=False)
    icon = forms.ChoiceField(label=_("Icon"), choices=ICON_CHOICES)
    accent = forms.ChoiceField(label=_("Colour"), choices=Service.choices)
    is_archived = forms.BooleanField(
        label=_("Archived"),
        required=False,
        help_text=_("Members still read it; nobody writes in it any more."),
    )

    def __init__(self, *args: Any, forum: Forum | None = None, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        below = (
            set(forum.get_descendants(include_self=True).values_list("pk", flat=True))
            if (forum is not None)
            else set()
        )
        choices: list[tuple[str, Any]] = [("", _("the board itself"))]
        choices += [
            (str(pk), node.name)
            for pk, node in forum_map().items()
            if pk not in below and (node.is_category or not self._is_category(forum))
        ]
        self.fields["parent"].choices = choices  # type: ignore[attr-defined]

    @staticmethod
    def _is_category(forum: Forum | None) -> bool:
        return forum is not None and bool(forum.is_category)

    def parent_forum(self) -> Forum | None:
        key = self.cleaned_data["parent"]
        return Forum.objects.get(pk=int(key)) if key else None


class NewForumForm(ForumForm):
    """The same with the way it opens."""

    is_category = forms.BooleanField(
        label=_("It is a category: it holds forums and no topics"), required=False
    )
    preset = forms.ChoiceField(label=_("Who reads and writes"), choices=Preset.choices)
    group = forms.ModelChoiceField(
        label=_("Group of a private forum"), queryset=Group.objects.order_by("pk"), required=False
    )

    def clean(self) -> dict[str, Any]:
        values = super().clean() or {}
        if values.get("preset") == Preset.PRIVATE and not values.get("group"):
            self.add_error("group", _("Choose the group that reads and writes."))
        return values


class MatrixForm(forms.Form):
    """A level for each group of the site, in one forum or at the top."""

    posts_wait = forms.BooleanField(
        label=_("A moderator reads what members write before others see it"), required=False
    )

    def __init__(self, *args: Any, forum_id: int | None, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.cells = cells_of(forum_id)
        self.fields["posts_wait"].initial = posts_wait(forum_id)
        for cell in self.cells:
            self.fields[f"group_{cell.group.pk}"] = self._field(cell, is_top=forum_id is None)

    @staticmethod
    def _field(cell: Cell, *, is_top: bool) -> forms.ChoiceField:
        choices: list[tuple[str, Any]] = [(str(int(level)), level.label) for level in Level]
        if not is_top:
            above = _("as above: %(level)s") % {"level": cell.above.label}
            choices.insert(0, (AS_ABOVE, above))
        initial = AS_ABOVE if cell.own is None else str(int(cell.own))
        return forms.ChoiceField(
            label=_role_name(cell.group), choices=choices, required=False,
            initial=initial if not is_top or cell.own is not None else "0",
        )  # fmt: skip

    def levels(self) -> Mapping[Group, Level | None]:
        """What each group gets; None: what stands above. Where posts wait, levels from above are
        written down, for what waits is said with the level."""
        waits = self.cleaned_data["posts_wait"]
        found: dict[Group, Level | None] = {}
        for cell in self.cells:
            value = self.cleaned_data[f"group_{cell.group.pk}"]
            level = Level(int(value)) if value else None
            if level is None and waits and cell.above in (Level.REPLY, Level.WRITE):
                level = cell.above
            found[cell.group] = level
        return found


def _role_name(group: Group) -> str:
    """Groups are called by the role they stand for, or by their own name."""
    return str(Role(group.name).label) if group.name in Role.values else group.name
