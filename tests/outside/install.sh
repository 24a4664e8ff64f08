#!/bin/sh
# Installs the programs that tests/outside runs against, at the versions whose ways are known, outside the checkout.
# Usage: tests/outside/install.sh [slack|teams]...        (without arguments: all of them)
set -eu

folder=${REPLYDESK_OUTSIDE:-"$HOME/.cache/replydesk-outside"}

npm_install() {
  mkdir -p "$folder"
  [ -f "$folder/package.json" ] || echo '{"private": true}' >"$folder/package.json"
  (cd "$folder" && npm install --ignore-scripts --no-audit --no-fund --save-exact "$@")
}

install_slack() {
  npm_install emulate@0.11.2
}

install_teams() {
  npm_install @microsoft/m365agentsplayground@0.2.28
}

[ $# -gt 0 ] || set -- slack teams
for name in "$@"; do
  case $name in
    slack) install_slack ;;
    teams) install_teams ;;
    *) echo "there is nothing to install for $name" >&2; exit 2 ;;
  esac
done
