#!/usr/bin/env bash
# Builds the image of bot/Dockerfile and runs it, where there is no Docker engine: with Debian's packages buildah and debootstrap, as root.
# No registry of images is reached: the base is a Debian of debootstrap's with this machine's npm and the Node 24 that `npm ci` installs.
# Ends with 0 if the image answers as user 65532 and writes to nothing but /data and /tmp.
set -euo pipefail
cd "$(dirname "$0")/.."
work=$(mktemp -d)
storage=(--storage-driver vfs --root "$work/storage" --runroot "$work/run")
build() { buildah "${storage[@]}" "$@"; }
running="" process="" container=""
cleanup() {
  [ -n "$process" ] && kill "$process" 2>/dev/null
  [ -n "$running" ] && wait "$running" 2>/dev/null
  [ -n "$container" ] && build umount "$container" >/dev/null 2>&1
  rm -rf "$work"
}
trap cleanup EXIT

# Of the npm that is called, whichever Node runs it: `npm root -g` and `npm config` would tell of that Node's folders.
npm_folder=$(dirname "$(dirname "$(realpath "$(command -v npm)")")")
[ -f "$npm_folder/bin/npm-cli.js" ] || { echo "npm is at $npm_folder, and its npm-cli.js is not there: use npm's own installation" >&2; exit 1; }
global=$npm_folder/../../../etc/npmrc
debootstrap --variant=minbase --include=ca-certificates bookworm "$work/debian" >"$work/debootstrap.log" || { tail "$work/debootstrap.log"; exit 1; }
mkdir -p "$work/debian/usr/lib/node_modules" "$work/debian/usr/etc"
cp -r "$npm_folder" "$work/debian/usr/lib/node_modules/npm"
cp "$(node -p 'require.resolve("node/bin/node")')" "$work/debian/usr/bin/node"
ln -s ../lib/node_modules/npm/bin/npm-cli.js "$work/debian/usr/bin/npm"
# How this machine's npm reaches its registry, and which certificates it trusts.
[ -f "$global" ] && cp "$global" "$work/debian/usr/etc/npmrc"
cp -L --remove-destination /etc/ssl/certs/ca-certificates.crt "$work/debian/etc/ssl/certs/"

base=$(build from scratch)
build copy -q "$base" "$work/debian" /
build commit -q "$base" localhost/node-24 >/dev/null
build rm "$base" >/dev/null
rm -rf "$work/debian"
build bud --isolation chroot --build-arg BASE=localhost/node-24 -f bot/Dockerfile -t controldiff-bot . >"$work/build.log" 2>&1 || { tail -40 "$work/build.log"; exit 1; }

container=$(build from --pull-never controldiff-bot)
root=$(build mount "$container")
echo "image: $(du -sm --exclude=proc "$root" | cut -f1) MB, of which the base has $(du -sm "$root/usr" "$root/var" | awk '{ all += $1 } END { print all }')"
touch "$work/stamp"
port=$((20000 + RANDOM % 20000))
buildah "${storage[@]}" run --isolation chroot --env PORT=$port --env HOST=127.0.0.1 "$container" -- node src/doors/bot-main.ts >"$work/bot.log" 2>&1 &
running=$!
bot() { pgrep -f "^/usr/bin/node src/doors/bot-main.ts" -u 65532 --newest; }
for _ in $(seq 300); do
  curl -fs "http://127.0.0.1:$port/readyz" >/dev/null && break
  sleep 0.2
done
process=$(bot) || { cat "$work/bot.log"; exit 1; }
curl -fsS "http://127.0.0.1:$port/healthz" "http://127.0.0.1:$port/readyz" || { cat "$work/bot.log"; exit 1; }
curl -fsS -o /dev/null -w 'the page of an example: %{http_code}\n' "http://127.0.0.1:$port/r/demo/medical-scheduling/pull/2"
written=$(find "$root" -xdev -newer "$work/stamp" -type f -not -path "$root/data/*" -not -path "$root/tmp/*" -not -path "$root/proc/*" -not -path "$root/run/.containerenv")
if [ -n "$written" ]; then printf 'written outside /data and /tmp:\n%s\n' "$written"; exit 1; fi
echo "as user 65532 it answers, and writes to nothing but /data and /tmp"
