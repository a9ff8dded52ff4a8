#!/usr/bin/env bash
# Installs the programs that the browser and file tests drive, from the distribution's packages, where they are missing,
# and fonts as wide as Excel's own, so that what is written looks here as it does there.
set -euo pipefail
here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
missing=()
needs_browser=
node "$here/findBrowser.mjs" >/dev/null 2>&1 || needs_browser=1
command -v soffice >/dev/null || missing+=(libreoffice-calc)
command -v pdftoppm >/dev/null || missing+=(poppler-utils)
fc-list 2>/dev/null | grep -qi 'liberation sans' || missing+=(fonts-liberation)
fc-list 2>/dev/null | grep -qi carlito || missing+=(fonts-crosextra-carlito)
fc-list 2>/dev/null | grep -qi 'noto sans cjk' || missing+=(fonts-noto-cjk)
if [ -z "$needs_browser" ] && [ ${#missing[@]} -eq 0 ]; then exit 0; fi

if ! command -v apt-get >/dev/null; then
  echo "This machine has no apt-get. Please install with its own package manager: ${needs_browser:+Chromium or Chrome, }${missing[*]}" >&2
  exit 1
fi
as_root() { if [ "$(id -u)" = 0 ]; then "$@"; else sudo "$@"; fi; }
as_root apt-get update -qq
if [ -n "$needs_browser" ]; then
  # Ubuntu's package of that name is missing, or only stands for the snap.
  candidate=$(apt-cache policy chromium 2>/dev/null | awk '/Candidate:/ { print $2 }')
  case "$candidate" in
    '' | '(none)' | *snap*)
      cat >&2 <<'END'
The browser tests need Chromium, which this distribution does not have as a package. Please install one of these, and run
this again:
  Google Chrome     the package from https://www.google.com/chrome/
  Chromium's snap   sudo snap install chromium
CHROMIUM=/path/to/the/browser names another one.
END
      exit 1
      ;;
    *) missing+=(chromium) ;;
  esac
fi
echo "Installing ${missing[*]}"
as_root env DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends "${missing[@]}"
