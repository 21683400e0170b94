"""An organisation's own Word file: names alone, and nothing that runs."""

import zipfile
from io import BytesIO

import docx
import pytest

from site_modules.documents.own_word import WordRefused, fill, placeholders_of
from tests.factories import office_bytes


def word(*paragraphs, header="", title="", runs=()):
    made = docx.Document()
    for words in paragraphs:
        made.add_paragraph(words)
    if runs:
        paragraph = made.add_paragraph()
        for run in runs:
            paragraph.add_run(run).bold = len(run) % 2 == 0
    if header:
        made.sections[0].header.paragraphs[0].text = header
    made.core_properties.title = title
    out = BytesIO()
    made.save(out)
    return out.getvalue()


def with_part(data, name, content, replace=""):
    out = BytesIO()
    with zipfile.ZipFile(BytesIO(data)) as old, zipfile.ZipFile(out, "w") as new:
        for part in old.namelist():
            body = old.read(part)
            if part == replace:
                body = content(body)
            new.writestr(part, body)
        if not replace:
            new.writestr(name, content)
    return out.getvalue()


def text_of(data):
    made = docx.Document(BytesIO(data))
    return (
        "\n".join(one.text for one in made.paragraphs) + made.sections[0].header.paragraphs[0].text
    )


def test_names_are_found_where_word_split_them():
    data = word(
        "Subsemnata {{nume}}, din {{ localitate }}", "Din nou {{ nume }}", header="Nr. {{ numar }}",
        runs=("Data: {", "{ da", "ta_contract }", "}"),
    )  # fmt: skip
    assert placeholders_of(data) == ["nume", "localitate", "data_contract", "numar"]
    filled = fill(
        data, {"nume": "Ana & <Ion> {{ numar }} *#\\@", "data_contract": "1 mai\x00\nora 5"}
    )
    words = text_of(filled)
    assert "Ana & <Ion> {{ numar }} *#\\@" in words and "1 mai\nora 5" in words
    assert "din ____________" in words


@pytest.mark.parametrize(
    "words",
    [
        "{{ nume.__class__ }}", "{{ ''.__class__.__mro__ }}", "{{ nume() }}", "{{ nume|upper }}",
        "{% for x in nume %}", "{%p if nume %}", "{# ascuns #}", "{{ 7*7 }}", "{{ nume", "nume }}",
        "{{ nume['a'] }}", "{{ self }}", "{{r nume }}", "{{ cycler.__init__ }}", "{{ prea lung }}",
    ],
)  # fmt: skip
def test_anything_but_a_name_is_refused(words):
    for data in (word("{{ nume }}", words), word("{{ nume }}", header=words)):
        with pytest.raises(WordRefused) as refused:
            placeholders_of(data)
        assert refused.value.code == "not_a_name"
    with pytest.raises(WordRefused):
        fill(word("{{ nume }}", words), {})


def test_what_hides_in_attributes_and_properties_is_refused():
    def hide(body):
        return body.replace(b"<w:body>", b'<w:body><w:p w:rsidR="{{ nume.x }}"/>', 1)

    hidden = with_part(word("{{ nume }}"), "", hide, replace="word/document.xml")
    for data in (hidden, word("{{ nume }}", title="{{ nume.x }}")):
        with pytest.raises(WordRefused) as refused:
            placeholders_of(data)
        assert refused.value.code == "not_a_name"


def external(kind):
    line = (
        f'<Relationship Id="rId99" Type="http://x/{kind}" Target="http://evil.example/a" '
        'TargetMode="External"/></Relationships>'
    )
    return lambda body: body.replace(b"</Relationships>", line.encode())


@pytest.mark.parametrize("kind", ["attachedTemplate", "oleObject", "image", "aFChunk"])
def test_what_fetches_is_refused(kind):
    data = with_part(word("{{ nume }}"), "", external(kind), replace="word/_rels/document.xml.rels")
    with pytest.raises(WordRefused) as refused:
        placeholders_of(data)
    assert refused.value.code == "external"


@pytest.mark.parametrize(
    ("data", "code"),
    [
        (b"", "damaged"), (b"<html>{{ nume }}</html>", "damaged"), (office_bytes(), "damaged"),
        (word("Fara nimic"), "none"),
        (with_part(word("{{ a }}"), "word/embeddings/x.bin", b"MZ"), "embedded"),
        (with_part(word("{{ a }}"), "word/x.xml", b"<!DOCTYPE a><a/>"), "damaged"),
        (with_part(word("{{ a }}"), "word/y.xml", b" " * 5_000_000), "large"),
        (word(*[f"{{{{ n{number} }}}}" for number in range(200)]), "many"),
    ],
)  # fmt: skip
def test_other_files_are_refused(data, code):
    with pytest.raises(WordRefused) as refused:
        placeholders_of(data)
    assert refused.value.code == code
