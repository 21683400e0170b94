"""A site with everything: `python -m tests.bench.whole_volume --articles=… --comments=… --members=…
--topics=… --long=…`. Prints the addresses that are measured as one line of JSON."""

import argparse
import json
from typing import Any

from tests.bench.volume import fill

from tests.bench.forum_volume import fill_forum  # isort: skip - sets Django up like the line above
from cms.library.models import ResourceLibraryPage

NAMES = ("articles", "comments", "members", "topics", "long")


def fill_whole(
    *, articles: int, comments: int, members: int, topics: int, long: int
) -> dict[str, Any]:
    facts = fill(articles=articles, comments=comments, members=members)
    forum = fill_forum(topics=topics, long=long)
    library = ResourceLibraryPage.objects.filter(locale__language_code="ro").order_by("pk").first()
    return facts | {
        "forum": forum["paths"]["index"],
        "topic": forum["paths"]["topic"],
        "library": library.get_url() if library else "",
    }


if __name__ == "__main__":
    parser = argparse.ArgumentParser()
    for name in NAMES:
        parser.add_argument(f"--{name}", type=int, required=True)
    print(json.dumps(fill_whole(**vars(parser.parse_args()))))
