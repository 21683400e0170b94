"""English translations of the services for employment and management, by Romanian text."""

ENGLISH_SERVICES_WORK: dict[str, str] = {
    "Hub Digital de Ocupare": "Digital Employment Hub",
    "Ocupare": "Employment",
    "voluntariat și ocupare": "volunteering and employment",
    "Locul în care organizațiile și voluntarii se găsesc unii pe alții.": "Where organisations and volunteers find one another.",
    (
        "Voluntariat, locuri de muncă și programe de formare în sectorul neguvernamental: "
        "la ce folosește hubul și ce ghiduri poți citi."
    ): (
        "Volunteering, jobs and training programmes in the non-governmental sector: what "
        "the hub is for and which guides you can read."
    ),
    (
        "O organizație caută pe cineva care știe contabilitate, tâmplărie sau limba "
        "semnelor. Undeva, cineva știe și are patru ore libere pe lună. <b>Hubul Digital "
        "de Ocupare</b> există ca să îi aducă împreună, cu acte în regulă și cu grijă "
        "pentru datele fiecăruia."
    ): (
        "An organisation is looking for somebody who knows accounting, carpentry or sign "
        "language. Somewhere, somebody knows it and has four free hours a month. The "
        "<b>Digital Employment Hub</b> exists to bring them together, with papers in "
        "order and with care for everybody’s data."
    ),
    (
        "Hubul privește munca din sectorul neguvernamental în toate formele ei: "
        "voluntariat, locuri de muncă, proiecte și programe de formare. Este gândit în "
        "cinci secțiuni, fiecare cu rostul ei."
    ): (
        "The hub looks at work in the non-governmental sector in all its forms: "
        "volunteering, jobs, projects and training programmes. It is made of five "
        "sections, each with its own purpose."
    ),
    "Secțiunile hubului și rostul lor": "The sections of the hub and their purpose",
    "Secțiune": "Section",
    "La ce servește": "What it is for",
    "Voluntari disponibili": "Available volunteers",
    "Oamenii care vor să ajute spun ce știu, ce îi interesează și când au timp.": (
        "People who want to help say what they know, what interests them and when they have time."
    ),
    "Oportunități de voluntariat": "Volunteering opportunities",
    "Organizațiile arată ce activitate propun, unde, când și pentru cine.": "Organisations show what activity they propose, where, when and for whom.",
    "Postează un anunț": "Post an ad",
    "Două feluri de anunț: al voluntarului care se oferă și al organizației care caută.": (
        "Two kinds of ad: of the volunteer who offers help and of the organisation that "
        "looks for it."
    ),
    "Resurse utile": "Useful resources",
    "Modele de acte pentru voluntariat: contract, fișe, certificat, registru.": "Model papers for volunteering: contract, job sheets, certificate, register.",
    "Solicită sfaturi": "Ask for advice",
    "Sprijin pentru organizațiile care pregătesc măsuri active de ocupare.": "Support for organisations that prepare active employment measures.",
    (
        "pentru <b>coordonatorii de voluntari</b>, care vor reguli limpezi și mai puține "
        "hârtii refăcute;"
    ): ("for <b>coordinators of volunteers</b>, who want clear rules and fewer papers done twice;"),
    "pentru <b>oamenii care se oferă</b>, de la elevi la pensionari;": "for <b>people who offer their time</b>, from pupils to pensioners;",
    (
        "pentru <b>organizațiile</b> care sprijină persoane aflate în căutarea unui loc de muncă."
    ): "for <b>organisations</b> that support people looking for a job.",
    "Voluntariatul pe înțelesul tuturor: Legea 78/2014": "Volunteering in plain words: Law 78/2014",
    "Ce acte se fac, cine le semnează și ce drepturi are voluntarul. Pentru membri.": (
        "Which papers are needed, who signs them and what rights a volunteer has. For members."
    ),
    "Cum scrii un anunț de voluntariat clar": "How to write a clear volunteering ad",
    (
        "Opt informații care fac diferența dintre „mă mai gândesc” și „vin sâmbătă”. Pentru membri."
    ): (
        "Eight pieces of information that turn “let me think” into “see you on Saturday”. "
        "For members."
    ),
    "Măsurile active de ocupare": "Active employment measures",
    (
        "Ce servicii și sprijin prevede Legea 76/2002 și unde intervine un ONG. Ghid "
        "deschis tuturor."
    ): (
        "Which services and support Law 76/2002 provides, and where an NGO comes in. A "
        "guide open to everybody."
    ),
    "Voluntariatul nu ține loc de angajare": "Volunteering does not stand in for a job",
    (
        "Legea interzice contractul de voluntariat încheiat ca să ocolească un contract "
        "de muncă. Dacă omul este plătit pe ascuns sau acoperă un post de angajat, actul "
        "potrivit este contractul de muncă."
    ): (
        "The law forbids a volunteering contract that is made to get round an employment "
        "contract. If somebody is paid in secret or fills an employee’s post, the right "
        "paper is the employment contract."
    ),
    "Trebuie să fac parte dintr-o organizație?": "Do I have to belong to an organisation?",
    (
        "Nu. Poți fi și voluntar independent. Actele se fac însă între tine și "
        "organizația care te primește."
    ): (
        "No. You can be an independent volunteer. The papers are made between you and the "
        "organisation that receives you."
    ),
    "Ce se întâmplă cu datele mele?": "What happens with my data?",
    (
        "Le folosim numai pentru scopul pentru care le-ai dat. Ce date păstrăm și de ce "
        'afli din <a href="page:confidentialitate">politica de confidențialitate</a>.'
    ): (
        "We use them only for the purpose you gave them for. Which data we keep, and why, "
        'is told in the <a href="page:confidentialitate">privacy policy</a>.'
    ),
    "De la ce vârstă poți face voluntariat?": "From what age can one volunteer?",
    (
        "De la 16 ani, iar de la 15 ani cu acordul părinților sau al reprezentanților "
        "legali, pentru activități potrivite vârstei."
    ): (
        "From 16, and from 15 with the agreement of the parents or legal representatives, "
        "for activities suited to that age."
    ),
    "Voluntariatul contează la angajare?": "Does volunteering count when applying for a job?",
    (
        "Da. Potrivit legii, voluntariatul făcut în domeniul studiilor absolvite se "
        "consideră experiență profesională sau în specialitate. Cere organizației "
        "certificatul și raportul de activitate."
    ): (
        "Yes. By law, volunteering in the field of one’s studies counts as professional "
        "experience. Ask the organisation for the certificate and the activity report."
    ),
    "Platforma de Management OSC": "CSO Management Platform",
    "Management OSC": "CSO Management",
    "evaluare, strategie, digitalizare": "assessment, strategy, going digital",
    "Afli unde este organizația ta, ce urmează și cum ajungi acolo.": "Find out where your organisation stands, what comes next and how to get there.",
    (
        "Evaluarea nevoilor, plan strategic, digitalizare și sistem de management pentru "
        "asociații, fundații și federații. Vezi cine are acces."
    ): (
        "Needs assessment, strategic plan, going digital and management system for "
        "associations, foundations and federations. See who has access."
    ),
    (
        "Multe organizații mici funcționează bine pentru că doi sau trei oameni țin totul "
        "în minte. Merge, până când unul dintre ei lipsește. <b>Platforma de Management "
        "OSC</b> (organizații ale societății civile) ajută echipa să pună pe hârtie ce "
        "știe, ce vrea și cum lucrează."
    ): (
        "Many small organisations work well because two or three people keep everything "
        "in their heads. It works until one of them is away. The <b>CSO Management "
        "Platform</b> (civil-society organisations) helps the team to put on paper what "
        "it knows, what it wants and how it works."
    ),
    (
        "Serviciul urmează patru pași, în ordinea în care e firesc să îi faci. Poți "
        "începe cu oricare, dar primul le dă sens celorlalți."
    ): (
        "The service follows four steps, in the order in which they come naturally. You "
        "can begin with any of them, but the first gives meaning to the others."
    ),
    "Cei patru pași": "The four steps",
    "Evaluarea nevoilor organizaționale": "Assessment of organisational needs",
    "Te uiți cinstit la ce merge și la ce scârțâie, împreună cu echipa.": "You look honestly at what works and what creaks, together with the team.",
    "Planuri strategice": "Strategic plans",
    "Alegi puține obiective, spui cine răspunde de fiecare și cum știi că ai reușit.": (
        "You choose few objectives, say who answers for each and how you know that you succeeded."
    ),
    "Strategie de digitalizare": "Digital strategy",
    "Pui instrumentele digitale acolo unde scurtează drumul, nu unde îl complică.": "You put digital tools where they shorten the way, not where they complicate it.",
    "Implementarea sistemului de management": "Setting up the management system",
    "Scrii procedurile de care ai nevoie și urmărești câțiva indicatori.": "You write the procedures you need and follow a few indicators.",
    (
        "Pentru <b>delegații organizațiilor</b>: persoanele pe care organizația le-a "
        "desemnat să lucreze aici în numele ei. Poate fi președinta asociației, "
        "directorul executiv, contabila sau un membru al consiliului. Conținutul "
        "serviciului este închis pentru ceilalți membri, fiindcă aici este vorba despre "
        "viața internă a organizațiilor."
    ): (
        "For <b>delegates of organisations</b>: the people whom an organisation named to "
        "work here on its behalf. It may be the president of the association, the "
        "executive director, the accountant or a member of the board. The contents of the "
        "service are closed to other members, because they are about the inner life of "
        "organisations."
    ),
    "Ce pot citi delegații acum": "What delegates can read now",
    "Evaluarea nevoilor organizației: de unde începi": "Assessing the needs of the organisation: where to begin",
    "Cinci domenii, o scară simplă și o întâlnire de o după-amiază. Pentru delegați.": "Five areas, a simple scale and a meeting of one afternoon. For delegates.",
    "Planul strategic în șapte pași": "The strategic plan in seven steps",
    (
        "De la misiune la calendarul de urmărire, cu un exemplu de obiectiv bine scris. "
        "Pentru delegați."
    ): (
        "From the mission to the calendar of follow-up, with an example of a well-written "
        "objective. For delegates."
    ),
    "Primii pași în digitalizarea unui ONG": "First steps of an NGO that goes digital",
    "Ce rezolvi întâi, ce amâni și cum protejezi datele. Ghid deschis tuturor.": (
        "What to solve first, what to put off and how to protect data. A guide open to everybody."
    ),
    (
        "Am crezut că ne lipsesc banii. Evaluarea ne-a arătat că ne lipsea o listă cu cine ce face."
    ): ("I thought we lacked money. The assessment showed that we lacked a list of who does what."),
    "Ioana Munteanu": "Ioana Munteanu",
    "delegată, Asociația Mână de Ajutor (personaj și organizație fictive)": "delegate, Asociația Mână de Ajutor (fictitious person and organisation)",
    "Cum devin delegat?": "How do I become a delegate?",
    (
        "Organizația ta trebuie să te desemneze. Scrie la <a "
        'href="page:contact">contact</a> de pe adresa organizației și spune cine este '
        "delegatul; un administrator îi dă dreptul de acces."
    ): (
        "Your organisation has to name you. Write through the <a "
        'href="page:contact">contact</a> page from the organisation’s address and say who '
        "the delegate is; an administrator gives them access."
    ),
    "Un membru obișnuit vede ceva din acest serviciu?": "Does an ordinary member see anything of this service?",
    (
        "Vede numai pagina de față. Ghidurile delegaților nu se deschid și nu apar în "
        "căutare pentru cine nu are dreptul să le citească."
    ): (
        "Only this page. The delegates’ guides do not open, and do not appear in the "
        "search, for those who may not read them."
    ),
    "Pot fi delegat pentru două organizații?": "Can I be a delegate of two organisations?",
    "Da, dacă fiecare te desemnează separat.": "Yes, if each of them names you separately.",
    "De ce nu sunt publice ghidurile?": "Why are the guides not public?",
    (
        "Regulile platformei rezervă acest serviciu administratorilor și delegaților. Ce "
        'poate fi de folos oricui găsești la <a href="page:ghiduri">ghidurile '
        "deschise</a>."
    ): (
        "The rules of the platform keep this service for administrators and delegates. "
        'What may be of use to anybody is among the <a href="page:ghiduri">open '
        "guides</a>."
    ),
}
