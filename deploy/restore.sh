#!/usr/bin/env bash
# Brings a backup back: database, media and private files.
#
#   deploy/restore.sh [--force] BACKUP_FOLDER
#
# Stop the site and its worker first. The backup is verified before anything is touched. Where
# the site already has data, only --force replaces it. The files are unpacked beside the old
# ones and the database changes in one step, so a failure on the way leaves the old state.
set -euo pipefail
umask 077
. "$(dirname "${BASH_SOURCE[0]}")/common.sh"

usage() { die "usage: deploy/restore.sh [--force] BACKUP_FOLDER"; }

read_arguments() {
  force=no
  if [ "${1:-}" = --force ]; then
    force=yes
    shift
  fi
  [ $# -eq 1 ] || usage
  [ -d "$1" ] || die "$1 is not a folder."
  backup="$(cd "$1" && pwd)"
}

verify_backup() {
  local file
  for file in about.txt "$1" files.tar; do
    grep --quiet --line-regexp --extended-regexp "[0-9a-f]{64}  $file" "$backup/SHA256SUMS" 2>/dev/null ||
      die "$backup is not a complete backup: SHA256SUMS does not name $file. Nothing was changed."
  done
  (cd "$backup" && sha256sum --check --strict --quiet SHA256SUMS >&2) ||
    die "$backup is damaged: its checksums do not match. Nothing was changed."
}

check_engine() {
  local saved
  saved="$(sed --quiet 's/^engine=//p' "$backup/about.txt" 2>/dev/null)" || true
  [ -n "$saved" ] || die "$backup is not a backup of this site. Nothing was changed."
  [ "$saved" = "$ENGINE" ] ||
    die "The backup is of a $saved database and DATABASE_URL names a $ENGINE one. Nothing was changed."
}

count_tables() {
  if [ "$ENGINE" = sqlite ]; then
    if [ -s "$SQLITE_FILE" ]; then echo 1; else echo 0; fi
  else
    psql --no-psqlrc --no-password --tuples-only --no-align \
      --command="SELECT count(*) FROM pg_tables WHERE schemaname = 'public'"
  fi
}

refuse_full_target() {
  [ "$force" = no ] || return 0
  local tables
  tables="$(count_tables)" || die "The database does not answer. Nothing was changed."
  [ "$tables" = 0 ] ||
    die "The database is not empty. Use --force to replace it. Nothing was changed."
  [ -z "$(find "$DATA_DIR/media" "$DATA_DIR/private" -type f -print -quit 2>/dev/null)" ] ||
    die "$DATA_DIR already holds uploaded files. Use --force to replace them. Nothing was changed."
}

unpack_files() {
  [ -z "$(ls --almost-all "$staging/old" 2>/dev/null)" ] ||
    die "$staging/old holds files of a restore that failed: put them back or delete them first."
  rm -rf "$staging"
  trap 'rm -rf "$staging"' EXIT
  mkdir -p "$staging/files/media" "$staging/files/private" "$staging/old"
  chmod 0750 "$staging/files/media" "$staging/files/private"
  # Modes as saved, not as this script's umask: the web server reads them by its group.
  tar --extract --file="$backup/files.tar" --directory="$staging/files" \
    --preserve-permissions --no-same-owner || die "The files could not be unpacked. Nothing was changed."
}

restore_sqlite() {
  local copy="$SQLITE_FILE.restoring"
  mkdir -p "$(dirname "$SQLITE_FILE")"
  rm -f "$copy"
  "$python" "$project/deploy/copy_sqlite.py" "$backup/database.sqlite3" "$copy" || {
    rm -f "$copy"
    die "The database of the backup cannot be read. Nothing was changed."
  }
  # An old write-ahead log beside a new database would damage it.
  rm -f "$SQLITE_FILE-wal" "$SQLITE_FILE-shm"
  mv "$copy" "$SQLITE_FILE"
}

restore_postgres() {
  local script="$staging/database.sql"
  # The schema as a whole: tables that are newer than the backup must not stay behind.
  echo 'DROP SCHEMA IF EXISTS public CASCADE; CREATE SCHEMA public;' >"$script"
  pg_restore --no-owner --no-privileges --file=- "$backup/database.dump" >>"$script" ||
    die "pg_restore cannot read the dump. Nothing was changed."
  # Written by a newer pg_dump, unknown to servers before 17.
  [ "$server_major" -ge 17 ] || sed --in-place '1,60{/^SET transaction_timeout = 0;$/d}' "$script"
  # A site that still runs would make the first statement wait for ever.
  PGOPTIONS='-c lock_timeout=5s -c client_min_messages=warning' psql --no-psqlrc --no-password \
    --quiet --single-transaction --set=ON_ERROR_STOP=1 --file="$script" >/dev/null ||
    die "The database was not restored and stays as it was. Are the site and its worker stopped?"
  psql --no-psqlrc --no-password --quiet --command=ANALYZE
}

# Renames only. Should one fail all the same, the old files are kept and said to be.
swap_files() {
  local folder
  trap 'echo "Not all folders were exchanged; the old ones are in $staging/old." >&2' EXIT
  for folder in media private; do
    [ ! -e "$DATA_DIR/$folder" ] || mv "$DATA_DIR/$folder" "$staging/old/$folder"
    mv "$staging/files/$folder" "$DATA_DIR/$folder"
  done
  rm -rf "$staging"
  trap - EXIT
}

# Cached fragments and answers belong to the data that is gone.
clear_cache() {
  (cd "$project" && DJANGO_SETTINGS_MODULE="${DJANGO_SETTINGS_MODULE:-cms.settings.production}" \
    "$python" -c 'from django.core.cache import cache; cache.clear()') ||
    echo "The cache could not be cleared; clear it before the site starts." >&2
}

read_arguments "$@"
read_site_facts
[ -d "$DATA_DIR" ] || mkdir --parents --mode=0750 "$DATA_DIR"
refuse_foreign_user
take_lock
check_engine
case "$ENGINE" in
  sqlite) verify_backup database.sqlite3 ;;
  *)
    verify_backup database.dump
    check_postgres_programs pg_restore
    ;;
esac
refuse_full_target

staging="$DATA_DIR/.restoring"
unpack_files
if [ "$ENGINE" = sqlite ]; then restore_sqlite; else restore_postgres; fi
swap_files
clear_cache
[ -e "$DATA_DIR/erasures.jsonl" ] ||
  echo "There is no $DATA_DIR/erasures.jsonl: bring the newest one, or people who left come back." >&2
echo "Restored from $backup. Next: manage.py prepare, then start the site and its worker."
