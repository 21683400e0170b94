"""The forum as members, newcomers and moderators use it, with and without script."""

import re

import pytest
from playwright.sync_api import expect

from tests.e2e.steps import axe_problems_at_both_widths, link_of_latest_mail, link_when_told

pytestmark = pytest.mark.browser

GARDEN = "Cum împărțim uneltele din grădina comună?"
LISTED = ("lista-unelte.txt", "text/plain", "Două greble, o roabă.".encode())


def post(page, words):
    """The message that says so."""
    return page.locator(".thread .post").filter(has_text=words).last


def send(page, words: str, *, button: str = "Trimite răspunsul") -> None:
    page.fill("#id_text", words)
    with page.expect_navigation():
        page.get_by_role("button", name=button).click()


def attach(page) -> None:
    name, kind, content = LISTED
    page.set_input_files("#id_uploads", {"name": name, "mimeType": kind, "buffer": content})


def open_topic(window, place: str, title: str, words: str = "Scriu aici primul mesaj.") -> str:
    """Its address."""
    page = window.open(place).page
    page.fill("#id_title", title)
    send(page, words, button="Publică")
    expect(page.get_by_role("heading", level=1)).to_have_text(title)
    return re.sub(r"https?://[^/]+|[?#].*", "", page.url)


def test_a_topic_with_a_file_and_a_poll_is_answered(visit, places):
    """Quoted, voted, thanked, followed on a phone; bell and mail tell of it."""
    window = visit().sign_in("ana-bucur").open(places["forum"])
    page = window.page
    page.get_by_role("link", name="Adaugă un subiect nou").click()
    fill_topic(page)
    expect(page.get_by_text("Subiectul tău este publicat.")).to_be_visible()
    expect(page.get_by_role("link", name=re.compile("lista-unelte.txt"))).to_be_visible()
    expect(page.get_by_role("heading", name=re.compile("Sondaj: Unde le ținem"))).to_be_visible()
    assert axe_problems_at_both_widths(page) == []

    phone = visit(width=390).sign_in("radu-filip").open(places["forum"])
    other = phone.page
    other.get_by_role("link", name=GARDEN).click()
    with other.expect_download() as download:
        other.get_by_role("link", name=re.compile("lista-unelte.txt")).click()
    assert download.value.suggested_filename == "lista-unelte.txt"
    vote_and_thank(other)
    answer_with_a_quotation(other)
    assert axe_problems_at_both_widths(other) == []

    told = f"Radu Filip ți-a răspuns în „{GARDEN}”"
    link_when_told(window, told).click()
    expect(post(page, "La noi stau la bibliotecă")).to_be_in_viewport()
    window.open(link_of_latest_mail(window, told, "/notificari/"))
    expect(post(page, "La noi stau la bibliotecă")).to_be_visible()
    send(page, "Mulțumesc! @petru-moraru, la voi cum e?")
    expect(page.get_by_text("Mesajul tău este publicat.")).to_be_visible()
    link_when_told(phone, f"Ana Bucur a scris în „{GARDEN}”").click()
    expect(post(other, "la voi cum e?")).to_be_in_viewport()
    addressed = visit().sign_in("petru-moraru")
    link_when_told(addressed, f"Ana Bucur te-a menționat în „{GARDEN}”").click()
    expect(post(addressed.page, "la voi cum e?")).to_be_visible()
    post(page, "La noi stau la bibliotecă").get_by_role("button", name="Soluție").click()
    expect(page.get_by_text("Răspunsul este marcat ca soluție.")).to_be_visible()
    assert window.complaints == phone.complaints == []


