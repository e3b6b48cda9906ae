#!/bin/sh
# Builds both images on the base $1, and runs each to /readyz: as an ordinary user, on a root file system that nobody can write.
# Needs root and buildah, and no container engine. $2 is the DATABASE_URL for the image without a database.
set -eu
base=$1 database=$2
export BUILDAH_ISOLATION=chroot
port=4599
cd "$(dirname "$0")/../.."
work=$(mktemp -d)
trap 'buildah umount --all >/dev/null; rm -rf "$work"' EXIT

run() { # the image, then variables
  container=$(buildah from "localhost/$1")
  root=$(buildah mount "$container")
  rm -rf "$work/data" && mkdir -m 700 "$work/data" && chown 1000:1000 "$work/data"
  shift
  unshare --mount sh -c '
    root=$1 data=$2; shift 2
    mount --bind "$root" /mnt && mount -o remount,ro,bind /mnt
    mount -t tmpfs tmpfs /mnt/tmp && mount --bind /dev /mnt/dev && mount -t proc proc /mnt/proc
    if [ -d /mnt/data ]; then mount --bind "$data" /mnt/data; fi
    exec chroot --userspec=1000:1000 /mnt env -i PATH=/usr/local/bin:/usr/bin:/bin "$@" node /latchkey/dist/bundle/cli.js serve
  ' sh "$root" "$work/data" NODE_ENV=production HOST=127.0.0.1 PORT=$port DATA_DIR=/data SHUTDOWN_DELAY_SECONDS=0 "$@" &
  server=$!
  until PORT=$port node deploy/image/is-ready.mjs; do kill -0 $server; sleep 0.2; done
  grep -q '^Uid:.1000.1000' "/proc/$server/status"
  kill -TERM $server
  wait $server
  buildah umount "$container" >/dev/null
  buildah rm "$container" >/dev/null
}

for target in latchkey latchkey-embedded; do
  buildah build --format docker --layers --build-arg "BASE=$base" --volume /etc/ssl/certs:/etc/ssl/certs:ro --target $target -t $target .
done
buildah images
run latchkey-embedded
run latchkey "DATABASE_URL=$database" "KEY_PEPPERS=1:$(openssl rand -hex 32)" "OPERATOR_KEY=$(openssl rand -hex 32)"
echo "both images became ready, and ended on SIGTERM"
