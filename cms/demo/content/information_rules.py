"""Rules of use, from chapter 4 of the platform manual."""

INFORMATION_PAGES = [
    {
        "key": "regulament",
        "parent": "home",
        "slug": "regulament",
        "title": "Regulament de utilizare",
        "summary": (
            "Cine poate folosi platforma, ce reguli are fiecare serviciu, cum se sancționează "
            "abaterile și cum contești o decizie."
        ),
        "search_description": (
            "Regulile platformei Punte: tipuri de utilizatori, reguli pentru cele șase "
            "servicii, securitate, conduită, sancțiuni și contestații."
        ),
        "icon": "list",
        "body": [
            (
                "callout",
                {
                    "tone": "warn",
                    "title": "Text supus confirmării",
                    "text": (
                        "<p>Regulamentul este redactat după manualul platformei. Juristul "
                        "operatorului îl confirmă înainte de aplicare; unde legea prevede "
                        "altceva, se aplică legea.</p>"
                    ),
                },
            ),
            (
                "text",
                (
                    "<p>Platforma Punte este destinată membrilor organizațiilor societății "
                    "civile (OSC) și altor utilizatori autorizați. Regulile de mai jos îi "
                    "ajută să lucreze împreună, să învețe și să împartă resurse în siguranță. "
                    "Cine folosește platforma le acceptă.</p>"
                ),
            ),
            ("heading", {"text": "1. Tipuri de utilizatori", "level": "h2"}),
            (
                "table",
                {
                    "caption": "Cine este și ce poate face",
                    "columns": ["Utilizator", "Ce poate face"],
                    "rows": [
                        [
                            "Vizitator",
                            (
                                "Persoană fără cont. Citește numai conținutul public. Nu "
                                "contribuie și nu ia legătura direct cu ceilalți utilizatori."
                            ),
                        ],
                        [
                            "Utilizator înregistrat",
                            (
                                "Membru autorizat. Folosește serviciile potrivit dreptului de "
                                "acces pe care îl are."
                            ),
                        ],
                        [
                            "Delegat al organizației",
                            (
                                "Utilizator înregistrat, desemnat de organizația lui. Are "
                                "acces și la Platforma de Management OSC."
                            ),
                        ],
                        [
                            "Administrator",
                            (
                                "Are acces la toate funcționalitățile: utilizatori, conținut, "
                                "setări de securitate. Urmărește respectarea regulilor și buna "
                                "funcționare."
                            ),
                        ],
                    ],
                },
            ),
            ("heading", {"text": "2. Reguli pentru fiecare serviciu", "level": "h2"}),
            (
                "text",
                (
                    "<p>O regulă despre o funcționalitate se aplică acolo unde "
                    "funcționalitatea este disponibilă.</p>"
                ),
            ),
            ("heading", {"text": "2.1 Platforma de Dialog Online", "level": "h3"}),
            (
                "text",
                (
                    "<p>Serviciul este un spațiu pentru schimbul de idei, colaborare și "
                    "comunicare între membri și partenerii lor.</p>"
                    "<ul>"
                    "<li><b>Acces.</b> În afara prezentării publice, au acces numai "
                    "utilizatorii autentificați.</li>"
                    "<li><b>Conduită.</b> Respectă părerile celorlalți, chiar când nu ești de "
                    "acord. Mesajele ofensatoare, abuzive sau discriminatorii sunt "
                    "interzise.</li>"
                    "<li><b>Reclamă.</b> Publicitatea neautorizată, spamul, anunțurile "
                    "comerciale și comentariile fără legătură cu subiectul sunt interzise.</li>"
                    "<li><b>Confidențialitate.</b> Conversațiile nu se distribuie în afara "
                    "platformei fără acordul participanților.</li>"
                    "</ul>"
                ),
            ),
            ("heading", {"text": "2.2 Hub Digital de Ocupare", "level": "h3"}),
            (
                "text",
                (
                    "<p>Serviciul îi ajută pe membri să găsească oportunități potrivite cu ce "
                    "știu să facă.</p>"
                    "<ul>"
                    "<li><b>Acces.</b> În afara prezentării publice, au acces numai membrii "
                    "autentificați.</li>"
                    "<li><b>Profil.</b> Dai informații corecte și complete în profilul "
                    "profesional și le actualizezi ori de câte ori se schimbă ceva.</li>"
                    "<li><b>Anunțuri.</b> Sunt permise numai anunțuri cu legătură cu piața "
                    "muncii și cu voluntariatul, corecte și la zi. Publicitatea neautorizată "
                    "și promovarea de produse sau servicii comerciale sunt interzise.</li>"
                    "<li><b>Confidențialitate.</b> Datele personale și profesionale se "
                    "folosesc numai în scop profesional și nu se divulgă fără acordul "
                    "persoanei.</li>"
                    "</ul>"
                ),
            ),
            ("heading", {"text": "2.3 Platforma de Management OSC", "level": "h3"}),
            (
                "text",
                (
                    "<p>Serviciul privește activitatea administrativă și operațională a "
                    "organizațiilor: proiecte, resurse, documente.</p>"
                    "<ul>"
                    "<li><b>Acces.</b> În afara prezentării publice, au acces numai "
                    "administratorii și delegații organizațiilor. Informațiile sensibile se "
                    "văd după rolul fiecăruia.</li>"
                    "<li><b>Confidențialitate.</b> Documentele și informațiile le deschid "
                    "numai persoanele autorizate.</li>"
                    "<li><b>Răspundere.</b> Orice modificare sau actualizare de date se "
                    "documentează în platformă. Modificarea sau distribuirea neautorizată a "
                    "documentelor este interzisă. Administratorii răspund de înregistrarea "
                    "modificărilor și de actualizarea periodică a informațiilor.</li>"
                    "</ul>"
                ),
            ),
            ("heading", {"text": "2.4 E-learning și Cursuri Online", "level": "h3"}),
            (
                "text",
                (
                    "<p>Serviciul oferă cursuri și alte resurse educaționale pentru membri.</p>"
                    "<ul>"
                    "<li><b>Acces.</b> Conținutul cursurilor este rezervat utilizatorilor "
                    "înregistrați.</li>"
                    "<li><b>Cinste.</b> Participă activ și onest. Cursurile și testele se "
                    "parcurg individual; frauda și plagiatul sunt interzise.</li>"
                    "<li><b>Drepturi de autor.</b> Materialele sunt protejate și se folosesc "
                    "în scop personal. Distribuirea lor în afara platformei cere "
                    "permisiune.</li>"
                    "</ul>"
                ),
            ),
            ("heading", {"text": "2.5 Platforma Membrii OSC", "level": "h3"}),
            (
                "text",
                (
                    "<p>Serviciul pune în legătură membrii și organizațiile și le înlesnește "
                    "schimbul de resurse.</p>"
                    "<ul>"
                    "<li><b>Profil.</b> Fiecare membru are un profil complet, cu informații "
                    "corecte și la zi.</li>"
                    "<li><b>Interacțiune.</b> Comunicarea este profesională și respectuoasă. "
                    "Limbajul ofensator, spamul și publicitatea sunt interzise.</li>"
                    "<li><b>Confidențialitate.</b> Datele membrilor sunt protejate și se "
                    "folosesc numai pentru colaborarea de pe platformă. Pentru orice alt scop "
                    "este nevoie de acordul persoanei.</li>"
                    "</ul>"
                ),
            ),
            (
                "heading",
                {
                    "text": "2.6 Centrul Virtual de Informare și Consiliere pentru Carieră",
                    "level": "h3",
                },
            ),
            (
                "text",
                (
                    "<p>Serviciul oferă informații, consiliere profesională și orientare în "
                    "carieră.</p>"
                    "<ul>"
                    "<li><b>Acces.</b> În afara prezentării publice, serviciul este pentru "
                    "membri și pentru alți utilizatori aprobați.</li>"
                    "<li><b>Confidențialitate.</b> Tot ce se discută în consiliere este "
                    "confidențial, iar datele personale nu se dezvăluie în afara platformei. "
                    "Consilierii și utilizatorii respectă standardele profesiei.</li>"
                    "<li><b>Materiale.</b> Resursele de consiliere sunt pentru uz personal și "
                    "se folosesc potrivit dreptului de acces al fiecăruia. Distribuirea lor "
                    "cere permisiune.</li>"
                    "</ul>"
                ),
            ),
            ("heading", {"text": "3. Funcționalități comune", "level": "h2"}),
            (
                "text",
                (
                    "<ul>"
                    "<li><b>Încărcarea de documente.</b> Se încarcă numai documente relevante "
                    "pentru activitatea organizațiilor. Documentele oficiale și cele "
                    "confidențiale se marchează ca atare.</li>"
                    "<li><b>Mesageria.</b> Mesajele sunt profesionale. Hărțuirea, spamul și "
                    "mesajele publicitare neautorizate sunt interzise.</li>"
                    "<li><b>Materialele educaționale.</b> Sunt accesibile utilizatorilor "
                    "înregistrați și nu se distribuie fără permisiune.</li>"
                    "</ul>"
                ),
            ),
            ("heading", {"text": "4. Securitate", "level": "h2"}),
            (
                "text",
                (
                    "<ul>"
                    "<li>Accesul la conținutul rezervat cere autentificare. Contul este "
                    "personal.</li>"
                    "<li>Îți păstrezi parola în siguranță și nu o dai nimănui, nici colegilor, "
                    "nici administratorilor.</li>"
                    "<li>Dacă bănuiești că altcineva ți-a folosit contul, ne anunți "
                    "imediat.</li>"
                    "<li>Datele personale și profesionale sunt confidențiale și se prelucrează "
                    'potrivit legii și <a href="page:confidentialitate">politicii de '
                    "confidențialitate</a>.</li>"
                    "<li>Distribuirea informațiilor confidențiale în afara platformei, fără "
                    "permisiune, este interzisă.</li>"
                    "</ul>"
                ),
            ),
            ("heading", {"text": "5. Conținut permis", "level": "h2"}),
            (
                "text",
                (
                    "<ul>"
                    "<li><b>Documente oficiale</b> legate de activitățile organizațiilor.</li>"
                    "<li><b>Materiale multimedia</b> relevante pentru aceste activități sau "
                    "pentru cursuri, distribuite cu drept de folosire.</li>"
                    "<li><b>Informații personale sensibile</b>: nu se publică. În profil pui "
                    "numai ce vrei să arăți, iar profilul este protejat de regulile de "
                    "confidențialitate.</li>"
                    "</ul>"
                    "<p>Nu este permis conținutul ilegal, cel care încalcă drepturile altora "
                    "și cel care pune în pericol siguranța platformei sau a oamenilor.</p>"
                ),
            ),
            ("heading", {"text": "6. Conduită și etică", "level": "h2"}),
            (
                "text",
                (
                    "<p>Limbajul ofensator, discriminarea, hărțuirea și orice formă de "
                    "agresivitate sunt interzise. Comunicarea rămâne profesională și "
                    "respectuoasă, fără mesaje comerciale sau nepotrivite. Cine observă o "
                    "abatere sau o problemă tehnică o semnalează imediat administratorilor.</p>"
                ),
            ),
            ("heading", {"text": "7. Punct de contact și sesizări", "level": "h2"}),
            (
                "text",
                (
                    "<p>Punctul unic de contact prevăzut de Regulamentul (UE) 2022/2065 "
                    "privind serviciile digitale, atât pentru autorități, cât și pentru "
                    'utilizatori, este adresa de pe <a href="page:contact">pagina de '
                    "contact</a>. Poți scrie în română sau în engleză și îți răspunde un "
                    "om.</p>"
                    "<p>Ca să semnalezi un conținut pe care îl socotești ilegal sau contrar "
                    "regulilor, scrie la acea adresă:</p>"
                    "<ul>"
                    "<li>de ce crezi că este așa;</li>"
                    "<li>adresa exactă a paginii;</li>"
                    "<li>numele și e-mailul tău, în afara cazurilor în care legea nu le "
                    "cere;</li>"
                    "<li>că, după știința ta, informațiile sunt corecte și complete.</li></ul>"
                    "<p>Confirmăm primirea și îți comunicăm decizia. Deciziile nu se iau numai "
                    "prin mijloace automate.</p>"
                ),
            ),
            ("heading", {"text": "8. Sancțiuni", "level": "h2"}),
            (
                "text",
                (
                    "<p>Administratorii pot verifica o încălcare a regulilor și pot aplica, "
                    "după gravitate:</p>"
                    "<ol>"
                    "<li>eliminarea conținutului sau limitarea vizibilității lui;</li>"
                    "<li>avertisment;</li>"
                    "<li>suspendarea contului, pe o durată stabilită;</li>"
                    "<li>închiderea definitivă a contului.</li></ol>"
                ),
            ),
            (
                "callout",
                {
                    "tone": "info",
                    "title": "Expunerea de motive",
                    "text": (
                        "<p>Când conținutul tău este eliminat sau restricționat ori contul tău "
                        "este suspendat sau închis, primești o expunere de motive: ce măsură "
                        "s-a luat și pentru cât timp, faptele, dacă s-au folosit mijloace "
                        "automate, regula sau legea încălcată și cum poți contesta.</p>"
                    ),
                },
            ),
            ("heading", {"text": "9. Contestații", "level": "h2"}),
            (
                "text",
                (
                    "<p>Poți contesta o decizie în cel mult șase luni de când ai primit-o, "
                    'scriind la <a href="page:contact">contact</a>. Contestația o verifică o '
                    "altă persoană decât cea care a luat decizia. Dacă răspunsul nu te "
                    "mulțumește, te poți adresa instanței. Pentru încălcarea Regulamentului "
                    "privind serviciile digitale poți face plângere la coordonatorul "
                    "serviciilor digitale, care în România este Autoritatea Națională pentru "
                    "Administrare și Reglementare în Comunicații (ANCOM), potrivit Legii nr. "
                    "50/2024.</p>"
                ),
            ),
            (
                "heading",
                {"text": "10. Drepturile și responsabilitățile administratorilor", "level": "h2"},
            ),
            (
                "text",
                (
                    "<ul>"
                    "<li><b>Actualizarea regulilor.</b> Administratorii pot schimba "
                    "regulamentul după nevoile platformei și ale comunității. Utilizatorii "
                    "sunt anunțați înainte ca schimbarea să se aplice.</li>"
                    "<li><b>Asistență tehnică.</b> Utilizatorii o cer prin datele de pe pagina "
                    "de contact.</li>"
                    "<li><b>Urmărirea activității.</b> Administratorii pot urmări activitatea "
                    "de pe platformă ca să asigure respectarea regulilor, atât cât este "
                    "necesar pentru acest scop.</li>"
                    "<li><b>Confidențialitatea datelor.</b> Administratorii păstrează "
                    "confidențiale datele utilizatorilor și răspund de securitatea lor.</li>"
                    "<li><b>Îmbunătățiri.</b> Schimbările importante ale platformei se "
                    "comunică din timp.</li>"
                    "</ul>"
                ),
            ),
            (
                "text",
                '<p>Întrebări despre reguli? Scrie la <a href="page:contact">contact</a>.</p>',
            ),
        ],
    },
]
