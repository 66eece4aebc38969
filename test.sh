#!/usr/bin/env bash
# All tests. The last line is «N passed, N failed[, N skipped]»; the exit code tells the truth.
set -uo pipefail
cd "$(dirname "$0")"
./deploy/install-needs.sh test || true

results=$(mktemp -d)
trap 'rm -rf "$results"' EXIT
code=0
dotnet build QualityBot.sln --configuration Release -v quiet --nologo || exit 1
for project in QualityDomain.Tests QualityBot.Tests Scenarios; do
    dotnet test "tests/$project" --configuration Release --no-build --nologo --logger "trx;LogFileName=$results/$project.trx" || code=1
done

count() { grep -ho "<Counters [^>]*" "$results"/*.trx 2>/dev/null | grep -o " $1=\"[0-9]*\"" | tr -dc '0-9\n' | awk '{s+=$1} END {print s+0}'; }
total=$(count total); passed=$(count passed); failed=$(count failed); executed=$(count executed)
[ "$(ls "$results" | wc -l)" -eq 3 ] || code=1
echo "$passed passed, $failed failed, $((total - executed)) skipped"
exit $code
