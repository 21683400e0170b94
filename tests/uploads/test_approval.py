"""From the desk to the library, and back (MEM-03)."""

import pytest
from django.core.files.uploadedfile import SimpleUploadedFile

from cms.library.models import ResourceFile, ResourcePage
from cms.media.models import SiteDocument
from cms.search.services import index
from site_modules.moderation.targets import find_target
from site_modules.submissions import services as submissions
from site_modules.submissions.enums import EditState, State
from site_modules.uploads import services
from site_modules.uploads.models import DocumentUpload, UploadFile
from site_modules.uploads.submission_kinds import html_of
from tests.factories import add_resource, library_document
from tests.uploads.conftest import INSIDE, TITLE, a_docx, file_of, fresh, words

pytestmark = pytest.mark.django_db
CNP = "1800101221144"
IBAN = "RO49AAAA1B31007593840000"


def test_an_approved_one_stands_in_the_library(approved, browser_of):
    page = approved.page
    assert (page.live, page.title, page.is_public) == (True, TITLE, False)
    assert page.get_url() == f"/membriosc/biblioteca/ghidul-taberei-de-afine-{approved.pk}/"
    row = page.files.get()
    assert (row.version, row.is_older) == ("1", False)
    assert row.document.file.read() == file_of(approved).file.read()
    assert row.document.file.name != file_of(approved).file.name
    browser = browser_of("other_member")
    assert TITLE in browser.get("/membriosc/biblioteca/").content.decode()
    assert browser.get(approved.get_absolute_url()).url == page.get_url()


def test_it_is_found_by_a_word_inside_its_file(waiting, decide, browser_of, commits_at_once):
    decide(waiting)
    for document in SiteDocument.objects.all():
        from cms.library.services import read_document

        read_document(document_id=document.pk)
    index.rebuild()
    found = browser_of("other_member").get("/membriosc/biblioteca/", {"q": "zmeurică"})
    assert TITLE in found.content.decode()


def test_moderators_see_what_the_machine_found(send, decide):
    text = f"Ion Pop, CNP {CNP}, cont {IBAN}, telefon 0722 123 456, ion@exemplu.ro."
    upload = send(file=a_docx(text), is_read=True)
    html = html_of(upload)
    for words_ in ("cod numeric personal (CNP)", "cont bancar (IBAN)", "de telefon: 1"):
        assert words_ in html
    assert CNP not in html
    assert IBAN not in html
    assert "18" in html


def test_moderators_see_the_same_file_elsewhere(send):
    content = a_docx(INSIDE).read()
    add_resource("Ghid de dinainte", files=[library_document(content, "ghid.docx")])
    first = send(file=SimpleUploadedFile("copie.docx", content))
    assert "Ghid de dinainte" in html_of(first)
    second = send(by="other_member", file=SimpleUploadedFile("x.docx", content))
    assert first.reference in html_of(second)


def test_a_file_that_cannot_be_read_is_told(send):
    upload = send(file=SimpleUploadedFile("ghid.pdf", b"%PDF-1.4\nnothing"), is_read=True)
    assert file_of(upload).state == "damaged"
    assert "exportă-l din nou" in html_of(upload)


def test_nothing_is_made_before_the_approval(waiting):
    assert services.place(upload_id=waiting.pk) is None
    assert not SiteDocument.objects.filter(title=TITLE).exists()


def test_nobody_decides_on_their_own(send, decide):
    from site_modules.moderation.services import NotAllowed

    upload = send(by="moderator")
    with pytest.raises(NotAllowed):
        decide(upload)


@pytest.mark.parametrize("outcome", ["changes", "reject"])
def test_turned_down_it_stays_private(waiting, decide, outcome):
    done = decide(waiting, outcome)
    assert done.page is None
    assert done.state in (State.CHANGES_ASKED, State.REJECTED)


def test_the_author_is_told(waiting, decide, person):
    from site_modules.notifications.models import Notification

    decide(waiting)
    told = Notification.objects.filter(recipient=person("member"))
    kinds = set(told.values_list("kind", flat=True))
    assert any(kind.startswith("moderation.") for kind in kinds)


