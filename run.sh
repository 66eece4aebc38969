#!/usr/bin/env bash
# Starts the bot. Without a token in appsettings.json it starts its own chat page and prints the address.
set -euo pipefail
cd "$(dirname "$0")"
./deploy/install-needs.sh run || true
[ -d src/QualityBot/bin/Release ] || echo "Building; the first time takes two to four minutes…" >&2
exec dotnet run --project src/QualityBot --configuration Release -v quiet -- "$@"
