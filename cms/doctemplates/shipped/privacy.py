"""What a volunteer is told about their data, and what they agree to (GDPR, article 13)."""

from cms.doctemplates.enums import TemplateKind
from cms.doctemplates.shipped.shapes import (
    ORGANISATION,
    ORGANISATION_CONTACT,
    Template,
    ask,
    boxes,
    clauses,
    p,
    sign,
    table,
    title,
    when,
)

CONSENT = Template(
    key="acord-gdpr",
    title="Notă de informare și acord privind datele personale (GDPR)",
    document_title="Notă de informare și acord privind datele personale",
    kind=TemplateKind.PRIVACY,
    summary="Ce date ale voluntarului folosești, de ce și cât timp, ce drepturi are, și acordurile "
    "pe care le dă separat.",
    audience="Organizații, la semnarea contractului cu un voluntar.",
    purpose="Regulamentul general privind protecția datelor cere să spui omului, pe înțelesul lui, "
    "ce faci cu datele sale. Pentru contract și pentru obligațiile legale nu ai nevoie de acord; "
    "pentru fotografii și scrisori de informare, da. Acordul se poate retrage oricând.",
    law="Regulamentul (UE) 2016/679 (GDPR), art. 6, 7 și 13; Legea nr. 190/2018",
    fields=[
        *ORGANISATION[:3],
        *ORGANISATION_CONTACT,
        ask("voluntar_nume", "Numele și prenumele voluntarului", required=True,
            sample="Andrei Pop"),
        ask("responsabil", "Responsabilul cu protecția datelor",
            help="Dacă ați numit unul: nume și e-mail.", sample=""),
        ask("termen_contract", "Cât păstrați contractul și evidența orelor",
            required=True, sample="5 ani de la încheierea activității",
            help="Termenul din nomenclatorul arhivistic al organizației."),
        ask("imputerniciti", "Cine vă ajută să lucrați cu datele",
            sample="furnizorul de e-mail și firma de contabilitate"),
        ask("fotografii", "Ceri acordul pentru fotografii?", "yes_no", required=True,
            sample="da"),
        ask("canale", "Unde se publică fotografiile",
            sample="pagina de internet și pagina de Facebook a organizației"),
        ask("scrisori", "Ceri acordul pentru scrisori de informare?", "yes_no",
            required=True, sample="da"),
    ],
    body=[
        title("NOTĂ DE INFORMARE ȘI ACORD PRIVIND DATELE PERSONALE", number=False),
        clauses(
            "Cine folosește datele tale",
            "{{ org_denumire }}, cu sediul în {{ org_sediu }}, CIF {{ org_cif }}, este operatorul "
            "datelor tale. Ne scrii la {{ org_email }} sau ne suni la {{ org_telefon }}.",
        ),
        when("responsabil",
             p("Responsabilul cu protecția datelor: {{ responsabil }}.")),
        clauses("Ce date folosim, de ce și cât timp"),
        table(
            "Datele, scopul și temeiul",
            ("Datele", "Scopul", "Temeiul", "Cât le păstrăm"),
            ("nume, data nașterii, domiciliu, act de identitate", "contractul de voluntariat",
             "contract și obligație legală (GDPR, art. 6 alin. 1 lit. b și c)",
             "{{ termen_contract }}"),
            ("telefon, e-mail", "organizarea activității", "contract (lit. b)",
             "până la încheierea activității"),
            ("ore, activități, evaluare", "registrul, certificatul și raportul de activitate",
             "obligație legală (lit. c)", "{{ termen_contract }}"),
            ("fotografii, adresa pentru scrisori", "numai dacă ești de acord, mai jos",
             "acord (lit. a)", "până retragi acordul"),
        ),
        clauses(
            "Cine mai vede datele",
            "Numai cei care ne ajută să lucrăm: {{ imputerniciti }}; și autoritățile, când legea o "
            "cere. Nu vindem datele nimănui.",
            "Nu luăm decizii despre tine prin mijloace exclusiv automate.",
        ),
        clauses(
            "Drepturile tale",
            (
                "Poți cere oricând:",
                [
                    "să afli ce date avem despre tine și să primești o copie;",
                    "să le corectăm sau să le ștergem, când nu mai avem temei să le păstrăm;",
                    "să restricționăm folosirea lor sau să le primești într-un format pe care îl "
                    "poți duce în altă parte;",
                    "să te opui unei folosiri care se bazează pe interesul nostru legitim;",
                    "să retragi un acord, fără ca retragerea să schimbe ce s-a făcut până atunci.",
                ],
            ),
            "Răspundem în cel mult o lună. Te poți plânge la Autoritatea Națională de Supraveghere "
            "a Prelucrării Datelor cu Caracter Personal (www.dataprotection.ro).",
            "Dacă nu ne dai datele pentru contract, nu îl putem încheia. Celelalte sunt la alegerea "
            "ta.",
        ),
        clauses(
            "Acordul meu",
            "Fiecare acord este separat. Poți da unul și refuza altul; nu pierzi nimic dacă refuzi.",
        ),
        when("fotografii",
             boxes("Sunt de acord ca fotografiile de la activități în care apar să fie publicate "
                   "aici: {{ canale }}."), is_="da"),
        when("scrisori",
             boxes("Sunt de acord să primesc pe e-mail scrisorile de informare ale organizației."),
             is_="da"),
        p("Data: ………………"),
        sign(("Voluntarul", "{{ voluntar_nume }}", "")),
    ],
)  # fmt: skip
