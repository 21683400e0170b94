"""What each role may do in the admin, as data. The set-up applies each line once."""

from dataclasses import dataclass, field

from site_modules.accounts.enums import Role

ENTER_ADMIN = "wagtailadmin.access_admin"
READ_RESTRICTED = "media.read_restricted_content"


@dataclass(frozen=True)
class RoleRights:
    """Permissions as `app.codename`; page rights count from the root of the page tree."""

    permissions: tuple[str, ...] = ()
    page_rights: tuple[str, ...] = ()
    collection_rights: tuple[str, ...] = ()
    #: Every permission that exists (and each new one, when a release brings it).
    has_everything: bool = field(default=False)


# Wagtail asks for the permissions of its own models, whatever model the site stores files in.
WORK_WITH_FILES = (
    "wagtailimages.add_image",
    "wagtailimages.change_image",
    "wagtailimages.choose_image",
    "wagtaildocs.add_document",
    "wagtaildocs.change_document",
    "wagtaildocs.choose_document",
    "wagtailmedia.add_media",
    "wagtailmedia.change_media",
)
OFFER_FILES = (
    "wagtailimages.add_image",
    "wagtailimages.choose_image",
    "wagtaildocs.add_document",
    "wagtaildocs.choose_document",
)

ROLE_RIGHTS: dict[Role, RoleRights] = {
    Role.MEMBER: RoleRights(),
    Role.DELEGATE: RoleRights(),
    # Their sections are given to them page by page; here only the door and their own files.
    Role.CONTRIBUTOR: RoleRights((ENTER_ADMIN,), collection_rights=OFFER_FILES),
    Role.AUTHOR: RoleRights((ENTER_ADMIN,), collection_rights=OFFER_FILES),
    Role.EDITOR: RoleRights(
        (
            ENTER_ADMIN,
            READ_RESTRICTED,
            "wagtail_localize.submit_translation",
            "wagtailredirects.add_redirect",
            "wagtailredirects.change_redirect",
            "wagtailredirects.delete_redirect",
            "comments.answer_officially",
            "articles.waive_transcript",
            "articles.add_articlecategory",
            "articles.change_articlecategory",
            "articles.delete_articlecategory",
            "library.add_resourcetheme",
            "library.change_resourcetheme",
            "library.delete_resourcetheme",
            "events.manage_participants",
            "search.add_synonymgroup",
            "search.change_synonymgroup",
            "search.delete_synonymgroup",
        ),
        page_rights=("add", "change", "publish", "lock", "unlock", "bulk_delete"),
        collection_rights=WORK_WITH_FILES,
    ),
    Role.MODERATOR: RoleRights((ENTER_ADMIN, "accounts.add_sanction", "moderation.decide")),
    # They answer what members ask, in the queue of requests, and keep hours for appointments.
    Role.COUNSELLOR: RoleRights((ENTER_ADMIN, "requests.answer", "career.counsel")),
    Role.ADMINISTRATOR: RoleRights(
        page_rights=("add", "change", "publish", "lock", "unlock", "bulk_delete"),
        collection_rights=(
            *WORK_WITH_FILES,
            "wagtailimages.delete_image",
            "wagtaildocs.delete_document",
            "wagtailmedia.delete_media",
        ),
        has_everything=True,
    ),
}
