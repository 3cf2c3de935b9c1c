#!/usr/bin/env bash
# Makes the topics of topics.txt and grants the rights of rights.txt, as far as they are not there yet. Runs inside the Kafka image.
set -euo pipefail
here=$(dirname "$0")

login=$(mktemp)
cat > "$login" <<END
security.protocol=SASL_PLAINTEXT
sasl.mechanism=PLAIN
sasl.jaas.config=org.apache.kafka.common.security.plain.PlainLoginModule required username="operator" password="$KAFKA_OPERATOR_PASSWORD";
END

as_operator() {
  "/opt/kafka/bin/$1" --bootstrap-server "$KAFKA_BOOTSTRAP_SERVERS" --command-config "$login" "${@:2}" < /dev/null
}

grep -v '^#' "$here/topics.txt" | while read -r name partitions days; do
  as_operator kafka-topics.sh --create --if-not-exists --topic "$name" --partitions "$partitions" \
    --config "retention.ms=$((days * 24 * 60 * 60 * 1000))"
done

grep -v '^#' "$here/rights.txt" | while read -r login_name operation resource names; do
  pattern=literal
  [[ $names != *\* ]] || pattern=prefixed
  read -ra resources <<< "${names//\*/}"
  as_operator kafka-acls.sh --add --allow-principal "User:$login_name" --operation "$operation" --resource-pattern-type "$pattern" \
    "${resources[@]/#/--$resource=}"
done
