"""Help with the management service: sections, support, the organisation's own area."""

from cms.demo.content.help.shapes import HelpPage, Part

MANAGEMENT = HelpPage(
    key="ajutor-management",
    slug="management",
    service="management",
    icon="management",
    title=(
        "Ajutor: Platforma de Management OSC",
        "Help: CSO Management Platform",
        "Súgó: Civil Szervezetek Menedzsment Platformja",
    ),
    summary=(
        "Cum înscrii organizația, îi aduci colegii, ceri sprijin și folosești instrumentele de "
        "management.",
        "How to enter your organisation, bring in your colleagues, ask for support and use the "
        "management tools.",
        "Hogyan regisztrálod a szervezetet, hogyan hívod meg a kollégákat, hogyan kérsz "
        "támogatást, és hogyan használod a vezetési eszközöket.",
    ),
    lead=(
        "Secțiunile acestui serviciu se deschid delegaților organizațiilor și administratorilor.",
        "The sections of this service open to delegates of organisations and to administrators.",
        "Ennek a szolgáltatásnak a részlegei a szervezetek küldöttei és az adminisztrátorok "
        "számára nyílnak meg.",
    ),
    parts=(
        Part(
            (
                "Cum înscrii organizația",
                "How to enter your organisation",
                "Hogyan regisztrálod a szervezetet",
            ),
            (
                (
                    "În meniul contului, deschide [[My organisations]] și apasă "
                    "[[Enter your organisation]].",
                    "In the account menu open [[My organisations]] and press "
                    "[[Enter your organisation]].",
                    "A fiókmenüben nyisd meg: [[My organisations]], és nyomd meg: "
                    "[[Enter your organisation]].",
                ),
                (
                    "Completează datele de identificare și apasă [[Send for verification]]. Un "
                    "administrator le compară cu registrele publice.",
                    "Fill in the identification data and press [[Send for verification]]. An "
                    "administrator compares it with the public registers.",
                    "Töltsd ki az azonosító adatokat, majd nyomd meg: [[Send for verification]]. "
                    "Egy adminisztrátor összeveti őket a nyilvános nyilvántartásokkal.",
                ),
                (
                    "Organizația este deja pe platformă? Caut-o la [[Organisations]] și apasă "
                    "[[Ask to join]].",
                    "Is the organisation on the platform already? Look for it under "
                    "[[Organisations]] and press [[Ask to join]].",
                    "A szervezet már a platformon van? Keresd meg itt: [[Organisations]], és nyomd "
                    "meg: [[Ask to join]].",
                ),
            ),
        ),
        Part(
            (
                "Cum îți aduci colegii",
                "How to bring in your colleagues",
                "Hogyan hívod meg a kollégákat",
            ),
            (
                (
                    "În [[My organisations]], apasă [[Take care of it]], apoi deschide secțiunea "
                    "[[People]].",
                    "In [[My organisations]] press [[Take care of it]], then open the section "
                    "[[People]].",
                    "A [[My organisations]] alatt nyomd meg: [[Take care of it]], majd nyisd meg a "
                    "[[People]] részt.",
                ),
                (
                    "La [[Invite somebody]], scrie adresa de e-mail, alege rolul și apasă "
                    "[[Send the invitation]].",
                    "Under [[Invite somebody]], write the e-mail address, choose the role and "
                    "press [[Send the invitation]].",
                    "Az [[Invite somebody]] alatt írd be az e-mail-címet, válaszd ki a szerepet, és "
                    "nyomd meg: [[Send the invitation]].",
                ),
                (
                    "Cererile de alăturare apar în aceeași pagină: [[Take in]] sau [[Decline]].",
                    "Requests to join appear on the same page: [[Take in]] or [[Decline]].",
                    "A csatlakozási kérelmek ugyanezen az oldalon jelennek meg: [[Take in]] vagy "
                    "[[Decline]].",
                ),
            ),
        ),
        Part(
            (
                "Cum folosești secțiunile",
                "How to use the sections",
                "Hogyan használod a részlegeket",
            ),
            (
                (
                    "Alege secțiunea din pagina serviciului: evaluarea nevoilor, planuri "
                    "strategice, strategia de digitalizare sau sistemul de management.",
                    "Choose the section from the page of the service: needs assessment, strategic "
                    "plans, digitalisation strategy or the management system.",
                    "Válaszd ki a részleget a szolgáltatás oldalán: szükségletfelmérés, stratégiai "
                    "tervek, digitalizációs stratégia vagy irányítási rendszer.",
                ),
                (
                    "Descarcă ghidul sau șablonul. Cu [[Keep the resource]] îl pui într-o colecție "
                    "a ta.",
                    "Download the guide or the template. [[Keep the resource]] puts it into a "
                    "collection of yours.",
                    "Töltsd le az útmutatót vagy a sablont. Saját gyűjteménybe ezzel teszed: "
                    "[[Keep the resource]].",
                ),
            ),
        ),
        Part(
            ("Cum ceri sprijin", "How to ask for support", "Hogyan kérsz támogatást"),
            (
                (
                    "În pagina serviciului, la [[Ask for support]], alege felul de sprijin.",
                    "On the page of the service, under [[Ask for support]], choose the kind.",
                    "A szolgáltatás oldalán, az [[Ask for support]] alatt válaszd ki a fajtáját.",
                ),
                (
                    "Completează formularul și trimite-l. Pe pagină scrie în câte zile lucrătoare "
                    "primești, de obicei, răspunsul.",
                    "Fill in the form and send it. The page says within how many working days the "
                    "answer usually comes.",
                    "Töltsd ki az űrlapot, és küldd el. Az oldalon olvasható, hogy általában hány "
                    "munkanapon belül jön válasz.",
                ),
                (
                    "Urmărești cererea la [[My requests]].",
                    "Follow the request under [[My requests]].",
                    "A kérést itt követed: [[My requests]].",
                ),
            ),
        ),
    ),
)
