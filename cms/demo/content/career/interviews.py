"""Articles on preparing for interviews."""

from cms.demo.content.career.shapes import article, callout, heading, points, steps, text

KIND = "interviuri"
ARTICLES = [
    article(
        KIND, "intrebari-frecvente-si-raspunsuri-bune", "Întrebări frecvente și răspunsuri bune",
        "Șapte întrebări care vin aproape sigur și un fel de a răspunde fără formule învățate.",
        "dialog", "2026-03-20", ["interviu", "exerciții"],
        [
            text(
                "Răspunsurile învățate pe de rost se aud de la ușă. Pregătește povești, nu fraze: "
                "aceeași întâmplare bine aleasă răspunde la mai multe întrebări.",
            ),
            heading("O poveste are patru părți"),
            steps(
                "Situație, sarcină, acțiune, rezultat",
                ("Situația", "Unde erai și ce se întâmpla, într-o propoziție.", "pin"),
                ("Sarcina", "Ce depindea de tine.", "target"),
                ("Acțiunea", "Ce ai făcut tu, nu „noi”. Aici stai cel mai mult.", "edit"),
                ("Rezultatul", "Ce s-a schimbat. Dacă a ieșit prost, ce ai învățat.", "check"),
            ),
            heading("Întrebările"),
            points(
                "<b>Povestiți-ne despre dumneavoastră.</b> Un minut: cine ești acum, cum ai ajuns aici, "
                "de ce postul acesta.",
                "<b>De ce vreți să lucrați la noi?</b> Un lucru concret pe care l-ai citit sau văzut.",
                "<b>O reușită?</b> Alege una legată de post, chiar dacă e mică.",
                "<b>O greșeală?</b> Una adevărată, reparată, fără vină pusă pe alții.",
                "<b>Un conflict?</b> Cum ai ascultat și ce ați hotărât împreună.",
                "<b>De ce ați plecat?</b> Scurt și fără reproșuri.",
                "<b>Ce salariu doriți?</b> Un interval pe care l-ai căutat dinainte, spus liniștit.",
            ),
            callout(
                "Întreabă și tu",
                "„Cum arată o zi bună în rolul acesta?” și „Ce ar trebui să reușesc în primele trei "
                "luni?” sunt întrebări care arată că te gândești deja la muncă.",
                "ok",
            ),
        ],
    ),
    article(
        KIND, "simulare-de-interviu", "Simulare de interviu cu un consilier",
        "Cum decurge o jumătate de oră de exercițiu și ce trimiți înainte ca să câștigi timp.",
        "ecran", "2026-04-02", ["interviu", "consiliere"],
        [
            text(
                "Cea mai bună pregătire este o probă cu voce tare, în fața cuiva care nu te iartă, dar "
                "îți vrea binele. Consilierii centrului fac asta gratuit, online sau față în față.",
            ),
            heading("Înainte"),
            steps(
                "Trei lucruri de trimis",
                ("Anunțul", "Copiază textul în descrierea programării: anunțurile dispar de pe site-uri.",
                 "file"),
                ("CV-ul", "Încarcă-l la documentele programării. Îl vede numai consilierul tău.",
                 "upload"),
                ("Ce te sperie", "O întrebare, o pauză în CV, o limbă. De acolo pornește exercițiul.",
                 "help"),
            ),
            heading("În jumătatea de oră"),
            text(
                "Primele zece minute sunt interviul propriu-zis, fără întreruperi. Urmează discuția: ce "
                "s-a auzit bine, unde te-ai pierdut, ce poți scurta. La sfârșit repeți un singur răspuns, "
                "cel mai greu.",
            ),
            heading("După"),
            text(
                "Pașii conveniți rămân pe pagina programării și îi poți bifa. Mulți oameni mai vin o "
                "dată, după interviul adevărat, ca să înțeleagă ce a mers.",
            ),
            callout(
                "Rămâne între voi",
                "Ce se discută nu ajunge la angajatori, la organizația ta sau la administratorii "
                "platformei.",
                "ok",
            ),
        ],
    ),
    article(
        KIND, "drepturile-tale-la-angajare", "Drepturile tale la angajare",
        "Ce poate întreba angajatorul, ce trebuie să primești în scris și cât ține perioada de probă.",
        "lupa", "2026-04-23", ["interviu", "drepturi"],
        [
            text(
                "Un interviu nu este un examen în care doar unul pune întrebări. Legea stabilește ce "
                "poate cere angajatorul și ce îți datorează înainte de prima zi.",
            ),
            heading("Ce te poate întreba"),
            text(
                "Potrivit articolului 29 din Codul muncii (Legea 53/2003), informațiile cerute trebuie "
                "să servească doar la aprecierea capacității de a ocupa postul și a aptitudinilor "
                "profesionale. Angajatorul poate întreba la fostele locuri de muncă numai despre "
                "activitățile tale și durata lor, și numai după ce te anunță.",
            ),
            points(
                "despre planuri de familie, religie, orientare sau opinii politice nu ai de ce să "
                "răspunzi;",
                "despre sănătate: aptitudinea pentru post o constată medicul, prin certificat medical.",
            ),
            heading("Ce primești în scris"),
            text(
                "Contractul individual de muncă se încheie în scris, înainte să începi, iar un exemplar "
                "ți se dă. Până la semnare trebuie să afli cel puțin locul, felul muncii, salariul, "
                "programul, concediul și durata contractului (articolele 16 și 17).",
            ),
            heading("Perioada de probă"),
            text(
                "Cel mult 90 de zile calendaristice pentru funcțiile de execuție și cel mult 120 pentru "
                "cele de conducere (articolul 31). La persoanele cu handicap, verificarea se face numai "
                "prin perioadă de probă, de cel mult 30 de zile calendaristice.",
            ),
            callout(
                "Unde te adresezi",
                "Pentru munca fără contract sau neplătită: Inspectoratul Teritorial de Muncă. Pentru "
                "discriminare: Consiliul Național pentru Combaterea Discriminării, în cel mult un an de "
                "la faptă (Ordonanța Guvernului 137/2000). Textul de față informează; pentru cazul tău "
                "cere sfatul unui jurist.",
                "warn",
            ),
        ],
    ),
]  # fmt: skip
