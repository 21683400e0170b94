"""Events that are over, with materials, attendance and certificates."""

from cms.demo.content.events.shapes import EventText

BUDGET_NOTES = """
# Cele cinci coloane ale unui buget
- Activitatea: ce faceți, pe scurt.
- Cheltuiala: pentru ce plătiți.
- Cantitatea și prețul: de unde vine suma.
- Sursa: grant, contribuție proprie, donații.
- Luna în care se plătește.
# Greșeli pe care le vedem des
- Sume rotunde fără calcul în spate.
- Salarii fără contribuții.
- Cheltuieli comune trecute de două ori.
> Un buget bun se explică singur: cine îl citește înțelege ce veți face.
"""
CONSULTATION_NOTES = """
# Înainte de dezbatere
- Citiți proiectul și nota de fundamentare pe pagina autorității.
- Scrieți o recomandare pe articol: textul propus, textul dorit, de ce.
- Trimiteți-o în termenul din anunț și păstrați dovada.
# La dezbatere
- Cereți cuvântul pe articole, nu pe impresii.
- Vorbiți trei minute, apoi dați textul scris.
# După
- Cereți raportul cu recomandările primite și răspunsul la fiecare.
> Cadrul general este Legea nr. 52/2003 privind transparența decizională în administrația publică, republicată.
"""

PAST = (
    EventText(
        key="webinar-buget",
        title="Webinar: bugetul unui proiect mic, pe înțelesul tuturor",
        summary="Cinci coloane, un exemplu real și greșelile pe care le vedem cel mai des.",
        body="<p>Am lucrat pe bugetul unei grădini comunitare: ce intră la cheltuieli directe, cum se calculează munca voluntarilor ca contribuție proprie și ce cere un finanțator când citește tabelul.</p><p>Materialele și fișa de lucru sunt mai jos. Le puteți folosi în organizația voastră.</p>",
        kind="webinar", service="elearning", day=-21, begins="18:00", ends="19:30",
        place_kind="online", organiser="podul-verde", online_url="https://meet.example/buget",
        audience="Coordonatori de proiecte și contabili din organizații mici",
        accessibility="Subtitrare în direct; materialele sunt trimise înainte.",
        capacity=60, certificate=True,
        programme=(("18:00–18:15", "Ce vrea să afle finanțatorul", "Ioana Munteanu"), ("18:15–19:00", "Cele cinci coloane, pe un exemplu", "Ioana Munteanu"), ("19:00–19:30", "Întrebări", "")),
        speakers=(("Ioana Munteanu", "coordonatoare de proiecte, Asociația Podul Verde", "Scrie bugete de nouă ani și încă le verifică de trei ori."),),
        materials=(("fisa-buget", "Fișa de lucru: cele cinci coloane"),),
        registered=("membru", "alt-membru", "ana-bucur", "petru-moraru", "autor"),
        came=("membru", "ana-bucur", "petru-moraru"),
    ),
    EventText(
        key="dezbatere-consultari",
        title="Dezbatere: consultările publice locale, de la anunț la raport",
        summary="Cum arată o recomandare pe care primăria o poate prelua.",
        body="<p>Am adus la aceeași masă oameni din trei primării și din șase organizații. Am citit împreună un proiect de hotărâre și am scris pe loc recomandări pe articole.</p>",
        kind="dezbatere", service="dialog", day=-12, begins="17:00", ends="19:00",
        place="Sibiu, Biblioteca Vie, sala de la parter", organiser="biblioteca-vie",
        audience="Organizații, consilieri locali, funcționari",
        accessibility="Intrare fără trepte, toaletă adaptată, interpret în limba semnelor la cerere.",
        capacity=30,
        materials=(("fisa-consultari", "Pe o pagină: înainte, la dezbatere, după"),),
        registered=("membru", "delegat", "petru-moraru"),
        came=("membru", "petru-moraru"),
    ),
    EventText(
        key="hackathon-ocupare",
        title="Hackathon: unelte simple pentru ocupare și formare",
        summary="Două zile în care organizații, angajatori și studenți au construit patru prototipuri.",
        body="<p>Echipele au pornit de la nevoi spuse de oameni care își caută de lucru: un program de interviuri care încape în telefon, o listă de cursuri fără termeni de specialitate, un calculator al navetei.</p>",
        kind="hackathon", service="hub", day=-35, begins="09:00", ends="18:00",
        place="Cluj-Napoca, Atelierul Ucenicilor, Strada Fântânii 3 (adresă fictivă)",
        organiser="atelierul-ucenicilor",
        audience="Membri ai organizațiilor, furnizori de ocupare și formare, angajatori, autorități",
        accessibility="Lift, loc liniștit de lucru, meniuri la alegere.", capacity=40, certificate=True,
        registered=("alt-membru", "autor"), came=("alt-membru", "autor"),
    ),
    EventText(
        key="schimb-bune-practici",
        title="Schimb de bune practici: parteneriate pentru ocupare",
        summary="Zece organizații și-au arătat acordurile de parteneriat și ce au învățat din ele.",
        body="<p>Fiecare organizație a avut zece minute: ce a mers, ce ar face altfel, ce document poate da mai departe.</p>",
        kind="intalnire", service="membri", day=-5, begins="10:00", ends="13:00",
        place="Baia Mare, Casa cu Cireși (adresă fictivă)", organiser="casa-cu-ciresi",
        audience="Câte un reprezentant al fiecărei organizații membre", is_public=False, capacity=10,
        registered=("membru",), came=("membru",),
    ),
)  # fmt: skip

TEXTS = {"fisa-buget": BUDGET_NOTES, "fisa-consultari": CONSULTATION_NOTES}
