"""Help with the dialogue service: articles, comments, the forum."""

from cms.demo.content.help.shapes import HelpPage, Part

DIALOGUE = HelpPage(
    key="ajutor-dialog",
    slug="dialog",
    service="dialog",
    icon="dialog",
    title=(
        "Ajutor: Platforma de Dialog Online",
        "Help: Online Dialogue Platform",
        "Súgó: Online Párbeszéd Platform",
    ),
    summary=(
        "Cum găsești un articol, scrii un comentariu, deschizi un subiect pe forum și semnalezi "
        "ceva nepotrivit.",
        "How to find an article, write a comment, open a topic in the forum and report something "
        "unsuitable.",
        "Hogyan találsz cikket, írsz hozzászólást, nyitsz témát a fórumon, és jelentesz valami "
        "nem odavalót.",
    ),
    lead=(
        "Articolele deschise le citește oricine. Ca să citești tot și să răspunzi, intră în cont.",
        "Anyone reads the open articles. To read everything and to answer, sign in.",
        "A nyilvános cikkeket bárki olvashatja. Ha mindent olvasni és válaszolni szeretnél, lépj "
        "be.",
    ),
    parts=(
        Part(
            ("Cum găsești un articol", "How to find an article", "Hogyan találsz cikket"),
            (
                (
                    "Deschide lista de articole din pagina serviciului.",
                    "Open the list of articles from the page of the service.",
                    "Nyisd meg a cikkek listáját a szolgáltatás oldaláról.",
                ),
                (
                    "Apasă [[Filters]] și alege tema, formatul, eticheta sau perioada, apoi "
                    "[[Apply the filters]].",
                    "Press [[Filters]] and choose the theme, the format, the tag or the period, "
                    "then [[Apply the filters]].",
                    "Nyomd meg: [[Filters]], válaszd ki a témát, a formátumot, a címkét vagy az "
                    "időszakot, majd: [[Apply the filters]].",
                ),
                (
                    "Sub articol găsești fișierele atașate și articole asemănătoare. Cu [[Print]] "
                    "îl pui pe hârtie.",
                    "Below the article you find its files and similar articles. [[Print]] puts it "
                    "on paper.",
                    "A cikk alatt megtalálod a csatolt fájlokat és a hasonló cikkeket. Papírra "
                    "ezzel kerül: [[Print]].",
                ),
                (
                    "La [[My feeds and the categories I follow]] alegi temele de la care vrei vești.",
                    "Under [[My feeds and the categories I follow]] you choose the themes you want "
                    "to hear from.",
                    "Itt választod ki, mely témákról szeretnél hírt kapni: "
                    "[[My feeds and the categories I follow]].",
                ),
            ),
        ),
        Part(
            ("Cum scrii un comentariu", "How to write a comment", "Hogyan írsz hozzászólást"),
            (
                (
                    "Sub articol, la [[Write a comment]], scrie ce crezi. Pentru un răspuns la "
                    "altcineva, apasă [[Reply]].",
                    "Below the article, under [[Write a comment]], write what you think. To answer "
                    "somebody, press [[Reply]].",
                    "A cikk alatt, itt írd le, mit gondolsz: [[Write a comment]]. Ha másnak "
                    "válaszolsz, nyomd meg: [[Reply]].",
                ),
                (
                    "Cu [[Preview]] vezi cum va arăta.",
                    "[[Preview]] shows how it will look.",
                    "Ez mutatja, hogyan fog kinézni: [[Preview]].",
                ),
                (
                    "Apasă [[Publish the comment]]. Dacă butonul se numește [[Send the comment]], "
                    "un moderator îl citește înainte să îl vadă ceilalți.",
                    "Press [[Publish the comment]]. If the button says [[Send the comment]], a "
                    "moderator reads it before others see it.",
                    "Nyomd meg: [[Publish the comment]]. Ha a gombon ez áll: [[Send the comment]], "
                    "előbb egy moderátor olvassa el.",
                ),
                (
                    "Cu [[Tell me of new comments]] afli când răspunde cineva.",
                    "[[Tell me of new comments]] lets you know when somebody answers.",
                    "Ezzel értesülsz a válaszokról: [[Tell me of new comments]].",
                ),
            ),
        ),
        Part(
            (
                "Cum deschizi un subiect pe forum",
                "How to open a topic in the forum",
                "Hogyan nyitsz témát a fórumon",
            ),
            (
                (
                    "În [[Forum]], apasă [[Open a topic]] și alege forumul potrivit.",
                    "In the [[Forum]], press [[Open a topic]] and choose the forum that fits.",
                    "A [[Forum]] oldalán nyomd meg: [[Open a topic]], és válaszd ki a megfelelő "
                    "fórumot.",
                ),
                (
                    "Scrie un titlu care spune despre ce este vorba, apoi textul. Poți atașa "
                    "fișiere sau deschide [[Add a poll]].",
                    "Write a title that says what it is about, then the text. You can attach files "
                    "or open [[Add a poll]].",
                    "Írj olyan címet, amelyből kiderül, miről szól, utána a szöveget. Fájlokat is "
                    "csatolhatsz, vagy nyisd le: [[Add a poll]].",
                ),
                (
                    "Apasă [[Publish]].",
                    "Press [[Publish]].",
                    "Nyomd meg: [[Publish]].",
                ),
                (
                    "Cu [[Follow]] afli de fiecare răspuns nou.",
                    "With [[Follow]] you are told of every new answer.",
                    "Ezzel minden új válaszról értesülsz: [[Follow]].",
                ),
            ),
            (
                "Înainte să scrii despre oameni, gândește-te la ei: nu publica date personale ale "
                "beneficiarilor.",
                "Before you write about people, think of them: publish no personal data of "
                "beneficiaries.",
                "Mielőtt emberekről írsz, gondolj rájuk: ne tedd közzé a kedvezményezettek "
                "személyes adatait.",
            ),
        ),
        Part(
            (
                "Cum semnalezi ceva nepotrivit",
                "How to report something unsuitable",
                "Hogyan jelentesz valami nem odavalót",
            ),
            (
                (
                    "Apasă [[Report]] sub mesaj sau sub comentariu; fără cont, folosește "
                    "[[Report content]] din subsolul paginii.",
                    "Press [[Report]] under the message or the comment; without an account, use "
                    "[[Report content]] at the bottom of the page.",
                    "Nyomd meg az üzenet vagy a hozzászólás alatt: [[Report]]; fiók nélkül az "
                    "oldal alján: [[Report content]].",
                ),
                (
                    "Spune ce este în neregulă și apasă [[Send the report]].",
                    "Say what is wrong and press [[Send the report]].",
                    "Írd le, mi a baj, majd nyomd meg: [[Send the report]].",
                ),
                (
                    "Urmărești răspunsul în [[Settings]], la [[My reports]].",
                    "Follow the answer in [[Settings]], under [[My reports]].",
                    "A választ a [[Settings]] alatt követheted: [[My reports]].",
                ),
            ),
        ),
    ),
)