def test_a_new_version_waits_while_the_approved_one_stays_up(approved, decide, person, send):
    member = person("member")
    before = approved.page.files.get()
    checked = services.checked_files([a_docx("Ediția a doua")])
    new = services.store_files(owner=member, files=checked)
    changes = words(title="Ghidul taberei, ediția a doua", files=services.keys_of(new),
                    note="Lista de echipament este nouă.")  # fmt: skip
    services.send_document(upload=approved, by=member, changes=changes, seen=approved.version)
    waiting = fresh(approved)
    assert (waiting.edit_state, waiting.title) == (EditState.WAITING, TITLE)
    services.place(upload_id=approved.pk)
    assert ResourcePage.objects.get(pk=approved.page_id).title == TITLE
    done = decide(waiting)
    page = ResourcePage.objects.get(pk=done.page_id)
    assert (page.pk, page.title) == (approved.page_id, "Ghidul taberei, ediția a doua")
    rows = [(row.version, row.is_older) for row in page.files.order_by("sort_order")]
    assert rows == [("2", False), ("1", True)]
    assert page.files.get(version="1").pk == before.pk
    assert page.files.get(version="2").note == "Lista de echipament este nouă."


@pytest.mark.parametrize("mark", ["organizatie", "confidential"])
def test_a_narrower_mark_takes_the_page_down_with_the_approval(
    send, decide, person, organisation, mark
):
    upload = decide(send(by="delegate", organisation=organisation, visibility="public"))
    assert upload.page.is_public
    services.send_document(
        upload=upload, by=person("delegate"), changes={"visibility": mark, "files": upload.files}
    )
    from site_modules.moderation import services as moderation

    moderation.decide(
        case=moderation.case_of(obj=upload), outcome="approve", by=person("moderator"),
        version=str(fresh(upload).version),
    )  # fmt: skip
    assert not ResourcePage.objects.get(pk=upload.page_id).live
    services.place_what_waits()
    assert not ResourcePage.objects.get(pk=upload.page_id).live


def test_from_public_to_members(send, decide, person, client):
    upload = decide(send(visibility="public"))
    assert client.get(upload.page.get_url()).status_code == 200
    services.send_document(
        upload=upload, by=person("member"), changes={"visibility": "membri", "files": upload.files}
    )
    decide(fresh(upload))
    page = ResourcePage.objects.get(pk=upload.page_id)
    assert (page.live, page.is_public) == (True, False)
    assert client.get(page.get_url()).status_code == 302


def test_hidden_closed_and_up_again(approved, decide, person):
    page = ResourcePage.objects.get(pk=approved.page_id)
    decide(approved, "hide")
    page.refresh_from_db()
    assert not page.live
    decide(fresh(approved), "restore")
    page.refresh_from_db()
    assert page.live
    submissions.close(obj=fresh(approved), by=person("member"))
    page.refresh_from_db()
    assert not page.live
    submissions.renew(obj=fresh(approved), by=person("member"))
    assert services.place_what_waits() == 1
    page.refresh_from_db()
    assert page.live


def test_documents_of_a_suspended_organisation_go_down(send, decide, organisation):
    from site_modules.organisations.enums import OrganisationState
    from site_modules.submissions.signals import changed

    upload = decide(send(by="delegate", organisation=organisation))
    organisation.state = OrganisationState.SUSPENDED
    organisation.save()
    changed.send(sender=DocumentUpload, instance=fresh(upload))
    assert not ResourcePage.objects.get(pk=upload.page_id).live


def test_a_killed_worker_loses_nothing(send, person):
    """No task ran: the job reads the file and shows the document."""
    from datetime import timedelta

    from django.utils import timezone

    from site_modules.moderation import services as moderation

    upload = send()
    UploadFile.objects.update(
        state="waiting", text="", created_at=timezone.now() - timedelta(minutes=6)
    )
    moderation.decide(
        case=moderation.case_of(obj=upload), outcome="approve", by=person("moderator"),
        version=str(fresh(upload).version),
    )  # fmt: skip
    assert (services.read_what_waits(), services.place_what_waits()) == (1, 1)
    assert file_of(upload).state == "read"
    assert fresh(upload).page.live
    assert services.place(upload_id=upload.pk) is None
    assert ResourcePage.objects.filter(title=TITLE).count() == 1


