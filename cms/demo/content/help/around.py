"""English and Hungarian words of the pages around the help: the contact page and the calendar."""

from cms.demo.content.help.shapes import LANGUAGES, Words

AROUND: tuple[Words, ...] = (
    ("Contact", "Contact", "Kapcsolat"),
    (
        "Pui o întrebare, semnalezi o problemă sau îți exerciți drepturile asupra datelor. Îți "
        "răspunde un om.",
        "Ask a question, report a problem or use your rights over your data. A person answers.",
        "Kérdezel, hibát jelentesz, vagy az adataidhoz fűződő jogaiddal élsz. Egy ember válaszol.",
    ),
    (
        "Scrie-ne în română sau în engleză. Ca să îți putem răspunde din prima, spune-ne lucrurile "
        "din tabel.",
        "Write to us in Romanian or English. So that we can answer at once, tell us what the table "
        "lists.",
        "Románul vagy angolul írj nekünk. Hogy elsőre válaszolhassunk, írd meg azt, ami a "
        "táblázatban szerepel.",
    ),
    ("Ce scrii, după motiv", "What to write, by reason", "Mit írj, ok szerint"),
    ("De ce ne scrii", "Why you write", "Miért írsz"),
    ("Ce să cuprindă mesajul", "What the message should say", "Mi legyen az üzenetben"),
    ("Ceva nu merge", "Something does not work", "Valami nem működik"),
    (
        "Pagina, ce voiai să faci, ce s-a întâmplat, dispozitivul",
        "The page, what you wanted to do, what happened, the device",
        "Az oldal, mit szerettél volna, mi történt, milyen eszközön",
    ),
    ("Semnalez un conținut", "I report content", "Tartalmat jelentek"),
    (
        "Adresa exactă a paginii și motivul, ca în regulament",
        "The exact address of the page and the reason, as in the rules",
        "Az oldal pontos címe és az ok, a szabályzat szerint",
    ),
    ("Datele mele", "My data", "Az adataim"),
    (
        "Ce drept vrei să exerciți și adresa cu care ai cont",
        "Which right you want to use and the address of your account",
        "Melyik jogoddal élnél, és mi a fiókod címe",
    ),
    ("Ce nu trimiți", "What not to send", "Mit ne küldj"),
    (
        "Nu trimite parola, CNP-ul sau copii de acte. Dacă va fi nevoie să dovedești cine ești, "
        "îți spunem cum.",
        "Do not send your password, your personal number or copies of papers. If you need to "
        "prove who you are, we tell you how.",
        "Ne küldj jelszót, személyi számot vagy iratmásolatot. Ha igazolnod kell, ki vagy, "
        "megmondjuk, hogyan.",
    ),
    (
        'Poate ai deja răspunsul la <a href="page:intrebari">întrebări frecvente</a>. Cum '
        'prelucrăm mesajele afli din <a href="page:confidentialitate">politica de '
        "confidențialitate</a>, iar cum se tratează sesizările, din "
        '<a href="page:regulament">regulament</a>.',
        'The <a href="page:intrebari">frequent questions</a> may have the answer already. How we '
        'handle messages stands in the <a href="page:confidentialitate">privacy policy</a>, and '
        'how reports are dealt with, in the <a href="page:regulament">rules</a>.',
        'Lehet, hogy a <a href="page:intrebari">gyakori kérdések</a> között már ott a válasz. Az '
        "üzenetek kezeléséről az "
        '<a href="page:confidentialitate">adatvédelmi tájékoztató</a>, a bejelentésekéről a '
        '<a href="page:regulament">szabályzat</a> szól.',
    ),
    (
        "Datele de contact ale operatorului platformei Punte: întrebări, asistență tehnică, "
        "sesizări și date personale.",
        "How to reach the operator of the Punte platform: questions, technical support, reports "
        "and personal data.",
        "A Punte platform üzemeltetőjének elérhetősége: kérdések, technikai segítség, "
        "bejelentések és személyes adatok.",
    ),
    ("Calendar", "Calendar", "Naptár"),
    (
        "Webinarii, ateliere, dezbateri și întâlniri ale organizațiilor. Te înscrii, le pui în "
        "calendarul tău, vii.",
        "Webinars, workshops, debates and meetings of organisations. Register, put them into your "
        "calendar, come.",
        "Szervezetek webináriumai, műhelyei, vitái és találkozói. Jelentkezel, beírod a "
        "naptáradba, eljössz.",
    ),
)


def around_in(code: str) -> dict[str, str]:
    there = LANGUAGES.index(code)
    return {words[0]: words[there] for words in AROUND}
