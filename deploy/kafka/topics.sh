#!/usr/bin/env bash
# Makes the topics that are listed in topics.txt and not there yet. Runs inside the Kafka image.
set -euo pipefail

grep -v '^#' "$(dirname "$0")/topics.txt" | while read -r name partitions days; do
  /opt/kafka/bin/kafka-topics.sh --bootstrap-server "$KAFKA_BOOTSTRAP_SERVERS" --create --if-not-exists \
    --topic "$name" --partitions "$partitions" --config "retention.ms=$((days * 24 * 60 * 60 * 1000))" < /dev/null
done
