#!/usr/bin/env bash
# Makes what the containers read from deploy/secrets/ (git-ignored), once per installation:
#
#   deploy/new-secrets.sh punte.example.ro smtp+tls://USER:PASSWORD@mail.example.ro:587
#
# The second word says how mail leaves (MAIL_URL): production does not start without it.
# Random words for Django and PostgreSQL, the host's name for nginx and Django, and a self-signed
# certificate so that nginx starts; replace deploy/secrets/tls/*.pem by a real one. Nothing that
# exists is overwritten.
set -euo pipefail

host="${1:-}"
[[ "$host" =~ ^[a-z0-9]([a-z0-9.-]*[a-z0-9])?$ ]] ||
  { echo "usage: deploy/new-secrets.sh HOST MAIL_URL (host: small letters, digits, dots and hyphens)" >&2; exit 2; }
mail_url="${2:-}"
[[ "$mail_url" =~ ^(smtp|anymail:) ]] ||
  { echo "usage: deploy/new-secrets.sh HOST MAIL_URL (smtp+tls://… or anymail:NAME)" >&2; exit 2; }
folder="$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)/secrets"
command -v openssl >/dev/null || { echo "new-secrets.sh: openssl is missing." >&2; exit 1; }

# The folder is closed to everybody else on this machine. The files are readable, because the
# containers mount them one by one and read them as users that do not exist here.
mkdir -p "$folder/tls"
chmod 0700 "$folder"
umask 0022

# Writes standard input to a file unless it is there already.
keep_or_write() {
  if [ -e "$folder/$1" ]; then
    cat >/dev/null
    echo "kept  deploy/secrets/$1"
  else
    cat >"$folder/$1"
    echo "wrote deploy/secrets/$1"
  fi
}

openssl rand -hex 40 | keep_or_write secret_key
openssl rand -hex 24 | keep_or_write postgres_password
echo "postgres://punte:$(tr -d '\n' <"$folder/postgres_password")@postgres:5432/punte" |
  keep_or_write database_url
echo "server_name $host;" | keep_or_write nginx-host.conf
keep_or_write site.env <<EOF
# Settings of this installation; deploy/secrets/*_key, *_url and *_password are read apart.
# All names and their meaning: .env.example
ALLOWED_HOSTS=$host
SITE_URL=https://$host
MAIL_FROM=Punte <punte@$host>
MAIL_URL=$mail_url
EOF

if [ -e "$folder/tls/privkey.pem" ]; then
  echo "kept  deploy/secrets/tls/privkey.pem"
else
  openssl req -x509 -newkey rsa:2048 -nodes -days 30 -subj "/CN=$host" \
    -addext "subjectAltName=DNS:$host" \
    -keyout "$folder/tls/privkey.pem" -out "$folder/tls/fullchain.pem" 2>/dev/null
  chmod 0644 "$folder/tls/privkey.pem"
  echo "wrote deploy/secrets/tls/ (self-signed, 30 days)"
fi
