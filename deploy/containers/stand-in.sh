#!/usr/bin/env bash
# Where no image registry can be reached: an image to try the services' images with, in place of the one that their Dockerfiles
# begin with. It is made of Debian's packages and of the Java that runs here, by root, and is not meant for others.
# Usage: JAVA_HOME=… stand-in.sh NAME
set -euo pipefail

folder=$(mktemp -d)
# What is the root of the image is for everybody to read.
chmod 755 "$folder"
trap 'rm -rf --one-file-system "$folder"' EXIT

debootstrap --variant=minbase bookworm "$folder"
mkdir -p "$folder/opt/java"
cp -a "$(realpath "$JAVA_HOME")" "$folder/opt/java/openjdk"
rm -rf "$folder/opt/java/openjdk/jmods" "$folder/opt/java/openjdk/lib/src.zip"
tar -C "$folder" --one-file-system -c . | podman import --change 'ENV JAVA_HOME=/opt/java/openjdk' \
  --change 'ENV PATH=/opt/java/openjdk/bin:/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin' - "$1"
