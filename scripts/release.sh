#!/usr/bin/env bash
# release.sh check X.Y.Z    is this commit one to release under that version?
# release.sh pack X.Y.Z     packs what is committed, with the commit in release.json: nothing is installed, and no script of a package runs.
# release.sh publish X.Y.Z  makes vX.Y.Z, moves vX.Y and vX there, and only then the release, which is immutable. Needs GH_TOKEN and what `pack` made.
set -euo pipefail
command=${1:-} version=${2:-}
tag="v$version" minor="v${version%.*}" major="v${version%%.*}"

fail() { echo "::error title=release::$1"; exit 1; }

# What CHANGELOG.md says of the version: the lines below its heading, up to the next.
notes() { awk -v head="## $version" 'index($0, "## ") == 1 { on = index($0 " ", head " ") == 1; next } on' CHANGELOG.md; }

# The commit that a tag is at; nothing where there is no such tag.
commit_of() { { gh api "repos/$GITHUB_REPOSITORY/git/ref/tags/$1" --jq .object.sha 2>/dev/null || true; } | grep -xE '[0-9a-f]{40}' || true; }

create() { gh api "repos/$GITHUB_REPOSITORY/git/refs" -f ref="refs/tags/$1" -f sha="$GITHUB_SHA" --silent; }

# A plain tag, without a release of its own, so that it can be moved: GitHub's recipe for versions of actions.
move() {
  if [ -z "$(commit_of "$1")" ]; then create "$1"
  else gh api -X PATCH "repos/$GITHUB_REPOSITORY/git/refs/tags/$1" -f sha="$GITHUB_SHA" -F force=true --silent; fi
}

check() {
  [[ $version =~ ^(0|[1-9][0-9]*)\.(0|[1-9][0-9]*)\.(0|[1-9][0-9]*)$ ]] || fail "\"$version\" is not X.Y.Z"
  local packaged
  packaged=$(node -p 'require("./package.json").version')
  [ "$packaged" = "$version" ] || fail "package.json says $packaged, not $version"
  [ -n "$(notes | tr -d '[:space:]')" ] || fail "CHANGELOG.md says nothing of $version"
  [ "${GITHUB_REF:-refs/heads/main}" = refs/heads/main ] || fail "releases are made from main, not from $GITHUB_REF"
}

case $command in
  check) check ;;
  pack)
    check
    printf '{ "version": "%s", "commit": "%s" }\n' "$version" "$GITHUB_SHA" > release.json
    npm pack --ignore-scripts --silent
    ;;
  publish)
    check
    [ -f "controldiff-$version.tgz" ] || fail "there is no controldiff-$version.tgz; release.sh pack makes it"
    gh release view "$tag" >/dev/null 2>&1 && fail "$tag is released already, and a release is not made twice"
    at=$(commit_of "$tag")
    [ -z "$at" ] || [ "$at" = "$GITHUB_SHA" ] || fail "$tag is at ${at:0:7} already, not at ${GITHUB_SHA:0:7}"
    [ -n "$at" ] || create "$tag"
    move "$minor"
    move "$major"
    notes | gh release create "$tag" "controldiff-$version.tgz" --verify-tag --title "$tag" --notes-file -
    ;;
  *) fail "what to do: check, pack or publish, and the version" ;;
esac
