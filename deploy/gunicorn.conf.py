"""Gunicorn: the same on a laptop and in production; numbers come from the environment."""

import os
import re
from pathlib import Path

from gunicorn.glogging import Logger

os.environ.setdefault("DJANGO_SETTINGS_MODULE", "cms.settings.dev")

bind = (
    os.environ.get("WEB_BIND")
    or f"{os.environ.get('HOST', '127.0.0.1')}:{os.environ.get('PORT', '8000')}"
)
workers = int(os.environ.get("WEB_WORKERS", "2"))
threads = int(os.environ.get("WEB_THREADS", "4"))
worker_class = "gthread"
preload_app = True
timeout = 120
graceful_timeout = 20
keepalive = 5
max_requests = int(os.environ.get("WEB_MAX_REQUESTS", "5000"))
max_requests_jitter = max_requests // 10
accesslog = "-" if os.environ.get("WEB_ACCESS_LOG", "false").lower() == "true" else None
#: As deploy/nginx/punte.conf: no query, and no secret that an address is made of.
SECRET_ADDRESS = re.compile(
    r"^((/(en|hu))?/(flux/m|calendar/m|semnalare|alege-parola|adresa/(confirmare|anulare)"
    r"|inregistrare/confirmare|notificari/dezabonare|organizatii/invitatie|verifica|bilete|adeverinte)/)."
)
access_log_format = '%(h)s %(t)s "%(m)s %(U)s" %(s)s %(b)s %(D)s'


class AddressesWithoutSecrets(Logger):
    """The access log of a process without nginx in front."""

    def atoms(self, resp, req, environ, request_time):
        found = super().atoms(resp, req, environ, request_time)
        secret = SECRET_ADDRESS.match(found["U"] or "")
        if secret:
            found["U"] = f"{secret.group(1)}-"
        return found


logger_class = AddressesWithoutSecrets
errorlog = "-"
loglevel = "warning"
# The workers' signs of life: in memory, so that a busy disk does not make them look dead.
worker_tmp_dir = "/dev/shm" if Path("/dev/shm").is_dir() else None  # noqa: S108
# gunicorn's control socket would lie in the user's home folder, which services do not have.
control_socket_disable = True
limit_request_line = 8190
limit_request_fields = 100
forwarded_allow_ips = os.environ.get("FORWARDED_ALLOW_IPS", "127.0.0.1")


def when_ready(server):
    """Tell a person at a terminal where to look."""
    print(f"Punte: http://localhost:{os.environ.get('PORT', '8000')}", flush=True)  # noqa: T201