def fill_topic(page) -> None:
    """A wrong title first: nothing typed is lost."""
    page.fill("#id_title", "Hm")
    page.fill("#id_text", "Avem **două greble** și o roabă.")
    page.get_by_text("Adaugă un sondaj").click()
    page.fill("#id_question", "Unde le ținem?")
    page.fill("#id_options", "La bibliotecă\nLa Ana\nLa primărie")
    page.get_by_role("button", name="Publică").click()
    expect(page.locator(".summary")).to_contain_text("cel puțin 5 caractere")
    expect(page.locator("#id_text")).to_have_value("Avem **două greble** și o roabă.")
    expect(page.locator("#id_question")).to_have_value("Unde le ținem?")
    assert axe_problems_at_both_widths(page) == []
    page.fill("#id_title", GARDEN)
    attach(page)
    page.get_by_role("button", name="Publică").click()


def vote_and_thank(page) -> None:
    page.get_by_role("radio", name="La bibliotecă").check()
    page.get_by_role("button", name="Votează").click()
    expect(page.get_by_text("Ai votat „La bibliotecă”.")).to_be_visible()
    thanks = post(page, "două greble").get_by_role("button", name=re.compile("Mulțumesc"))
    thanks.click()
    expect(thanks).to_have_attribute("aria-pressed", "true")
    expect(thanks).to_contain_text("(1)")


def answer_with_a_quotation(page) -> None:
    post(page, "două greble").get_by_role("link", name=re.compile("Citează")).click()
    expect(page.get_by_text("Îi răspunzi lui Ana Bucur (#1)")).to_be_visible()
    quoted = page.input_value("#id_text")
    assert "@ana-bucur" in quoted and "> Avem **două greble**" in quoted
    page.fill("#id_text", quoted + "La noi stau la bibliotecă.")
    page.get_by_role("button", name="Previzualizează").click()
    expect(page.locator("[data-preview] blockquote")).to_contain_text("două greble")
    with page.expect_navigation():
        page.get_by_role("button", name="Trimite răspunsul").click()
    expect(page.get_by_role("button", name="Urmărești")).to_have_attribute("aria-pressed", "true")


def test_a_moderator_keeps_order(visit, places):
    """Pin, lock with a reason, unlock, move; the address of the topic stays."""
    member = visit().sign_in("dorel-neagoe")
    topic = open_topic(member, places["forum-new-topic"], "Cine vine sâmbătă la curățenie?")
    window = visit().sign_in("moderator").open(topic)
    page = window.page
    page.get_by_role("button", name="Fixează subiectul").click()
    expect(page.get_by_text("Locul subiectului a fost schimbat.")).to_be_visible()
    expect(page.get_by_role("button", name="Readu-l între subiecte")).to_be_visible()
    page.get_by_role("link", name="Închide subiectul").click()
    page.get_by_role("button", name="Închide subiectul").click()
    expect(page.locator(".summary")).to_contain_text("Scrie motivul; cititorii îl văd.")
    assert axe_problems_at_both_widths(page) == []
    page.fill("[name=reason]", "Curățenia a trecut.")
    page.get_by_role("button", name="Închide subiectul").click()
    expect(page.get_by_text("Curățenia a trecut.")).to_be_visible()
    assert axe_problems_at_both_widths(page) == []
    page.get_by_role("button", name="Redeschide subiectul").click()
    expect(page.get_by_role("link", name="Închide subiectul")).to_be_visible()
    page.get_by_role("link", name="Mută subiectul").click()
    page.get_by_role("button", name="Mută subiectul").click()
    expect(page.locator(".summary")).to_contain_text("Alege un forum.")
    page.get_by_label("Forum", exact=True).select_option(label="Parteneriate locale")
    page.get_by_role("button", name="Mută subiectul").click()
    expect(page.get_by_text("Subiectul a fost mutat; adresa lui rămâne")).to_be_visible()
    member.open(topic)
    expect(member.page.locator(".crumbs")).to_contain_text("Parteneriate locale")
    member.open(places["forum"])
    expect(member.page.get_by_text("acum în Parteneriate locale")).to_be_visible()
    assert axe_problems_at_both_widths(member.page) == []


