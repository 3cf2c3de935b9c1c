#!/usr/bin/env bash
# A language school that has spreadsheets and curl: it saves them as CSV, and runs this every night.
#   language-school.sh offerings offerings.csv     puts its courses into the joint offering, or changes what changed
#   language-school.sh requests                    who asks for a place, as CSV
#   language-school.sh attendance attendance.csv   reports who came: participantId,offeringId,sessionDate,present
# Running it again does no harm: an offering is known by its reference, a line of attendance by what it says.
set -euo pipefail
: "${TOKEN_ENDPOINT:?}" "${CLIENT_ID:?}" "${CLIENT_SECRET:?}" "${OIN:?}" "${PLACEMENT:?}"

field() { grep -o "\"$1\":\"[^\"]*\"" | cut -d '"' -f 4; }

TOKEN=$(curl -sS --fail-with-body "$TOKEN_ENDPOINT" -d grant_type=client_credentials -d "client_id=$CLIENT_ID" \
  --data-urlencode "client_secret=$CLIENT_SECRET" | field access_token)
call() { curl -sS --fail-with-body --retry 3 -H "Authorization: Bearer $TOKEN" "$@"; }

offerings() {
  local import state=RECEIVED
  import=$(call -o /dev/null -D - -H 'Content-Type: text/csv' --data-binary "@$1" "$PLACEMENT/v1/offering-imports" \
    | tr -d '\r' | sed -n 's/^[Ll]ocation: //p')
  import="$PLACEMENT${import#"$PLACEMENT"}"
  while [ "$state" = RECEIVING ] || [ "$state" = RECEIVED ]; do
    state=$(call "$import" | field state)
  done
  call "$import"
  echo
  [ "$state" = DONE ] || { call "$import/errors" >&2; exit 1; }
}

requests() {
  local headers next="$PLACEMENT/v1/place-requests?limit=100"
  headers=$(mktemp)
  echo participantId,offeringId
  while [ -n "$next" ]; do
    call -D "$headers" "$next" | { grep -o '"participantId":"[^"]*","offeringId":"[^"]*"' || true; } \
      | sed 's/.*:"\(.*\)",".*:"\(.*\)"/\1,\2/'
    next=$(tr -d '\r' < "$headers" | sed -n 's/^[Ll]ink: .*<\([^>]*\)>; *rel="next".*/\1/p')
  done
  rm "$headers"
}

# One line becomes one event; its id is made of the whole line, so that it is the same tomorrow and another one if it is corrected.
attendance() {
  local answer
  answer=$(tail -n +2 "$1" | tr -d '\r' | awk -F, -v source="urn:nld:oin:$OIN:systeem:presentielijst" '
    BEGIN { printf "[" }
    NF == 4 {
      printf "%s{\"specversion\":\"1.0\",\"id\":\"%s-%s-%s-%s\",\"source\":\"%s\",", n++ ? "," : "", $1, $2, $3, $4, source
      printf "\"type\":\"nl.krachtketen.placements.attended.v1\",\"datacontenttype\":\"application/json\",\"data\":{"
      printf "\"participantId\":\"%s\",\"offeringId\":\"%s\",\"sessionDate\":\"%s\",", $1, $2, $3
      printf "\"occurredAt\":\"%sT12:00:00Z\",\"present\":%s}}", $3, $4
    }
    END { print "]" }' | call -H 'Content-Type: application/cloudevents-batch+json' --data-binary @- "$PLACEMENT/v1/inbound-events") \
    || { echo "$answer" >&2; exit 1; }
  echo "$answer"
  [[ "$answer" != *'"REFUSED"'* ]]
}

"$@"
