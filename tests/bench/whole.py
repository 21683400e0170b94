"""The table of the whole site, into docs/performance.md: `python -m tests.bench.whole`.

Home, list, article, forum, search, library, board, hub, calendar and API, as a visitor and as a
member, at three sizes.
Each size is filled, measured and kept in `--results` before the next begins: a run that was stopped
goes on with the sizes that are missing. `--table-only` writes what was measured so far.
"""

import argparse
import json
import os
import platform
import tempfile
from datetime import date
from pathlib import Path
from typing import Any

from tests.bench.machine import ROOT
from tests.bench.sites import ROUNDS, Asked, in_empty_views, sites_in

DOCUMENT = ROOT / "docs" / "performance.md"
BEGIN, END = "<!-- whole: begin -->", "<!-- whole: end -->"
VOLUME = {
    "articles": 10_000, "comments": 100_000, "members": 50_000, "topics": 50_000, "long": 10_000,
}  # fmt: skip
FILLER = "tests.bench.whole_volume"
SIZES = (0.01, 0.1, 1.0)
#: Fewer would be another site: pages need something to show.
LEAST = {"articles": 50, "comments": 1_000, "members": 100, "topics": 80, "long": 400}


def volume_of(size: float) -> dict[str, int]:
    return {name: max(LEAST[name], int(count * size)) for name, count in VOLUME.items()}


def pages_of(facts: dict[str, Any]) -> dict[str, tuple[str, tuple[str, ...]]]:
    """name → (address, who asks); closed pages are asked for by members alone."""
    both, members = ("visitor", "member"), ("member",)
    return {
        "home": ("/", both),
        "list of articles": (facts["list"], both),
        "article, 200 comments": (facts["long"], members),
        "forum": (facts["forum"], members),
        "topic": (facts["topic"], members),
        "search": ("/cauta/?q=voluntariat", both),
        "library": (facts["library"], members),
        "board": ("/panou/", members),
        "opportunities": ("/hubocupare/oportunitati/", members),
        "calendar": ("/calendar/", both),
        "my events": ("/evenimente/ale-mele/", members),
        "API, list of 20": ("/api/v1/articles?limit=20", ("program",)),
        "API, one article": (f"/api/v1/articles/{facts['long_id']}", ("program",)),
    }


def measure(size: float) -> dict[str, float]:
    """„page, who” → cost in empty signed-in views."""
    with (
        tempfile.TemporaryDirectory(prefix="punte-bench-") as folder,
        sites_in(Path(folder)) as made,
    ):
        site = made.punte(f"whole_{str(size).replace('.', '_')}", FILLER, volume_of(size))
        empty = made.empty()
        asked = {
            f"{page}, {who}": Asked(site, path, who)
            for page, (path, people) in pages_of(site.facts).items()
            if path
            for who in people
        }
        return in_empty_views(asked, empty)


def machine_words() -> str:
    """The machine, as the table names it."""
    model = ""
    for line in Path("/proc/cpuinfo").read_text().splitlines():
        if line.startswith("model name"):
            model = line.partition(":")[2].strip()
            break
    memory = os.sysconf("SC_PAGE_SIZE") * os.sysconf("SC_PHYS_PAGES") / 2**30
    database = "PostgreSQL" if os.environ.get("BENCH_DATABASE_URL") else "SQLite"
    return (
        f"{os.cpu_count()} processors ({model or platform.machine()}), {memory:.0f} GB, "
        f"{database}, Python {platform.python_version()}, {ROUNDS} rounds"
    )


def table(results: dict[str, Any]) -> str:
    """Markdown: a row for each page and reader, a column for each size that was measured."""
    sizes = sorted(results, key=float)
    heads = [f"{volume_of(float(size))['articles']:,} articles" for size in sizes]
    names = list(dict.fromkeys(name for size in sizes for name in results[size]["costs"]))
    rows = [["page, asked by", *heads], ["---"] * (len(sizes) + 1)]
    for name in names:
        costs = [results[size]["costs"].get(name) for size in sizes]
        rows.append([name, *(f"{cost:.2f}" if cost else "" for cost in costs)])
    told = [
        f"{float(size):g}: {results[size]['day']}, {results[size]['machine']}" for size in sizes
    ]
    volume = ", ".join(f"{count:,} {name}" for name, count in VOLUME.items())
    return "\n".join(
        [
            f"In empty signed-in views. The whole volume (1) is {volume}.",
            "",
            *("| " + " | ".join(row) + " |" for row in rows),
            "",
            *(f"- {line}" for line in told),
        ]
    )


def write(words: str, document: Path = DOCUMENT) -> None:
    """Put the table between its marks; the rest of the document stays."""
    text = document.read_text(encoding="utf-8")
    before, begin, rest = text.partition(BEGIN)
    _old, end, after = rest.partition(END)
    if not (begin and end):
        raise SystemExit(f"{document} has no place for the table ({BEGIN} … {END}).")
    document.write_text(f"{before}{BEGIN}\n{words}\n{END}{after}", encoding="utf-8")


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--sizes", type=float, nargs="+", default=SIZES)
    parser.add_argument("--results", type=Path, default=ROOT / "var" / "bench.json")
    parser.add_argument("--again", action="store_true", help="measure all sizes anew")
    parser.add_argument("--table-only", action="store_true")
    options = parser.parse_args()
    kept: Path = options.results
    results = {} if options.again or not kept.exists() else json.loads(kept.read_text())
    for size in () if options.table_only else options.sizes:
        if str(size) in results:
            print(f"{size:g}: measured on {results[str(size)]['day']}, kept", flush=True)
            continue
        print(f"{size:g}: filling and measuring {volume_of(size)}", flush=True)
        costs = measure(size)
        results[str(size)] = {
            "day": str(date.today()), "machine": machine_words(), "costs": costs,
        }  # fmt: skip
        kept.parent.mkdir(parents=True, exist_ok=True)
        kept.write_text(json.dumps(results, indent=1))
    if not results:
        raise SystemExit("Nothing was measured yet.")
    words = table(results)
    write(words)
    print(words)


if __name__ == "__main__":
    main()
