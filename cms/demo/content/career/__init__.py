"""What the demonstration says in the career centre."""

from cms.demo.content.career import choosing, cvs, interviews, training

CAREER_ARTICLES = [
    *choosing.ARTICLES, *training.ARTICLES, *cvs.ARTICLES, *interviews.ARTICLES,
]  # fmt: skip
