"""A WordPress site becomes one of ours: whole, in its states, and only once."""

from datetime import timedelta
from io import StringIO
from pathlib import Path

import pytest
from django.apps import apps
from django.core.management import CommandError, call_command
from django.utils import timezone
from wagtail.contrib.redirects.models import Redirect

from cms.articles import services as articles
from cms.articles.models import ArticlePage
from cms.home.models import StandardPage
from cms.media.models import SiteDocument, SiteImage
from cms.search.enums import Pace
from cms.search.filters import Filters
from cms.search.models import SavedSearch, SearchEntry
from cms.search.services import index, saved
from cms.wordpress.enums import Outcome
from cms.wordpress.importing import import_export
from site_modules.accounts.models import User
from site_modules.comments.enums import CommentState
from site_modules.comments.models import Comment, Discussion
from site_modules.notifications.models import Notification, OutgoingMail
from tests.factories import add_page, picture_bytes
from tests.wordpress import export

CATEGORIES = export.category("mediu-rural", "Mediu rural") + export.category(
    "necategorisit", "Necategorisit"
)


@pytest.fixture
def uploads(tmp_path: Path) -> Path:
    folder = tmp_path / "uploads"
    (folder / "2023/05").mkdir(parents=True)
    (folder / "2023/05/foto.png").write_bytes(picture_bytes())
    (folder / "2023/05/fals.pdf").write_bytes(b"<html>nu sunt un PDF</html>")
    (folder / "2023/05/raport.csv").write_bytes(b"an;membri\n2023;40\n")
    (folder / "2023/05/intern.csv").write_bytes(b"secret;1\n")
    return folder


def whole(folder: Path) -> Path:
    """A small site with one of each."""
    post = export.item(
        10, "Tabăra de vară &amp; voluntarii",
        '<!-- wp:paragraph --><p>Vezi <a href="https://vechi.exemplu.ro/despre/">despre noi</a>, '
        f'<a href="{export.upload("2023/05/raport.csv")}">raportul</a> și '
        '<a href="/nicaieri/">altceva</a>.</p><!-- /wp:paragraph -->'
        f'<figure><img src="{export.upload("2023/05/foto-300x200.png")}" alt=""/></figure>',
        slug="tabara", excerpt="Un <b>rezumat</b>.",
        categories=[("mediu-rural", "Mediu rural"), ("stiri", "Știri")], tags=[("vara", "Vară")],
        meta={"_thumbnail_id": 20, "_yoast_wpseo_metadesc": "Pe scurt."},
        comments=[
            export.comment(1, "Primul", user_id=2),
            export.comment(2, "Răspuns <script>alert(1)</script>", parent=1),
            export.comment(3, "Așteaptă", approved="0"),
            export.comment(4, "Cumpărați", approved="spam", author="Reclamă"),
            export.comment(5, "Ping", type="pingback"),
            export.comment(6, "Răspuns la unul care așteaptă", parent=3),
        ],
    )  # fmt: skip
    return export.write(
        folder,
        export.item(11, "Despre noi", "<p>Cine suntem.</p>", kind="page", slug="despre", order=1),
        export.item(12, "Echipa", "Noi", kind="page", slug="echipa", parent=11,
                    link="https://vechi.exemplu.ro/despre/echipa/"),
        post,
        export.item(13, "Ciornă", "Încă nu", status="draft", gmt=export_never()),
        export.item(14, "Privat", "Doar noi", status="private"),
        export.item(15, "Cu parolă", "Secret", password="x"),
        export.item(16, "Plănuit", "Va veni", status="future", date="2099-01-01 10:00:00",
                    gmt="2099-01-01 08:00:00"),
        export.item(17, "La gunoi", "Nu", status="trash"),
        export.item(18, "Meniu", kind="nav_menu_item"),
        export.item(19, "Produs", kind="product"),
        export.attachment(20, "2023/05/foto.png", alt="Copii la râu"),
        export.attachment(21, "2023/05/fals.pdf"),
        export.attachment(22, "2023/05/raport.csv", parent=10),
        export.attachment(23, "2023/05/lipsa.jpg"),
        export.attachment(24, "2023/05/intern.csv", parent=14),
        export.attachment(25, "../../../etc/passwd"),
        categories=CATEGORIES,
    )  # fmt: skip


def export_never() -> str:
    return "0000-00-00 00:00:00"


def article(title: str) -> ArticlePage:
    return ArticlePage.objects.get(title=title)


@pytest.fixture
def brought(tree, tmp_path, uploads, commits_at_once):
    return import_export(whole(tmp_path), folder=uploads)


