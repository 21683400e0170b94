"""A small site about which the golden queries are asked."""

from wagtail.models import Page

from tests.factories import DocumentFactory, add_page

#: title, summary, text; all lie open below the home page.
PAGES = (
    ("Cum începi ca voluntar", "Primii pași pentru cine vrea să ajute.",
     "Alegi o cauză, vorbești cu coordonatorul și semnezi contractul. Legea 78/2014 te apără."),
    ("Contractul de voluntariat", "Ce trebuie să scrie în contract și cine îl semnează.",
     "Contractul se încheie în două exemplare. Fișa de protecție se anexează."),
    ("Motivarea echipei după primul an", "Cum ții oamenii aproape.",
     "Voluntarii rămân când au roluri clare, recunoaștere și prieteni."),
    ("Cotizația membrilor", "Cum stabilești suma și cum o încasezi.",
     "Adunarea generală hotărăște cuantumul. Chitanța se păstrează."),
    ("Adunarea generală, pas cu pas", "Convocare, cvorum, vot, proces-verbal.",
     "Convocatorul se trimite cu cel puțin 15 zile înainte."),
    ("Cum înființezi o asociație", "Acte, patrimoniu, judecătorie.",
     "Ai nevoie de cel puțin trei membri fondatori. Ordonanța 26/2000 este legea de bază."),
    ("Registrul fundațiilor", "Unde se verifică o fundație.",
     "Registrul național se consultă gratuit la Ministerul Justiției."),
    ("Fonduri europene pentru organizații mici", "Programe deschise și termene.",
     "Finanțările nerambursabile cer un buget și un parteneriat."),
    ("Scrierea unui proiect", "De la idee la cerere.",
     "Cererea de finanțare are obiective, activități, buget și indicatori."),
    ("CV-ul în zece minute", "Un model simplu și sfaturi.",
     "Scrie experiența în ordine inversă. Menționează și munca de voluntar."),
    ("Interviul de angajare", "Întrebări frecvente și răspunsuri.",
     "Pregătește trei exemple din experiența ta."),
    ("Protecția datelor în asociație", "Ce obligații ai și ce registre ții.",
     "Regulamentul european cere temei, informare și termen de păstrare."),
    ("Politica de confidențialitate", "Ce date păstrăm.",
     "Datele tale sunt șterse la cerere."),
    ("Despre noi", "Cine suntem.",
     "Punte leagă oameni și organizații."),
    ("Despre dialogul civic", "De ce contează consultarea publică.",
     "Autoritatea publică răspunde la propuneri în 10 zile (Legea 52/2003)."),
    ("Petiții și cereri de informații", "Cum scrii unei instituții.",
     "Răspunsul vine în 30 de zile, cu prelungire de 15."),
    ("Învățarea la distanță", "Cursuri pe care le faci acasă.",
     "Lecțiile au texte, filme și teste. La sfârșit primești un certificat."),
    ("Accesibilitatea site-ului", "Standardul EN 301 549.",
     "Textele alternative descriu imaginile pentru persoanele nevăzătoare."),
    ("Banca de alimente din Sibiu", "Sortăm joi după-amiaza.",
     "Căutăm ajutoare pentru sortarea alimentelor."),
    ("Grădina comunitară de pe malul Mureșului", "Plantăm împreună primăvara.",
     "Straturile se împart prin tragere la sorți, iar recolta ajunge la cantina socială."),
    ("Jurnalul unei bibliotecare din Botoșani", "O zi printre cărți.",
     "Copiii vin după ore să citească. Seniorii deapănă povești."),
    ("Tineri în Consiliul Local", "Cum participă liceenii la decizii.",
     "Școala și primăria au semnat un protocol."),
    ("Plângeri și sesizări", "Semnalează o problemă pe platformă.",
     "Un moderator îți răspunde în două zile lucrătoare."),
    ("Statutul organizației", "Ce conține actul constitutiv.",
     "Organele de conducere, cenzorul și dizolvarea se descriu pe rând."),
)  # fmt: skip
DOCUMENTS = ("Fișa voluntarului", "Registrul de evidență al voluntarilor", "Model de proces-verbal")


def add_pages(home: Page) -> None:
    """Published pages and open documents; the caller lets commits happen at once."""
    for title, summary, text in PAGES:
        body = [{"type": "text", "value": f"<p>{text}</p>"}]
        add_page(home, title, summary=summary, body=body)
    for title in DOCUMENTS:
        DocumentFactory(title=title, where="public")
