"""Requests of organisations: analyses, plans, reports, online payments."""

from cms.demo.content.requests import ADMINISTRATOR, RequestText, Words

ORGANISATION = ("organisation", "Asociația Podul Verde (organizație fictivă)")

REQUESTS = (
    RequestText(
        key="raport-finantator", kind="sistem-de-management", by="delegat", days_ago=30,
        subject="Raport către finanțator, cu grafice",
        answers=(
            ORGANISATION, ("analysis", "funder"), ("format", "both"),
            ("other", "Două grafice: orele voluntarilor pe luni și cheltuielile pe capitole."),
            ("needed_by", "înainte de ședința consiliului"),
        ),
        taken_by=ADMINISTRATOR, rating=5, rating_comment="Exact cum aveam nevoie, și în Excel.",
        words=(
            Words(
                "delegat", 0,
                "Vrem să arătăm finanțatorului ce s-a schimbat într-un an: orele voluntarilor, "
                "participanții și banii cheltuiți. Perioada: ianuarie–decembrie.",
            ),
            Words(
                ADMINISTRATOR, 30,
                "Bună, Zsófia! Am primit datele. Ne înțelegem pe zece zile lucrătoare pentru "
                "raport. Lipsesc orele din noiembrie: ni le poți scrie aici?",
                outcome="ask",
            ),
            Words("delegat", 50, "În noiembrie au fost 118 ore, cu 14 voluntari."),
            Words(
                ADMINISTRATOR, 190,
                "Raportul este gata, în PDF. Graficele sunt făcute din foaia de calcul pe care o "
                "trimitem separat.",
                outcome="reply", file="requests/raport-finantator.pdf", is_deliverable=True,
            ),
            Words(
                ADMINISTRATOR, 191,
                "Aici este foaia de calcul, cu datele pe luni și pe capitole.",
                outcome="solve", file="requests/raport-finantator.xlsx", is_deliverable=True,
            ),
        ),
    ),
    RequestText(
        key="analiza-swot", kind="analiza-nevoilor", by="delegat", days_ago=5,
        subject="Analiză SWOT înainte de adunarea generală",
        answers=(
            ORGANISATION, ("analysis", "swot"), ("format", "pdf"),
            ("needed_by", "30 noiembrie, pentru adunarea generală"),
        ),
        taken_by=ADMINISTRATOR,
        words=(
            Words(
                "delegat", 0,
                "Suntem cinci oameni și treizeci de voluntari. Vrem să știm ce ne ține pe loc "
                "înainte să scriem planul pe trei ani.",
            ),
            Words(
                ADMINISTRATOR, 20,
                "Am preluat cererea. Începem cu șase discuții scurte cu oamenii voștri; îți scriem "
                "mâine ce zile ni se potrivesc.",
                outcome="reply",
            ),
        ),
    ),
    RequestText(
        key="plan-trei-ani", kind="plan-strategic", by="delegat", days_ago=28,
        subject="Plan strategic 2027–2029",
        answers=(ORGANISATION, ("analysis", "plan"), ("format", "both")),
        taken_by=ADMINISTRATOR,
        words=(
            Words(
                "delegat", 0,
                "Avem misiunea și trei direcții. Ne trebuie ajutor cu obiectivele, indicatorii și "
                "bugetul pe ani.",
            ),
        ),
    ),
    RequestText(
        key="alegerea-unui-program", kind="strategie-de-digitalizare", by="delegat", days_ago=1,
        subject="Ce program folosim pentru evidența voluntarilor?",
        answers=(ORGANISATION, ("analysis", "tools"), ("format", "pdf")),
        words=(
            Words(
                "delegat", 0,
                "Ținem evidența în patru foi de calcul și pierdem ore. Am vrea o comparație a două "
                "sau trei variante, cu costuri pe doi ani.",
            ),
        ),
    ),
    RequestText(
        key="donatii-cu-cardul", kind="plati-online", by="membru", days_ago=9,
        subject="Donații cu cardul pe pagina noastră",
        answers=(
            ("organisation", "Grup de inițiativă Malul Râului (fictiv)"), ("solution", "unsure"),
            ("purpose", "donations"),
        ),
        taken_by=ADMINISTRATOR,
        words=(
            Words(
                "membru", 0,
                "Avem o pagină simplă și vrem un buton de donații. Nu știm ce furnizor să alegem și "
                "ce acte ne cere.",
            ),
            Words(
                ADMINISTRATOR, 26,
                "Bună, Ioana! Începe cu foaia **Comparația furnizorilor de plăți** din secțiunea "
                "Soluții de plată online: pune numărul de donații pe lună și suma medie. Aveți "
                "personalitate juridică și cont bancar pe numele organizației?",
                outcome="ask",
            ),
        ),
    ),
)  # fmt: skip