def decide(page, outcome: str, *, facts: str = "", rule: str = "") -> None:
    page.get_by_role("radio", name=outcome, exact=True).check()
    if facts:
        page.fill("[name=facts]", facts)
        page.fill("[name=rule]", rule)
    page.get_by_role("button", name="Trimite decizia").click()
    expect(page.get_by_text("Decizia a fost aplicată")).to_be_visible()


def test_a_first_topic_waits_and_a_message_is_hidden_with_a_reason(visit, places):
    newcomer = visit(width=390).sign_in("oana-pricop")
    title = "Bună, sunt nouă și caut o grădină"
    topic = open_topic(newcomer, places["forum-new-topic"], title)
    own = newcomer.page
    expect(own.get_by_text("Doar tu vezi acest subiect")).to_be_visible()
    assert axe_problems_at_both_widths(own) == []
    reader = visit().sign_in("alt-membru").open(topic)
    assert reader.response.status == 404

    window = visit().sign_in("moderator").open("/admin/moderare/")
    desk = window.page
    desk.locator("main tbody tr").filter(has_text=title).get_by_role("link").first.click()
    decide(desk, "Aprobă")
    reader.open(topic)
    send(reader.page, "Bine ai venit! Cumpără de la mine răsaduri.")
    message = post(reader.page, "Cumpără de la mine")
    expect(message).to_be_visible()

    window.open(topic)
    post(desk, "Cumpără de la mine").get_by_role("link", name=re.compile("Moderează")).click()
    expect(desk.get_by_role("radio", name="Ascunde")).to_be_visible()
    assert axe_problems_at_both_widths(desk) == []
    decide(desk, "Ascunde", facts="Reclamă într-un mesaj de bun venit.", rule="Regulament, 4")
    newcomer.open(topic)
    hidden = post(own, "Moderatorii au ascuns acest mesaj")
    expect(hidden).to_contain_text("Regulament, 4")
    expect(own.get_by_text("Cumpără de la mine")).to_have_count(0)
    assert axe_problems_at_both_widths(own) == []
    link_when_told(reader, "Un moderator a decis despre ceva ce ai publicat").click()
    expect(reader.page.get_by_text("Reclamă într-un mesaj de bun venit.")).to_be_visible()


def test_everything_works_without_script(visit, places):
    """A topic with a file, a refusal, a vote, thanks, an edit, a file taken away, a deletion."""
    window = visit(width=390, javascript=False).sign_in("ilinca-neagu")
    page = window.open(places["forum-new-topic"]).page
    page.get_by_role("button", name="Publică").click()
    expect(page.locator(".summary")).to_contain_text("cel puțin 5 caractere")
    expect(page.locator(".summary")).to_contain_text("Scrie mesajul tău.")
    page.fill("#id_title", "Cum facem compost la bloc?")
    page.fill("#id_text", "Avem *balcon* și răbdare.")
    page.get_by_role("button", name="Previzualizează").click()
    expect(page.get_by_text("Așa va arăta:")).to_be_visible()
    expect(page.locator("#id_title")).to_have_value("Cum facem compost la bloc?")
    attach(page)
    page.get_by_role("button", name="Publică").click()
    expect(page.get_by_text("Subiectul tău este publicat.")).to_be_visible()
    topic = page.url
    page.get_by_role("link", name=re.compile("Modifică")).click()
    page.get_by_role("button", name=re.compile("Șterge lista-unelte.txt")).click()
    expect(page.get_by_text("Fișierul a fost șters.")).to_be_visible()
    page.fill("#id_text", "")
    page.get_by_role("button", name="Salvează modificarea").click()
    expect(page.locator(".summary")).to_contain_text("Scrie mesajul tău.")
    page.fill("#id_text", "Avem balcon, răbdare și râme.")
    page.get_by_role("button", name="Salvează modificarea").click()
    expect(post(page, "râme")).to_be_visible()

    other = visit(javascript=False).sign_in("gabriel-lacatus")
    reader = other.open(topic.replace(other.server, "")).page
    post(reader, "râme").get_by_role("button", name=re.compile("Mulțumesc")).click()
    expect(post(reader, "râme").get_by_role("button", name=re.compile("Mulțumesc"))).to_have_text(
        re.compile(r"\(1\)")
    )
    reader.get_by_role("button", name="Urmărește").click()
    expect(reader.get_by_text("Vei afla de mesajele noi din acest subiect.")).to_be_visible()
    answer_without_script(reader)
    expect(other.open("/forum/necitite/").page.get_by_role("heading", level=1)).to_be_visible()


