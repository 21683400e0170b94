#!/usr/bin/env bash
# Runs a command as the site's user, in the site's folder, with the settings of the services.
#
#   sudo deploy/with-env.sh .venv/bin/python manage.py prepare
#   sudo deploy/with-env.sh deploy/backup.sh
#
# PUNTE_ENV_FILE  the file that systemd reads too (/etc/punte/punte.env). It must be valid for
#                 both: NAME="value", without $ and backticks in the value.
# PUNTE_USER      who the services run as (punte)
set -euo pipefail
umask 0027

env_file="${PUNTE_ENV_FILE:-/etc/punte/punte.env}"
user="${PUNTE_USER:-punte}"
[ $# -gt 0 ] || { echo "usage: with-env.sh COMMAND [ARGUMENT…]" >&2; exit 2; }
[ -r "$env_file" ] || { echo "with-env.sh: $env_file cannot be read (sudo?)." >&2; exit 1; }

export DJANGO_SETTINGS_MODULE=cms.settings.production # as in the units; the file may name others
set -a
# shellcheck source=/dev/null
. "$env_file"
set +a
cd "$(dirname "${BASH_SOURCE[0]}")/.."
if [ "$(id -un)" = "$user" ]; then exec "$@"; fi
# libpq and others look into the home folder and stop when it is root's.
HOME="$(getent passwd "$user" | cut --delimiter=: --fields=6)" exec runuser --user "$user" -- "$@"
