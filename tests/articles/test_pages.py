"""Articles as readers meet them."""

from tests.factories import add_article, article_index


def test_an_article_opens_for_members_and_its_list_for_everyone(tree, browser_of):
    page = add_article("Grădina din spatele școlii", tags=["grădini"], authors=["Ana Bucur"])
    assert page.published_date
    assert browser_of("member").get(page.get_url()).status_code == 200
    assert browser_of("visitor").get(page.get_url()).status_code == 302
    assert browser_of("visitor").get(article_index().get_url()).status_code == 200
