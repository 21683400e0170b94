"""The home for a visitor out of nginx's cache, beside the same bytes as a file that nginx serves.

A rate that one client measures is the client's own limit on a small machine; what is compared is
the processor time that nginx takes for one answer, which its rate follows.
"""

import ssl
import statistics
from functools import partial
from pathlib import Path

import pytest

from tests.bench import machine
from tests.bench.sites import ROUNDS, sites_in
from tests.deploy.proxies import HOST, NGINX, Proxy, running_proxy

pytestmark = [
    pytest.mark.bench,
    pytest.mark.skipif(NGINX is None, reason="nginx is not installed"),
]

#: nginx closes a connection after 1000.
REQUESTS = 900
FILE = "/static/home.html"
#: "no less than half of nginx's rate for the same bytes when nginx holds the cache"
LIMIT = 2.0


def connect(proxy: Proxy) -> machine.Connection:
    authority = proxy.folder / "etc/nginx/tls/fullchain.pem"
    context = ssl.create_default_context(cafile=str(authority))
    secured = partial(context.wrap_socket, server_hostname=HOST)
    return machine.Connection(proxy.https_port, {"Host": HOST}, secured=secured)


def answered(proxy: Proxy, path: str) -> float:
    """Processor seconds of nginx for one answer, over one connection that stays open."""
    connection = connect(proxy)
    connection.ask(path)
    before = machine.processor_times(proxy.pid)
    for _number in range(REQUESTS):
        status, length = connection.ask(path)
        assert (status, length > 10_000) == (200, True), (path, status, length)
    after = machine.processor_times(proxy.pid)
    connection.close()
    return sum(used - before.get(thread, 0) for thread, used in after.items()) / 1e9 / REQUESTS


def test_the_kept_home_takes_no_more_than_twice_a_file(tmp_path: Path) -> None:
    folder = tmp_path / "sites"
    folder.mkdir()
    with sites_in(folder) as sites:
        site = sites.punte(
            "home", "tests.bench.volume", {"articles": 50, "comments": 50, "members": 20}
        )
        with running_proxy(tmp_path / "nginx", site.server.port) as proxy:
            whole = proxy.ask("/")
            assert (whole.status, whole.headers["Set-Cookie"]) == (200, None)
            (proxy.data / "static").mkdir(exist_ok=True)
            (proxy.data / FILE.lstrip("/")).write_bytes(whole.body)
            ratios = []
            for _round in range(ROUNDS):
                as_file = answered(proxy, FILE)
                ratios.append(2 * answered(proxy, "/") / (as_file + answered(proxy, FILE)))
    ratio = statistics.median(ratios)
    print(f"\nthe home, {len(whole.body)} bytes: {ratio:.2f} times a file's processor time")
    assert ratio <= LIMIT
