"""Help with the career centre: articles and appointments with a counsellor."""

from cms.demo.content.help.shapes import HelpPage, Part

CAREER = HelpPage(
    key="ajutor-cariera",
    slug="cariera",
    service="cariera",
    icon="cariera",
    title=(
        "Ajutor: Centrul de Carieră",
        "Help: Career Centre",
        "Súgó: Karrierközpont",
    ),
    summary=(
        "Cum găsești articolele despre carieră, te programezi la un consilier, muți sau anulezi "
        "întâlnirea.",
        "How to find the career articles, book a counsellor, move or cancel the meeting.",
        "Hogyan találod meg a karriercikkeket, foglalsz időpontot egy tanácsadóhoz, helyezed át "
        "vagy mondod le a találkozót.",
    ),
    lead=(
        "Consilierea este gratuită și confidențială: ce scrii citește numai consilierul tău.",
        "Guidance is free and confidential: what you write is read by your counsellor alone.",
        "A tanácsadás ingyenes és bizalmas: amit írsz, csak a tanácsadód olvassa.",
    ),
    parts=(
        Part(
            (
                "Cum găsești articole și instrumente",
                "How to find articles and tools",
                "Hogyan találsz cikkeket és eszközöket",
            ),
            (
                (
                    "În pagina serviciului, alege una dintre cele patru categorii și apasă "
                    "[[See articles]].",
                    "On the page of the service choose one of the four categories and press "
                    "[[See articles]].",
                    "A szolgáltatás oldalán válassz a négy kategóriából, és nyomd meg: "
                    "[[See articles]].",
                ),
                (
                    "În fiecare categorie găsești articole, instrumente și resurse din bibliotecă.",
                    "Each category has articles, tools and resources of the library.",
                    "Minden kategóriában vannak cikkek, eszközök és könyvtári anyagok.",
                ),
            ),
        ),
        Part(
            (
                "Cum te programezi la un consilier",
                "How to book a counsellor",
                "Hogyan foglalsz időpontot",
            ),
            (
                (
                    "Apasă [[Book an appointment]], spune despre ce vrei să vorbiți și cum vă "
                    "întâlniți, apoi [[Show the free hours]].",
                    "Press [[Book an appointment]], say what you want to talk about and how you "
                    "meet, then [[Show the free hours]].",
                    "Nyomd meg: [[Book an appointment]], mondd meg, miről szeretnél beszélni és "
                    "hogyan találkoztok, majd: [[Show the free hours]].",
                ),
                (
                    "Alege o oră liberă, completează datele tale și apasă [[Send]].",
                    "Choose a free hour, fill in your details and press [[Send]].",
                    "Válassz egy szabad időpontot, töltsd ki az adataidat, és nyomd meg: [[Send]].",
                ),
                (
                    "Primești pe e-mail linkul programării. De acolo o pui în calendar cu "
                    "[[Add to my calendar (.ics)]].",
                    "The link to the appointment comes by e-mail. From there "
                    "[[Add to my calendar (.ics)]] puts it into your calendar.",
                    "Az időpont hivatkozását e-mailben kapod meg. Onnan a naptáradba ezzel kerül: "
                    "[[Add to my calendar (.ics)]].",
                ),
            ),
            (
                "Nu ți se potrivește nicio oră? Cu [[Propose other times]] spui când poți, iar un "
                "consilier îți propune o oră.",
                "No hour suits you? With [[Propose other times]] you say when you can, and a "
                "counsellor offers you a time.",
                "Egyik időpont sem jó? Itt megírhatod, mikor érsz rá, és egy tanácsadó időpontot "
                "ajánl: [[Propose other times]].",
            ),
        ),
        Part(
            (
                "Cum muți sau anulezi întâlnirea",
                "How to move or cancel the meeting",
                "Hogyan helyezed át vagy mondod le a találkozót",
            ),
            (
                (
                    "Deschide [[My appointments]] și alege programarea.",
                    "Open [[My appointments]] and choose the appointment.",
                    "Nyisd meg: [[My appointments]], és válaszd ki az időpontot.",
                ),
                (
                    "Apasă [[Move]] pentru altă oră sau [[Cancel the appointment]]. Poți face asta "
                    "până începe întâlnirea.",
                    "Press [[Move]] for another hour, or [[Cancel the appointment]]. You can do so "
                    "until the meeting begins.",
                    "Más időponthoz nyomd meg: [[Move]], lemondáshoz: [[Cancel the appointment]]. "
                    "Ezt a találkozó kezdetéig teheted meg.",
                ),
            ),
        ),
        Part(
            (
                "La întâlnire și după",
                "At the meeting and after it",
                "A találkozón és utána",
            ),
            (
                (
                    "Vrei să discutați pe CV? Pe pagina programării, apasă [[Share the document]].",
                    "Do you want to discuss your CV? On the page of the appointment press "
                    "[[Share the document]].",
                    "Az önéletrajzodról beszélnétek? Az időpont oldalán nyomd meg: "
                    "[[Share the document]].",
                ),
                (
                    "După întâlnire, pașii pe care i-ați convenit sunt pe pagina programării, la "
                    "[[What you agreed]]. Bifează-i pe rând.",
                    "After the meeting, the steps you agreed stand on the page of the appointment, "
                    "under [[What you agreed]]. Tick them one by one.",
                    "A találkozó után a megbeszélt lépések az időpont oldalán vannak: "
                    "[[What you agreed]]. Pipáld ki őket sorban.",
                ),
            ),
        ),
    ),
)
