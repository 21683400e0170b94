"""The first reading of an export: is it whole, and what is in it? Keeps a line of each item."""

from dataclasses import dataclass, field
from pathlib import Path
from urllib.parse import parse_qs, unquote, urlsplit

from cms.wordpress.reading import Author, Category, Channel, Item, parts_of

PAGES = {"post", "page"}
#: Items that become nothing here and are no loss: menus, looks, earlier versions.
MACHINERY = {
    "revision", "nav_menu_item", "custom_css", "customize_changeset", "oembed_cache",
    "wp_global_styles", "wp_navigation", "wp_template", "wp_template_part", "wp_font_face",
    "wp_font_family", "user_request",
}  # fmt: skip
#: Characters kept of one shared block.
MOST_SHARED = 200_000
UPLOADS = "/wp-content/uploads/"
#: Parameters by which WordPress names an item when addresses are plain.
PLAIN_ADDRESS = ("p", "page_id", "attachment_id")


@dataclass
class Entry:
    """What later steps must know of an item before they read it."""

    number: int
    kind: str
    status: str
    title: str
    slug: str
    creator: str
    parent: int
    order: int
    link: str
    has_password: bool
    #: Only for files: path below the uploads, texts.
    file: str = ""
    alt: str = ""
    caption: str = ""

    @property
    def is_open(self) -> bool:
        """Anybody could read it on the old site."""
        return self.status in ("publish", "inherit") and not self.has_password


@dataclass
class Survey:
    channel: Channel = field(default_factory=Channel)
    authors: list[Author] = field(default_factory=list)
    categories: list[Category] = field(default_factory=list)
    entries: dict[int, Entry] = field(default_factory=dict)
    #: Address within the old site → number.
    paths: dict[str, int] = field(default_factory=dict)
    #: Path below the uploads → number of the file.
    files: dict[str, int] = field(default_factory=dict)
    #: Path of a file's own address → number; some sites keep their files on another host.
    file_addresses: dict[str, int] = field(default_factory=dict)
    shared: dict[int, str] = field(default_factory=dict)
    #: kind → how many items of it become nothing here.
    unknown: dict[str, int] = field(default_factory=dict)

    @property
    def host(self) -> str:
        return (urlsplit(self.channel.address).hostname or "").removeprefix("www.")

    @property
    def site(self) -> str:
        """Names the old site, however its address was written."""
        path = urlsplit(self.channel.address).path.rstrip("/")
        return (f"{self.host}{path}" or self.channel.title)[:200]

    def is_own(self, address: str) -> bool:
        """An address within the old site."""
        host = urlsplit(address).hostname
        return not host or host.removeprefix("www.") == self.host

    def number_at(self, address: str) -> int:
        """The item that an address of the old site leads to; 0 for none."""
        parts = urlsplit(address)
        named = parse_qs(parts.query)
        for key in PLAIN_ADDRESS:
            words = named.get(key, [""])[0]
            if words.isascii() and words.isdigit() and int(words) in self.entries:
                return int(words)
        return self.paths.get(plain_path(parts.path), 0)


def plain_path(path: str) -> str:
    """One writing for all addresses of an item."""
    return unquote(path).strip("/").lower()


def upload_path(address: str) -> str:
    """The path below the uploads of a file's address; empty for addresses of anything else."""
    path = unquote(urlsplit(address).path)
    _before, mark, rest = path.partition(UPLOADS)
    return rest if mark else ""


def survey(path: Path) -> Survey:
    """Raises ExportUnreadable; nothing is written here."""
    found = Survey()
    for part in parts_of(path):
        if isinstance(part, Channel):
            found.channel = part
        elif isinstance(part, Author):
            found.authors.append(part)
        elif isinstance(part, Category):
            found.categories.append(part)
        else:
            _add(found, part)
    return found


def _add(found: Survey, item: Item) -> None:
    if item.kind == "wp_block":
        found.shared[item.number] = item.content[:MOST_SHARED]
    elif item.kind == "attachment" or item.kind in PAGES:
        entry = _entry(item)
        found.entries[item.number] = entry
        if entry.file:
            found.files[entry.file] = item.number
        if item.file_url:
            found.file_addresses[unquote(urlsplit(item.file_url).path)] = item.number
        path = plain_path(urlsplit(item.link).path)
        if path:
            found.paths.setdefault(path, item.number)
    elif item.kind not in MACHINERY:
        found.unknown[item.kind or "?"] = found.unknown.get(item.kind or "?", 0) + 1


def _entry(item: Item) -> Entry:
    is_file = item.kind == "attachment"
    attached = item.meta.get("_wp_attached_file", "").lstrip("/")
    last = "/".join(unquote(urlsplit(item.file_url).path).split("/")[-3:])
    return Entry(
        number=item.number,
        kind=item.kind,
        status=item.status,
        title=item.title[:500],
        slug=item.slug[:200],
        creator=item.creator,
        parent=item.parent,
        order=item.order,
        link=item.link,
        has_password=item.has_password,
        file=(upload_path(item.file_url) or attached or last) if is_file else "",
        alt=item.meta.get("_wp_attachment_image_alt", "")[:500] if is_file else "",
        caption=item.excerpt[:500] if is_file else "",
    )
