#!/usr/bin/env bash
# Gives a system its account without the registry of partners: a client whose tokens carry the organisation, its municipalities and
# its roles. The programme office gets its own in this way, and registers all others (docs/partners.md).
# Prints the client's secret. Runs inside the Keycloak image:
#   docker compose exec keycloak /krachtketen/onboard.sh landelijk-bureau 00000001234567890000 '*' programme-office 'Landelijk bureau'
# Several municipalities or roles are separated by commas. The fifth is the organisation's public name: participants read it. A sixth,
# if it is given, holds the types of events that the system may report, separated by commas, or '*' for all that partners may.
set -euo pipefail

client="${1:?the client id}" oin="${2:?the OIN, 20 digits}" municipalities="${3:?municipality codes}" roles="${4:?roles}"
organisation="${5:?the public name of the organisation}" event_types="${6:-}"
keycloak="${KEYCLOAK_URL:-http://127.0.0.1:8080}"
kcadm="${KEYCLOAK_HOME:-/opt/keycloak}/bin/kcadm.sh"
session="$(mktemp)"
trap 'rm -f "$session"' EXIT

admin() {
  local action="$1"
  shift
  "$kcadm" "$action" "$@" --config "$session" --target-realm krachtketen
}

claim() {
  printf '{"name": "%s", "protocol": "openid-connect", "protocolMapper": "oidc-hardcoded-claim-mapper", "config": {
    "claim.name": "%s", "claim.value": "%s", "jsonType.label": "%s",
    "access.token.claim": "true", "introspection.token.claim": "true"}}' "$1" "$1" "$2" "$3"
}

list() {
  printf '[%s]' "${1:+\\\"${1//,/\\\",\\\"}\\\"}"
}

KC_CLI_PASSWORD="$KC_BOOTSTRAP_ADMIN_PASSWORD" "$kcadm" config credentials --config "$session" --server "$keycloak" \
  --realm master --user "$KC_BOOTSTRAP_ADMIN_USERNAME" >&2

id="$(admin create clients --id --file - <<JSON
{"clientId": "$client", "serviceAccountsEnabled": true, "standardFlowEnabled": false, "directAccessGrantsEnabled": false,
 "defaultClientScopes": ["basic", "roles", "krachtketen"], "optionalClientScopes": [],
 "protocolMappers": [
   $(claim oin "$oin" String),
   $(claim organisation "${organisation//\"/}" String),
   $(claim municipalities "$(list "$municipalities")" JSON),
   $(claim event_types "$(list "$event_types")" JSON)]}
JSON
)"
for role in ${roles//,/ }; do
  admin add-roles --uusername "service-account-$client" --rolename "$role"
done
admin get "clients/$id/client-secret" --fields value --format csv --noquotes