def test_the_page_leaves_with_its_document(approved):
    page, stored = approved.page_id, approved.page.files.get().document_id
    approved.delete()
    assert not ResourcePage.objects.filter(pk=page).exists()
    assert not SiteDocument.objects.filter(pk=stored).exists()
    assert not UploadFile.objects.exists()


def test_the_desk_lists_it_with_its_check_list():
    assert {name for name, _question in find_target("uploads.documentupload").checklist} == {
        "licence", "data", "readable", "double", "mark", "useful",
    }  # fmt: skip


@pytest.fixture
def next_version(person, decide):
    """`next_version(upload, title="…")`: the author sends a new file with these words, and it is
    approved; the page as it stands then."""

    def send_and_approve(upload, **other):
        member = person("member")
        upload = fresh(upload)
        new = services.store_files(
            owner=member, files=services.checked_files([a_docx(f"Ediția {upload.version}")])
        )
        changes = words(files=services.keys_of(new), **other)
        services.send_document(upload=upload, by=member, changes=changes, seen=upload.version)
        return ResourcePage.objects.get(pk=decide(fresh(upload)).page_id)

    return send_and_approve


def correct(page, **values):
    """As an editor does in the admin."""
    page = ResourcePage.objects.get(pk=page.pk)
    for name, value in values.items():
        setattr(page, name, value)
    page.full_clean()
    page.save_revision().publish()


def test_corrections_of_editors_outlive_new_versions(approved, next_version):
    correct(
        approved.page, title="Ghidul taberei (corectat)", year=2024, publisher="Podul Verde",
        body=[("text", "<p>Verificat de redacție.</p>")], law_reference="Legea 78/2014",
    )  # fmt: skip
    for _round in range(2):
        page = next_version(approved, keywords=f"tabără {_round}")
        assert (page.title, page.draft_title) == ("Ghidul taberei (corectat)",) * 2
        assert (page.year, page.publisher) == (2024, "Podul Verde")
        assert page.keywords == f"tabără {_round}"
        assert "Verificat de redacție" in str(page.body)
        assert page.law_reference == "Legea 78/2014"


def test_what_the_author_changed_is_the_authors(approved, next_version):
    correct(approved.page, title="Ghidul taberei (corectat)", year=2024)
    page = next_version(approved, title="Ghidul taberei de mure")
    assert (page.title, page.year) == ("Ghidul taberei de mure", 2024)
    assert page.search_description == page.summary[:160]


def test_editors_close_a_page_and_never_open_one_by_this(approved, next_version):
    correct(approved.page, is_public=True)
    assert next_version(approved).is_public is False


def test_a_page_that_editors_closed_stays_closed(send, decide, next_version):
    upload = decide(send(visibility="public"))
    assert upload.page.is_public
    correct(upload.page, is_public=False)
    assert next_version(upload, visibility="public").is_public is False


def test_files_that_editors_added_and_notes_they_wrote_stay(approved, next_version):
    page = ResourcePage.objects.get(pk=approved.page_id)
    page.files.add(ResourceFile(document=library_document(name="anexa.txt"), sort_order=9))
    page.files.all()[0].title = "Ghidul"
    page.save_revision().publish()
    page = next_version(approved, note="Capitol nou.")
    rows = [(row.document.title, row.is_older) for row in page.files.order_by("sort_order")]
    assert rows[0][1] is False and rows[1][1] is True and rows[2] == ("anexa.txt", False)
    assert page.files.order_by("sort_order").first().note == "Capitol nou."


def test_a_page_that_was_deleted_is_made_as_the_author_says(approved, next_version):
    correct(approved.page, title="Ghidul taberei (corectat)")
    ResourcePage.objects.get(pk=approved.page_id).delete()
    assert next_version(approved).title == TITLE
