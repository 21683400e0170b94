"""Members' text: what may stand in it, what never does, and how long it may take."""

from html.parser import HTMLParser

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from cms.core.members_text import clean_source, mentioned, render
from tests.timing import least_cpu_seconds

HOSTILE = {
    "script in backticks": "`<script>alert(1)</script>`\n\n\n<img src=x onerror=alert(1)>",
    "tags inside tags": "<scr<script>ipt>alert(1)</scr</script>ipt>",
    "javascript link": "[apasă](javascript:alert(1)) ![x](javascript:alert(2))",
    "entities in the scheme": "[apasă](java&#115;cript:alert(1)) [y](&#x6a;avascript:alert(1))",
    "data link": "[x](data:text/html;base64,PHNjcmlwdD4=)",
    "quote in an address": '[x](http://a.ro/"onmouseover="alert(1)) <http://a.ro/"onclick="x>',
    "quote in a title": '[x](http://a.ro "\\" onclick=\\"alert(1)")',
    "svg": "<svg/onload=alert(1)>",
    "comment": "<!--><img src=x onerror=alert(1)>-->",
}

BOMBS = {
    "brackets": "[](" * 10_000,
    "quotes": ">" * 20_000,
    "spaced quotes": "> " * 9_000,
    "lists": "\n".join("  " * depth + "- x" for depth in range(400)),
    "a megabyte": "a " * 500_000,
    "stars": "**a_" * 5_000,
    "pictures": "![a" * 6_000,
    "backticks": "".join("`" * count + " " for count in range(190)),
    "a wide table": "|a" * 3_000 + "\n" + "|-" * 3_000 + "\n" + "|b" * 3_000,
    "addresses": "http://a.ro " * 1_600,
    "mixed marks": "> - " * 5_000,
}


class Collector(HTMLParser):
    """What a browser would make of it: elements, attributes, addresses."""

    def __init__(self):
        super().__init__()
        self.seen = []

    def handle_starttag(self, tag, attrs):
        self.seen.append(tag)
        self.seen += [name for name, _value in attrs]
        self.seen += [value.split(":")[0] + ":" for name, value in attrs if name == "href"]


def harmless(html):
    collector = Collector()
    collector.feed(html)
    active = {"script", "img", "svg", "iframe", "style", "javascript:", "data:", "vbscript:"}
    return not [one for one in collector.seen if one.lower() in active or one.startswith("on")]


@pytest.mark.parametrize("name", HOSTILE)
def test_hostile_text_is_shown_and_does_nothing(name):
    html = render(HOSTILE[name])
    assert html.strip()
    assert harmless(html)


@pytest.mark.parametrize("name", BOMBS)
def test_a_bomb_is_rendered_in_under_a_second(name):
    assert least_cpu_seconds(lambda: render(BOMBS[name]), limit=1) < 1
    assert harmless(render(BOMBS[name]))


@given(st.text(alphabet="<>[]()`*_!#&;:\"'=/\\ \nascriptjonerl0@.|-~", max_size=300))
@settings(max_examples=300, deadline=None, derandomize=True)
def test_no_text_becomes_active(text):
    assert harmless(render(text, mentions={"ana": ("Ana", "/membri/ana/")}))


def test_what_people_write_becomes_markup():
    html = render("Salut **tuturor**\nrând nou\n\n> citat\n\n1. unu\n2. doi\n\n~~greșit~~")
    assert "<strong>tuturor</strong><br>" in html
    assert "<blockquote>" in html
    assert "<ol>" in html
    assert "<s>greșit</s>" in html


def test_links_carry_no_weight_and_no_window():
    html = render("vezi https://exemplu.ro/a?b=1&c=2")
    assert 'rel="nofollow ugc noopener"' in html
    assert 'href="https://exemplu.ro/a?b=1&amp;c=2"' in html


def test_headings_stay_below_those_of_the_page():
    assert render("# Mare\n\n## Mai mic") == "<h3>Mare</h3>\n<h3>Mai mic</h3>\n"


def test_six_levels_of_lists_stay_six():
    text = "\n".join("  " * depth + "- x" for depth in range(6))
    assert render(text).count("<ul>") == 6


def test_mentions_link_to_known_people_only():
    people = {"ana.pop": ("Ana <Pop>", '/membri/ana.pop/"')}
    html = render("Salut @ana.pop. Și @nimeni, și ana@ana.pop", mentions=people)
    assert '<a class="mention" href="/membri/ana.pop/&quot;">@Ana &lt;Pop&gt;</a>.' in html
    assert "@nimeni" in html
    assert html.count('class="mention"') == 1


def test_mentions_in_code_and_links_stay_text():
    html = render("`@ana` [@ana](https://exemplu.ro)", mentions={"ana": ("Ana", "/membri/ana/")})
    assert "mention" not in html


def test_mentioned_names_come_once_and_without_the_full_stop():
    assert mentioned("@ana, @ana și @ion.pop. Scrie la x@y.ro") == ["ana", "ion.pop"]
    assert len(mentioned(" ".join(f"@om{number}" for number in range(50)))) == 20


def test_stored_text_holds_no_control_letters():
    assert clean_source("a\x00b\r\nc\x07\ud800d\u202ee ") == "ab\ncde"
