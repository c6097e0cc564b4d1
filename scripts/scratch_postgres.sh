#!/usr/bin/env bash
# A PostgreSQL for tests: 'start FOLDER' makes one in a new folder, on loopback, and prints its address;
# 'stop FOLDER' stops it and removes the folder.  Exit status 3 where PostgreSQL is not installed.
set -euo pipefail

programs() {
    for folder in $(ls -d /usr/lib/postgresql/*/bin 2>/dev/null | sort -rV) $(dirname "$(command -v pg_ctl || echo /)"); do
        if [ -x "$folder/initdb" ] && [ -x "$folder/pg_ctl" ]; then echo "$folder" && return; fi
    done
    echo "PostgreSQL is not installed here" >&2
    exit 3
}

# the server refuses to run as root
unprivileged() {
    if [ "$(id -u)" = 0 ]; then runuser -u postgres -- "$@"; else "$@"; fi
}

start() {
    local bin folder=$1 port password
    bin=$(programs)
    mkdir -p "$folder"
    folder=$(cd "$folder" && pwd)
    port=$(python3 -c 'import socket; s = socket.socket(); s.bind(("127.0.0.1", 0)); print(s.getsockname()[1])')
    password=$(python3 -c 'import secrets; print(secrets.token_hex(12))')
    (umask 077 && echo "$password" >"$folder/password")
    if [ "$(id -u)" = 0 ]; then chown -R postgres "$folder"; fi
    cd "$folder"
    unprivileged "$bin/initdb" -D "$folder/data" -U tester -A scram-sha-256 --pwfile="$folder/password" \
        -E UTF8 --locale=C --no-sync >/dev/null
    unprivileged "$bin/pg_ctl" -D "$folder/data" -l "$folder/log" -w -t 60 \
        -o "-p $port -k $folder -c listen_addresses=127.0.0.1 -c shared_buffers=128MB -c max_connections=60" start >/dev/null
    echo "postgresql+psycopg://tester:$password@127.0.0.1:$port/postgres"
}

stop() {
    local bin folder=$1
    if [ -f "$folder/data/postmaster.pid" ]; then
        bin=$(programs)
        cd "$folder"
        unprivileged "$bin/pg_ctl" -D "$folder/data" -m immediate -w stop >/dev/null || true
    fi
    cd / && rm -rf "$folder"
}

case "${1:-}" in
    start) start "$2" ;;
    stop) stop "$2" ;;
    *) sed -n '2,3p' "$0" >&2 && exit 2 ;;
esac
