"""The articles by theme; `cms.demo.articles` publishes them."""

from typing import Any

from cms.demo.content.articles import (
    accessible_documents,
    community,
    community_meetings,
    digital,
    employment_agency,
    first_jobs,
    governance,
    interviews,
    money,
    nature_and_books,
    personal_data,
    public_debates,
    public_information,
    reports,
    volunteering,
    volunteering_papers,
    work,
    young_people,
)

ALL_ARTICLES: list[dict[str, Any]] = [
    article
    for module in (
        community,
        community_meetings,
        nature_and_books,
        volunteering,
        volunteering_papers,
        employment_agency,
        young_people,
        work,
        first_jobs,
        interviews,
        governance,
        money,
        reports,
        digital,
        accessible_documents,
        personal_data,
        public_debates,
        public_information,
    )
    for article in module.ARTICLES
]
