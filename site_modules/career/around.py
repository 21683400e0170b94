"""What stands around the words of a category: its newest articles, its pages, resources."""

from typing import Any

from django.apps import apps
from django.utils.translation import get_language

from cms.articles.cards import facts_of as article_facts
from cms.articles.ledger import ledger_of
from cms.articles.models import ArticleIndexPage, ArticlePage
from cms.core.access import audience_key, visible_pages
from cms.core.addresses import page_address
from cms.core.cache import cached
from cms.library.selectors.cards import facts_of as resource_facts

MOST_ARTICLES, MOST_RESOURCES, MOST_NEWS = 6, 6, 3
#: The theme of articles in which editors write of the labour market.
NEWS_THEME = "piata-muncii"


def around_key(page: Any, user: Any) -> str:
    return f"career-category:{page.pk}:{get_language()}:{audience_key(user)}"


def around(page: Any, user: Any) -> dict[str, Any]:
    """The same for everybody with the same rights; made again after each publication."""
    return cached(around_key(page, user), lambda: _read(page, user))


def _read(page: Any, user: Any) -> dict[str, Any]:
    below = list(visible_pages(page.get_children(), user).specific())
    index = next((one for one in below if isinstance(one, ArticleIndexPage)), None)
    tools = [
        {"title": one.card_title, "text": one.summary, "url": page_address(one)}
        for one in below
        if one is not index
    ]
    return {
        "articles": _articles(index, user),
        "articles_total": len(_keys(index, user)),
        "articles_url": page_address(index) if index else "",
        "tools": tools,
        "resources": _resources(page, user),
    }


def _keys(index: ArticleIndexPage | None, user: Any) -> list[int]:
    return list(ledger_of(index, ArticlePage.objects.all(), user).keys) if index else []


def _articles(index: ArticleIndexPage | None, user: Any) -> list[Any]:
    keys = _keys(index, user)[:MOST_ARTICLES]
    facts = article_facts(keys, ArticlePage.objects.all())
    return [facts[key] for key in keys if key in facts]


def _resources(page: Any, user: Any) -> list[Any]:
    """The newest ones of the theme, in the language of the page."""
    if not page.theme_id:
        return []
    resources: Any = apps.get_model("library", "ResourcePage")._default_manager
    found = visible_pages(resources.filter(theme=page.theme_id, locale=page.locale_id), user)
    keys = list(found.order_by("-added_date", "-pk").values_list("pk", flat=True)[:MOST_RESOURCES])
    facts = resource_facts(keys, user)
    return [facts[key] for key in keys if key in facts]


def cards(service: Any, user: Any) -> list[dict[str, Any]]:
    """The four categories below a service, each with its three newest articles."""
    pages: Any = apps.get_model("career", "CareerCategoryPage")._default_manager
    found = visible_pages(pages.child_of(service).order_by("path"), user)
    return [
        {
            "title": page.card_title,
            "text": page.summary,
            "icon": page.icon_name,
            "url": page_address(page),
            **{name: value for name, value in around(page, user).items() if "articles" in name},
        }
        for page in found
    ]


def news(user: Any) -> list[Any]:
    """The newest articles on the labour market, of any list that this person may read."""
    key = f"career-news:{get_language()}:{audience_key(user)}"
    return cached(key, lambda: _news(user))


def _news(user: Any) -> list[Any]:
    found = visible_pages(ArticlePage.objects.live(), user).exclude(published_date=None)
    found = found.filter(category__slug=NEWS_THEME, locale__language_code=get_language() or "ro")
    keys = list(found.order_by("-published_date", "-pk").values_list("pk", flat=True)[:MOST_NEWS])
    facts = article_facts(keys, ArticlePage.objects.all())
    return [facts[key] for key in keys if key in facts]
