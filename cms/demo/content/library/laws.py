"""Laws as links to the official source, each with what an organisation finds in it."""

import re

from cms.demo.content.library.shapes import Resource

PORTAL = "https://legislatie.just.ro/"
ACT = "https://legislatie.just.ro/Public/DetaliiDocument/"
#: The legislative records of the Chamber of Deputies open a law by its number and year.
RECORD = "https://www.cdep.ro/ords/pls/legis/legis_pck.htp_act?nr={number}&an={year}"
EUROPE = "https://eur-lex.europa.eu/eli/"
LAW_NUMBER = re.compile(r"Legea nr\. (\d+)/(\d{4})")
AT_THE_PORTAL = (
    f'<p>Forma consolidată, cu toate modificările la zi, este pe <a href="{PORTAL}">Portalul '
    "legislativ al Ministerului Justiției</a>: caută acolo „{number}”.</p>"
)
AT_THE_CHAMBER = (
    "<p>Adresa oficială duce la fișa legii din evidența legislativă a Camerei Deputaților: textul "
    "publicat și actele care l-au schimbat.</p>"
)
CHECK = (
    "<p>Rezumatul de aici este orientativ și nu înlocuiește textul legii. Înainte să te bazezi pe "
    "el, citește forma în vigoare din sursa oficială.</p>"
)


def law(
    key: str, number: str, name: str, theme: str, points: tuple[str, ...], *,
    url: str = "", year: int, keywords: str, publisher: str = "Parlamentul României",
    added: str = "2026-02-09", type: str = "lege",
) -> Resource:  # fmt: skip
    items = "".join(f"<li>{point}</li>" for point in points)
    found = LAW_NUMBER.fullmatch(number)
    record = RECORD.format(number=found[1], year=found[2]) if found else PORTAL
    finding = "" if url else (AT_THE_CHAMBER if found else "") + AT_THE_PORTAL.format(number=number)
    return Resource(
        key=key,
        title=f"{number}: {name}",
        summary=points[0],
        type=type,
        theme=theme,
        url=url or record,
        law=number,
        licence="oficial",
        publisher=publisher,
        year=year,
        keywords=keywords,
        body=f"<p>Ce găsești în ea:</p><ul>{items}</ul>{finding}{CHECK}",
        added=added,
        review="2027-02-01",
        is_public=True,
    )


GOVERNMENT = "Guvernul României"
UNION = "Parlamentul European și Consiliul Uniunii Europene"

