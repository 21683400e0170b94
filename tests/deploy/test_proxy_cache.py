"""What nginx keeps of the application's answers: the visitors' home, and nothing else.

Not collected where nginx is not installed (see conftest.py).
"""

import pytest

from tests.deploy.proxies import Proxy

#: Asks the stand-in to let its answer be kept, as the application does for open pages.
KEPT = {"X-Test-Kept": "60"}


def number_of(proxy: Proxy, path: str, **headers: str) -> int:
    """Which answer of the stand-in this request was given."""
    return proxy.ask(path, headers=KEPT | headers).told["answer"]


@pytest.mark.parametrize("path", ["/", "/en/", "/hu/"])
def test_a_visitors_home_is_asked_for_once(proxy: Proxy, path: str) -> None:
    assert number_of(proxy, path) == number_of(proxy, path)


def test_each_language_has_its_own(proxy: Proxy) -> None:
    assert proxy.ask("/", headers=KEPT).told["path"] == "/"
    assert proxy.ask("/en/", headers=KEPT).told["path"] == "/en/"


@pytest.mark.parametrize(
    "personal", [{"Cookie": "sessionid=of-a-member"}, {"Authorization": "Bearer of-a-program"}]
)
def test_who_may_be_known_is_neither_given_it_nor_kept(
    proxy: Proxy, personal: dict[str, str]
) -> None:
    kept = number_of(proxy, "/")
    own = number_of(proxy, "/", **personal)
    assert own != kept
    assert number_of(proxy, "/", **personal) != own
    assert number_of(proxy, "/") == kept


def test_a_question_is_answered_anew(proxy: Proxy) -> None:
    assert number_of(proxy, "/?netradus=hu") != number_of(proxy, "/?netradus=hu")


def test_other_pages_are_not_kept(proxy: Proxy) -> None:
    assert number_of(proxy, "/dialog/") != number_of(proxy, "/dialog/")


def test_what_the_application_does_not_offer_is_not_kept(proxy: Proxy) -> None:
    kept = {"Accept-Language": "fr"}  # a variant of its own, which nobody asked for before
    first = proxy.ask("/en/", headers=kept).told["answer"]
    assert proxy.ask("/en/", headers=kept).told["answer"] != first


def test_a_kept_answer_bears_the_id_of_its_own_request(proxy: Proxy) -> None:
    answers = [proxy.ask("/", headers=KEPT) for _time in range(2)]
    ids = [answer.headers.get_all("X-Request-ID") for answer in answers]
    assert [len(each or []) for each in ids] == [1, 1]
    assert ids[0] != ids[1]


def test_the_closed_site_shows_no_kept_home(proxy: Proxy) -> None:
    assert proxy.ask("/", headers=KEPT).status == 200
    sign = proxy.data / "maintenance"
    sign.touch()
    try:
        assert proxy.ask("/", headers=KEPT).status == 503
    finally:
        sign.unlink()