def answer_without_script(page) -> None:
    post(page, "râme").get_by_role("link", name=re.compile("Răspunde")).click()
    page.fill("#id_text", "a" * 10_001)
    page.get_by_role("button", name="Trimite răspunsul").click()
    expect(page.locator("#id_text_error")).to_contain_text("10.000")
    expect(page.locator("#id_text")).to_have_value("a" * 10_001)
    page.fill("#id_text", "Râmele fac toată treaba.")
    page.get_by_role("button", name="Trimite răspunsul").click()
    mine = post(page, "fac toată treaba")
    expect(mine).to_contain_text("ca răspuns la")
    mine.get_by_role("link", name=re.compile("Șterge")).click()
    page.get_by_role("button", name="Șterge mesajul").click()
    expect(page.get_by_text("Mesajul tău a fost șters.")).to_be_visible()
    expect(page.get_by_text("fac toată treaba")).to_have_count(0)


def test_a_vote_without_script(visit, places):
    author = visit().sign_in("tiberiu-kovacs").open(places["forum-new-topic"])
    page = author.page
    page.fill("#id_title", "Ce culoare are poarta grădinii?")
    page.fill("#id_text", "Votați până vineri.")
    page.get_by_text("Adaugă un sondaj").click()
    page.fill("#id_question", "Ce culoare?")
    page.fill("#id_options", "Verde\nGalbenă")
    page.get_by_role("checkbox", name="Rezultatele se văd abia după ce votezi").check()
    page.get_by_role("button", name="Publică").click()
    window = visit(javascript=False).sign_in("camelia-sarbu")
    voter = window.open(page.url.replace(author.server, "")).page
    expect(voter.get_by_text("Vezi rezultatele după ce votezi.")).to_be_visible()
    voter.get_by_role("button", name="Votează").click()
    expect(voter.get_by_text("Alege unul dintre răspunsuri.")).to_be_visible()
    voter.get_by_role("radio", name="Galbenă").check()
    voter.get_by_role("button", name="Votează").click()
    expect(voter.get_by_text("Votul tău a fost numărat.")).to_be_visible()
    expect(voter.get_by_text("1 (100%)")).to_be_visible()


def test_a_topic_locked_while_somebody_answers_keeps_the_answer(visit, places):
    """Two windows: one writes while a moderator closes."""
    member = visit().sign_in("fatma-ismail")
    topic = open_topic(member, places["forum-new-topic"], "Cine aduce scara lungă?")
    page = member.page
    page.fill("#id_text", "Am găsit scara la vecinul.")
    window = visit().sign_in("moderator").open(topic)
    desk = window.page
    desk.get_by_role("link", name="Închide subiectul").click()
    desk.fill("[name=reason]", "Scara s-a găsit.")
    desk.get_by_role("button", name="Închide subiectul").click()
    expect(desk.get_by_text("Scara s-a găsit.")).to_be_visible()
    page.get_by_role("button", name="Trimite răspunsul").click()
    expect(page.locator(".summary")).to_contain_text("Acest subiect este închis")
    expect(page.locator("#id_text")).to_have_value("Am găsit scara la vecinul.")
    assert axe_problems_at_both_widths(page) == []