RESOURCES = [
    law(
        "og-26-2000", "Ordonanța Guvernului nr. 26/2000", "asociații și fundații", "juridic",
        (
            "Cum se înființează, se conduce și se încheie o asociație, o fundație sau o federație.",
            "Actul constitutiv și statutul: ce trebuie să cuprindă.",
            "Organele de conducere: adunarea generală, consiliul director, cenzorul.",
            "Modificarea statutului și înscrierea schimbărilor în registrul de la judecătorie.",
            "Recunoașterea utilității publice.",
        ),
        url=f"{ACT}20740", year=2000, keywords="asociație, fundație, federație, statut, registru",
        publisher=GOVERNMENT,
    ),
    law(
        "legea-78-2014", "Legea nr. 78/2014", "activitatea de voluntariat", "voluntariat",
        (
            "Ce este voluntariatul și ce acte trebuie să aibă organizația-gazdă și voluntarul.",
            "Contractul de voluntariat, în scris, cu fișa de voluntariat și fișa de protecție.",
            "Drepturile și obligațiile voluntarului și ale organizației-gazdă.",
            "Certificatul și raportul de activitate, care dovedesc experiența dobândită.",
            "Din 2022 pot primi voluntari și întreprinderile sociale.",
        ),
        year=2014, keywords="voluntar, contract, certificat, organizație-gazdă",
    ),
    law(
        "legea-544-2001", "Legea nr. 544/2001",
        "liberul acces la informațiile de interes public", "participare",
        (
            "Cum ceri unei autorități o informație de interes public și în cât timp îți răspunde.",
            "Informațiile pe care autoritățile le publică din oficiu.",
            "Termenul obișnuit de 10 zile și cel de 30 de zile pentru cereri complexe.",
            "Reclamația administrativă și plângerea la instanță, dacă nu primești răspuns.",
        ),
        url=f"{ACT}31413", year=2001, keywords="transparență, informații publice, cerere",
    ),
    law(
        "legea-52-2003", "Legea nr. 52/2003",
        "transparența decizională în administrația publică", "participare",
        (
            "Cum participi la elaborarea actelor normative: anunț, propuneri, dezbatere publică.",
            "Obligația autorităților de a anunța proiectele și de a primi propuneri.",
            "Când trebuie organizată o dezbatere publică la cererea unei organizații.",
            "Participarea la ședințele publice ale autorităților.",
        ),
        url=f"{ACT}41571", year=2003, keywords="consultare, dezbatere publică, propuneri",
    ),
    law(
        "og-27-2002", "Ordonanța Guvernului nr. 27/2002",
        "activitatea de soluționare a petițiilor", "participare",
        (
            "Cum se depune o petiție și în ce termen trebuie să răspundă autoritatea.",
            "Termenul de 30 de zile, care poate fi prelungit cu cel mult 15 zile.",
            "Redirecționarea petițiilor trimise greșit, în 5 zile.",
        ),
        url=f"{ACT}33817", year=2002, keywords="petiție, sesizare, termen", publisher=GOVERNMENT,
    ),
    law(
        "codul-muncii", "Legea nr. 53/2003", "Codul muncii", "piata-muncii",
        (
            "Regulile muncii salariate: contract, timp de muncă, concediu, salariu, încetare.",
            "Contractul individual de muncă și informarea salariatului.",
            "Timpul de muncă și de odihnă, concediul anual, munca suplimentară.",
            "Sănătatea și securitatea în muncă, formarea profesională, răspunderea.",
        ),
        url=f"{ACT}41625", year=2003, keywords="muncă, contract, salariat, concediu",
    ),
    law(
        "legea-76-2002", "Legea nr. 76/2002",
        "sistemul asigurărilor pentru șomaj și stimularea ocupării", "piata-muncii",
        (
            "Indemnizația de șomaj și măsurile active prin care sunt sprijiniți oamenii să lucreze.",
            "Medierea muncii, informarea și consilierea profesională.",
            "Formarea profesională a persoanelor în căutarea unui loc de muncă.",
            "Sprijinul pentru angajatorii care încadrează persoane din grupuri vulnerabile.",
        ),
        year=2002, keywords="șomaj, ocupare, măsuri active, agenția pentru ocupare",
    ),
    law(
        "legea-335-2013", "Legea nr. 335/2013",
        "efectuarea stagiului pentru absolvenții de învățământ superior", "piata-muncii",
        (
            "Stagiul de debut al absolvenților de facultate: contract, mentor, evaluare.",
            "Durata stagiului și obligațiile angajatorului.",
            "Sprijinul pe care îl poate cere angajatorul.",
        ),
        year=2013, keywords="stagiu, absolvent, debut",
    ),
    law(
        "legea-279-2005", "Legea nr. 279/2005", "ucenicia la locul de muncă", "piata-muncii",
        (
            "Cum se învață o meserie la locul de muncă, prin contract de ucenicie.",
            "Cine poate fi ucenic și cine poate organiza ucenicia.",
            "Durata contractului după nivelul de calificare.",
        ),
        year=2005, keywords="ucenicie, calificare, formare",
    ),
    law(
        "og-129-2000", "Ordonanța Guvernului nr. 129/2000",
        "formarea profesională a adulților", "piata-muncii",
        (
            "Cum funcționează cursurile de formare pentru adulți și certificatele lor.",
            "Autorizarea furnizorilor de formare profesională.",
            "Evaluarea competențelor obținute pe alte căi decât cursurile.",
        ),
        year=2000, keywords="formare, adulți, autorizare, certificat", publisher=GOVERNMENT,
    ),
    law(
        "legea-367-2022", "Legea nr. 367/2022", "dialogul social", "piata-muncii",
        (
            "Sindicatele, patronatele, negocierea colectivă și locurile în care se poartă dialogul.",
            "Consiliul Economic și Social și comisiile de dialog social.",
            "Negocierea contractelor colective de muncă.",
        ),
        year=2022, keywords="dialog social, sindicat, patronat, negociere colectivă",
    ),
    law(
        "legea-219-2015", "Legea nr. 219/2015", "economia socială", "piata-muncii",
        (
            "Întreprinderea socială și întreprinderea socială de inserție: condiții și atestat.",
            "Principiile economiei sociale.",
            "Ce beneficii au întreprinderile sociale de inserție.",
        ),
        year=2015, keywords="întreprindere socială, inserție, atestat",
    ),
    law(
        "legea-448-2006", "Legea nr. 448/2006",
        "protecția și promovarea drepturilor persoanelor cu handicap", "piata-muncii",
        (
            "Drepturile persoanelor cu handicap, între ele dreptul la muncă și la adaptări.",
            "Accesibilizarea mediului fizic și informațional.",
            "Obligațiile angajatorilor și unitățile protejate autorizate.",
        ),
        year=2006, keywords="dizabilitate, accesibilitate, angajare",
    ),
    law(
        "legea-232-2022", "Legea nr. 232/2022",
        "cerințele de accesibilitate ale produselor și serviciilor", "digitalizare",
        (
            "Ce produse și servicii trebuie să poată fi folosite și de persoanele cu dizabilități.",
            "Serviciile de comerț electronic, serviciile bancare, cărțile electronice.",
            "Transpune în România Directiva (UE) 2019/882.",
        ),
        year=2022, keywords="accesibilitate, servicii digitale",
    ),
    law(
        "gdpr", "Regulamentul (UE) 2016/679",
        "protecția persoanelor fizice privind datele cu caracter personal", "date-personale",
        (
            "Regulamentul general privind protecția datelor (GDPR), aplicabil direct și organizațiilor.",
            "Temeiurile prelucrării (art. 6) și condițiile consimțământului (art. 7).",
            "Drepturile persoanei: informare, acces, rectificare, ștergere, portabilitate.",
            "Evidența activităților de prelucrare (art. 30) și notificarea încălcărilor (art. 33).",
        ),
        url=f"{EUROPE}reg/2016/679/oj", year=2016, publisher=UNION, type="regulament",
        keywords="GDPR, date personale, consimțământ, drepturi",
    ),
    law(
        "legea-190-2018", "Legea nr. 190/2018", "punerea în aplicare a GDPR în România",
        "date-personale",
        (
            "Regulile românești care completează Regulamentul general privind protecția datelor.",
            "Condițiile de folosire a codului numeric personal.",
            "Monitorizarea la locul de muncă.",
        ),
        url=f"{ACT}203151", year=2018, keywords="GDPR, CNP, date personale",
    ),
    law(
        "legea-506-2004", "Legea nr. 506/2004",
        "viața privată în sectorul comunicațiilor electronice", "date-personale",
        (
            "Regulile despre cookie-uri și despre mesajele comerciale nesolicitate.",
            "Confidențialitatea comunicărilor electronice.",
            "Ce trebuie cerut înainte de a păstra informații în calculatorul cuiva.",
        ),
        url=f"{ACT}56973", year=2004, keywords="cookie, comunicații electronice",
    ),
    law(
        "codul-fiscal", "Legea nr. 227/2015", "Codul fiscal", "finantare",
        (
            "Impozitele și contribuțiile, cu regulile speciale pentru organizațiile fără scop lucrativ.",
            "Veniturile neimpozabile ale organizațiilor nonprofit.",
            "Sponsorizarea și redirecționarea unei părți din impozitul pe venit.",
        ),
        url=f"{ACT}171282", year=2015, keywords="impozit, redirecționare 3,5%, sponsorizare",
    ),
    law(
        "legea-32-1994", "Legea nr. 32/1994", "sponsorizarea", "finantare",
        (
            "Ce este un contract de sponsorizare, cine poate da și cine poate primi.",
            "Deosebirea dintre sponsorizare și mecenat.",
            "Forma scrisă a contractului și limitele lui.",
        ),
        year=1994, keywords="sponsorizare, mecenat, contract",
    ),
    law(
        "legea-350-2005", "Legea nr. 350/2005",
        "finanțările nerambursabile din fonduri publice", "finantare",
        (
            "Cum dau autoritățile bani organizațiilor pentru activități nonprofit de interes general.",
            "Principiile selecției și conținutul anunțului de participare.",
            "Contractul de finanțare și raportarea.",
        ),
        year=2005, keywords="finanțare nerambursabilă, buget local, selecție",
    ),
    law(
        "fse-plus", "Regulamentul (UE) 2021/1057", "Fondul social european Plus", "finantare",
        (
            "Obiectivele și regulile fondului european din care se plătesc proiecte de ocupare.",
            "Obiectivele specifice: ocupare, educație, incluziune socială.",
            "Locul societății civile și al partenerilor sociali în programe.",
        ),
        url=f"{EUROPE}reg/2021/1057/oj", year=2021, publisher=UNION, type="regulament",
        keywords="FSE+, fonduri europene, ocupare",
    ),
    law(
        "legea-129-2019", "Legea nr. 129/2019",
        "prevenirea și combaterea spălării banilor", "juridic",
        (
            "Cine este beneficiarul real și ce declarații depun asociațiile și fundațiile.",
            "Registrele beneficiarilor reali.",
            "Obligațiile de cunoaștere a clientelei pentru cei care intră sub incidența legii.",
        ),
        year=2019, keywords="beneficiar real, declarație",
    ),
    law(
        "legea-16-1996", "Legea nr. 16/1996", "Arhivele Naționale", "juridic",
        (
            "Cum se păstrează documentele: nomenclator, termene, predare, eliminare.",
            "Nomenclatorul arhivistic al fiecărui creator de documente.",
            "Comisia de selecționare și confirmarea eliminării documentelor.",
        ),
        year=1996, keywords="arhivă, nomenclator, termen de păstrare",
    ),
    law(
        "legea-214-2024", "Legea nr. 214/2024",
        "semnătura electronică și serviciile de încredere", "digitalizare",
        (
            "Ce valoare are în România fiecare fel de semnătură electronică.",
            "Completează Regulamentul (UE) nr. 910/2014 (eIDAS).",
            "O semnătură desenată cu degetul nu este o semnătură electronică calificată.",
        ),
        year=2024, keywords="semnătură electronică, eIDAS",
    ),
    law(
        "eidas", "Regulamentul (UE) nr. 910/2014",
        "identificarea electronică și serviciile de încredere", "digitalizare",
        (
            "Semnătura electronică simplă, avansată și calificată, recunoscute în toată Uniunea.",
            "Sigiliul electronic și marca temporală.",
            "Recunoașterea reciprocă a mijloacelor de identificare electronică.",
        ),
        url=f"{EUROPE}reg/2014/910/oj", year=2014, publisher=UNION, type="regulament",
        keywords="eIDAS, semnătură calificată",
    ),
    law(
        "psd2", "Directiva (UE) 2015/2366", "serviciile de plată în piața internă", "plati-online",
        (
            "De ce banca îți cere două confirmări la o plată online: autentificarea strictă.",
            "Drepturile celui care plătește și răspunderea pentru operațiunile neautorizate.",
            "Regulile pentru cei care prestează servicii de plată.",
        ),
        url=f"{EUROPE}dir/2015/2366/oj", year=2015, publisher=UNION, type="regulament",
        keywords="PSD2, plăți, autentificare",
    ),
]  # fmt: skip
