#!/usr/bin/env bash
# Runs once inside the PostgreSQL image, on an empty volume: a database for each service, and one for Keycloak.
set -euo pipefail

sql_literal() {
  printf '%s' "${1//\'/\'\'}"
}

make_service() {
  local service="$1" password statements
  password="$(sql_literal "$2")"
  statements="$(cat /krachtketen/service.sql)"
  statements="${statements//'${service}'/"$service"}"
  statements="${statements//'${password}'/"$password"}"
  psql --set ON_ERROR_STOP=1 --username "$POSTGRES_USER" --dbname postgres <<< "$statements"
}

make_service participant "$PARTICIPANT_DATABASE_PASSWORD"
make_service placement "$PLACEMENT_DATABASE_PASSWORD"
make_service matching "$MATCHING_DATABASE_PASSWORD"
make_service reporting "$REPORTING_DATABASE_PASSWORD"

psql --set ON_ERROR_STOP=1 --username "$POSTGRES_USER" --dbname postgres <<SQL
create role keycloak login password '$(sql_literal "$KEYCLOAK_DATABASE_PASSWORD")';
create database keycloak owner keycloak;
revoke all on database keycloak from public;
SQL