def test_a_post_comes_whole(brought, browser_of):
    page = article("Tabăra de vară & voluntarii")
    assert page.live and page.is_public
    assert page.summary == "Un rezumat."
    assert page.search_description == "Pe scurt."
    assert page.category.name == "Mediu rural"
    assert set(page.tags.names()) == {"Vară", "Știri"}
    assert page.social_image.title == "foto.png" and page.cover_alt == "Copii la râu"
    assert timezone.localtime(page.first_published_at).isoformat() == "2023-05-02T10:30:00+03:00"
    assert page.published_date.isoformat() == "2023-05-02"
    about = StandardPage.objects.get(title="Despre noi")
    document = SiteDocument.objects.get(title="raport.csv")
    text = page.body[0].value.source
    assert f'<a linktype="page" id="{about.pk}">despre noi</a>' in text
    assert f'<a linktype="document" id="{document.pk}">raportul</a>' in text
    assert '<a href="https://vechi.exemplu.ro/nicaieri/">altceva</a>' in text
    assert page.body[1].block_type == "image"
    answer = browser_of("visitor").get(page.url)
    assert answer.status_code == 200 and "Ana Exemplu" in answer.content.decode()


def test_states_stay_closed(brought, browser_of):
    for title in ("Ciornă", "Privat", "Cu parolă", "Plănuit"):
        assert not article(title).live, title
    planned = article("Plănuit").get_latest_revision()
    assert planned.approved_go_live_at.year == 2099
    assert not ArticlePage.objects.filter(title="La gunoi").exists()
    secret = SiteDocument.objects.get(title="intern.csv")
    assert browser_of("member").get(secret.url).status_code in (302, 403, 404)
    assert browser_of("editor").get(secret.url).status_code == 200
    team = StandardPage.objects.get(title="Echipa")
    assert team.get_parent().title == "Despre noi"


def test_people_cannot_use_their_accounts_and_hear_nothing(brought):
    ana = User.objects.get(email="ana.veche@exemplu.ro")
    assert not ana.is_active and not ana.has_usable_password() and ana.public_name == "Ana Exemplu"
    assert not User.objects.filter(email="oaspete@exemplu.ro").exists()
    assert not OutgoingMail.objects.exists() and not Notification.objects.exists()
    assert not User.objects.filter(username__startswith="oaspete-", is_active=True).exists()


def test_comments_keep_threads_and_states(brought):
    page = article("Tabăra de vară & voluntarii")
    by_text = {c.source: c for c in Comment.objects.filter(page=page)}
    first, answer = by_text["Primul"], by_text["Răspuns"]
    assert first.author.email == "bogdan.vechi@exemplu.ro"
    assert answer.parent == first and answer.author.public_name == "Oaspete Exemplu"
    assert first.reply_count == 1 and "<script" not in answer.html
    assert by_text["Așteaptă"].state == CommentState.WAITING
    assert by_text["Cumpărați"].state == CommentState.REJECTED
    assert by_text["Răspuns la unul care așteaptă"].parent is None
    assert "Ping" not in by_text
    discussion = Discussion.objects.get(page=page)
    assert (discussion.comment_count, discussion.last_number) == (3, 5)
    assert discussion.last_comment_at.date().isoformat() == "2023-05-03"


def test_old_addresses_lead_here(brought, browser_of):
    page, visitor = article("Tabăra de vară & voluntarii"), browser_of("visitor")
    answer = visitor.get("/2023/05/tabara/")
    assert (answer.status_code, answer["Location"]) == (301, page.url)
    answer = visitor.get("/category/mediu-rural/")
    assert answer.status_code == 301 and "tema=mediu-rural" in answer["Location"]
    document = SiteDocument.objects.get(title="raport.csv")
    answer = visitor.get("/wp-content/uploads/2023/05/raport.csv")
    assert answer["Location"].endswith(document.url)
    assert not Redirect.objects.filter(old_path__contains="privat").exists()


def test_the_report_tells_what_stayed_behind(brought):
    words = brought.as_text()
    for part in ("lipsa.jpg: not found", "fals.pdf", "1 × product", "etc/passwd: not found",
                 "links to https://vechi.exemplu.ro/nicaieri/", "was private", "a pingback",
                 "its state is “trash”", "had a password"):  # fmt: skip
        assert part in words, part
    assert brought.of("post", Outcome.MADE) == 5
    assert brought.of("comment", Outcome.MADE) == 5


def rows() -> dict[str, int]:
    labels = ("articles", "home", "comments", "accounts", "media", "wordpress", "wagtailredirects",
              "wagtailcore", "taggit", "django_tasks_database", "search")  # fmt: skip
    models = [model for model in apps.get_models() if model._meta.app_label in labels]
    return {model._meta.label: model._base_manager.count() for model in models}


def test_a_dry_run_writes_nothing(tree, tmp_path, uploads, settings):
    before, files = rows(), sorted(Path(settings.DATA_DIR).rglob("*"))
    report = import_export(whole(tmp_path), folder=uploads, is_dry=True)
    assert rows() == before and sorted(Path(settings.DATA_DIR).rglob("*")) == files
    assert (report.of("post", Outcome.MADE), report.of("page", Outcome.MADE)) == (5, 2)
    assert (report.of("file", Outcome.MADE), report.of("comment", Outcome.MADE)) == (3, 5)
    assert "Nothing was written" in report.as_text()


