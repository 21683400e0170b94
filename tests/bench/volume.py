"""A site of a size that hurts: `python -m tests.bench.volume --articles=10000 …` fills one.

Written to the tables as the services would leave them, the same at each run (the random numbers are
pinned). Prints what the bench needs to know as one line of JSON.
"""

import argparse
import json
import random
from collections.abc import Iterator
from datetime import UTC, date, datetime, timedelta
from typing import Any

import django

django.setup()

from django.contrib.auth import BACKEND_SESSION_KEY, HASH_SESSION_KEY, SESSION_KEY  # noqa: E402
from django.contrib.contenttypes.models import ContentType  # noqa: E402
from django.contrib.sessions.backends.db import SessionStore  # noqa: E402
from django.core.management import call_command  # noqa: E402
from wagtail.models import Page  # noqa: E402

from cms.api.enums import Lifetime, Scope  # noqa: E402
from cms.api.services import create_token  # noqa: E402
from cms.articles.models import (  # noqa: E402
    ArticleAuthor,
    ArticleCategory,
    ArticleIndexPage,
    ArticlePage,
)
from cms.core.cache import renew_content_version  # noqa: E402
from site_modules.accounts.enums import Role  # noqa: E402
from site_modules.accounts.models import Profile, User, role_group  # noqa: E402
from site_modules.accounts.services import create_account  # noqa: E402
from site_modules.comments.models import Comment, Discussion, step_of  # noqa: E402
from site_modules.comments.services.text import html_of  # noqa: E402
from tests.bench.settled import settle  # noqa: E402

SEED = 78
BATCH = 500
LAST_DAY = date(2026, 10, 1)
#: Words of the body of an ordinary article, and of the one that is measured.
ORDINARY, LONG = 300, 2000
SYLLABLES = (
    "vo", "lun", "tar", "mun", "că", "pri", "mă", "ri", "e", "dia", "log", "aso", "cia", "ți",
    "pro", "iect", "co", "mu", "ni", "ta", "te", "șan", "să", "grup", "sat",
)  # fmt: skip
COMMENT = (
    "Noi am încercat ceva asemănător și ne-am împotmolit la acordul cu primăria. "
    "Cât a durat la voi **până l-ați semnat**? Ne-ar ajuta un model."
)


def vocabulary(chance: random.Random, count: int = 6000) -> list[str]:
    """Words that look Romanian, beside the ones that searches ask for."""
    return ["".join(chance.choices(SYLLABLES, k=chance.randint(2, 4))) for _number in range(count)]


def words(chance: random.Random, known: list[str], count: int) -> str:
    found = chance.choices(known, k=count)
    found[chance.randrange(count)] = "voluntariat"
    return " ".join(found)


def body_of(text: str) -> list[tuple[str, Any]]:
    """Paragraphs of fifty words, a heading before each fourth."""
    parts = text.split(" ")
    blocks: list[tuple[str, Any]] = []
    for number, start in enumerate(range(0, len(parts), 50)):
        if number % 4 == 0:
            blocks.append(("heading", {"text": f"Partea {number // 4 + 1}", "level": "h2"}))
        blocks.append(("text", f"<p>{' '.join(parts[start : start + 50])}.</p>"))
    return blocks


def fill_members(count: int) -> None:
    """Accounts with a profile and the role of a member."""
    start = User.objects.count()
    users = [
        User(
            username=f"om-{number}",
            email=f"om-{number}@volum.example",
            first_name="Ana",
            last_name=f"Exemplu {number}",
            password="!",
        )
        for number in range(start, start + count)
    ]
    User.objects.bulk_create(users, batch_size=BATCH)
    Profile.objects.bulk_create([Profile(user=user) for user in users], batch_size=BATCH)
    member = role_group(Role.MEMBER)
    through: Any = User.groups.through
    through.objects.bulk_create(
        [through(user_id=user.pk, group_id=member.pk) for user in users], batch_size=BATCH
    )


def fill_articles(index: ArticleIndexPage, count: int, chance: random.Random) -> list[ArticlePage]:
    """Articles below a list, each signed by one person."""
    known = vocabulary(chance)
    categories = list(ArticleCategory.objects.filter(locale=index.locale))
    first = index.numchild + 1
    made: list[ArticlePage] = []
    for number in range(first, first + count):
        text = words(chance, known, LONG if number < first + 3 else ORDINARY)
        day = LAST_DAY - timedelta(days=number % 1500)
        made.append(_article(index, number, text, day, categories))
        if len(made) % BATCH == 0:
            _store(made[-BATCH:])
    _store(made[len(made) - len(made) % BATCH :])
    Page.objects.filter(pk=index.pk).update(numchild=index.numchild + count)
    author = User.objects.get(username="bench-autor")
    ArticleAuthor.objects.bulk_create(
        [ArticleAuthor(page=page, user=author, sort_order=0) for page in made], batch_size=BATCH
    )
    return made