def test_a_moderator_splits_a_topic_and_joins_the_part_with_another(visit, places):
    """On a phone; the permanent address of the message leads after it."""
    member = visit().sign_in("camelia-sarbu")
    target = open_topic(member, places["forum-new-topic"], "Unde parcăm bicicletele?")
    topic = open_topic(member, places["forum-new-topic"], "Ce facem sâmbătă dimineață?")
    send(member.page, "Eu vin cu bicicleta: unde o las?")
    expect(post(member.page, "unde o las?")).to_be_visible()
    permanent = post(member.page, "unde o las?").locator(".post-head > a").first
    address = permanent.get_attribute("href")

    window = visit(width=390).sign_in("moderator").open(topic)
    page = window.page
    page.get_by_role("link", name="Desparte subiectul").click()
    page.fill("[name=title]", "Biciclete sâmbătă")
    page.get_by_role("button", name="Desparte subiectul").click()
    expect(page.locator(".summary")).to_contain_text("Alege mesaje din acest subiect")
    expect(page.locator("[name=title]")).to_have_value("Biciclete sâmbătă")
    assert axe_problems_at_both_widths(page) == []
    page.get_by_role("checkbox", name=re.compile("unde o las?")).check()
    page.get_by_role("button", name="Desparte subiectul").click()
    expect(page.get_by_text("Mesajele sunt acum într-un subiect al lor.")).to_be_visible()
    expect(page.get_by_role("heading", level=1)).to_have_text("Biciclete sâmbătă")
    page.get_by_role("link", name="Unește cu alt subiect").click()
    page.fill("[name=in]", "ceva")
    page.get_by_role("button", name="Vezi-l").click()
    expect(page.locator("#id_in_error")).to_contain_text("Lipește adresa unui subiect")
    page.fill("[name=in]", window.server + target)
    page.get_by_role("button", name="Vezi-l").click()
    assert axe_problems_at_both_widths(page) == []
    page.get_by_role("button", name="Unește subiectele").click()
    expect(page.get_by_role("heading", level=1)).to_have_text("Unde parcăm bicicletele?")
    member.open(address)
    expect(member.page.get_by_role("heading", level=1)).to_have_text("Unde parcăm bicicletele?")
    expect(post(member.page, "unde o las?")).to_contain_text("#2")
    assert axe_problems_at_both_widths(member.page) == []


def test_a_member_suspended_from_the_forum_reads_and_learns_why(visit, places):
    reason = "Trei mesaje jignitoare, după un avertisment."
    window = visit().sign_in("moderator").open("/forum/membri/gabriel-lacatus/suspenda/")
    page = window.page
    suspend = page.get_by_role("button", name="Suspendă din forum")
    page.fill("[name=reason]", reason)
    suspend.click()
    expect(page.locator(".summary")).to_contain_text("Numește regula încălcată.")
    expect(page.locator(".summary")).to_contain_text("Alege ultima zi a suspendării.")
    expect(page.locator("[name=reason]")).to_have_value(reason)
    assert axe_problems_at_both_widths(page) == []
    page.fill("[name=rule]", "Regulament, punctul 3")
    page.fill("[name=until]", "2030-01-31")
    suspend.click()
    expect(page.get_by_text("Suspendare până pe 31 ianuarie 2030")).to_be_visible()
    assert axe_problems_at_both_widths(page) == []

    member = visit(width=390).sign_in("gabriel-lacatus").open(places["forum-topic"])
    own = member.page
    expect(own.locator(".notice-warn")).to_contain_text(reason)
    expect(own.locator("#raspuns")).to_have_count(0)
    assert axe_problems_at_both_widths(own) == []
    told = "Nu poți scrie pe forum până la 31.01.2030"
    link_when_told(member, told).click()
    expect(own.get_by_text(reason)).to_be_visible()
    expect(own.get_by_role("button", name="Contestă decizia")).to_be_visible()
    link_when_told(member, told, "/posta-de-proba/").click()
    expect(own.locator("main")).to_contain_text(reason)

    page.get_by_role("button", name="Ridică suspendarea").click()
    expect(page.get_by_text("Suspendarea a fost ridicată")).to_be_visible()
    member.open(places["forum-topic"])
    expect(own.locator("#raspuns")).to_be_visible()
