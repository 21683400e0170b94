#!/usr/bin/env bash
# Saves the database and the uploaded files while the site runs.
#
#   deploy/backup.sh
#
# Makes BACKUP_DIR/punte-<UTC time>/ with the database (database.dump of pg_dump, or
# database.sqlite3), files.tar (media and private), about.txt and SHA256SUMS. A folder of that
# name is always complete: it is written under another name and renamed at the end.
#
# BACKUP_DIR   where to (DATA_DIR/backups)
# BACKUP_KEEP  how many of the newest to keep (14)
set -euo pipefail
umask 077
. "$(dirname "${BASH_SOURCE[0]}")/common.sh"

# The database first: files that arrive later are surplus, rows without their file would be loss.
save_database() {
  if [ "$ENGINE" = sqlite ]; then
    [ -s "$SQLITE_FILE" ] || die "There is no database at $SQLITE_FILE."
    database=database.sqlite3
    "$python" "$project/deploy/copy_sqlite.py" "$SQLITE_FILE" "$partial/$database"
  else
    check_postgres_programs pg_dump
    database=database.dump
    pg_dump --format=custom --no-password --lock-wait-timeout=60s --file="$partial/$database" ||
      die "pg_dump failed; no backup was made."
  fi
}

save_files() {
  local folder status=0 folders=()
  for folder in media private; do
    [ -d "$DATA_DIR/$folder" ] && folders+=("$folder")
  done
  # Status 1 is a file that changed or went away meanwhile: the site runs, so that may happen.
  tar --create --file="$partial/files.tar" --directory="$DATA_DIR" --files-from=/dev/null \
    "${folders[@]}" || status=$?
  [ "$status" -le 1 ] || die "The files could not be archived; no backup was made."
}

describe() {
  {
    echo "created_at=$(date --utc +%FT%TZ)"
    echo "engine=$ENGINE"
    echo "version=$SITE_VERSION"
  } >"$partial/about.txt"
  (cd "$partial" && sha256sum about.txt "$database" files.tar >SHA256SUMS)
}

# A name of its own, also when two backups fall in one second.
choose_name() {
  while name="punte-$(date --utc +%Y%m%dT%H%M%SZ)" && [ -e "$backups/$name" ]; do sleep 0.2; done
}

drop_old_backups() {
  local kept
  mapfile -t kept < <(find "$backups" -mindepth 1 -maxdepth 1 -type d \
    -name 'punte-????????T??????Z' -printf '%f\n' | sort --reverse)
  local old
  for old in "${kept[@]:$keep}"; do rm -rf "${backups:?}/$old"; done
}

read_site_facts
backups="${BACKUP_DIR:-$DATA_DIR/backups}"
keep="${BACKUP_KEEP:-14}"
[[ "$keep" =~ ^[1-9][0-9]*$ ]] || die "BACKUP_KEEP=$keep is not a number of at least 1."
[ -d "$DATA_DIR" ] || die "DATA_DIR=$DATA_DIR does not exist."
refuse_foreign_user
take_lock

mkdir -p "$backups"
rm -rf "$backups"/.punte-*.partial # what a killed run left; the lock says that none is running
choose_name
partial="$backups/.$name.partial"
mkdir "$partial"
trap 'rm -rf "$partial"' EXIT

save_database
save_files
describe
sync --file-system "$partial"
mv --no-target-directory "$partial" "$backups/$name"
drop_old_backups
echo "$backups/$name"
