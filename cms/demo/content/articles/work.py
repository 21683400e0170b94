"""Articles on apprenticeship and on work after 45."""

ARTICLES = [
    {
        "key": "ghid-ucenicie",
        "slug": "ucenicia-pe-intelesul-tuturor",
        "title": "Ucenicia, pe înțelesul meșterului și al mamei",
        "summary": (
            "Cum înveți o meserie cu salariu, ce contract semnezi și ce câștigă atelierul care "
            "ia un ucenic. Cu povestea unei tâmplării din Bistrița."
        ),
        "search_description": (
            "Ucenicia la locul de muncă explicată: contractul de ucenicie potrivit Legii "
            "279/2005, durata, drepturile ucenicului și sprijinul pentru angajator."
        ),
        "category": "piata-muncii",
        "tags": ["ucenicie", "meserii", "tineri", "Legea 279/2005"],
        "authors": ["contributor"],
        "published_at": "2026-02-03 09:30",
        "is_public": False,
        "cover": "atelier",
        "related": ["tineri-neet", "agentia-de-ocupare"],
        "body": [
            (
                "text",
                (
                    "<p>Radu Filip are o tâmplărie cu nouă oameni și o problemă: cel mai tânăr "
                    "dintre ei are 47 de ani. „Meserie am, cui s-o las nu am”, spune el și mută "
                    "o scândură cu genunchiul, ca să aibă mâinile libere la vorbit.</p>"
                ),
            ),
            ("heading", {"text": "Ce este ucenicia", "level": "h2"}),
            (
                "text",
                (
                    "<p>Ucenicia la locul de muncă este pregătire profesională făcută la "
                    "angajator, pe baza unui contract de ucenicie. Cadrul este Legea nr. "
                    "279/2005. Contractul de ucenicie este un contract individual de muncă de "
                    "tip particular: ucenicul este salariat, are salariu, concediu, vechime, iar "
                    "pe deasupra învață după un program.</p>"
                ),
            ),
            (
                "callout",
                {
                    "tone": "info",
                    "title": "Cine poate fi ucenic",
                    "text": (
                        "<p>Oricine a împlinit 16 ani și nu are deja calificarea pentru care "
                        "vrea să învețe, în condițiile legii. De la 15 ani, cu acordul "
                        "părinților, așa cum prevede legislația muncii. Nu există o limită de "
                        "sus: cel mai bun ucenic al anului trecut dintr-un service auto avea 38 "
                        "de ani.</p>"
                    ),
                },
            ),
            ("heading", {"text": "Cât durează", "level": "h2"}),
            (
                "text",
                (
                    "<p>Durata depinde de nivelul de calificare: de la câteva luni pentru o "
                    "calificare simplă până la doi-trei ani pentru una mai înaltă. La sfârșit "
                    "există o evaluare și un certificat recunoscut. Fără certificat, ai avut "
                    "doar un ajutor mai ieftin, iar asta nu e ucenicie.</p>"
                ),
            ),
            (
                "table",
                {
                    "caption": "Ce scrie în contract, pe lângă ce scrie în orice contract de muncă",
                    "columns": [
                        "Ce",
                        "De ce contează pentru ucenic",
                        "De ce contează pentru angajator",
                    ],
                    "rows": [
                        ["Calificarea", "știe ce va fi la sfârșit", "știe ce are de predat"],
                        ["Durata", "își poate face socoteala", "poate planifica"],
                        ["Coordonatorul", "are un om al lui", "unul singur răspunde"],
                        [
                            "Timpul de teorie",
                            "face parte din program",
                            "e trecut în orar, nu „când se poate”",
                        ],
                    ],
                },
            ),
            ("heading", {"text": "Ce câștigă atelierul", "level": "h2"}),
            (
                "text",
                (
                    "<p>Angajatorul care încheie contracte de ucenicie poate primi, la cerere și "
                    "în condițiile legii, o sumă lunară din bugetul asigurărilor pentru șomaj "
                    "sau din fonduri europene. Suma și pașii îi afli de la agenția pentru "
                    "ocupare. Radu Filip spune că banii ajută, dar altceva l-a convins.</p>"
                ),
            ),
            (
                "quote",
                {
                    "text": (
                        "Prima lună m-a încetinit. A patra lună m-a întrebat de ce fac îmbinarea "
                        "așa și nu altfel. N-aveam răspuns. Acum o facem altfel."
                    ),
                    "attribution": "Radu Filip",
                    "role": "tâmplar, Bistrița",
                },
            ),
            ("heading", {"text": "Ce întreabă mamele", "level": "h2"}),
            (
                "accordion",
                {
                    "items": [
                        {
                            "title": "Îl pune să măture?",
                            "text": (
                                "<p>Da, și pe meșter. Dar dacă după două luni numai mătură, nu "
                                "învață. Vorbește cu coordonatorul și, dacă nu se schimbă nimic, "
                                "cu agenția sau cu inspectoratul teritorial de muncă.</p>"
                            ),
                        },
                        {
                            "title": "Poate să termine și școala?",
                            "text": (
                                "<p>Da. Programul se poate împleti cu „A doua șansă” sau cu "
                                "seralul. Spune de la început, ca să intre în orar.</p>"
                            ),
                        },
                        {
                            "title": "E periculos?",
                            "text": (
                                "<p>Atelierul trebuie să facă instruirea de securitate și "
                                "sănătate în muncă și să dea echipament. Cere să vezi locul "
                                "înainte să semnezi.</p>"
                            ),
                        },
                        {
                            "title": "Dacă nu îi place?",
                            "text": (
                                "<p>Perioada de probă este pentru amândoi. Mai bine pleacă după "
                                "trei săptămâni decât după doi ani.</p>"
                            ),
                        },
                    ],
                },
            ),
            ("heading", {"text": "Unde intră organizația ta", "level": "h2"}),
            (
                "text",
                (
                    "<p>Între un atelier care nu știe unde sunt tinerii și un tânăr care nu știe "
                    "că atelierul există stă, de multe ori, o organizație. Nu trebuie să faci "
                    "mult:</p>"
                    "<ol><li>Fă o listă cu zece ateliere din zonă și întreabă-le ce meserie se "
                    "pierde.</li>"
                    "<li>Du grupuri de câte patru tineri în vizită. Patru, nu treizeci.</li>"
                    "<li>Lasă-i să facă ceva cu mâna lor, chiar și o scobitură.</li>"
                    "<li>Sună după o lună.</li>"
                    "</ol><p>Cosmin a venit într-o astfel de vizită, acum un an. A rămas după ce "
                    "au plecat ceilalți, ca să termine de șlefuit un mâner de sertar. Are 18 ani "
                    "și contract. Mânerul e pe biroul lui Radu Filip.</p>"
                ),
            ),
        ],
    },
    {
        "key": "peste-45",
        "slug": "dupa-45-de-ani-nu-o-iei-de-la-zero",
        "title": "După 45 de ani nu o iei de la zero",
        "summary": (
            "Ce programe există pentru cine își caută de lucru la 45, 50 sau 58 de ani, ce spui "
            "la interviu despre vârstă și ce pot face organizațiile."
        ),
        "search_description": (
            "Ocuparea persoanelor de peste 45 de ani: sprijinul pentru angajatori, cursurile, "
            "CV-ul pe competențe și capcanele de la interviu."
        ),
        "category": "piata-muncii",
        "tags": ["ocupare", "peste 45 de ani", "reconversie"],
        "authors": ["consilier", "autor"],
        "published_at": "2026-07-14 09:00",
        "is_public": False,
        "cover": "punte",
        "related": ["agentia-de-ocupare", "cv-fara-experienta"],
        "body": [
            (
                "text",
                (
                    "<p>Marcela a lucrat douăzeci și șase de ani la o fabrică de confecții. Când "
                    "s-a închis, avea 52. „Mi-au zis că o să fiu consiliată”, își amintește. „Eu "
                    "voiam să fiu angajată.” A trecut prin ambele. Iată ce a folosit.</p>"
                ),
            ),
            ("heading", {"text": "Întâi, numele lucrurilor", "level": "h2"}),
            (
                "text",
                (
                    "<p>Șomerii de peste 45 de ani sunt o categorie pentru care Legea 76/2002 "
                    "prevede sprijin la angajare: angajatorul care îi încadrează pe perioadă "
                    "nedeterminată poate primi o sumă lunară timp de 12 luni, cu obligația de a "
                    "păstra raportul de muncă cel puțin 18 luni. Există și alte măsuri, inclusiv "
                    "din fonduri europene, care se deschid și se închid. Sumele și condițiile le "
                    "confirmă agenția pentru ocupare.</p>"
                ),
            ),
            (
                "callout",
                {
                    "tone": "info",
                    "title": "Spune-o tu",
                    "text": (
                        "<p>Mulți angajatori mici nu cunosc măsura. La sfârșitul interviului "
                        "poți spune: „Pentru încadrarea mea s-ar putea să primiți sprijin. Vă "
                        "las telefonul agenției.” O frază, fără explicații.</p>"
                    ),
                },
            ),
            ("heading", {"text": "Experiența nu e o listă de ani", "level": "h2"}),
            (
                "text",
                (
                    "<p>„26 de ani la fabrică” sună ca o singură zi repetată. Laura Ienciu, "
                    "consilieră în carieră, întreabă altfel: ce s-a stricat și ai reparat? Pe "
                    "cine ai învățat? Ce ai schimbat și a rămas așa? Din răspunsurile Marcelei a "
                    "ieșit altă femeie decât cea din cartea de muncă.</p>"
                ),
            ),
            (
                "table",
                {
                    "caption": "Ce a spus și ce era, de fapt",
                    "columns": ["Cum spunea ea", "Ce înseamnă pentru un angajator"],
                    "rows": [
                        ["„Eram la bandă”", "lucrează precis, în ritm, opt ore"],
                        ["„Le mai arătam la fete”", "a format unsprezece colege noi"],
                        ["„Știam când se strică”", "depistează defecte înainte de oprire"],
                        ["„Am fost și în comisie”", "a negociat programul cu conducerea"],
                    ],
                },
            ),
            ("heading", {"text": "Calculatorul, fără rușine", "level": "h2"}),
            (
                "text",
                (
                    "<p>Nu trebuie să știi tot. Pentru multe locuri ajung patru lucruri: să "
                    "citești și să trimiți un e-mail, să completezi un tabel, să cauți o "
                    "informație, să intri la o întâlnire video. Se învață în șase săptămâni, cu "
                    "cineva răbdător lângă tine. Nepoții sunt buni la multe, dar nu la "
                    "răbdare.</p>"
                ),
            ),
            ("heading", {"text": "La interviu", "level": "h2"}),
            (
                "text",
                (
                    "<ul><li>Nu îți cere scuze pentru vârstă. Nimeni nu a pus întrebarea.</li>"
                    "<li>Dacă o pune, răspunde la grija din spatele ei: „Învăț programe noi. "
                    "Ultimul l-am învățat în martie.”</li>"
                    "<li>Adu o dovadă: o fotografie a lucrului făcut, un nume care poate fi "
                    "sunat.</li>"
                    "<li>Întreabă și tu ceva. Cine întreabă alege.</li>"
                    "</ul><p>Legea interzice discriminarea pe criteriul vârstei la angajare. "
                    "Dacă anunțul spune „maximum 35 de ani”, îl poți semnala Consiliului "
                    "Național pentru Combaterea Discriminării.</p>"
                ),
            ),
            ("heading", {"text": "Ce pot face organizațiile", "level": "h2"}),
            (
                "text",
                (
                    "<p>Grupuri mici, de opt oameni de vârste apropiate, două dimineți pe "
                    "săptămână. Nu „curs de motivare”, ci un loc în care se scriu CV-uri, se dau "
                    "telefoane și se bea cafea. La Bacău, dintr-un astfel de grup de opt femei, "
                    "cinci lucrează după șase luni, iar una a deschis un atelier de retușuri. "
                    "Două încă vin joia.</p>"
                ),
            ),
            (
                "quote",
                {
                    "text": "N-am luat-o de la zero. Am luat-o de la douăzeci și șase.",
                    "attribution": "Marcela",
                    "role": "53 de ani, controlor de calitate",
                },
            ),
        ],
    },
]
