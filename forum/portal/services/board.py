"""Categories and forums."""

from dataclasses import dataclass

from django.db import transaction
from machina.apps.forum.models import Forum

from cms.audit.services import record
from forum.access import forget_map
from forum.portal.enums import Preset
from forum.portal.models import ForumSettings
from forum.portal.services.rights import apply_preset, set_rights_at_the_top
from site_modules.accounts.enums import Role
from site_modules.accounts.models import User, role_group


@dataclass(frozen=True)
class NewForum:
    """A forum of the first board; texts are the site's content, in its language."""

    name: str
    description: str
    icon: str
    accent: str
    preset: str = Preset.MEMBERS
    role: str = ""


FIRST_BOARD: tuple[tuple[str, tuple[NewForum, ...]], ...] = (
    (
        "Împreună pe platformă",
        (
            NewForum("Anunțuri", "Noutăți de la echipa platformei.", "bell", "dialog",
                     Preset.ANNOUNCEMENTS),
            NewForum("Bun venit și ajutor", "Prezintă-te, întreabă cum se face, ajută un coleg.",
                     "help", "dialog"),
        ),
    ),
    (
        "Viața organizației",
        (
            NewForum("Conducere și administrare",
                     "Statut, conturi, angajați, relația cu autoritățile.", "org", "management"),
            NewForum("Voluntari și comunitate", "Recrutare, motivare, siguranță, recunoaștere.",
                     "hub", "hub"),
            NewForum("Finanțare", "Granturi, donații, 3,5%, sponsorizări.", "card", "dialog"),
            NewForum("Digitalizare", "Unelte, securitate, date personale.", "online", "elearning"),
        ),
    ),
    (
        "Politici și carieră",
        (
            NewForum("Politici publice și consultări",
                     "Propuneri și poziții comune; un moderator citește înainte de publicare.",
                     "target", "membri", Preset.MODERATED),
            NewForum("Carieră în sectorul civic",
                     "Locuri de muncă, formare, schimb de experiență.", "compass", "cariera"),
        ),
    ),
    (
        "Grupuri de lucru",
        (
            NewForum("Delegații organizațiilor", "Loc de lucru al delegaților.",
                     "lock", "management", Preset.PRIVATE, Role.DELEGATE),
        ),
    ),
)  # fmt: skip


@transaction.atomic
def set_up_board() -> bool:
    """The first board, once, on a site without forums; true when it was made now."""
    if Forum.objects.exists():
        return False
    set_rights_at_the_top()
    for name, forums in FIRST_BOARD:
        category = create_forum(name=name, is_category=True)
        for one in forums:
            made = create_forum(
                name=one.name, description=one.description, parent=category,
                icon=one.icon, accent=one.accent,
            )  # fmt: skip
            group = role_group(Role(one.role)) if one.role else None
            apply_preset(forum=made, preset=one.preset, group=group)
    return True


@transaction.atomic
def create_forum(
    *,
    name: str,
    description: str = "",
    parent: Forum | None = None,
    is_category: bool = False,
    icon: str = "dialog",
    accent: str = "dialog",
    by: User | None = None,
) -> Forum:
    """Add a forum or a category at the end of its siblings."""
    if parent is not None:
        parent.refresh_from_db()
    forum = Forum.objects.create(
        name=name,
        description=description,
        parent=parent,
        type=Forum.FORUM_CAT if is_category else Forum.FORUM_POST,
    )
    ForumSettings.objects.create(forum=forum, icon=icon, accent=accent)
    if by is not None:
        record("forum.board", actor=by, details={"forum": forum.pk, "name": name})
    return forum


@transaction.atomic
def change_forum(
    *, forum: Forum, by: User, name: str, description: str, parent: Forum | None,
    icon: str, accent: str, is_archived: bool,
) -> None:  # fmt: skip
    """Rename, describe, move below a category, archive or open again."""
    forum.refresh_from_db()
    if (parent.pk if parent else None) != forum.parent_id:
        forum.move_to(parent, "last-child" if parent else "last-sibling")
        forum.refresh_from_db()
    Forum.objects.filter(pk=forum.pk).update(name=name, description=description)
    ForumSettings.objects.update_or_create(
        forum=forum, defaults={"icon": icon, "accent": accent, "is_archived": is_archived}
    )
    record("forum.board", actor=by, details={"forum": forum.pk, "name": name})
    forget_map()


@transaction.atomic
def shift_forum(*, forum: Forum, by: User, is_up: bool) -> bool:
    """Move a forum before or behind its neighbour; False at the end of the row."""
    forum.refresh_from_db()
    neighbour = forum.get_previous_sibling() if is_up else forum.get_next_sibling()
    if neighbour is None:
        return False
    forum.move_to(neighbour, "left" if is_up else "right")
    record("forum.board", actor=by, details={"forum": forum.pk, "name": forum.name})
    forget_map()
    return True


@transaction.atomic
def delete_forum(*, forum: Forum, by: User) -> bool:
    """Take an empty forum or category away; False when something lies in it."""
    forum.refresh_from_db()
    if forum.topics.exists() or forum.get_children().exists():
        return False
    record("forum.board", actor=by, details={"forum": forum.pk, "name": forum.name})
    Forum.objects.get(pk=forum.pk).delete()
    return True
