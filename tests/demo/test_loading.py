"""Loading, loading again, and taking away what nobody has made their own."""

import pytest
from django.core.management import CommandError, call_command
from wagtail.models import Page

from cms.core.models import FunderLogo, SiteSettings
from cms.demo import services, texts
from cms.demo.content.library import ALL_RESOURCES
from cms.demo.models import DemoRecord
from cms.demo.personas import PERSONAS
from cms.demo.services import remove_demo
from cms.home.models import HomePage, ServicePage, StandardPage
from cms.library.models import ResourcePage
from cms.media.models import SiteDocument, SiteImage
from site_modules.accounts.models import User
from site_modules.accounts.services import create_account
from site_modules.events.models import EventMaterial
from site_modules.uploads.models import DocumentUpload, UploadFile
from tests.demo.conftest import counts, files, load, standing
from tests.factories import add_page, translate


def page_of(key: str) -> StandardPage:
    """The page of a written text."""
    (title,) = [
        text["title"]
        for text in [*texts.PUBLIC_GUIDES, *texts.INFORMATION_PAGES, *texts.MEMBER_PAGES]
        if text["key"] == key
    ]
    return StandardPage.objects.get(title=title, locale__language_code="ro")


def edit(page: Page, **fields) -> None:
    """What an editor does: change and publish."""
    page = page.specific
    for name, value in fields.items():
        setattr(page, name, value)
    page.save_revision().publish()


# --- Loading --------------------------------------------------------------------------------------


def test_everything_that_is_written_is_on_the_site(demo):
    written = [*texts.PUBLIC_GUIDES, *texts.INFORMATION_PAGES, *texts.MEMBER_PAGES]
    for text in written:
        page = StandardPage.objects.get(title=text["title"], locale__language_code="ro")
        assert page.live, text["title"]
        assert len(page.body) == len(text["body"])
    for text in texts.SERVICES:
        page = ServicePage.objects.get(service=text["key"], locale__language_code="ro")
        assert page.summary == text["summary"]
    assert set(User.objects.values_list("username", flat=True)) >= {
        persona.username for persona in PERSONAS
    }
    made = sum(len(text.formats) for text in ALL_RESOURCES)
    copies = UploadFile.objects.exclude(document=None).count()
    materials = EventMaterial.objects.values("document").distinct().count()
    expected = len(texts.DOCUMENTS) + made + copies + materials
    assert SiteDocument.objects.count() == expected
    placed = DocumentUpload.objects.exclude(page=None).values("page")
    assert copies == placed.count() == 2
    own = ResourcePage.objects.live().exclude(pk__in=placed)
    assert set(own.values_list("slug", flat=True)) == {text.key for text in ALL_RESOURCES}
    # Counts of children that are wrong would break the next page that somebody adds.
    assert not any(Page.find_problems())
    assert FunderLogo.objects.count() == 2


def test_every_picture_has_a_text_for_those_who_do_not_see_it(demo):
    assert SiteImage.objects.exists()
    for image in SiteImage.objects.all():
        assert len(image.description) > 5
        assert image.credit


def test_loading_again_changes_nothing(demo):
    before = (counts(), standing(), files(), Page.objects.order_by("pk").in_bulk())
    load()
    after = (counts(), standing(), files(), Page.objects.order_by("pk").in_bulk())
    assert after[:3] == before[:3]
    for pk, page in after[3].items():
        assert page.latest_revision_id == before[3][pk].latest_revision_id
        assert page.last_published_at == before[3][pk].last_published_at


def test_loading_again_leaves_what_an_editor_changed(demo):
    edit(page_of("despre"), title="Cine suntem noi")
    site = SiteSettings.load()
    site.operator_name = "Alt operator"
    site.save()
    load()
    assert StandardPage.objects.filter(title="Cine suntem noi").count() == 1
    assert SiteSettings.load().operator_name == "Alt operator"


def test_command_loads_and_says_so(demo, capsys):
    call_command("load_demo")
    assert "README" in capsys.readouterr().out


def test_refused_where_it_is_not_allowed(demo, settings):
    """Accounts with a known password have no place on a real site."""
    User.objects.filter(username="membru").delete()
    settings.DEMO_CONTENT_ALLOWED = False
    before = counts()
    with pytest.raises(services.DemoNotAllowed):
        services.load_demo()
    with pytest.raises(CommandError, match="DEMO_CONTENT_ALLOWED"):
        call_command("load_demo")
    assert counts() == before
    assert not User.objects.filter(username="membru").exists()


