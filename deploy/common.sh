# shellcheck shell=bash
# What backup.sh and restore.sh share. Sourced by them, never run.

project="$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)"

die() {
  echo "$(basename "$0"): $*" >&2
  exit 1
}

# The interpreter that has the site's packages; PYTHON names another one.
find_python() {
  if [ -n "${PYTHON:-}" ]; then
    python="$PYTHON"
  elif [ -x "$project/.venv/bin/python" ]; then
    python="$project/.venv/bin/python"
  else
    python=python3
  fi
}

# Sets ENGINE, DATA_DIR, SITE_VERSION and SQLITE_FILE or libpq's PG… variables.
read_site_facts() {
  local facts
  find_python
  facts="$("$python" "$project/deploy/site_facts.py")" ||
    die "The settings could not be read. Is the environment of the site loaded (deploy/with-env.sh)?"
  eval "$facts"
}

# Files written by root would be closed to the site. Numbers: in a container users have no names.
refuse_foreign_user() {
  local owner
  owner="$(stat --format='%U (%u)' "$DATA_DIR")"
  [ "$(id -u)" = "$(stat --format=%u "$DATA_DIR")" ] ||
    die "$DATA_DIR belongs to $owner: run this as $owner (deploy/with-env.sh does)."
}

# One backup or restore at a time; the lock goes with the process, however it ends.
take_lock() {
  exec 9>"$DATA_DIR/.backup.lock"
  flock --nonblock 9 || die "Another backup or restore of this site is running."
}

# PostgreSQL's own programs, new enough for the server.
check_postgres_programs() {
  local program server client
  for program in "$@" psql; do
    command -v "$program" >/dev/null ||
      die "$program is missing. Install PostgreSQL's client programs (Debian: postgresql-client)."
  done
  server="$(psql --no-psqlrc --no-password --tuples-only --no-align \
    --command='SHOW server_version_num')" || die "The database server does not answer."
  server_major=$((server / 10000))
  client="$("$1" --version | sed --regexp-extended 's/^[^0-9]*([0-9]+).*/\1/')"
  [ "$client" -ge "$server_major" ] ||
    die "$1 is of version $client and the server of version $server_major. Install postgresql-client-$server_major or newer."
}
