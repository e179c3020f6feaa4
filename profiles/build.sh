#!/bin/sh
# Compiles the profiles offline: profiles/build.sh writes profiles/generated/package,
# profiles/build.sh --check compares with it instead and fails on any difference.
set -eu

profiles=$(cd "$(dirname "$0")" && pwd)
root=$(dirname "$profiles")
work=$root/target/profiles
mkdir -p "$work"

# The R4 definitions, from the very library the server validates with. Kept between runs.
home=$work/home
if [ ! -f "$home/.fhir/packages/hl7.fhir.r4.core#4.0.1/package/package.json" ]; then
  mvn -q -B -f "$root/pom.xml" dependency:build-classpath \
    -DincludeScope=test -Dmdep.outputFile="$work/classpath"
  java -cp "$(cat "$work/classpath")" "$profiles/tools/CorePackage.java" "$home"
fi

# SUSHI, installed once for each lock file.
if ! cmp -s "$profiles/package-lock.json" "$profiles/node_modules/.installed-lock"; then
  (cd "$profiles" && npm ci --no-audit --no-fund)
  cp "$profiles/package-lock.json" "$profiles/node_modules/.installed-lock"
fi

# Sources of both folders, in scratch.
rm -rf "$work/source" "$work/out"
mkdir -p "$work/source"
cp -R "$profiles/input" "$profiles/sushi-config.yaml" "$profiles/sushi-ignoreWarnings.txt" "$work/source/"
cp -R "$root/terminology/fsh" "$work/source/input/fsh/terminology"

# No registry is asked: the look-ups for packages left out on purpose fail at once.
log=$work/sushi.log
(HOME="$home" FPL_REGISTRY=http://127.0.0.1:9 npm_config_offline=true npm_config_update_notifier=false \
  "$profiles/node_modules/.bin/sushi" build "$work/source" -o "$work/out" 2>"$work/sushi.stderr") >"$log" || true
if ! grep -q ' 0 Errors' "$log" || ! grep -q ' 0 Warnings' "$log"; then
  cat "$log"
  echo "The profiles do not compile cleanly." >&2
  exit 1
fi
node "$profiles/tools/assemble.mjs" "$profiles/sushi-config.yaml" "$work/out/fsh-generated/resources" "$work/package"
node "$profiles/tools/document.mjs" "$work/package" "$work/docs"
node "$profiles/tools/errors.mjs" "$work/package" "$work/errors.md"

pages=$root/docs/profiles
generated=$profiles/generated/package
if [ "${1:-}" = --check ]; then
  diff -r "$generated" "$work/package" && diff -r "$pages" "$work/docs" && diff "$root/docs/errors.md" "$work/errors.md" || {
    echo "profiles/generated, docs/profiles or docs/errors.md differs from the sources: run profiles/build.sh and commit the result." >&2
    exit 1
  }
  echo "profiles/generated, docs/profiles and docs/errors.md are up to date."
else
  rm -rf "$generated" "$pages"
  mkdir -p "$(dirname "$generated")"
  cp -R "$work/package" "$generated"
  cp -R "$work/docs" "$pages"
  cp "$work/errors.md" "$root/docs/errors.md"
  echo "$(find "$generated" -name '*.json' | wc -l | tr -d ' ') files in profiles/generated/package"
fi
