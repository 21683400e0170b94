"""Help with the members' service: the library, documents, organisations, the calendar."""

from cms.demo.content.help.shapes import HelpPage, Part

MEMBERS = HelpPage(
    key="ajutor-membri",
    slug="membri",
    service="membri",
    icon="membri",
    title=(
        "Ajutor: Platforma Membrii OSC",
        "Help: CSO Members Platform",
        "Súgó: Civil Szervezetek Tagjainak Platformja",
    ),
    summary=(
        "Cum găsești o resursă în bibliotecă, încarci un document, scrii unei organizații și te "
        "înscrii la un eveniment.",
        "How to find a resource in the library, upload a document, write to an organisation and "
        "register for an event.",
        "Hogyan találsz anyagot a könyvtárban, töltesz fel dokumentumot, írsz egy szervezetnek, és "
        "jelentkezel egy eseményre.",
    ),
    lead=(
        "Biblioteca, calendarul și mesajele către organizații sunt pentru membri: intră în cont.",
        "The library, the calendar and messages to organisations are for members: sign in.",
        "A könyvtár, a naptár és a szervezeteknek küldött üzenetek a tagoknak szólnak: lépj be.",
    ),
    parts=(
        Part(
            (
                "Cum găsești o resursă",
                "How to find a resource",
                "Hogyan találsz anyagot",
            ),
            (
                (
                    "Deschide biblioteca digitală din pagina serviciului și scrie ce cauți. "
                    "Căutarea citește și în interiorul fișierelor PDF și Word.",
                    "Open the digital library from the page of the service and write what you look "
                    "for. The search reads inside PDF and Word files, too.",
                    "Nyisd meg a digitális könyvtárat a szolgáltatás oldaláról, és írd be, mit "
                    "keresel. A kereső a PDF- és Word-fájlok belsejében is olvas.",
                ),
                (
                    "Cu [[Filters]] alegi tema, tipul și limba.",
                    "With [[Filters]] you choose the theme, the type and the language.",
                    "A témát, a típust és a nyelvet itt választod ki: [[Filters]].",
                ),
                (
                    "În pagina resursei, la [[Download]], iei fișierul. [[Keep the resource]] o "
                    "pune în [[My collections]].",
                    "On the page of the resource, under [[Download]], you take the file. "
                    "[[Keep the resource]] puts it into [[My collections]].",
                    "Az anyag oldalán itt töltöd le a fájlt: [[Download]]. A [[My collections]] "
                    "közé ezzel kerül: [[Keep the resource]].",
                ),
                (
                    "Cu [[Be told of new resources on a theme]] afli când apare ceva nou.",
                    "[[Be told of new resources on a theme]] lets you know when something new "
                    "appears.",
                    "Az újdonságokról így értesülsz: [[Be told of new resources on a theme]].",
                ),
            ),
        ),
        Part(
            (
                "Cum încarci un document",
                "How to upload a document",
                "Hogyan töltesz fel dokumentumot",
            ),
            (
                (
                    "Apasă [[Upload a document]] și completează titlul, descrierea, categoria și "
                    "tema.",
                    "Press [[Upload a document]] and fill in the title, the description, the "
                    "category and the theme.",
                    "Nyomd meg: [[Upload a document]], és töltsd ki a címet, a leírást, a "
                    "kategóriát és a témát.",
                ),
                (
                    "Alege cel mult trei fișiere PDF, Word sau Excel, fără parolă și fără macro.",
                    "Choose at most three PDF, Word or Excel files, without a password and without "
                    "macros.",
                    "Válassz ki legfeljebb három PDF-, Word- vagy Excel-fájlt, jelszó és makró "
                    "nélkül.",
                ),
                (
                    "Apasă [[Send for approval]]. Un moderator îl citește în cel mult două zile "
                    "lucrătoare; până atunci nu îl vede nimeni altcineva.",
                    "Press [[Send for approval]]. A moderator reads it within two working days; "
                    "until then nobody else sees it.",
                    "Nyomd meg: [[Send for approval]]. Egy moderátor két munkanapon belül "
                    "elolvassa; addig senki más nem látja.",
                ),
                (
                    "Starea lui este la [[My uploaded documents]].",
                    "Its state stands under [[My uploaded documents]].",
                    "Az állapotát itt látod: [[My uploaded documents]].",
                ),
            ),
        ),
        Part(
            (
                "Cum scrii unei organizații",
                "How to write to an organisation",
                "Hogyan írsz egy szervezetnek",
            ),
            (
                (
                    "Caut-o la [[Organisations]], în subsolul oricărei pagini.",
                    "Look for it under [[Organisations]], at the bottom of any page.",
                    "Keresd meg bármely oldal alján: [[Organisations]].",
                ),
                (
                    "Pe pagina ei, apasă [[Write to it]], scrie mesajul și apasă "
                    "[[Send the message]].",
                    "On its page press [[Write to it]], write the message and press "
                    "[[Send the message]].",
                    "Az oldalán nyomd meg: [[Write to it]], írd meg az üzenetet, majd: "
                    "[[Send the message]].",
                ),
                (
                    "Răspunsurile sunt la [[My organisations]], sub [[Messages to organisations]].",
                    "Answers are under [[My organisations]], at [[Messages to organisations]].",
                    "A válaszok itt vannak: [[My organisations]], azon belül "
                    "[[Messages to organisations]].",
                ),
            ),
        ),
        Part(
            (
                "Cum te înscrii la un eveniment",
                "How to register for an event",
                "Hogyan jelentkezel egy eseményre",
            ),
            (
                (
                    "Deschide [[Calendar]] din meniu, alege evenimentul și apasă "
                    "[[Register for the event]].",
                    "Open the [[Calendar]] in the menu, choose the event and press "
                    "[[Register for the event]].",
                    "Nyisd meg a menüben: [[Calendar]], válaszd ki az eseményt, és nyomd meg: "
                    "[[Register for the event]].",
                ),
                (
                    "Dacă locurile sunt ocupate, apasă [[Join the waiting list]]: dacă cineva nu "
                    "mai vine, primești tu locul.",
                    "If all seats are taken, press [[Join the waiting list]]: if somebody cannot "
                    "come, the seat is offered to you.",
                    "Ha minden hely elkelt, nyomd meg: [[Join the waiting list]]; ha valaki mégsem "
                    "jön, neked ajánljuk fel a helyet.",
                ),
                (
                    "Nu mai poți veni? Apasă [[I cannot come]], ca locul să ajungă la altcineva.",
                    "You cannot come after all? Press [[I cannot come]], so that somebody else "
                    "gets the seat.",
                    "Mégsem tudsz jönni? Nyomd meg: [[I cannot come]], hogy más kapja meg a helyet.",
                ),
                (
                    "Cu [[Subscribe (iCal)]] ai calendarul pe telefon. Înscrierile și adeverințele "
                    "tale sunt la [[My events]].",
                    "[[Subscribe (iCal)]] brings the calendar to your phone. Your registrations and "
                    "certificates are under [[My events]].",
                    "Így kerül a naptár a telefonodra: [[Subscribe (iCal)]]. A jelentkezéseid és "
                    "az igazolásaid itt vannak: [[My events]].",
                ),
            ),
        ),
    ),
)
