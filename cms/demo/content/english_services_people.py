"""English translations of the services for learning, members and career, by Romanian text."""

ENGLISH_SERVICES_PEOPLE: dict[str, str] = {
    "E-learning și Cursuri Online": "E-learning and Online Courses",
    "E-learning": "E-learning",
    "învățare în ritmul tău": "learning at your own pace",
    "Înveți în ritmul tău lucruri pe care le folosești chiar în organizația ta.": "Learn at your own pace things that you use in your own organisation.",
    (
        "Învățare în ritm propriu pentru membri, angajați și voluntari din organizații: "
        "la ce folosește serviciul și ce poți citi acum."
    ): (
        "Self-paced learning for members, employees and volunteers of organisations: what "
        "the service is for and what you can read now."
    ),
    (
        "Un curs bun nu se termină cu o diplomă, ci cu ceva făcut altfel luni dimineață. "
        "<b>E-learning și Cursuri Online</b> este serviciul prin care membrii, angajații "
        "și voluntarii organizațiilor învață lucruri folositoare, de acasă sau de la "
        "birou, când au timp."
    ): (
        "A good course does not end with a diploma but with something done differently on "
        "Monday morning. <b>E-learning and Online Courses</b> is the service through "
        "which members, employees and volunteers of organisations learn useful things, at "
        "home or in the office, when they have time."
    ),
    (
        "Învățarea online scutește drumuri și săli închiriate, dar mai ales lasă "
        "fiecăruia ritmul lui. O lecție se poate opri și relua. Un fragment greu se poate "
        "citi de trei ori, fără ca cineva să se uite la ceas. Temele sunt cele de care au "
        "nevoie organizațiile: managementul proiectelor, comunicarea, strângerea de "
        "fonduri, medierea pe piața muncii, rezolvarea conflictelor."
    ): (
        "Learning online saves journeys and rented rooms, but above all it leaves "
        "everybody their own pace. A lesson can be stopped and taken up again. A hard "
        "passage can be read three times with nobody looking at the clock. The themes are "
        "those that organisations need: project management, communication, fundraising, "
        "mediation on the labour market, solving conflicts."
    ),
    "Cum privim învățarea": "How we see learning",
    "<b>Pe bucăți mici.</b> O lecție încape într-o pauză mai lungă.": "<b>In small pieces.</b> A lesson fits into a longer break.",
    ("<b>Cu aplicare.</b> După fiecare idee urmează ceva de încercat la tine în organizație."): (
        "<b>With practice.</b> After each idea comes something to try in your own organisation."
    ),
    "<b>Cinstit.</b> Testele se dau pe cont propriu; ele îți arată ție ce ai înțeles.": (
        "<b>Honestly.</b> You take the tests by yourself; they show you what you have understood."
    ),
    (
        "<b>Pentru toți.</b> Un material video are nevoie de subtitrare, iar un text, de "
        "o pagină care se citește ușor și pe telefon."
    ): (
        "<b>For everybody.</b> A film needs captions, and a text needs a page that is "
        "easy to read on a phone too."
    ),
    "Cum înveți eficient online": "How to learn well online",
    "Un plan de săptămână, trei obiceiuri și ce faci când rămâi în urmă. Pentru membri.": "A plan for the week, three habits, and what to do when you fall behind. For members.",
    "Managementul conflictelor: fișă de lucru": "Managing conflicts: a worksheet",
    (
        "Cinci feluri de a răspunde la un conflict și o fișă pe care o completezi. Pentru membri."
    ): "Five ways of answering a conflict and a sheet to fill in. For members.",
    "Ghiduri deschise": "Open guides",
    "Texte mai lungi pe teme civice și de ocupare, pentru oricine.": "Longer texts on civic themes and employment, for anybody.",
    "Materialele au autori": "The materials have authors",
    (
        "Textele pentru membri sunt pentru folosul tău și al echipei tale. Distribuirea "
        "lor în afara platformei cere acordul autorilor, așa cum spune <a "
        'href="page:regulament">regulamentul</a>.'
    ): (
        "The texts for members are for your use and that of your team. Passing them on "
        "outside the platform needs the authors’ agreement, as the <a "
        'href="page:regulament">rules</a> say.'
    ),
    (
        "Am învățat seara, câte douăzeci de minute, cu telefonul sprijinit de borcanul de "
        "dulceață. A mers."
    ): (
        "I learned in the evenings, twenty minutes at a time, with the phone leaning on "
        "the jam jar. It worked."
    ),
    "Rodica Pănescu": "Rodica Pănescu",
    "voluntară, Asociația Podul Verde (personaj și organizație fictive)": "volunteer, Asociația Podul Verde (fictitious person and organisation)",
    "Cât costă?": "What does it cost?",
    "Nimic. Toate cele șase servicii ale platformei sunt gratuite pentru membri.": "Nothing. All six services of the platform are free for members.",
    "Am nevoie de cunoștințe tehnice?": "Do I need technical knowledge?",
    (
        "Îți ajunge un telefon sau un calculator cu un navigator web și o adresă de "
        'e-mail. Pagina <a href="page:ghid">Ghid de utilizare</a> te ajută cu restul.'
    ): (
        "A phone or a computer with a browser and an e-mail address are enough. The page "
        '<a href="page:ghid">User guide</a> helps you with the rest.'
    ),
    "Pot învăța împreună cu colegii?": "Can I learn together with my colleagues?",
    (
        "Da, și e o idee bună. Alegeți un material, citiți-l fiecare în ritmul lui și "
        "vorbiți o jumătate de oră despre ce puteți schimba în organizație. Fiecare își "
        "citește materialele din contul lui."
    ): (
        "Yes, and it is a good idea. Choose a material, read it each at your own pace, "
        "and talk for half an hour about what you could change in the organisation. "
        "Everybody reads from their own account."
    ),
    "Cum propun o temă de curs?": "How do I propose a theme for a course?",
    (
        'Scrie-ne la <a href="page:contact">contact</a>: ce vreți să știți să faceți, '
        "câți sunteți și ce ați încercat până acum."
    ): (
        'Write to us through the <a href="page:contact">contact</a> page: what you want '
        "to be able to do, how many you are and what you have tried so far."
    ),
    "Platforma Membrii OSC": "CSO Members Platform",
    "Membri OSC": "CSO Members",
    "documente, plăți, resurse": "documents, payments, resources",
    "Oamenii și documentele organizațiilor, adunate într-un loc în care se găsesc ușor.": "The people and documents of organisations, in one place where they are easy to find.",
    (
        "Spațiul comun al membrilor organizațiilor: documente, evenimente, plăți online. "
        "Vezi la ce folosește și ce ghiduri poți citi."
    ): (
        "The common space of members of organisations: documents, events, online "
        "payments. See what it is for and which guides you can read."
    ),
    (
        "În fiecare organizație există un coleg care știe unde este modelul bun de "
        "proces-verbal. <b>Platforma Membrii OSC</b> (organizații ale societății civile) "
        "face din ce știe acel coleg un bun comun: documente, experiențe și oameni care "
        "pot fi găsiți."
    ): (
        "In every organisation there is a colleague who knows where the good model of the "
        "minutes is. The <b>CSO Members Platform</b> (civil-society organisations) makes "
        "what that colleague knows a common good: documents, experience and people who "
        "can be found."
    ),
    "Serviciul strânge laolaltă ce au membrii de împărțit. Rosturile lui sunt patru:": "The service gathers what members have to share. It has four purposes:",
    (
        "<b>biblioteca digitală</b>, pentru legislație, ghiduri, șabloane, studii și "
        "materiale educative;"
    ): (
        "the <b>digital library</b>, for legislation, guides, templates, studies and "
        "educational materials;"
    ),
    (
        "<b>documentele membrilor</b>, verificate de un moderator înainte să fie văzute de alții;"
    ): "<b>members’ documents</b>, checked by a moderator before others see them;",
    (
        "<b>soluțiile de plată online</b>, pentru organizațiile care vor să primească "
        "donații și cotizații fără numerar;"
    ): (
        "<b>online payment</b>, for organisations that want to receive donations and fees "
        "without cash;"
    ),
    "<b>întâlnirile</b>, de la seminare și webinarii la ateliere.": "<b>meetings</b>, from seminars and webinars to workshops.",
    (
        "Pentru fiecare membru al platformei: angajați, voluntari, membri ai consiliilor, "
        "parteneri din instituții și din companii. Cu cât profilurile sunt mai corecte și "
        "documentele mai îngrijite, cu atât găsește mai repede fiecare ce caută."
    ): (
        "For every member of the platform: employees, volunteers, board members, partners "
        "in institutions and companies. The more correct the profiles and the tidier the "
        "documents, the sooner everybody finds what they look for."
    ),
    "Cum alegi o soluție de plată online": "How to choose an online payment solution",
    (
        "Ce întrebi un procesator, ce costuri compari și ce scrii pe pagina de donații. "
        "Pentru membri."
    ): (
        "What to ask a processor, which costs to compare and what to write on the "
        "donations page. For members."
    ),
    "Cum păstrezi documentele organizației": "How to keep the organisation’s documents",
    "Dosare, nume de fișiere, copii de siguranță și termene de păstrare. Pentru membri.": "Folders, names of files, backups and how long to keep things. For members.",
    "Grădina din spatele școlii": "The garden behind the school",
    "Povestea unei comunități care a învățat să lucreze împreună. Ghid deschis tuturor.": "The story of a community that learned to work together. A guide open to everybody.",
    "Datele oamenilor nu se împrumută": "People’s data are not to be lent",
    (
        "Ce afli despre ceilalți membri folosești numai pentru colaborarea de pe "
        "platformă. Listele de contacte nu se copiază și nu se dau mai departe fără "
        "acordul persoanelor."
    ): (
        "Use what you learn about other members only for working together on the "
        "platform. Lists of contacts are not copied or passed on without the agreement of "
        "the people on them."
    ),
    "Cine este „membru”?": "Who is a “member”?",
    (
        "Orice persoană cu un cont aprobat pe platformă, fie că vine dintr-o organizație, "
        "fie că este voluntar independent sau partener."
    ): (
        "Anybody with an approved account on the platform, whether from an organisation, "
        "an independent volunteer or a partner."
    ),
    "Cine vede ce scrie aici?": "Who sees what is written here?",
    (
        "Pagina de față este publică. Ghidurile pentru membri se deschid după ce intri în "
        "cont; un vizitator nu le găsește nici prin căutare."
    ): (
        "This page is public. The guides for members open once you have signed in; a "
        "visitor does not find them by searching either."
    ),
    "Ce înseamnă un document confidențial?": "What is a confidential document?",
    (
        "Un document care conține date personale, clauze contractuale sau informații "
        'interne. Potrivit <a href="page:regulament">regulamentului</a>, el se marchează '
        "ca atare și nu se trimite mai departe fără acord."
    ): (
        "A document with personal data, contract terms or internal information. According "
        'to the <a href="page:regulament">rules</a>, it is marked as such and not passed '
        "on without agreement."
    ),
    "Cum îmi corectez datele din cont?": "How do I correct the data of my account?",
    (
        'Scrie la <a href="page:contact">contact</a> de pe adresa de e-mail a contului și '
        "spune ce trebuie schimbat."
    ): (
        'Write through the <a href="page:contact">contact</a> page from the e-mail '
        "address of the account and say what has to be changed."
    ),
    "Organizația ta nu este încă aici?": "Is your organisation not here yet?",
    (
        "Spune-ne cum se numește, din ce localitate este și cine îi poate fi persoană de legătură."
    ): "Tell us its name, its town, and who can be its contact person.",
    "Centrul Virtual de Informare și Consiliere pentru Carieră": "Virtual Career Information and Counselling Centre",
    "Carieră": "Career",
    "CV și interviuri": "CVs and interviews",
    (
        "Informații clare despre piața muncii și despre pașii tăi în carieră, gratuit și "
        "confidențial."
    ): (
        "Clear information on the labour market and on your steps in a career, free and "
        "confidential."
    ),
    (
        "Alegerea carierei, formare, CV și interviuri: informare și consiliere pentru "
        "membrii organizațiilor și pentru cei pe care îi sprijină."
    ): (
        "Choosing a career, training, CVs and interviews: information and counselling for "
        "members of organisations and for those they support."
    ),
    (
        "O schimbare de drum sperie mai puțin când ai informații bune și pe cineva cu "
        "care să vorbești. <b>Centrul Virtual de Informare și Consiliere pentru "
        "Carieră</b> adună amândouă într-un loc discret, la care ajungi și de pe telefon."
    ): (
        "A change of direction is less frightening with good information and somebody to "
        "talk to. The <b>Virtual Career Information and Counselling Centre</b> brings "
        "both together in a discreet place that you can reach from your phone too."
    ),
    (
        "Centrul îi ajută pe oameni să înțeleagă piața muncii, să își recunoască "
        "abilitățile și să se prezinte bine. Face legătura între cererea de pe piață și "
        "ce știe fiecare să facă, cu atenție pentru cei care pornesc mai greu: tineri "
        "fără experiență, persoane cu dizabilități, oameni care se întorc la lucru după o "
        "pauză lungă."
    ): (
        "The centre helps people to understand the labour market, to recognise their "
        "abilities and to present themselves well. It links what the market asks for with "
        "what each of us can do, with care for those who have a harder start: young "
        "people without experience, people with disabilities, people who return to work "
        "after a long break."
    ),
    "Cele patru teme ale centrului": "The four themes of the centre",
    "Temă": "Theme",
    "Întrebarea la care răspunde": "The question it answers",
    "Alegerea carierei": "Choosing a career",
    "Ce mi se potrivește și ce drumuri se deschid de aici?": "What suits me, and which ways open from here?",
    "Formare și dezvoltare profesională": "Training and professional development",
    "Ce merită să învăț și cum recunosc un curs serios?": "What is worth learning, and how do I recognise a serious course?",
    "Elaborarea CV-ului": "Writing a CV",
    "Cum arăt pe scurt ce știu să fac?": "How do I show in brief what I can do?",
    "Pregătire pentru interviuri": "Preparing for interviews",
    "Cum răspund firesc și ce drepturi am?": "How do I answer naturally, and what rights do I have?",
    "pentru <b>membrii organizațiilor</b> și pentru voluntarii lor;": "for <b>members of organisations</b> and their volunteers;",
    "pentru <b>oamenii pe care organizațiile îi însoțesc</b> spre un loc de muncă;": "for <b>people whom organisations accompany</b> towards a job;",
    "pentru <b>specialiștii</b> care dau sfaturi și au nevoie de materiale limpezi.": "for <b>specialists</b> who give advice and need clear materials.",
    "Pregătirea pentru interviu": "Preparing for an interview",
    (
        "Ce faci cu o săptămână înainte, ce spui și la ce nu ai obligația să răspunzi. "
        "Pentru membri."
    ): "What to do a week before, what to say and what you need not answer. For members.",
    "CV-ul Europass: ce scrii și ce lași deoparte": "The Europass CV: what to write and what to leave out",
    "Secțiune cu secțiune, cu exemple de formulări mai bune. Pentru membri.": "Section by section, with examples of better wording. For members.",
    (
        "Ce sprijin poți primi prin agenția pentru ocuparea forței de muncă. Ghid deschis tuturor."
    ): "What support you can get from the employment agency. A guide open to everybody.",
    "Rămâne între noi": "It stays between us",
    (
        "Regula centrului este confidențialitatea: ce se discută în consiliere nu iese de "
        "acolo, iar datele tale nu ajung la angajatori fără acordul tău."
    ): (
        "The rule of the centre is confidentiality: what is said in counselling does not "
        "leave it, and your data do not reach employers without your agreement."
    ),
    "Trebuie să fiu în căutarea unui loc de muncă?": "Do I have to be looking for a job?",
    (
        "Nu. Poți citi ghidurile și dacă ai un loc de muncă și vrei să înveți ceva nou "
        "sau să îți pui ordine în gânduri."
    ): (
        "No. You can read the guides also when you have a job and want to learn something "
        "new or put your thoughts in order."
    ),
    "Centrul îmi găsește un loc de muncă?": "Does the centre find me a job?",
    (
        "Nimeni cinstit nu promite asta. Centrul te ajută să te pregătești; medierea "
        "muncii o fac agențiile pentru ocuparea forței de muncă și furnizorii acreditați."
    ): (
        "Nobody honest promises that. The centre helps you to prepare; mediation is done "
        "by the employment agencies and by accredited providers."
    ),
    "Pot da ghidurile unui beneficiar?": "May I give the guides to a beneficiary?",
    (
        "Citiți-le împreună sau povestește-i ce ai aflat. Dacă vrea să le citească "
        "singur, poate cere și el un cont, gratuit."
    ): (
        "Read them together, or tell them what you learned. If they want to read by "
        "themselves, they can ask for an account too, free of charge."
    ),
    "Ce fac dacă la angajare mă lovesc de discriminare?": "What do I do if I meet discrimination when applying for a job?",
    (
        "Poți face o petiție la Consiliul Național pentru Combaterea Discriminării "
        "(CNCD). Notează când s-a întâmplat, ce ți s-a spus și cine a fost de față."
    ): (
        "You can file a petition with the National Council for Combating Discrimination "
        "(CNCD). Note when it happened, what you were told and who was there."
    ),
}
