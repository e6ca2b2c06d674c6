#!/usr/bin/env bash
# Installs the packed tool as a user would and runs each of its commands once.
# usage: tests/tool-install.sh [FOLDER WITH THE PACKAGE]    without a folder it packs the tool itself
set -euo pipefail
root="$(cd "$(dirname "$0")/.." && pwd)"
work="$(mktemp -d)"
trap 'rm -rf "$work"' EXIT
export DOTNET_CLI_TELEMETRY_OPTOUT=1 DOTNET_NOLOGO=1 DOTNET_SYSTEM_GLOBALIZATION_INVARIANT=1

packages="${1:-$work/packages}"
[ $# -gt 0 ] || dotnet pack "$root/src/WeChatPolicy.Rules.Tool" -c Release -o "$packages" -v q
packages="$(cd "$packages" && pwd)"
file="$(ls "$packages"/WeChatPolicy.Rules.Tool.*.nupkg | grep -v symbols | tail -1)"
version="$(basename "$file" .nupkg)"
version="${version#WeChatPolicy.Rules.Tool.}"

# From that folder alone, and into a cache of its own: an older build of the same version must not stand in for it.
cat > "$work/nuget.config" <<CONFIG
<configuration>
  <packageSources>
    <clear />
    <add key="packed" value="$packages" />
  </packageSources>
</configuration>
CONFIG
cd "$work"
NUGET_PACKAGES="$work/cache" dotnet tool install WeChatPolicy.Rules.Tool --version "$version" --tool-path "$work/tool" --configfile "$work/nuget.config"
tool="$work/tool/wechat-policy"

fail() { echo "!! $*" >&2; exit 1; }
expect() {
  local wanted="$1" code=0
  shift
  "$tool" "$@" > "$work/out" 2> "$work/err" || code=$?
  [ "$code" -eq "$wanted" ] || { cat "$work/err" >&2; fail "wechat-policy $*: exit code $code instead of $wanted"; }
}

expect 0 --version
grep -q "^$version" "$work/out" || fail "the version is $(cat "$work/out") instead of $version"
expect 0 screen --quiet --out "$work/screened"
[ -s "$work/screened/findings.jsonl" ] && [ -s "$work/screened/report.html" ] || fail "screening left no report"
expect 3 screen --quiet --out "$work/screened" --fail-on block
expect 0 catalogue --format json
expect 0 timeline --from 2026-03 --to 2026-03
expect 0 check-workflow "$root/samples/CustomClauses/Clauses/clauses.json"
expect 2 check-workflow "$root/samples/CustomClauses/Clauses/broken.json"
expect 0 check-options "$root/samples/ArchiveScreening/Data/options.json"
printf '{ "WeChatPolicy": { "Passwords": { "MinimumLength": 1 } } }' > "$work/wrong.json"
expect 2 check-options "$work/wrong.json"
grep -q '^wrong.json(1): ' <(cd "$work" && "$tool" check-options wrong.json 2>&1 || true) || fail "a fault has no place"
printf '老虎机\n' > "$work/own.txt"
expect 0 check-lexicon "$work/own.txt"
echo "wechat-policy $version: installed, and every command runs"
