"""Numbers of pages without counting anything: the length is known beside the topic."""

from django.core.paginator import Paginator

from forum.portal.selectors.addresses import read_number


class PageNumbers:
    """The page an address asks for, as the pager component takes it. Odd values count as the first
    page, too large ones as the last."""

    def __init__(self, length: int, per_page: int, asked: str) -> None:
        self.paginator = Paginator(range(max(length, 1)), per_page)
        wanted = read_number(asked) or 1
        self.number = min(max(wanted, 1), self.paginator.num_pages)

    def has_previous(self) -> bool:
        return self.number > 1

    def has_next(self) -> bool:
        return self.number < self.paginator.num_pages

    def previous_page_number(self) -> int:
        return self.number - 1

    def next_page_number(self) -> int:
        return self.number + 1
