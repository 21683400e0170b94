"""From what WordPress stores to our blocks; nothing hostile comes through."""

import pytest
from bs4 import BeautifulSoup

from cms.core.blocks import ContentBlock
from cms.wordpress.html.blocks import BodyMaker
from cms.wordpress.html.library import Picture, Recording
from cms.wordpress.html.members import markdown
from cms.wordpress.html.preparing import prepared

WORDS = {"film": "Un film.", "table": "Tabel"}


class FakeLibrary:
    """Knows one picture, one recording, and every address of the web."""

    def picture(self, address: str, number: int) -> Picture | None:
        known = "foto" in address or number == 7
        return Picture(7, "foto.jpg", alt="Oameni la masă") if known else None

    def recording(self, address: str) -> Recording | None:
        return Recording(9, address.endswith("mp4")) if "emisiune" in address else None

    def link(self, address: str) -> str | None:
        return f'href="{address}"' if address.startswith(("http", "mailto")) else None


def body(content: str) -> list[tuple[str, object]]:
    maker = BodyMaker(FakeLibrary(), seed="t", title="Articol", words=WORDS)
    made = maker.body(prepared(content, reused=lambda key: "<p>Comun</p>" if key == 3 else "").html)
    assert ContentBlock().to_python(made).get_prep_value() is not None
    return [(entry["type"], entry["value"]) for entry in made]


GUTENBERG = """<!-- wp:paragraph --><p>Un <strong>prim</strong> <em>rând</em>
cu <a href="https://exemplu.ro/a?b=1&amp;c=2">legătură</a>.</p><!-- /wp:paragraph -->
<!-- wp:heading --><h2 class="wp-block-heading">Titlu</h2><!-- /wp:heading -->
<!-- wp:list --><ul><!-- wp:list-item --><li>unu<ul><li>unu bis</li></ul></li><!-- /wp:list-item -->
</ul><!-- /wp:list -->
<!-- wp:image {"id":7,"sizeSlug":"large"} --><figure class="wp-block-image"><img src="x" alt=""
class="wp-image-7"/><figcaption>La sediu</figcaption></figure><!-- /wp:image -->
<!-- wp:quote --><blockquote class="wp-block-quote"><p>Bună ziua.</p><cite>Ion</cite></blockquote>
<!-- /wp:quote -->
<!-- wp:table --><figure class="wp-block-table"><table>
<thead><tr><th>An</th><th>Membri</th></tr></thead>
<tbody><tr><td>2023</td><td>40</td></tr></tbody></table><figcaption>Evoluție</figcaption></figure>
<!-- /wp:table -->
<!-- wp:embed {"url":"https://youtu.be/abcdefghijk","type":"video"} -->
<figure class="wp-block-embed">
<div class="wp-block-embed__wrapper">
https://youtu.be/abcdefghijk
</div></figure><!-- /wp:embed -->
<!-- wp:latest-posts {"postsToShow":3} /--><!-- wp:block {"ref":3} /-->"""


def test_blocks_of_the_block_editor():
    made = body(GUTENBERG)
    assert [kind for kind, _value in made] == [
        "text", "heading", "text", "image", "quote", "table", "embed", "text",
    ]  # fmt: skip
    values = [value for _kind, value in made]
    assert values[0] == (
        '<p>Un <b>prim</b> <i>rând</i> cu <a href="https://exemplu.ro/a?b=1&c=2">legătură</a>.</p>'
    )
    assert values[1] == {"text": "Titlu", "level": "h2"}
    assert values[2] == "<ul><li>unu<ul><li>unu bis</li></ul></li></ul>"
    assert values[3] == {
        "image": 7, "alt_text": "Oameni la masă", "is_decorative": False, "caption": "La sediu",
    }  # fmt: skip
    assert values[4] == {"text": "Bună ziua.", "attribution": "Ion", "role": ""}
    assert values[5]["caption"] == "Evoluție"
    assert values[5]["table"]["rows"] == [{"values": ["2023", "40"]}]
    assert values[6]["url"] == "https://youtu.be/abcdefghijk"
    assert values[7] == "<p>Comun</p>"
    assert prepared(GUTENBERG).left_out == ["the block “latest-posts”", "the block “block”"]


