"""The guide above the help pages: signing in, finding one's way, searching, languages, keyboard."""

from cms.demo.content.help.shapes import HelpPage, Part

GUIDE = HelpPage(
    key="ghid",
    parent="home",
    slug="ghid-de-utilizare",
    service="",
    icon="book",
    title=("Ghid de utilizare", "User guide", "Használati útmutató"),
    summary=(
        "Cum intri în cont, te orientezi, cauți, schimbi limba, citești cu tastatura sau cu un "
        "cititor de ecran și tipărești. Mai jos, ajutor pentru fiecare serviciu.",
        "How to sign in, find your way, search, change the language, read with the keyboard or a "
        "screen reader, and print. Below, help with each service.",
        "Hogyan lépsz be, tájékozódsz, keresel, váltasz nyelvet, olvasol billentyűzettel vagy "
        "képernyőolvasóval, és nyomtatsz. Lent minden szolgáltatáshoz találsz súgót.",
    ),
    lead=(
        "Platforma merge în orice navigator web la zi, pe telefon, tabletă sau calculator. Nu "
        "trebuie să instalezi nimic.",
        "The platform works in any up-to-date web browser, on a phone, a tablet or a computer. "
        "There is nothing to install.",
        "A platform bármely naprakész böngészőben működik, telefonon, táblagépen és számítógépen. "
        "Semmit sem kell telepíteni.",
    ),
    parts=(
        Part(
            ("Cum intri în cont", "How to sign in", "Hogyan lépsz be"),
            (
                (
                    "Apasă [[Sign in]], în partea de sus a fiecărei pagini; pe telefon, în "
                    "[[Menu]].",
                    "Press [[Sign in]] at the top of each page; on a phone, in [[Menu]].",
                    "Nyomd meg minden oldal tetején: [[Sign in]]; telefonon ez a [[Menu]] alatt "
                    "van.",
                ),
                (
                    "Scrie adresa de e-mail sau numele de utilizator, apoi parola.",
                    "Write your e-mail address or username, then the password.",
                    "Írd be az e-mail-címedet vagy a felhasználónevedet, majd a jelszót.",
                ),
                (
                    "Ajungi la pagina pe care o voiai. Pe un calculator folosit și de alții, "
                    "apasă [[Sign out]] la sfârșit.",
                    "You get to the page you wanted. On a computer that others use too, press "
                    "[[Sign out]] at the end.",
                    "Arra az oldalra jutsz, amelyiket szeretted volna. Közös számítógépen a végén "
                    "nyomd meg: [[Sign out]].",
                ),
            ),
            (
                'Nu ai cont? Vezi <a href="page:ajutor-cont">ajutorul despre cont</a>.',
                'No account yet? See the <a href="page:ajutor-cont">help about the account</a>.',
                'Nincs még fiókod? Nézd meg a <a href="page:ajutor-cont">fiókról szóló súgót</a>.',
            ),
        ),
        Part(
            ("Cum te orientezi", "How to find your way", "Hogyan tájékozódsz"),
            (
                (
                    "Cele șase servicii sunt în meniul principal și în subsolul fiecărei pagini. "
                    "Pe telefon, meniul se deschide cu [[Menu]].",
                    "The six services are in the main menu and at the bottom of each page. On a "
                    "phone the menu opens with [[Menu]].",
                    "A hat szolgáltatás a főmenüben és minden oldal alján megtalálható. Telefonon "
                    "a menü ezzel nyílik: [[Menu]].",
                ),
                (
                    "Sub meniu, un rând scurt îți arată unde te afli; cu el te întorci oricând un "
                    "pas.",
                    "Below the menu a short line shows where you are; it takes you back a step at "
                    "any time.",
                    "A menü alatt egy rövid sor mutatja, hol vagy; ezzel bármikor visszaléphetsz.",
                ),
                (
                    "În [[My board]] vezi ce este nou pentru tine, ce ai de făcut și ce urmează.",
                    "[[My board]] shows what is new for you, what you have to do and what comes "
                    "next.",
                    "Itt látod, mi új számodra, mi a teendőd, és mi következik: [[My board]].",
                ),
            ),
        ),
        Part(
            ("Cum cauți", "How to search", "Hogyan keresel"),
            (
                (
                    "Scrie unul sau două cuvinte în caseta de căutare de sus și apasă Enter. "
                    "Diacriticele nu sunt obligatorii.",
                    "Write one or two words in the search box at the top and press Enter. "
                    "Diacritics are not needed.",
                    "Írj egy-két szót a fenti keresőmezőbe, és nyomj Entert. Az ékezetek "
                    "elhagyhatók.",
                ),
                (
                    "Rezultatele cuprind numai ce ai dreptul să citești. Dacă intri în cont, "
                    "găsești mai mult.",
                    "Results hold only what you may read. Signed in, you find more.",
                    "Az eredmények között csak az szerepel, amit olvashatsz. Belépve többet "
                    "találsz.",
                ),
                (
                    "Dacă nu apare nimic, încearcă un cuvânt mai scurt sau un sinonim.",
                    "If nothing appears, try a shorter word or a synonym.",
                    "Ha semmi sem jelenik meg, próbálj rövidebb szót vagy rokon értelműt.",
                ),
            ),
        ),
        Part(
            ("Cum schimbi limba", "How to change the language", "Hogyan váltasz nyelvet"),
            (
                (
                    "Alege limba din rândul de limbi, în subsolul paginii. Rămâi pe aceeași pagină.",
                    "Choose the language from the line of languages at the bottom of the page. You "
                    "stay on the same page.",
                    "Válassz nyelvet az oldal alján, a nyelvek sorában. Ugyanazon az oldalon "
                    "maradsz.",
                ),
                (
                    "Nu tot ce scriu editorii și membrii este tradus; unde lipsește traducerea, "
                    "textul rămâne în limba în care a fost scris.",
                    "Not everything that editors and members write is translated; where there is "
                    "no translation, the text stays in the language it was written in.",
                    "Nem minden van lefordítva, amit a szerkesztők és a tagok írnak; ahol nincs "
                    "fordítás, a szöveg az eredeti nyelven marad.",
                ),
            ),
        ),
        Part(
            (
                "Numai cu tastatura",
                "With the keyboard alone",
                "Csak billentyűzettel",
            ),
            (
                (
                    "Tab te duce la următoarea legătură, următorul buton sau câmp; Shift + Tab te "
                    "întoarce.",
                    "Tab takes you to the next link, button or field; Shift + Tab takes you back.",
                    "A Tab a következő hivatkozásra, gombra vagy mezőre visz; a Shift + Tab vissza.",
                ),
                (
                    "Enter deschide legătura sau apasă butonul. Primul Tab de pe o pagină duce la "
                    "[[Skip to content]].",
                    "Enter opens the link or presses the button. The first Tab on a page leads to "
                    "[[Skip to content]].",
                    "Az Enter megnyitja a hivatkozást vagy megnyomja a gombot. Az oldalon az első "
                    "Tab ide visz: [[Skip to content]].",
                ),
                (
                    "Ctrl și + sau − (pe Mac, Cmd) măresc sau micșorează pagina.",
                    "Ctrl and + or − (on a Mac, Cmd) make the page larger or smaller.",
                    "A Ctrl és a + vagy − (Macen Cmd) nagyítja vagy kicsinyíti az oldalt.",
                ),
            ),
        ),
        Part(
            (
                "Cu un cititor de ecran",
                "With a screen reader",
                "Képernyőolvasóval",
            ),
            (
                (
                    "Paginile au zone marcate: antet, navigare, conținut și subsol. Cel mai repede "
                    "te miști din titlu în titlu.",
                    "Pages have marked areas: header, navigation, content and footer. The fastest "
                    "way is from heading to heading.",
                    "Az oldalaknak jelölt részei vannak: fejléc, navigáció, tartalom és lábléc. A "
                    "leggyorsabban címsorról címsorra haladhatsz.",
                ),
                (
                    "În NVDA și JAWS apasă H pentru titlul următor și D (NVDA) sau R (JAWS) pentru "
                    "zona următoare.",
                    "In NVDA and JAWS press H for the next heading and D (NVDA) or R (JAWS) for the "
                    "next area.",
                    "NVDA-ban és JAWS-ban a H a következő címsorra, a D (NVDA) vagy az R (JAWS) a "
                    "következő részre visz.",
                ),
                (
                    "În VoiceOver pe Mac, deschide rotorul cu Control + Option + U. Pe telefon, în "
                    "TalkBack și VoiceOver, alege „titluri” din gesturile de navigare.",
                    "In VoiceOver on a Mac, open the rotor with Control + Option + U. On a phone, "
                    "in TalkBack and VoiceOver, choose “headings” from the navigation gestures.",
                    "Macen a VoiceOver rotorját a Control + Option + U nyitja. Telefonon, TalkBack "
                    "és VoiceOver alatt válaszd a „címsorok” lehetőséget a navigációs "
                    "kézmozdulatok közül.",
                ),
            ),
        ),
        Part(
            ("Cum tipărești", "How to print", "Hogyan nyomtatsz"),
            (
                (
                    "Apasă Ctrl + P sau, pe Mac, Cmd + P. De acolo poți alege și salvarea ca PDF.",
                    "Press Ctrl + P or, on a Mac, Cmd + P. You can also choose to save as PDF "
                    "there.",
                    "Nyomd meg a Ctrl + P, Macen a Cmd + P billentyűket. Ott PDF-be mentést is "
                    "választhatsz.",
                ),
            ),
            (
                "Întrebările închise se pot tipări închise: deschide-le dinainte pe cele de care "
                "ai nevoie.",
                "Closed questions may be printed closed: open those you need beforehand.",
                "A becsukott kérdések becsukva nyomtatódhatnak: nyisd ki előtte azokat, amelyekre "
                "szükséged van.",
            ),
        ),
    ),
)
