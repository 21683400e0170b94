"""Hungarian translations of the home page and of the dialogue service, by Romanian text."""

HUNGARIAN = {
    "Platforma digitală a organizațiilor societății civile": "A civil szervezetek digitális platformja",
    "O punte între oameni, organizații și comunități": "Híd az emberek, szervezetek és közösségek között",
    (
        "Un singur loc pentru organizațiile societății civile din România: dialog, voluntariat, "
        "management, cursuri, resurse și consiliere. Gratuit, cu un singur cont."
    ): (
        "Egyetlen hely Románia civil szervezeteinek: párbeszéd, önkéntesség, szervezetvezetés, "
        "tanfolyamok, források és tanácsadás. Ingyen, egyetlen fiókkal."
    ),
    (
        "Șase servicii pentru organizațiile societății civile din România: dialog, voluntariat, "
        "management, cursuri, resurse și carieră."
    ): (
        "Hat szolgáltatás Románia civil szervezeteinek: párbeszéd, önkéntesség, "
        "szervezetvezetés, tanfolyamok, források és karrier."
    ),
    "aflu cum lucrez cu voluntari": "megtudom, hogyan dolgozom önkéntesekkel",
    "citesc un ghid, fără cont": "elolvasok egy útmutatót, fiók nélkül",
    "înțeleg măsurile active de ocupare": "megértem az aktív foglalkoztatási intézkedéseket",
    "pun ordine în organizația mea": "rendet teszek a szervezetemben",
    "mă pregătesc pentru un loc de muncă": "munkára készülök",
    "De citit, fără cont": "Olvasnivaló, fiók nélkül",
    "Începi în trei pași": "Három lépés a kezdéshez",
    "Ceri un cont": "Fiókot kérsz",
    (
        "Completezi cererea în două minute: cine ești și, dacă e cazul, din ce organizație vii. "
        "Nu costă nimic."
    ): (
        "Két perc alatt kitöltöd a kérelmet: ki vagy, és ha van, melyik szervezettől jössz. Nem "
        "kerül semmibe."
    ),
    "Primești răspunsul": "Választ kapsz",
    (
        "Un administrator îți citește cererea și îți trimite pe e-mail linkul la care îți alegi "
        "parola."
    ): (
        "Egy adminisztrátor elolvassa a kérelmedet, és e-mailben elküldi a hivatkozást, ahol "
        "jelszót választasz."
    ),
    "Folosești toate serviciile": "Minden szolgáltatást használsz",
    "Articole, forum, bibliotecă, voluntariat, evenimente și consiliere, cu același cont.": (
        "Cikkek, fórum, könyvtár, önkéntesség, események és tanácsadás, ugyanazzal a fiókkal."
    ),
    "Ai o organizație sau vrei să te alături uneia?": "Van szervezeted, vagy csatlakoznál egyhez?",
    "Spune-ne în câteva rânduri ce faci și ce cauți. Poți veni și ca voluntar independent.": "Írd meg néhány sorban, mit csinálsz, és mit keresel. Független önkéntesként is jöhetsz.",
    "Scrie-ne": "Írj nekünk",
    "Platforma de Dialog Online": "Online Párbeszéd Platform",
    "Dialog": "Párbeszéd",
    "dialog civic și bune practici": "civil párbeszéd és jó gyakorlatok",
    (
        "Povești, ghiduri și opinii scrise de oamenii din organizații, pentru un dialog civic "
        "bine pregătit."
    ): (
        "Történetek, útmutatók és vélemények szervezetekben dolgozó emberektől, a jól "
        "előkészített civil párbeszédért."
    ),
    (
        "Locul în care organizațiile, autoritățile și angajatorii discută politicile de ocupare. "
        "Vezi pentru cine este și ce poți citi."
    ): (
        "Itt beszélik meg a szervezetek, a hatóságok és a munkáltatók a foglalkoztatási "
        "politikákat. Nézd meg, kinek szól, és mit olvashatsz."
    ),
    (
        "O decizie bună are nevoie de oameni care vorbesc unii cu alții înainte ca ea să fie "
        "luată. <b>Platforma de Dialog Online</b> este locul în care organizațiile, autoritățile "
        "publice, angajatorii și furnizorii de formare discută pe îndelete despre piața muncii "
        "și despre viața comunităților lor."
    ): (
        "Egy jó döntéshez olyan emberek kellenek, akik beszélnek egymással, mielőtt megszületik. "
        "Az <b>Online Párbeszéd Platform</b> az a hely, ahol szervezetek, közintézmények, "
        "munkáltatók és képzők nyugodtan beszélgetnek a munkaerőpiacról és közösségeik életéről."
    ),
    "La ce folosește": "Mire való",
    (
        "Serviciul are două rosturi. Primul este <b>informarea</b>: texte care explică o "
        "politică publică pe înțelesul tuturor, cu surse și cu exemple din teren. Al doilea este "
        "<b>dezbaterea</b>: teme puse în discuție la care oricare membru poate răspunde cu "
        "experiența lui. Împreună, ele ajută o organizație mică să spună ce are de spus la timp, "
        "cu argumente și alături de alții."
    ): (
        "A szolgáltatásnak két célja van. Az első a <b>tájékoztatás</b>: szövegek, amelyek "
        "mindenki számára érthetően, forrásokkal és a terepről vett példákkal magyaráznak el egy "
        "közpolitikát. A második a <b>vita</b>: megbeszélésre bocsátott témák, amelyekhez "
        "bármelyik tag hozzáteheti a maga tapasztalatát. A kettő együtt segít egy kis "
        "szervezetnek, hogy időben, érvekkel és másokkal együtt mondja el, amit el akar mondani."
    ),
    "Pentru cine este": "Kinek szól",
    (
        "pentru <b>organizații</b> care vor să răspundă la o consultare publică și nu știu de "
        "unde să înceapă;"
    ): (
        "azoknak a <b>szervezeteknek</b>, amelyek válaszolnának egy nyilvános konzultációra, és "
        "nem tudják, hol kezdjék;"
    ),
    (
        "pentru <b>autorități și servicii de ocupare</b> care vor să afle ce se întâmplă după ce "
        "o măsură ajunge în sat sau în cartier;"
    ): (
        "azoknak a <b>hatóságoknak és foglalkoztatási szolgálatoknak</b>, amelyek tudni akarják, "
        "mi történik, miután egy intézkedés megérkezik a faluba vagy a negyedbe;"
    ),
    "pentru <b>angajatori și furnizori de formare</b> care caută parteneri;": "a partnert kereső <b>munkáltatóknak és képzőknek</b>;",
    (
        "pentru <b>oricine</b> lucrează cu tineri, cu persoane cu dizabilități sau cu alte "
        "grupuri care ajung greu să fie auzite."
    ): (
        "<b>bárkinek</b>, aki fiatalokkal, fogyatékossággal élőkkel vagy más, nehezen "
        "meghallgatott csoportokkal dolgozik."
    ),
    "Ce poți citi acum": "Mit olvashatsz most",
    "Cum construim un punct de vedere comun": "Hogyan írunk közös álláspontot",
    (
        "De la anunțul unei consultări publice la un document semnat de mai multe organizații. "
        "Pentru membri."
    ): "Egy nyilvános konzultáció hirdetményétől a több szervezet által aláírt iratig. Tagoknak.",
    "Reguli pentru o discuție bună": "A jó beszélgetés szabályai",
    "Cum spui ce crezi fără să închizi discuția și ce faci când ea se încinge. Pentru membri.": (
        "Hogyan mondod el, amit gondolsz, úgy, hogy a beszélgetés nyitva maradjon, és mit "
        "teszel, ha felforrósodik. Tagoknak."
    ),
    "Dialogul civic și rolul tehnologiei": "A civil párbeszéd és a technológia szerepe",
    "Ce pot face instrumentele digitale și unde rămân în urmă oamenii. Ghid deschis tuturor.": (
        "Mire képesek a digitális eszközök, és hol maradnak le az emberek. Mindenki számára "
        "nyitott útmutató."
    ),
    (
        "Când am scris singuri, am primit un răspuns de o pagină. Când am scris patru "
        "organizații, am fost chemați la masă."
    ): (
        "Amikor egyedül írtunk, egyoldalas választ kaptunk. Amikor négy szervezet írt, asztalhoz "
        "hívtak minket."
    ),
    "Andrei Crăciun": "Andrei Crăciun",
    "coordonator, Fundația Lumina Satului (personaj și organizație fictive)": "koordinátor, Lumina Satului Alapítvány (kitalált személy és szervezet)",
    "Întrebări despre serviciu": "Kérdések a szolgáltatásról",
    "Cine poate citi ghidurile pentru membri?": "Ki olvashatja a tagoknak szóló útmutatókat?",
    (
        "Oricine are cont aprobat pe platformă. Prezentarea pe care o citești acum și <a "
        'href="page:ghiduri">ghidurile deschise</a> sunt pentru toată lumea.'
    ): (
        "Bárki, akinek jóváhagyott fiókja van a platformon. A most olvasott bemutató és a <a "
        'href="page:ghiduri">nyitott útmutatók</a> mindenkinek szólnak.'
    ),
    "Pot folosi un text de aici în organizația mea?": "Felhasználhatok innen egy szöveget a szervezetemben?",
    (
        "Poți să îl citești împreună cu echipa și să lucrezi după el. Dacă vrei să îl publici în "
        'altă parte, <a href="page:contact">întreabă-ne</a> mai întâi: unele texte au autori '
        "care păstrează drepturi asupra lor."
    ): (
        "Elolvashatod a csapatoddal, és dolgozhatsz szerinte. Ha máshol közölnéd, előbb <a "
        'href="page:contact">kérdezz meg minket</a>: egyes szövegek szerzői fenntartják a '
        "jogaikat."
    ),
    "Ce reguli se aplică?": "Milyen szabályok érvényesek?",
    (
        "Respect pentru oameni, fără limbaj jignitor, fără reclamă și fără discuții private "
        'scoase din context. Regulile complete sunt în <a href="page:regulament">regulamentul '
        "de utilizare</a>."
    ): (
        "Tisztelet az emberek iránt, sértő beszéd, reklám és összefüggéséből kiragadott "
        'magánbeszélgetés nélkül. A teljes szabályzat a <a href="page:regulament">használati '
        "szabályzatban</a> van."
    ),
    "Cum propun o temă?": "Hogyan javasolok témát?",
    (
        'Scrie la adresa de pe <a href="page:contact">pagina de contact</a> și spune în câteva '
        "rânduri care e problema, pe cine privește și de ce contează acum."
    ): (
        'Írj a <a href="page:contact">kapcsolati oldalon</a> lévő címre, és mondd el néhány '
        "sorban, mi a gond, kit érint, és miért számít most."
    ),
    "Vrei să citești ghidurile pentru membri?": "Elolvasnád a tagoknak szóló útmutatókat?",
    (
        "Conturile sunt gratuite și le aprobă un administrator. Scrie-ne cine ești și din ce "
        "organizație vii."
    ): (
        "A fiókok ingyenesek, és egy adminisztrátor hagyja jóvá őket. Írd meg, ki vagy, és "
        "melyik szervezettől jössz."
    ),
    "Cere un cont": "Fiókot kérek",
}
