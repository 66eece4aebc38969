#!/usr/bin/env bash
# Installs the system libraries that the bot draws papers with (and, for «test», what the tests look through; for «letters»,
# the programs that read PDF, .doc and .rtf, which are optional).
# Needs nothing when all is there; without the right to install it says in one line what to install.
set -u
packages=()
need() { [ -n "$1" ] || packages+=("${@:2}"); }

need "$(ldconfig -p 2>/dev/null | grep -m1 libpangocairo-1.0.so.0)" libpangocairo-1.0-0 fontconfig
need "$(fc-list 2>/dev/null | grep -m1 'PT Serif')" fonts-paratype
if [ "${1:-}" = test ]; then
    need "$(command -v pdftotext)" poppler-utils
    need "$(command -v chromium)" chromium
fi
if [ "${1:-}" = letters ]; then
    need "$(command -v pdftotext)" poppler-utils
    need "$(command -v soffice)" libreoffice-writer-nogui
fi

[ ${#packages[@]} -gt 0 ] || exit 0
sudo=""; [ "$(id -u)" -eq 0 ] || sudo="sudo -n"
if $sudo apt-get update -qq >/dev/null 2>&1 && DEBIAN_FRONTEND=noninteractive $sudo apt-get install -y -qq --no-install-recommends "${packages[@]}" >/dev/null 2>&1; then
    exit 0
fi
echo "Install by hand: apt-get install ${packages[*]}" >&2
exit 1
