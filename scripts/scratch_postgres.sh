#!/usr/bin/env bash
# A PostgreSQL for tests: 'start FOLDER [PID]' makes one in an empty folder, on loopback, prints its address, and
# stops it when the process PID ends; 'stop FOLDER' stops it and removes the folder.
# Exit status 3 where PostgreSQL is not installed.
set -euo pipefail

programs() {
    local folder
    for folder in $(find /usr/lib/postgresql -maxdepth 2 -name bin 2>/dev/null | sort -rV) \
        "$(dirname "$(command -v pg_ctl || echo /none/pg_ctl)")"; do
        if [ -x "$folder/initdb" ] && [ -x "$folder/pg_ctl" ]; then
            echo "$folder"
            return
        fi
    done
    echo "PostgreSQL is not installed here" >&2
    return 3
}

# the server refuses to run as root
unprivileged() {
    if [ "$(id -u)" = 0 ]; then runuser -u postgres -- "$@"; else "$@"; fi
}

free_port() {
    python3 -c 'import socket; s = socket.socket(); s.bind(("127.0.0.1", 0)); print(s.getsockname()[1])'
}

start() {
    local folder=$1 parent=${2:-} bin port password settings
    bin=$(programs) || exit
    mkdir -p "$folder"
    cd "$folder"
    port=$(free_port)
    password=$(python3 -c 'import secrets; print(secrets.token_hex(12))')
    (umask 077 && echo "$password" >password)
    if [ "$(id -u)" = 0 ]; then chown -R postgres "$folder"; fi
    unprivileged "$bin/initdb" -D "$folder/data" -U tester -A scram-sha-256 --pwfile="$folder/password" \
        -E UTF8 --locale=C --no-sync >/dev/null
    settings="-p $port -k $folder -c listen_addresses=127.0.0.1 -c fsync=off -c max_connections=60"
    unprivileged "$bin/pg_ctl" -D "$folder/data" -l "$folder/log" -w -t 60 -o "$settings" start >/dev/null
    if [ -n "$parent" ]; then
        (while kill -0 "$parent" 2>/dev/null; do sleep 1; done && stop "$folder") >/dev/null 2>&1 </dev/null &
    fi
    echo "postgresql+psycopg://tester:$password@127.0.0.1:$port/postgres"
}

stop() {
    local folder=$1 bin
    if [ -f "$folder/data/postmaster.pid" ]; then
        bin=$(programs)
        (cd "$folder" && unprivileged "$bin/pg_ctl" -D "$folder/data" -m immediate -w stop >/dev/null) || true
    fi
    rm -rf "$folder"
}

case "${1:-}" in
    start) start "$2" "${3:-}" ;;
    stop) stop "$2" ;;
    *) sed -n '2,4p' "$0" >&2 && exit 2 ;;
esac
