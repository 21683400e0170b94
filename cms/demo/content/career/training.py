"""Articles on training and professional development."""

from cms.demo.content.career.shapes import article, callout, heading, points, steps, text

KIND = "formare"
ARTICLES = [
    article(
        KIND, "cum-alegi-un-curs-autorizat", "Cum alegi un curs autorizat",
        "Cinci întrebări de pus furnizorului înainte să plătești sau să semnezi.",
        "scoala", "2026-03-10", ["cursuri", "certificate"],
        [
            text(
                "Un curs bun îți schimbă ce știi să faci. Unul prost îți lasă o hârtie. Diferența se "
                "vede din câteva întrebări, puse la telefon, înainte de înscriere.",
            ),
            heading("Întreabă așa"),
            steps(
                "Cinci întrebări",
                ("Ești autorizat pentru programul acesta?", "Formarea adulților este reglementată de "
                 "Ordonanța Guvernului 129/2000. Autorizația este pentru un program anume, nu pentru "
                 "firmă în general. Caută furnizorul în registrul publicat de Autoritatea Națională "
                 "pentru Calificări.", "search"),
                ("Ce certificat primesc?", "De calificare, de absolvire sau doar o adeverință de "
                 "participare? Nu spun același lucru unui angajator.", "award"),
                ("Câte ore și câtă practică?", "Cere programa. La o calificare, practica ocupă o parte "
                 "mare din timp; dacă lipsește, ceva nu e în regulă.", "clock"),
                ("Cine predă și cum se dă examenul?", "Numele formatorilor și forma examenului se spun "
                 "dinainte.", "user"),
                ("Cât costă, cu tot?", "Taxa, examenul, materialele, drumul. Citește contractul până "
                 "la capăt.", "card"),
            ),
            callout(
                "Semne de întrebare",
                "„Certificat în trei zile”, „fără examen”, „plata azi, reducere 70 %”. Un furnizor "
                "serios îți lasă timp să te gândești.",
                "warn",
            ),
            text(
                "Dacă cursul îți este oferit de angajator, întreabă și dacă semnezi un act adițional cu "
                "privire la formare: poate cuprinde o perioadă în care nu pleci sau costuri de returnat.",
            ),
        ], "educatie",
    ),
    article(
        KIND, "voluntariatul-se-recunoaste", "Recunoașterea voluntariatului: ce iei cu tine",
        "Certificatul de voluntariat, experiența și cum le pui în fața unui angajator.",
        "diploma", "2026-03-31", ["voluntariat", "certificate"],
        [
            text(
                "Orele de voluntariat nu sunt „timp liber”. Legea 78/2014 spune că experiența dobândită "
                "prin voluntariat este experiență profesională sau în specialitate, după tipul "
                "activității, dacă se desfășoară în domeniul studiilor absolvite.",
            ),
            heading("Ce ceri organizației"),
            points(
                "<b>contractul de voluntariat</b>, în scris, cu activitățile și durata;",
                "<b>fișa de voluntariat</b> și fișa de protecție, anexe ale contractului;",
                "<b>certificatul de voluntariat</b> la sfârșit, cu perioada și activitățile, și, unde "
                "este cazul, competențele dobândite;",
                "<b>o recomandare</b> scurtă, cu numele celui care te-a coordonat.",
            ),
            heading("Cum o spui la interviu"),
            text(
                "Nu „am ajutat la evenimente”, ci „am primit 120 de participanți împreună cu încă doi "
                "voluntari și am ținut evidența la intrare”. Cifrele mici și adevărate conving mai mult "
                "decât cuvintele mari.",
            ),
            callout(
                "Ține un jurnal",
                "Notează în fiecare săptămână ce ai făcut, în trei rânduri. Peste un an nu îți vei mai "
                "aminti, iar certificatul se scrie mult mai ușor.",
                "ok",
            ),
        ], "voluntariat",
    ),
    article(
        KIND, "cursuri-gratuite-prin-agentia-de-ocupare",
        "Cursuri gratuite prin agenția de ocupare și timpul tău de învățare",
        "Cine poate urma gratuit un program de formare și ce drepturi are un salariat care învață.",
        "ghiseu", "2026-04-14", ["cursuri", "drepturi"],
        [
            text(
                "Nu toate cursurile bune costă. Agențiile județene pentru ocuparea forței de muncă "
                "organizează programe de formare pentru persoanele în căutarea unui loc de muncă, în "
                "temeiul Legii 76/2002.",
            ),
            heading("Dacă ești în căutarea unui loc de muncă"),
            steps(
                "Drumul, pe scurt",
                ("Te înregistrezi", "La agenția din județul în care locuiești, cu actele cerute. Cere "
                 "lista lor la telefon, ca să nu faci drumul de două ori.", "file"),
                ("Ceri informare și consiliere", "De obicei, înscrierea la un curs trece printr-o "
                 "discuție cu un consilier.", "dialog"),
                ("Alegi din planul de formare", "Planul pe anul în curs este public. Întreabă când "
                 "începe grupa următoare și ce studii se cer.", "calendar"),
                ("Mergi până la examen", "Dacă renunți fără motiv, se poate să plătești cheltuielile. "
                 "Întreabă înainte.", "award"),
            ),
            heading("Dacă ai un loc de muncă"),
            text(
                "Codul muncii (Legea 53/2003) dă salariaților dreptul la concedii pentru formare "
                "profesională, cu sau fără plată. Cererea se face din timp, în scris, cu perioada, "
                "domeniul și numele instituției.",
            ),
            callout(
                "Condițiile se schimbă",
                "Programele, sumele și documentele diferă de la an la an. Verifică pe site-ul agenției "
                "din județul tău înainte să te bazezi pe ele.",
            ),
        ],
    ),
]  # fmt: skip