def _article(
    index: ArticleIndexPage, number: int, text: str, day: date, categories: list[ArticleCategory]
) -> ArticlePage:
    at = datetime(day.year, day.month, day.day, 9, tzinfo=UTC)
    title = f"Articolul {number}: {' '.join(text.split(' ')[:5])}"
    return ArticlePage(
        path=Page._get_path(index.path, index.depth + 1, number),
        depth=index.depth + 1,
        title=title,
        draft_title=title,
        slug=f"articolul-{number}",
        url_path=f"{index.url_path}articolul-{number}/",
        content_type=ContentType.objects.get_for_model(ArticlePage),
        locale_id=index.locale_id,
        live=True,
        first_published_at=at,
        last_published_at=at,
        summary="Un rezumat de două rânduri, așa cum îl scriu editorii.",
        body=body_of(text),
        category=categories[number % len(categories)],
        published_date=day,
        reading_minutes=max(1, len(text.split(" ")) // 200),
    )


def _store(pages: list[ArticlePage]) -> None:
    """A table at a time: Django's own bulk insert stops at inheritance."""
    if not pages:
        return
    bases = [
        Page(**{field.attname: getattr(page, field.attname) for field in Page._meta.local_fields})
        for page in pages
    ]
    for page, base in zip(pages, Page.objects.bulk_create(bases), strict=True):
        page.pk = page.page_ptr_id = base.pk
    fields = ArticlePage._meta.local_concrete_fields
    ArticlePage._base_manager.all()._insert(pages, fields=fields, using="default")


def fill_comments(page_id: int, count: int, authors: list[int]) -> None:
    """A discussion in threads of four, by many people."""
    html = html_of(COMMENT, {})
    roots = (count + 3) // 4
    made = [
        _comment(page_id, place + 1, authors, html, reply_count=min(3, count - roots - 3 * place))
        for place in range(roots)
    ]
    for root in made:
        root.reply_count = max(0, root.reply_count)
    Comment.objects.bulk_create(made, batch_size=BATCH)
    answers = []
    for place in range(count - roots):
        root, number = made[place // 3], roots + place + 1
        answer = _comment(page_id, number, authors, html)
        answer.path, answer.thread, answer.parent = root.path + answer.path, root, root
        answers.append(answer)
    Comment.objects.bulk_create(answers, batch_size=BATCH)
    Discussion.objects.update_or_create(
        page_id=page_id,
        defaults={
            "comment_count": count,
            "last_number": count,
            "last_comment_at": datetime(2026, 10, 2, tzinfo=UTC),
        },
    )


def _comment(page_id: int, number: int, authors: list[int], html: str, **fields: Any) -> Comment:
    return Comment(
        page_id=page_id,
        path=step_of(number),
        author_id=authors[number % len(authors)],
        source=COMMENT,
        html=html,
        created_at=datetime(2026, 10, 1, tzinfo=UTC) + timedelta(minutes=number),
        **fields,
    )


def spread(total: int, pages: int) -> Iterator[int]:
    """How many comments each of the remaining pages gets."""
    each, rest = divmod(total, pages)
    return (each + (place < rest) for place in range(pages))


def fill(*, articles: int, comments: int, members: int) -> dict[str, Any]:
    """Everything; the addresses that are measured, a session and a key for them."""
    chance = random.Random(SEED)
    index = ArticleIndexPage.objects.filter(locale__language_code="ro").order_by("path")[:1].get()
    for name, roles in (("bench-autor", (Role.AUTHOR,)), ("bench-membru", ())):
        create_account(
            username=name, email=f"{name}@volum.example", first_name="Ana", last_name="Exemplu",
            password=None, roles=roles,
        )  # fmt: skip
    fill_members(members)
    made = fill_articles(index, articles, chance)
    authors = list(
        User.objects.filter(username__startswith="om-").values_list("pk", flat=True)[:400]
    )
    quiet, long, deep = made[:3]
    fill_comments(long.pk, 200, authors)
    deep_count = min(5000, comments // 2)
    fill_comments(deep.pk, deep_count, authors)
    for page, count in zip(
        made[3:], spread(comments - 200 - deep_count, len(made) - 3), strict=True
    ):
        if count > 0:
            fill_comments(page.pk, count, authors)
    renew_content_version()
    call_command("rebuild_search", verbosity=0)
    settle()
    return {
        "session": sign_in("bench-membru"),
        "key": key_of("bench-membru"),
        "list": index.get_url(),
        "quiet": quiet.get_url(),
        "long": long.get_url(),
        "deep": deep.get_url(),
        "long_id": long.pk,
        "category": ArticleCategory.objects.filter(locale=index.locale).first().slug,
    }


def sign_in(username: str) -> str:
    """The key of a session of a person."""
    user = User.objects.get(username=username)
    session = SessionStore()
    session[SESSION_KEY] = str(user.pk)
    session[BACKEND_SESSION_KEY] = "site_modules.security.backends.EmailOrUsernameBackend"
    session[HASH_SESSION_KEY] = user.get_session_auth_hash()
    session.create()
    return str(session.session_key)


def key_of(username: str) -> str:
    """The secret of an API key that may do everything its owner may."""
    _token, secret = create_token(
        user=User.objects.get(username=username), name="Bench", scopes=list(Scope),
        lifetime=Lifetime.MONTH,
    )  # fmt: skip
    return str(secret)


if __name__ == "__main__":
    parser = argparse.ArgumentParser()
    for name in ("articles", "comments", "members"):
        parser.add_argument(f"--{name}", type=int, required=True)
    print(json.dumps(fill(**vars(parser.parse_args()))))
