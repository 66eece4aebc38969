#!/usr/bin/env bash
# backup.sh FOLDER: a checked copy of the live store with the files beside it; keeps 7 days, 4 weeks, 12 months.
# Run in the bot's working directory, with the bot's settings in the environment. The bot may run.
#   AGE_RECIPIENT    age public key; empty: the copy is not encrypted
#   QUALITYBOT       the program; default: dotnet /opt/qualitybot/QualityBot.dll
#   QUALITYBOT_DATA  the folder of the store; default: data under the working directory
set -euo pipefail
umask 077
folder=${1:?usage: backup.sh FOLDER}
data=${QUALITYBOT_DATA:-data}
read -ra program <<<"${QUALITYBOT:-dotnet /opt/qualitybot/QualityBot.dll}"
mkdir -p "$folder"/{daily,weekly,monthly}
work=$(mktemp -d "$folder/.work.XXXXXX")
trap 'rm -rf "$work"' EXIT

# The store first, its files after: so every file that the copy names is in it.
"${program[@]}" backup "$work/store.db"
files=()
for names in "$work"/store.db.names-*; do # Names of pupils, encrypted; their secret is never copied.
    [ ! -e "$names" ] || files+=("$(basename "$names")")
done
for kind in documents files sandbox; do
    [ ! -d "$data/$kind" ] || files+=(--directory "$(realpath "$data")" "$kind")
done
tar --create --gzip --file "$work/copy" --directory "$work" store.db "${files[@]}"
tar --list --gzip --file "$work/copy" >/dev/null

name=qualitybot-$(date +%F).tar.gz
if [ -n "${AGE_RECIPIENT:-}" ]; then
    command -v age >/dev/null || { echo "AGE_RECIPIENT is set but age is not installed: apt-get install age" >&2; exit 3; }
    age --encrypt --recipient "$AGE_RECIPIENT" --output "$work/copy.age" "$work/copy"
    mv "$work/copy.age" "$work/copy"
    name+=.age
else
    echo "The copy is not encrypted: set AGE_RECIPIENT to an age public key" >&2
fi
sync "$work/copy"
mv -f "$work/copy" "$folder/daily/$name"

# The first copy of a week and of a month is kept longer; a hard link costs nothing.
keep() { # keep KIND STAMP COUNT
    local target="$folder/$1/qualitybot-$2.${name#*.}"
    [ "$1" = daily ] || compgen -G "$folder/$1/qualitybot-$2.*" >/dev/null || ln "$folder/daily/$name" "$target"
    ls -1 "$folder/$1" | sort --reverse | tail --lines +$(($3 + 1)) | while read -r old; do rm -f "$folder/$1/$old"; done
}
keep daily "$(date +%F)" 7
keep weekly "$(date +%G-W%V)" 4
keep monthly "$(date +%Y-%m)" 12
echo "$folder/daily/$name $(stat --format %s "$folder/daily/$name") bytes"
