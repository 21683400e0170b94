"""English translations of two articles and of their list, by Romanian text."""

ENGLISH_ARTICLES = {
    "Desen original al proiectului Punte": "An original drawing of the Punte project",
    "Articole": "Articles",
    "Punte de vorbă": "Punte de vorbă (in Romanian)",
    (
        "Oameni din organizații povestesc, în trei minute, cum au trecut o apă. Un podcast al "
        "proiectului Punte, cu transcrierea fiecărui episod."
    ): (
        "People from organisations tell, in three minutes, how they crossed a river. A podcast "
        "of the Punte project, with the transcript of each episode."
    ),
    (
        "Povești, ghiduri și opinii scrise de oamenii din organizații. Citește, comentează, "
        "contribuie."
    ): (
        "Stories, guides and opinions written by people in organisations. Read, comment, "
        "contribute."
    ),
    "Oameni lucrând la straturile unei grădini comunitare": "People working at the beds of a community garden",
    "Un plic din care iese o foaie cu un procent mare": "An envelope with a sheet that shows a large percent sign",
    "Grădina din spatele școlii: cum a învățat un sat întreg să lucreze împreună": "The garden behind the school: how a whole village learned to work together",
    (
        "Treizeci de familii, o profesoară de biologie și un teren uitat de zece ani. Povestea "
        "grădinii comunitare din Valea Lungă, spusă de cei care au săpat-o."
    ): (
        "Thirty families, a biology teacher and a plot forgotten for ten years. The story of the "
        "community garden in Valea Lungă, told by the people who dug it."
    ),
    (
        "Cum a pornit grădina comunitară din Valea Lungă: primul anunț, regulamentul de o "
        "pagină, bugetul primului an și lecțiile pe care le poți lua în satul tău."
    ): (
        "How the community garden in Valea Lungă began: the first notice, the one-page rules, "
        "the budget of the first year and what your village can borrow."
    ),
    (
        "În toamna lui 2024, terenul din spatele școlii din Valea Lungă era o groapă cu moloz. "
        "Astăzi are douăzeci și două de straturi înălțate, un butoi pentru apă de ploaie și o "
        "listă de așteptare."
    ): (
        "In the autumn of 2024, the plot behind the school in Valea Lungă was a pit full of "
        "rubble. Today it has twenty-two raised beds, a barrel for rainwater and a waiting list."
    ),
    (
        "N-a fost o idee genială, spune Ana Bucur, profesoara de biologie de la care a pornit "
        "totul. A fost o întrebare pusă la momentul potrivit: „Cine ar veni sâmbătă, dacă aș "
        "veni și eu?”"
    ): (
        "It was not a brilliant idea, says Ana Bucur, the biology teacher with whom it all "
        "began. It was a question asked at the right moment: “Who would come on Saturday if I "
        "came too?”"
    ),
    (
        "Au venit unsprezece oameni. Unul dintre ei, fost șofer de basculantă, a plecat după o "
        "oră și s-a întors cu o remorcă. Până seara, molozul încăpuse în patru drumuri."
    ): (
        "Eleven people came. One of them, a former lorry driver, left after an hour and came "
        "back with a trailer. By evening the rubble had fitted into four trips."
    ),
    "Primul pas: o listă pe ușa magazinului": "The first step: a list on the shop door",
    (
        "Organizațiile mici cred adesea că au nevoie mai întâi de finanțare. La Valea Lungă, "
        "primele trei luni au costat 640 de lei, strânși într-un borcan. Ce a contat a fost un "
        "anunț scris de mână, cu trei lucruri limpezi:"
    ): (
        "Small organisations often believe that they need funding first. In Valea Lungă, the "
        "first three months cost 640 lei, collected in a jar. What mattered was a handwritten "
        "notice with three clear things:"
    ),
    "ziua și ora la care se lucrează, mereu aceleași;": "the day and the hour of work, always the same;",
    "ce trebuie să aduci (mănuși și o sticlă cu apă);": "what to bring (gloves and a bottle of water);",
    "numele și telefonul unui om care răspunde.": "the name and telephone number of somebody who answers.",
    (
        "Lista a stat pe ușa magazinului, nu pe internet. Cine nu avea semnal avea ușă. După "
        "două săptămâni, lângă nume au apărut și oferte: „am scânduri”, „vin cu nepotul”, „pot "
        "ține evidența”."
    ): (
        "The list hung on the shop door, not on the internet. Who had no signal had a door. "
        "After two weeks, offers appeared next to the names: “I have planks”, “I’ll bring my "
        "grandson”, “I can keep the accounts”."
    ),
    "Oamenii nu vin pentru roșii. Vin pentru că sâmbăta au cu cine vorbi.": (
        "People don’t come for the tomatoes. They come because on Saturdays they have somebody "
        "to talk to."
    ),
    "Ana Bucur": "Ana Bucur",
    "profesoară de biologie, Valea Lungă": "biology teacher, Valea Lungă",
    "Acordul cu primăria": "The agreement with the town hall",
    (
        "Terenul era al comunei, dat în administrarea școlii. Grupul a pornit de la o întrebare "
        "simplă la registratură: al cui este locul și cine poate hotărî? Răspunsul a venit în "
        "scris, iar de acolo drumul a fost mai scurt decât se temeau: o cerere, un plan desenat "
        "pe o coală, două ședințe de consiliu local. În total, patru luni."
    ): (
        "The land belonged to the commune and was looked after by the school. The group began "
        "with a simple question at the registry: whose is the place, and who may decide? The "
        "answer came in writing, and from there the road was shorter than they feared: one "
        "request, one plan drawn on a sheet, two council meetings. Four months in all."
    ),
    "Drumul hârtiilor, pe scurt": "The path of the papers, in short",
    "Întrebi în scris": "Ask in writing",
    "Ceri informații despre proprietatea și destinația terenului.": "Ask whose land it is and what it is meant for.",
    "Desenezi": "Draw",
    "O schiță cu straturi, alei și apă spune mai mult decât două pagini.": "A sketch with beds, paths and water says more than two pages.",
    "Mergi la ședință": "Go to the meeting",
    "Un om vorbește trei minute, ceilalți stau în sală.": "One person speaks for three minutes, the others sit in the room.",
    "Semnezi un acord": "Sign an agreement",
    "Durata, cine răspunde de ce, ce se întâmplă la sfârșit.": "How long, who answers for what, what happens at the end.",
    "Regulile scurte rezistă cel mai mult": "Short rules last longest",
    (
        "După primul conflict, pe tema udatului, grupul a scris un regulament de o pagină. "
        "Fiecare familie are un strat, iar două straturi sunt ale nimănui: recolta lor ajunge la "
        "cantina școlii. Regulamentul nu spune ce e interzis. Spune ce face fiecare și ce se "
        "întâmplă dacă nu poate: suni pe cineva, iar cineva udă pentru tine."
    ): (
        "After the first quarrel, about watering, the group wrote one page of rules. Each family "
        "has a bed, and two beds are nobody’s: their harvest goes to the school canteen. The "
        "rules don’t say what is forbidden. They say what each does and what happens when one "
        "cannot: you call somebody, and somebody waters for you."
    ),
    (
        "Patru straturi sunt mai înalte decât celelalte. La ele se poate lucra și din scaun "
        "rulant, iar Tudor, elev în clasa a șaptea, răspunde de căpșuni. „Nu e stratul pentru "
        "mine”, ține el să precizeze. „E stratul la care ajung toți, deci ajung și eu.”"
    ): (
        "Four beds are higher than the others. One can work at them from a wheelchair too, and "
        "Tudor, a pupil in the seventh grade, answers for the strawberries. “It isn’t the bed "
        "for me”, he likes to point out. “It’s the bed that everybody reaches, so I reach it "
        "too.”"
    ),
    "Un an în mai puțin de un minut: cum s-a schimbat terenul. Subtitrare în română.": "A year in less than a minute: how the place changed. Captions in Romanian.",
    "Cât a costat, de fapt": "What it really cost",
    (
        "În primul an, grădina a cheltuit 9.300 de lei. Jumătate a venit din donații în "
        "materiale, restul dintr-un microgrant. Așa arată cheltuielile:"
    ): (
        "In the first year the garden spent 9,300 lei. Half came as donated materials, the rest "
        "from a small grant. This is what it was spent on:"
    ),
    "<b>3.100 de lei</b> pentru scânduri și șuruburi (donație în materiale);": "<b>3,100 lei</b> for planks and screws (donated materials);",
    "<b>2.450 de lei</b> pentru pământ și compost (microgrant);": "<b>2,450 lei</b> for soil and compost (small grant);",
    "<b>1.180 de lei</b> pentru butoi, furtun și robinet (microgrant);": "<b>1,180 lei</b> for the barrel, hose and tap (small grant);",
    "<b>1.080 de lei</b> pentru unelte (donație în materiale);": "<b>1,080 lei</b> for tools (donated materials);",
    "<b>890 de lei</b> pentru semințe și răsaduri (borcan și donații);": "<b>890 lei</b> for seeds and seedlings (jar and donations);",
    "<b>600 de lei</b> pentru tipărituri, ceai și mănuși (borcan).": "<b>600 lei</b> for prints, tea and gloves (jar).",
    (
        "Bugetul complet și regulamentul sunt atașate la sfârșitul articolului. Le poți lua și "
        "schimba după cum ai nevoie."
    ): (
        "The whole budget and the rules are attached at the end of the article. Take them and "
        "change them as you need."
    ),
    "Ce ar face altfel": "What they would do differently",
    "Ana Bucur râde când aude întrebarea, apoi numără pe degete.": "Ana Bucur laughs at the question, then counts on her fingers.",
    "Ar pune apa înaintea straturilor. Prima vară au cărat-o cu găleata.": "She would put the water before the beds. In the first summer they carried it in buckets.",
    "Ar vorbi cu vecinii din margine înainte de primul camion, nu după.": "She would talk to the neighbours at the edge before the first lorry, not after.",
    "Ar lăsa un strat gol din prima zi, pentru cine vine mai târziu.": "She would leave one bed empty from the first day, for whoever comes later.",
    "Vrei să începi și tu?": "Do you want to start, too?",
    (
        'Citește <a href="page:ghid-gradina">ghidul practic despre grădini comunitare</a>, '
        "apoi scrie în comentarii ce teren ai ochit. Cineva a trecut sigur prin aceeași "
        "discuție."
    ): (
        'Read the <a href="page:ghid-gradina">practical guide to community gardens</a>, then '
        "write in the comments which plot you have in mind. Somebody has surely had the same "
        "talk."
    ),
    (
        "Sâmbăta aceasta se lucrează de la nouă. Ca de obicei, ajunge să ai mănuși și o sticlă "
        "cu apă."
    ): "This Saturday the work starts at nine. As always, gloves and a bottle of water will do.",
    "Formularul 230: 3,5% care rămân aproape": "Form 230: the 3.5% that stay close",
    (
        "O parte din impozitul pe care îl plătești oricum poate ajunge la o asociație. Nu te "
        "costă nimic. Cum se face și cum o ceri fără să stingherești pe nimeni."
    ): (
        "A part of the tax that you pay anyway can reach an association. It costs you nothing. "
        "How it works, and how to ask for it without embarrassing anybody."
    ),
    (
        "Redirecționarea a 3,5% din impozitul pe venit prin formularul 230: cine poate, cum se "
        "completează, termenul și sfaturi pentru organizații."
    ): (
        "Redirecting 3.5% of the income tax in Romania with form 230: who may, how to fill it "
        "in, the deadline, and advice for organisations."
    ),
    (
        "Întreabă zece oameni dacă au redirecționat anul trecut 3,5% din impozit. Patru spun da, "
        "trei spun că au vrut, trei întreabă cât îi costă. Nu îi costă nimic. E o parte din "
        "impozitul deja reținut, despre care poți spune unde să meargă."
    ): (
        "Ask ten people whether they redirected 3.5% of their tax last year. Four say yes, three "
        "say they meant to, three ask what it costs. It costs nothing. It is a part of the tax "
        "already withheld, of which you may say where it goes."
    ),
    "Ce este": "What it is",
    (
        "Codul fiscal îi permite contribuabilului să hotărască asupra destinației unei sume de "
        "până la 3,5% din impozitul anual pe venit, pentru susținerea entităților nonprofit și a "
        "unităților de cult sau pentru burse private. Pentru veniturile din salarii și din "
        "pensii se folosește formularul 230. Cine depune declarația unică face alegerea acolo."
    ): (
        "Romania’s Fiscal Code lets a taxpayer decide where up to 3.5% of the yearly income tax "
        "goes: to non-profit entities and places of worship, or to private scholarships. For "
        "income from wages and pensions one uses form 230. Who files the single tax return makes "
        "the choice there."
    ),
    "Cine poate primi": "Who may receive",
    (
        "Organizația trebuie să fie înscrisă în Registrul entităților și unităților de cult "
        "pentru care se acordă deduceri fiscale, ținut de ANAF. Registrul e public: verifică "
        "înainte să completezi."
    ): (
        "The organisation must be in the register of entities and places of worship for which "
        "tax deductions are granted, kept by the tax authority, ANAF. The register is public: "
        "look before you fill in the form."
    ),
    "Cum se face": "How to do it",
    "Zece minute, o dată la doi ani": "Ten minutes, once in two years",
    "Ai la îndemână datele": "Have the data at hand",
    "CNP-ul tău, denumirea organizației, codul ei fiscal și contul.": "Your personal number, the organisation’s name, its tax code and account.",
    "Completezi": "Fill it in",
    "Pe hârtie sau electronic. Poți alege ca opțiunea să fie valabilă doi ani.": "On paper or online. You may choose that it holds for two years.",
    "Semnezi și depui": "Sign and file",
    "La ANAF, prin Spațiul Privat Virtual, prin poștă sau prin organizație.": "At ANAF, through the Virtual Private Space, by post or through the organisation.",
    "Păstrezi dovada": "Keep the proof",
    "Numărul de înregistrare sau confirmarea.": "The registration number or the confirmation.",
    (
        "Termenul obișnuit este 25 mai pentru veniturile anului trecut. Verifică în fiecare an "
        "pe site-ul ANAF formularul și data, pentru că se schimbă."
    ): (
        "The usual deadline is 25 May, for last year’s income. Check form and date on ANAF’s "
        "site each year, for they change."
    ),
    "Cât înseamnă": "What it amounts to",
    (
        "Pentru un salariu mediu sunt câteva sute de lei pe an. Pare puțin. Pentru o asociație "
        "din Izvoru Alb, patruzeci de formulare au însemnat lemnele bibliotecii pe o iarnă și o "
        "sută zece cărți noi."
    ): (
        "For an average wage it is a few hundred lei a year. That seems little. For an "
        "association in Izvoru Alb, forty forms meant the library’s firewood for one winter and "
        "a hundred and ten new books."
    ),
    "Cum ceri fără să stingherești": "How to ask without embarrassing anybody",
    "„Donați 3,5%”": "“Donate 3.5%”",
    "Spune: „Poți hotărî unde merge o parte din impozit. Nu te costă nimic.”": "Say: “You may decide where a part of your tax goes. It costs you nothing.”",
    "„Ajutați-ne să supraviețuim”": "“Help us survive”",
    "Spune: „Anul trecut, din 3,5% am cumpărat 110 cărți.”": "Say: “Last year we bought 110 books with the 3.5%.”",
    "Un formular trimis în ultima zi": "A form sent on the last day",
    "Trimite în martie un mesaj, cu numele unui om la care se poate suna.": "Send a message in March, with the name of somebody to call.",
    "O listă cu cine a semnat": "A list of those who signed",
    "Mulțumește fără nume, la avizier.": "Say thanks without names, on the notice board.",
    "Datele din formular": "The data in the form",
    (
        "Formularul are CNP, adresă și semnătură. Dacă strângi formulare, ești răspunzător de "
        "ele: plic închis, un singur om, drum scurt. Nu le fotografia „ca dovadă”. Mai multe în "
        '<a href="page:gdpr-asociatie-mica">articolul despre date personale</a>.'
    ): (
        "The form holds a personal number, an address and a signature. If you collect forms, you "
        "answer for them: a closed envelope, one person, a short way. Don’t photograph them “as "
        'proof”. More in the <a href="page:gdpr-asociatie-mica">article on personal data</a>.'
    ),
    "Nu semna în locul nimănui": "Don’t sign for anybody else",
    (
        "Nici pentru bunica, nici „că mi-a zis la telefon”. Ajut-o să completeze, apoi semnează ea."
    ): (
        "Not for your grandmother, not “because she told me on the phone”. Help her fill it in, "
        "then she signs."
    ),
    "După ce vin banii": "After the money comes",
    (
        "Spune ce ai făcut cu ei, cu o sumă și o fotografie a lucrului, nu a oamenilor ajutați. "
        "În toamnă, nu în mai. Cine a aflat în toamnă ce a ieșit semnează primăvara fără să mai "
        "fie rugat."
    ): (
        "Say what you did with it, with a sum and a photo of the thing, not of the people "
        "helped. In autumn, not in May. Who learned in autumn what came of it signs in spring "
        "without being asked again."
    ),
}