def test_words_of_the_classic_editor():
    made = body(
        "Primul rând\nal doilea\n\nAlt paragraf\n\n"
        '[caption id="attachment_7" width="300"]<img src="/foto-300x200.jpg" alt="Masa" /> La masă'
        '[/caption]\n<h3>Sub</h3>\n[gallery ids="7,7"]\n\n[sic] rămâne [contact-form-7 id="4"]'
        "\n\n<pre>a\n  b</pre>"
    )
    assert [kind for kind, _value in made] == ["text", "image", "heading", "gallery", "text"]
    assert made[0][1] == "<p>Primul rând<br/>al doilea</p><p>Alt paragraf</p>"
    assert made[1][1]["caption"] == "La masă"
    assert made[1][1]["alt_text"] == "Masa"
    assert len(made[3][1]["images"]) == 2
    assert made[4][1] == "<p>[sic] rămâne</p><p>a<br/>b</p>"


def test_sound_film_and_what_cannot_be_shown():
    made = body(
        '<audio src="/emisiune.mp3"></audio><iframe src="https://player.vimeo.com/video/76979871" '
        'title="Ce este"></iframe><iframe src="https://harti.exemplu.ro/x"></iframe>'
        "<details><summary>Întrebare</summary><p>Răspuns</p></details>"
    )
    assert [kind for kind, _value in made] == ["audio", "embed", "text", "accordion"]
    assert made[0][1] == {"media": 9, "caption": ""}
    assert made[1][1]["title"] == "Ce este"
    assert "https://harti.exemplu.ro/x" in made[2][1]


HOSTILE = [
    "<script>alert(1)</script>",
    '<p onclick="alert(1)">x<img src=foto onerror=alert(1)></p>',
    '<a href="javascript:alert(1)">a</a><a href="java&#115;cript:alert(1)">b</a>',
    '<a href="data:text/html;base64,PHNjcmlwdD4=">c</a>',
    "<svg><script>alert(1)</script></svg><math><mi xlink:href=javascript:alert(1)>",
    '<figure><img src="foto" alt=\'"><script>alert(1)</script>\'></figure>',
    "<table><tr><td><script>alert(1)</script>a</td><td>=1+1</td></tr></table>",
    "<blockquote><p>&lt;script&gt;alert(1)&lt;/script&gt;</p></blockquote>",
    '<iframe src="javascript:alert(1)"></iframe><object data="x"></object>',
    "<style>body{display:none}</style><form action=/x><input name=a></form>",
    '<!-- wp:html --><img src=x onerror="alert(1)"><!-- /wp:html -->',
    '<p><a linktype="page" id="1">x</a><embed embedtype="image" id="1"/></p>',
    "<plaintext><noscript><p title='</noscript><img src=foto onerror=alert(1)>'>",
]


@pytest.mark.parametrize("content", HOSTILE)
def test_hostile_html_is_words_at_most(content):
    rendered = str(ContentBlock().to_python(
        BodyMaker(NoFiles(), seed="t", title="T", words=WORDS).body(prepared(content).html)
    ).render_as_block()).lower()  # fmt: skip
    soup = BeautifulSoup(rendered, "html.parser")
    assert not soup.find_all(["script", "style", "form", "object", "svg", "embed", "input"])
    for tag in soup.find_all(True):
        for name, value in tag.attrs.items():
            assert not name.startswith("on") and name != "linktype"
            assert not str(value).startswith(("javascript:", "data:"))


class NoFiles(FakeLibrary):
    def picture(self, address: str, number: int) -> Picture | None:
        return None


@pytest.mark.parametrize(
    "content",
    [
        "<div>" * 3_000 + "x",
        "<blockquote>" * 3_000 + "x",
        "<ul><li>" * 2_000 + "x",
        "<b><i>" * 3_000 + "x",
        "[" * 50_000,
        "<!-- wp:" * 20_000,
        "[caption]" * 10_000,
        "[caption]" * 10_000 + "[/caption]",
        "<!-- wp:a {" * 10_000 + "-->",
        "<p " * 30_000,
        "<pre>" * 10_000,
        "<" * 100_000,
        "\n\n\x00" * 20_000,
    ],
    ids=str.__len__,
)
def test_bombs_end_soon(content):
    maker = BodyMaker(NoFiles(), seed="t", title="T", words=WORDS)
    assert isinstance(maker.body(prepared(content).html), list)


def test_comments_become_markdown():
    source = markdown(
        'Salut <strong>tuturor</strong>!\nUn <a href="https://exemplu.ro">loc</a>\n\n'
        "<blockquote>citat</blockquote><script>alert(1)</script><ul><li>a</li></ul>"
    )
    assert source == ("Salut **tuturor**!\nUn [loc](https://exemplu.ro)\n\n> citat\n\n- a")


def test_comments_of_others_leave_no_trace():
    assert body("<p>a</p><!-- nota mea --><p>b<!--more--></p>") == [("text", "<p>a</p><p>b</p>")]
