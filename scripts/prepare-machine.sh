#!/usr/bin/env bash
# Installs the programs that the browser and file tests drive, from Debian's packages, where they are missing,
# and fonts as wide as Excel's own, so that what is written looks here as it does there.
set -euo pipefail
missing=()
command -v chromium >/dev/null || missing+=(chromium)
command -v soffice >/dev/null || missing+=(libreoffice-calc)
command -v pdftoppm >/dev/null || missing+=(poppler-utils)
fc-list 2>/dev/null | grep -qi 'liberation sans' || missing+=(fonts-liberation)
fc-list 2>/dev/null | grep -qi carlito || missing+=(fonts-crosextra-carlito)
fc-list 2>/dev/null | grep -qi 'noto sans cjk' || missing+=(fonts-noto-cjk)
if [ ${#missing[@]} -gt 0 ]; then
  as_root=$([ "$(id -u)" = 0 ] || echo sudo)
  echo "Installing ${missing[*]}"
  DEBIAN_FRONTEND=noninteractive $as_root apt-get update -qq
  DEBIAN_FRONTEND=noninteractive $as_root apt-get install -y -qq --no-install-recommends "${missing[@]}"
fi
