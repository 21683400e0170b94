"""Writes the demonstration's pages: fills the home and the services, adds guides and policies."""

from typing import Any

from cms.core.enums import Service
from cms.demo import texts
from cms.demo.blocks import BlockBuilder
from cms.demo.pictures import cover
from cms.demo.records import recall, remember
from cms.demo.renewal import renew
from cms.home.models import ContactPage, HomePage, ServicePage, StandardPage
from site_modules.career.models import CareerCategoryPage


class PageLoader:
    """Makes empty pages first, so that texts can link to each other, then fills them."""

    def __init__(self) -> None:
        self.pages: dict[str, Any] = {}
        self.new: list[dict[str, Any]] = []
        self.standing: list[dict[str, Any]] = []
        self.builder = BlockBuilder(self.pages)

    def load(self) -> None:
        self._find_standing_pages()
        for text in texts.pages_to_add():
            self._add(StandardPage, text)
        self._add(ContactPage, texts.CONTACT)
        for text in self.new:
            self._fill_new(text)
        for text in self.standing:
            renew(f"page:{text['key']}", self.pages[text["key"]], self._fields(text))
        for text in texts.SERVICES:
            self._fill_service(text)
        self._fill_home()

    def _find_standing_pages(self) -> None:
        self.pages["home"] = HomePage.objects.get(locale__language_code="ro")
        for page in ServicePage.objects.filter(locale__language_code="ro"):
            self.pages[page.service] = page
        for category in CareerCategoryPage.objects.filter(locale__language_code="ro"):
            self.pages[f"cariera-{category.kind}"] = category

    def _add(self, model: type, text: dict[str, Any]) -> None:
        found = recall(f"page:{text['key']}")
        if found is not None:
            self.pages[text["key"]] = found
            self.standing.append(text)
            return
        parent = self.pages.get(text.get("parent", "home")) or self.pages[text["otherwise"]]
        parent.refresh_from_db()
        kept = parent.get_children().filter(slug=text["slug"]).first()
        if kept is not None:  # edited, so it stayed when the demonstration was taken away
            self.pages[text["key"]] = kept.specific
            return
        page = model(
            title=text["title"],
            slug=text["slug"],
            summary=text["summary"],
            search_description=text["search_description"],
            locale=self.pages["home"].locale,
            live=False,
        )
        parent.add_child(instance=page)
        remember(f"page:{text['key']}", page)
        self.pages[text["key"]] = page
        self.new.append(text)

    def _fill_new(self, text: dict[str, Any]) -> None:
        page = self.pages[text["key"]]
        for name, value in self._fields(text).items():
            setattr(page, name, value)
        if text.get("cover"):
            page.social_image = cover(text["cover"])
        revision = page.save_revision()
        revision.publish()
        remember(f"page:{text['key']}", page, demo_revision_id=revision.pk)

    def _fields(self, text: dict[str, Any]) -> dict[str, Any]:
        """What the text says of its page."""
        names = ("title", "summary", "search_description")
        fields = {name: text[name] for name in names}
        fields["body"] = self.builder.body(text["body"])
        if isinstance(self.pages[text["key"]], StandardPage):
            fields["category"] = text.get("category", "")
            fields["shows_date"] = text["key"] in texts.DATED_PAGES
            fields["help_for"] = text.get("help_for", "")
        return fields

    def _fill_service(self, text: dict[str, Any]) -> None:
        page = self.pages[text["key"]]
        fields = {
            "title": text["title"],
            "short_title": text["short_title"],
            "tagline": text["tagline"],
            "summary": text["summary"],
            "search_description": text["search_description"],
            "body": self.builder.body(text["body"]),
        }
        fill_standing(f"service:{text['key']}", page, fields)

    def _fill_home(self) -> None:
        page = self.pages["home"]
        guides = [text["key"] for text in texts.PUBLIC_GUIDES if text["key"] != "ghiduri"]
        cards = {"title": "De citit, fără cont", "pages": guides, "more": "ghiduri"}
        fields = {
            "hero_title": texts.HOME["hero_title"],
            "hero_lead": texts.HOME["hero_lead"],
            "search_description": texts.HOME["search_description"],
            "social_image": cover("punte"),
            "tasks": self._tasks(),
            "body": self.builder.body([("page_cards", cards), *texts.HOME["body"]]),
        }
        fill_standing("home", page, fields)

    def _tasks(self) -> list[dict[str, Any]]:
        return [
            {
                "type": "task",
                "value": {
                    "label": task["label"],
                    "icon": task["icon"],
                    "accent": self._accent(self.pages[task["page"]], task["icon"]),
                    "page": self.pages[task["page"]].pk,
                    "url": "",
                },
                "id": f"sarcina-{number}",
            }
            for number, task in enumerate(texts.HOME["tasks"], start=1)
        ]

    def _accent(self, page: Any, icon: str) -> str:
        if getattr(page, "accent", "") in Service.values:
            return str(page.accent)
        return icon if icon in Service.values else Service.DIALOGUE.value


def fill_standing(key: str, page: Any, fields: dict[str, Any]) -> None:
    """Publish the text on a page the set-up made, keeping what stood there before."""
    if recall(key) is not None:
        renew(key, page, fields)
        return
    page.refresh_from_db()
    previous = page.latest_revision_id or page.save_revision().pk
    for name, value in fields.items():
        setattr(page, name, value)
    revision = page.save_revision()
    revision.publish()
    remember(key, page, previous_revision_id=previous, demo_revision_id=revision.pk)