def test_not_allowed_unless_somebody_says_so():
    import os
    import subprocess
    import sys

    from django.conf import settings

    program = (
        "import os\nos.environ.pop('DEMO_CONTENT_ALLOWED', None)\n"
        "from cms.settings import base\nprint(base.DEMO_CONTENT_ALLOWED)"
    )
    done = subprocess.run(
        [sys.executable, "-c", program],
        cwd=settings.PROJECT_DIR,
        env={"PATH": os.environ["PATH"]},
        capture_output=True,
        text=True,
        check=True,
    )
    assert done.stdout.strip() == "False"


# --- Taking away ----------------------------------------------------------------------------------


def test_removing_restores_what_stood_before(
    demo, disk, browser_of, django_capture_on_commit_callbacks
):
    with django_capture_on_commit_callbacks(execute=True):
        assert remove_demo() == []
    assert counts() == demo["counts"]
    assert standing() == demo["standing"]
    assert files() == demo["files"]
    assert not any(Page.find_problems())
    assert not User.objects.filter(email__endswith="@punte.example").exists()
    for page in Page.objects.live().filter(depth__gt=1):
        assert browser_of("visitor").get(page.get_url()).status_code in (200, 302)
    assert remove_demo() == []
    assert counts() == demo["counts"]


def test_standing_page_and_settings_that_somebody_changed_stay(demo, capsys):
    edit(HomePage.objects.get(locale__language_code="ro"), hero_title="Titlul nostru")
    edit(ServicePage.objects.get(service="hub", locale__language_code="ro"), title="Hubul nostru")
    site = SiteSettings.load()
    site.operator_name = "Operatorul nostru"
    site.save()
    call_command("remove_demo")
    words = capsys.readouterr().out
    home = HomePage.objects.get(locale__language_code="ro")
    assert home.hero_title == "Titlul nostru"
    assert home.title in words
    assert "Hubul nostru" in words
    other = ServicePage.objects.get(service="cariera", locale__language_code="ro")
    assert other.title not in words
    assert other.summary == ""
    site = SiteSettings.load()
    assert (site.operator_name, site.contact_phone) == ("Operatorul nostru", "")


def test_page_of_the_demonstration_that_became_somebodys_own_stays(demo, capsys):
    """Edited and published, edited as a draft, or with a page of an editor below it."""
    published, draft, parent = page_of("despre"), page_of("cookie"), page_of("ghiduri")
    other = page_of("confidentialitate")
    edit(published, title="Cine suntem noi")
    draft.summary = "Un rezumat nou."
    draft.save_revision()
    below = add_page(parent, "Ghidul nostru")
    call_command("remove_demo")
    words = capsys.readouterr().out
    for page in (published, draft, parent, below):
        assert StandardPage.objects.filter(pk=page.pk, live=True).exists(), page
    for title in ("Cine suntem noi", draft.title, parent.title):
        assert title in words
    assert not StandardPage.objects.filter(pk=other.pk).exists()
    assert other.title not in words
    assert not DemoRecord.objects.exists()


def test_demonstration_comes_back_beside_what_is_there(demo):
    """A kept page, a person of the same name, a translation: none is the demonstration's."""
    loaded = counts()
    kept = page_of("despre")
    edit(kept, title="Cine suntem noi")
    remove_demo()
    account = create_account(
        username="editor",
        email="editor@alt.example",
        first_name="Alt",
        last_name="Editor",
        password="Parola-lui-proprie-7",
        roles=(),
    )
    translate(ServicePage.objects.get(service="hub"), "Employment Hub")
    english = HomePage.objects.get(locale__language_code="en")
    edit(english, hero_title="Our own words")
    pages = set(Page.objects.values_list("pk", flat=True))

    load()
    english.refresh_from_db()
    assert english.hero_title != "Our own words"
    for name in ("MenuLink", "FunderLogo", "SiteImage", "SiteDocument"):
        assert counts()[name] == loaded[name]

    assert remove_demo() == []
    assert set(Page.objects.values_list("pk", flat=True)) == pages
    assert StandardPage.objects.get(pk=kept.pk).title == "Cine suntem noi"
    english.refresh_from_db()
    assert (english.hero_title, english.live) == ("Our own words", True)
    account.refresh_from_db()
    assert account.check_password("Parola-lui-proprie-7")
