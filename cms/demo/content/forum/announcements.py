"""What the people who run the platform announce; only they write here."""

from cms.demo.content.forum.shapes import Poll, Post, Topic

TOPICS = (
    Topic(
        "anunturi", "bun-venit",
        "Bine ai venit pe forum: trei reguli și un drum scurt",
        posts=(
            Post(
                "moderator", "2026-01-12 09:00",
                (
                    "Bine ai venit. Regulile încap pe un bilet de frigider:\n\n"
                    "1. Vorbim despre fapte și idei, nu despre persoane.\n"
                    "2. Nu publicăm date personale ale altora: nici nume de beneficiari, nici "
                    "numere de telefon, nici fotografii cu buletine.\n"
                    "3. Cine a primit un răspuns bun îl marchează. Următorul om cu aceeași "
                    "întrebare îl găsește din prima.\n\n"
                    "Un mesaj care încalcă regulile este ascuns, iar autorul primește motivul "
                    "în scris și îl poate contesta. Dacă vezi ceva în neregulă, folosește "
                    "„Semnalează”: ajunge la noi, nu la autor."
                ),
                thanks=16,
            ),
            Post(
                "administrator", "2026-01-12 10:20",
                (
                    "Pe scurt, unde întrebi:\n\n"
                    "- despre oameni și acte de voluntariat: „Voluntari și comunitate”;\n"
                    "- despre statut, consiliu, angajați: „Conducere și administrare”;\n"
                    "- despre bani: „Finanțare”;\n"
                    "- despre lege, când ai nevoie de un răspuns verificat: „Întrebări către "
                    "specialiști”. Acolo citim fiecare mesaj înainte să apară.\n\n"
                    "Răspunsurile de pe forum ajută, dar nu țin loc de consultație juridică."
                ),
                thanks=9,
            ),
        ),
        views=4210,
        is_pinned=True,
        locked_reason="Regulile le discutăm în forumul „Despre platformă”.",
    ),
    Topic(
        "anunturi", "oprire-martie",
        "Sâmbătă, 14 martie, platforma se oprește între 7:00 și 8:00",
        posts=(
            Post(
                "administrator", "2026-03-10 12:00",
                (
                    "Mutăm baza de date pe un server mai încăpător. Între 7:00 și 8:00 nu te "
                    "vei putea autentifica, iar paginile vor arăta un mesaj de întreținere. Ce "
                    "scrii până vineri seara rămâne. Dacă ai un formular început, trimite-l sau "
                    "copiază-l undeva."
                ),
                thanks=3,
            ),
            Post(
                "administrator", "2026-03-14 08:05",
                (
                    "Gata, cu douăzeci de minute mai devreme. Am verificat numărul de mesaje, "
                    "de fișiere și de conturi înainte și după: sunt aceleași. Dacă ție îți "
                    "lipsește ceva, scrie-mi cu ora la care l-ai văzut ultima dată."
                ),
                thanks=8,
            ),
        ),
        views=388, locked_reason="Mutarea s-a încheiat.",
    ),
    Topic(
        "anunturi", "teme-dezbateri",
        "Alege tema primei dezbateri din toamnă",
        posts=(
            Post(
                "moderator", "2026-08-31 10:00",
                (
                    "Am adunat propunerile voastre din vară și au rămas patru. Fiecare are deja "
                    "doi oameni care s-au oferit să pregătească dezbaterea. Un vot de persoană, "
                    "până pe 15 septembrie."
                ),
                thanks=6,
            ),
            Post(
                "moderator", "2026-09-16 09:15",
                (
                    "Egalitate între transport și clădiri: cinci voturi fiecare. Nu tragem la "
                    "sorți. Prima dezbatere, pe 8 octombrie, e despre clădiri, fiindcă "
                    "@tiberiu-kovacs are studiul gata. Transportul vine pe 5 noiembrie, când "
                    "avem și datele din trei comune."
                ),
                thanks=7,
            ),
        ),
        poll=Poll(
            "Despre ce vrei să vorbim în octombrie?", "2026-09-15",
            options=(
                ("Transportul spre muncă în satele mici",
                 ("alt-membru", "radu-filip", "petru-moraru", "dorel-neagoe", "gabriel-lacatus")),
                ("Salariul scris în anunțul de angajare",
                 ("autor", "consilier", "ilinca-neagu", "membru")),
                ("Bugetul local pe înțelesul tuturor", ("delegat", "camelia-sarbu", "contributor")),
                ("Clădiri publice în care poate intra oricine",
                 ("tiberiu-kovacs", "ana-bucur", "fatma-ismail", "administrator", "editor")),
            ),
        ),
        views=642,
    ),
    Topic(
        "anunturi", "raport-moderare",
        "Moderarea în primele șase luni: câte mesaje am ascuns și de ce",
        posts=(
            Post(
                "moderator", "2026-07-06 11:00",
                (
                    "Între 12 ianuarie și 30 iunie ați scris câteva sute de mesaje, aici și sub "
                    "articole. Noi am decis așa:\n\n"
                    "- 23 de semnalări primite;\n"
                    "- 9 mesaje ascunse: patru reclame, trei cu date personale ale altora, două "
                    "cu jigniri;\n"
                    "- 14 semnalări la care nu am schimbat nimic, cu explicație trimisă;\n"
                    "- 2 contestații, dintre care una admisă.\n\n"
                    "Mesajul repus era o critică aspră la adresa unei hotărâri, nu a unui om. "
                    "Colega care l-a ascuns a fost de acord cu repunerea, iar contestația a "
                    "judecat-o altcineva. Timpul mijlociu până la o decizie a fost de opt ore."
                ),
                thanks=14,
            ),
            Post(
                "administrator", "2026-07-06 12:30",
                (
                    "Pentru transparență: Regulamentul european privind serviciile digitale "
                    "cere ca autorul să primească motivele oricărei restricții. De aceea le "
                    "scriem în cuvinte, nu le alegem dintr-o listă. Dacă ai primit o motivare "
                    "pe care nu ai înțeles-o, răspunde la ea."
                ),
                thanks=6,
            ),
        ),
        views=517,
    ),
    Topic(
        "anunturi", "cinci-decembrie",
        "5 decembrie, Ziua Internațională a Voluntarilor: calendar comun",
        posts=(
            Post(
                "administrator", "2026-11-09 09:30",
                (
                    "Punem într-un singur loc ce face fiecare organizație pe 5 decembrie. "
                    "Trimite până pe 28 noiembrie, din calendarul platformei:\n\n"
                    "- ce faceți, în două rânduri;\n"
                    "- unde și la ce oră;\n"
                    "- dacă locul este accesibil cu scaun rulant și cum se ajunge cu autobuzul;\n"
                    "- cine răspunde la întrebări, cu adresa organizației, nu cu telefonul "
                    "personal.\n\n"
                    "Anul acesta 5 decembrie cade sâmbăta, așa că au loc și cei care lucrează."
                ),
                thanks=10,
            ),
            Post(
                "moderator", "2026-11-18 16:40",
                (
                    "Am primit nouă acțiuni din șapte județe. Trei au uitat accesibilitatea; "
                    "le-am scris. Harta apare pe 1 decembrie."
                ),
                thanks=5,
            ),
        ),
        views=301, is_pinned=True,
    ),
)  # fmt: skip
