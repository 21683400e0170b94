"""Help with the employment hub: ads, applications, documents, advice."""

from cms.demo.content.help.shapes import HelpPage, Part

HUB = HelpPage(
    key="ajutor-hub",
    slug="ocupare",
    service="hub",
    icon="hub",
    title=(
        "Ajutor: Hub Digital de Ocupare",
        "Help: Digital Employment Hub",
        "Súgó: Digitális Foglalkoztatási Központ",
    ),
    summary=(
        "Cum postezi un anunț, aplici la o oportunitate, faci un contract de voluntariat și "
        "soliciți sfaturi.",
        "How to post an ad, apply to an opportunity, make a volunteering contract and ask for "
        "advice.",
        "Hogyan adsz fel hirdetést, jelentkezel egy lehetőségre, készítesz önkéntes szerződést, és "
        "kérsz tanácsot.",
    ),
    lead=(
        "Aici se întâlnesc organizațiile care caută oameni și oamenii care vor să ajute. Intră în "
        "cont: secțiunile sunt pentru membri.",
        "Here organisations that look for people meet people who want to help. Sign in: the "
        "sections are for members.",
        "Itt találkoznak az embereket kereső szervezetek és azok, akik segíteni szeretnének. Lépj "
        "be: a részlegek a tagoknak szólnak.",
    ),
    parts=(
        Part(
            ("Cum postezi un anunț", "How to post an ad", "Hogyan adsz fel hirdetést"),
            (
                (
                    "Apasă [[Post an ad]] și alege felul: [[Volunteering opportunity ad]], "
                    "[[Volunteer's ad]] sau unul dintre celelalte.",
                    "Press [[Post an ad]] and choose the kind: [[Volunteering opportunity ad]], "
                    "[[Volunteer's ad]] or one of the others.",
                    "Nyomd meg: [[Post an ad]], és válaszd ki a fajtáját: "
                    "[[Volunteering opportunity ad]], [[Volunteer's ad]] vagy egy másik.",
                ),
                (
                    "Completează câmpurile. [[Preview]] arată anunțul așa cum va apărea; "
                    "[[Keep as a draft]] îl păstrează pentru mai târziu.",
                    "Fill in the fields. [[Preview]] shows the ad as it will appear; "
                    "[[Keep as a draft]] keeps it for later.",
                    "Töltsd ki a mezőket. A [[Preview]] megmutatja, hogyan fog megjelenni; későbbre "
                    "ezzel teszed el: [[Keep as a draft]].",
                ),
                (
                    "Apasă [[Send for moderation]]. Un moderator îl citește în cel mult două zile "
                    "lucrătoare.",
                    "Press [[Send for moderation]]. A moderator reads it within two working days.",
                    "Nyomd meg: [[Send for moderation]]. Egy moderátor két munkanapon belül "
                    "elolvassa.",
                ),
                (
                    "La [[My ads]] vezi starea fiecăruia și îl poți modifica.",
                    "Under [[My ads]] you see the state of each and can change it.",
                    "Itt látod mindegyik állapotát, és módosíthatod is: [[My ads]].",
                ),
            ),
            (
                "Anunțurile organizațiilor le trimit oamenii care acționează pentru o organizație "
                "verificată.",
                "Ads of organisations are sent by people who act for a verified organisation.",
                "A szervezetek hirdetéseit azok küldik be, akik egy ellenőrzött szervezet nevében "
                "járnak el.",
            ),
        ),
        Part(
            (
                "Cum aplici la o oportunitate",
                "How to apply to an opportunity",
                "Hogyan jelentkezel egy lehetőségre",
            ),
            (
                (
                    "Caută în [[Volunteering opportunities]] sau deschide "
                    "[[Opportunities for me]]: acolo vezi ce se potrivește cu profilul tău.",
                    "Search in [[Volunteering opportunities]] or open [[Opportunities for me]]: it "
                    "shows what fits your profile.",
                    "Keress itt: [[Volunteering opportunities]], vagy nyisd meg: "
                    "[[Opportunities for me]]; ez mutatja, mi illik a profilodhoz.",
                ),
                (
                    "În anunț, apasă [[I want to apply]], scrie câteva rânduri și apasă "
                    "[[Send the application]].",
                    "In the ad press [[I want to apply]], write a few lines and press "
                    "[[Send the application]].",
                    "A hirdetésben nyomd meg: [[I want to apply]], írj néhány sort, majd: "
                    "[[Send the application]].",
                ),
                (
                    "La [[My applications]] vezi răspunsul organizației. Te poți retrage oricând "
                    "cu [[Withdraw the application]].",
                    "Under [[My applications]] you see the organisation’s answer. You can step "
                    "back at any time with [[Withdraw the application]].",
                    "A szervezet válaszát itt látod: [[My applications]]. Bármikor visszaléphetsz: "
                    "[[Withdraw the application]].",
                ),
            ),
            (
                "Adresa ta de e-mail se arată organizației numai dacă te acceptă.",
                "Your e-mail address is shown to the organisation only if it accepts you.",
                "Az e-mail-címedet a szervezet csak akkor látja, ha elfogad.",
            ),
        ),
        Part(
            (
                "Cum găsești voluntari",
                "How to find volunteers",
                "Hogyan találsz önkénteseket",
            ),
            (
                (
                    "Deschide [[Available volunteers]] și folosește [[Filters]].",
                    "Open [[Available volunteers]] and use [[Filters]].",
                    "Nyisd meg: [[Available volunteers]], és használd ezt: [[Filters]].",
                ),
                (
                    "Cu [[Invite to an opportunity]] îi trimiți cuiva un anunț al organizației "
                    "tale.",
                    "[[Invite to an opportunity]] sends somebody an ad of your organisation.",
                    "Ezzel küldöd el valakinek a szervezeted hirdetését: "
                    "[[Invite to an opportunity]].",
                ),
                (
                    "Candidaturile primite sunt la [[My organisations]], în secțiunea "
                    "[[Applications]]: le deschizi, apoi [[Accept]] sau [[Refuse]].",
                    "Applications received are under [[My organisations]], in the section "
                    "[[Applications]]: open one, then [[Accept]] or [[Refuse]].",
                    "A beérkezett jelentkezések itt vannak: [[My organisations]], az "
                    "[[Applications]] részben. Nyisd meg, majd: [[Accept]] vagy [[Refuse]].",
                ),
            ),
        ),
        Part(
            (
                "Cum faci un document",
                "How to make a document",
                "Hogyan készítesz dokumentumot",
            ),
            (
                (
                    "În meniul contului, deschide [[My documents]] și apasă [[New document]].",
                    "In the account menu open [[My documents]] and press [[New document]].",
                    "A fiókmenüben nyisd meg: [[My documents]], és nyomd meg: [[New document]].",
                ),
                (
                    "Alege șablonul, de exemplu contractul de voluntariat, și completează. Ce știe "
                    "platforma despre tine și despre organizație se completează singur.",
                    "Choose the template, such as the volunteering contract, and fill it in. What "
                    "the platform knows about you and the organisation fills itself in.",
                    "Válaszd ki a sablont, például az önkéntes szerződést, és töltsd ki. Amit a "
                    "platform rólad és a szervezetről tud, magától beíródik.",
                ),
                (
                    "Apasă [[Continue to the preview]], verifică și apasă [[Make the document]].",
                    "Press [[Continue to the preview]], check it and press [[Make the document]].",
                    "Nyomd meg: [[Continue to the preview]], ellenőrizd, majd: "
                    "[[Make the document]].",
                ),
                (
                    "Îl descarci din [[My documents]]. Cine primește documentul îl poate verifica "
                    "după cod.",
                    "Download it from [[My documents]]. Whoever receives it can check it by its "
                    "code.",
                    "Innen töltöd le: [[My documents]]. Aki megkapja, a kódja alapján "
                    "ellenőrizheti.",
                ),
            ),
        ),
        Part(
            ("Cum soliciți sfaturi", "How to ask for advice", "Hogyan kérsz tanácsot"),
            (
                (
                    "Apasă [[Ask for advice]] și scrie întrebarea.",
                    "Press [[Ask for advice]] and write your question.",
                    "Nyomd meg: [[Ask for advice]], és írd le a kérdésedet.",
                ),
                (
                    "O citesc numai cel care îți răspunde și cei care conduc serviciul. Afli pe "
                    "e-mail când ai răspuns.",
                    "Only the one who answers and those who manage the service read it. You are "
                    "told by e-mail when there is an answer.",
                    "Csak az olvassa, aki válaszol, és akik a szolgáltatást vezetik. E-mailben "
                    "szólunk, ha megjött a válasz.",
                ),
                (
                    "La [[My requests]] continui conversația.",
                    "Under [[My requests]] you go on with the conversation.",
                    "A beszélgetést itt folytatod: [[My requests]].",
                ),
            ),
        ),
    ),
)