def test_a_second_run_changes_only_what_the_export_changed(brought, tmp_path, uploads):
    before = rows()
    again = import_export(whole(tmp_path), folder=uploads)
    assert rows() == before
    assert again.of("post", Outcome.UNCHANGED) == 5 and again.of("post", Outcome.MADE) == 0

    edited = StandardPage.objects.get(title="Echipa")
    edited.title = "Echipa noastră"
    edited.save_revision().publish()
    StandardPage.objects.get(title="Despre noi")
    article("Ciornă").delete()
    file = whole(tmp_path)
    words = file.read_text().replace("Cine suntem.", "Cine suntem azi.").replace("Noi]]", "Voi]]")
    words = words.replace(
        "Așteaptă]]></wp:comment_content><wp:comment_approved><![CDATA[0",
        "Așteaptă]]></wp:comment_content><wp:comment_approved><![CDATA[1",
    )
    file.write_text(words)
    third = import_export(file, folder=uploads)
    assert "Cine suntem azi." in str(StandardPage.objects.get(title="Despre noi").body)
    assert "Voi" not in str(StandardPage.objects.get(title="Echipa noastră").body)
    assert third.of("page", Outcome.EDITED_HERE) == 1 and third.of("page", Outcome.UPDATED) == 1
    assert third.of("post", Outcome.DELETED_HERE) == 1
    assert not ArticlePage.objects.filter(title="Ciornă").exists()
    assert Comment.objects.get(source="Așteaptă").state == CommentState.VISIBLE
    assert SiteImage.objects.filter(title="foto.png").count() == 1


def run(file: Path, *options: str) -> str:
    out = StringIO()
    call_command("import_wordpress", str(file), *options, stdout=out)
    return out.getvalue()


@pytest.mark.parametrize(
    ("words", "says"),
    [
        (export.HEAD + "<item><title>Neterminat", "no valid XML at line"),
        ("", "no valid XML"),
        ("<html><body>Pagină</body></html>", "no export of WordPress"),
        ('<!DOCTYPE rss [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;">]>' + export.HEAD[39:]
         + "<item><title>&b;</title></item>" + export.FOOT, "document type or entities"),
        ('<!DOCTYPE rss [<!ENTITY x SYSTEM "file:///etc/passwd">]><rss><channel>&x;</channel></rss>',
         "document type or entities"),
        ('<!DOCTYPE rss SYSTEM "http://127.0.0.1:9/x.dtd"><rss><channel/></rss>', "document type"),
    ],
    ids=["cut off", "empty", "a page", "billion laughs", "xxe", "foreign dtd"],
)  # fmt: skip
def test_what_is_no_export_is_refused_before_anything_is_written(tree, tmp_path, words, says):
    file = tmp_path / "export.xml"
    file.write_text(words)
    before = rows()
    with pytest.raises(CommandError, match=says):
        run(file)
    assert rows() == before


def test_the_command_reports_and_survives_forbidden_bytes(tree, tmp_path):
    file = export.write(tmp_path, export.item(1, "Cu semne \x0b rele \x1b", "Text"))
    told = run(file, "--dry-run", "--report", str(tmp_path / "raport.txt"))
    assert "post: brought over: 1" in told
    assert (tmp_path / "raport.txt").read_text() == told.removesuffix("\n") or told
    with pytest.raises(CommandError, match="is no folder"):
        run(file, "--files", str(tmp_path / "nu-e"))


def test_an_author_with_an_account_stays_as_they_are(tree, tmp_path, person):
    authors = export.author("maria", "MEMBER@punte.example", "Maria din WordPress")
    import_export(
        export.write(tmp_path, export.item(1, "Al Mariei", creator="maria"), authors=authors)
    )
    member = person("member")
    assert article("Al Mariei").owner == member and member.is_active and member.nickname == ""


def test_a_page_keeps_off_the_addresses_of_views(tree, tmp_path, browser_of):
    import_export(export.write(tmp_path, export.item(1, "Caută", kind="page", slug="cautare")))
    page = StandardPage.objects.get(title="Caută")
    assert browser_of("visitor").get(page.url).status_code == 200
    assert "Caută" in browser_of("visitor").get(page.url).content.decode()


def test_nobody_hears_of_what_was_brought_over(
    tree, tmp_path, uploads, person, django_capture_on_commit_callbacks
):
    """Neither followers, nor kept searches, nor moderators; what comes afterwards is news again."""
    follower, searcher = person("member"), person("other_member")
    for name in ("moderator", "editor", "administrator"):
        person(name)
    articles.follow(user=follower, slug="")
    kept = saved.save_search(
        owner=searcher, query="vară", filters=Filters(language="ro"), pace=Pace.DAILY
    )
    due = SavedSearch.objects.filter(pk=kept.pk)

    def look() -> int:
        while index.index_batch():
            pass
        due.update(due_at=timezone.now() - timedelta(hours=1))
        return saved.look_for_news()

    for _again in range(2):
        with django_capture_on_commit_callbacks(execute=True):
            import_export(whole(tmp_path), folder=uploads)
        assert look() == 0
    entries = SearchEntry.objects.filter(kind="articles", title__startswith="Tabăra de vară")
    assert entries.count() == 1
    assert list(Notification.objects.values_list("kind", "recipient__username")) == []
    assert not OutgoingMail.objects.exists()
    add_page(tree.home, "Iarmarocul de vară")
    assert look() == 1
