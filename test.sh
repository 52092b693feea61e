#!/usr/bin/env bash
# Builds everything and runs every test: on SQLite, then data and pages again on a PostgreSQL of its own, and in Chromium.
# ASSURANCE_TEST_SQLSERVER, a connection string whose account may create databases, lets data and pages run on that SQL Server too.
# Installs on Debian or Ubuntu what the tests need and says so; elsewhere it says what is missing.
# CHROMIUM_PATH names another Chromium. Ends with the totals on one line; anything but green ends with a status above 0.
set -euo pipefail
cd "$(dirname "$0")"

say() { printf '\n== %s\n' "$1"; }

# --- what the tests need -------------------------------------------------------------------------------------------
command -v dotnet >/dev/null || { echo "The .NET SDK named in global.json is needed: https://dotnet.microsoft.com/download"; exit 1; }

postgres_bin() { # the folder with PostgreSQL's server programs
  local newest
  newest=$(ls -d /usr/lib/postgresql/*/bin 2>/dev/null | sort -V | tail -n 1)
  if [ -n "$newest" ]; then echo "$newest"; else dirname "$(command -v initdb 2>/dev/null || echo /missing/initdb)"; fi
}

missing=()
[ -n "${CHROMIUM_PATH:-}" ] || command -v chromium-headless-shell >/dev/null || command -v chromium >/dev/null || missing+=(chromium fonts-liberation)
[ -x "$(postgres_bin)/initdb" ] || missing+=(postgresql)
command -v pdftotext >/dev/null || missing+=(poppler-utils)
command -v qpdf >/dev/null || missing+=(qpdf)
command -v npm >/dev/null || missing+=(nodejs npm)
if [ ${#missing[@]} -gt 0 ]; then
  if ! command -v apt-get >/dev/null; then
    echo "The tests need these programs: ${missing[*]}. Install them and run this again."
    exit 1
  fi
  say "Installing what the tests need: ${missing[*]}"
  as_root=()
  [ "$(id -u)" -eq 0 ] || as_root=(sudo)
  "${as_root[@]}" apt-get update -qq
  # Debian has a Chromium without windows, which does the same in half the time.
  apt-cache show chromium-headless-shell >/dev/null 2>&1 && missing=("${missing[@]/#chromium/chromium-headless-shell}")
  "${as_root[@]}" env DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends "${missing[@]}" >/dev/null
fi

# --- a PostgreSQL of our own ---------------------------------------------------------------------------------------
work=$(mktemp -d -t ccg-assurance-XXXXXX)
pg_bin=$(postgres_bin)
pg_as=()
if [ "$(id -u)" -eq 0 ]; then # PostgreSQL refuses to run as root
  id postgres >/dev/null 2>&1 || useradd --system --no-create-home postgres
  chown postgres "$work"
  pg_as=(runuser -u postgres --)
fi

stop() {
  (cd /; "${pg_as[@]}" "$pg_bin/pg_ctl" -D "$work/pg" -m immediate stop >/dev/null 2>&1) || true
  rm -rf "$work"
}
trap stop EXIT

pg_port=54400
while (exec 3<>"/dev/tcp/127.0.0.1/$pg_port") 2>/dev/null; do pg_port=$((pg_port + 1)); done
say "Starting PostgreSQL on port $pg_port"
(
  cd /
  "${pg_as[@]}" "$pg_bin/initdb" -D "$work/pg" -U assurance -A trust -E UTF8 --locale=C.UTF-8 >/dev/null
  "${pg_as[@]}" "$pg_bin/pg_ctl" -D "$work/pg" -w -l "$work/pg.log" \
    -o "-p $pg_port -k $work -c listen_addresses=127.0.0.1 -c fsync=off -c synchronous_commit=off -c full_page_writes=off -c autovacuum=off -c jit=off -c max_connections=300" \
    start >/dev/null
)
export ASSURANCE_TEST_POSTGRES="Host=127.0.0.1;Port=$pg_port;Username=assurance;Database=postgres"

# A test process compiles far more code than it repeats: leaving its pages of code writable, and collecting less often, saves a sixth of its
# processor time.
export DOTNET_EnableWriteXorExecute=0 DOTNET_GCgen0size=0x10000000

# --- build and test ------------------------------------------------------------------------------------------------
say "Building, with formatting and code style as errors"
dotnet build CcgAssurance.sln --nologo -v quiet

say "Checking the order of imports" # the one thing of dotnet format that no analyser of the build looks at
dotnet format style CcgAssurance.sln --verify-no-changes --no-restore --diagnostics IMPORTS

results="$work/results"
mkdir -p "$results"
status=0
# Project after project: pages and Chromium beside each other take each other's time on two cores.
run() { # project or solution, the name of the run, and what else dotnet test is told
  local begun=$SECONDS result=0
  dotnet test "$1" --no-build --nologo -m:1 --logger "trx" --results-directory "$results/$2" "${@:3}" || result=1
  echo "$2 took $((SECONDS - begun)) s"
  return $result
}

on_server() { # data and pages on one database server
  export ASSURANCE_TEST_DATABASE=$1
  local result=0
  run tests/CcgAssurance.Data.Tests "data-$1" || result=1
  # What proves the same on every database, and takes long, runs on SQLite alone.
  run tests/CcgAssurance.Web.Tests "pages-$1" --filter "Runs!=Once" || result=1
  return $result
}

# One after the other: beside each other they keep two cores waiting for each other, and pages in Chromium time out.
say "Testing: everything on SQLite"
# What a server refuses that SQLite takes is looked for on the server alone.
ASSURANCE_TEST_DATABASE=Sqlite run CcgAssurance.sln sqlite --filter "Runs!=OnServer" || status=1
say "Testing: data and pages on PostgreSQL"
(on_server PostgreSql) || status=1
if [ -n "${ASSURANCE_TEST_SQLSERVER:-}" ]; then
  say "Testing: data and pages on SQL Server"
  (on_server SqlServer) || status=1
fi

# --- totals --------------------------------------------------------------------------------------------------------
count() { # an attribute of the counters in every result file, added up
  { grep -rhoE "<Counters [^>]*" "$results" --include='*.trx' | grep -oE " $1=\"[0-9]+\"" | grep -oE '[0-9]+'; echo 0; } | awk '{ sum += $1 } END { print sum }'
}
slowest() { # the tests that took longest, with seconds; what is known to be slow bears the trait Speed=Slow
  grep -rhoE '<UnitTestResult [^>]*' "$results" --include='*.trx' |
    sed -E 's/.* testName="([^"]*)".* duration="([0-9]+):([0-9]+):([0-9.]+)".*/\2 \3 \4 \1/' |
    awk '{ seconds = $1 * 3600 + $2 * 60 + $3; $1 = $2 = $3 = ""; printf "%7.1f s %s\n", seconds, $0 }' | sort -rn | awk 'NR <= 15' | sed 's/&quot;/"/g'
}
say "Slowest tests"
slowest

total=$(count total)
passed=$(count passed)
failed=$(count failed)
skipped=$((total - passed - failed))
echo
[ -n "${ASSURANCE_TEST_SQLSERVER:-}" ] || echo "Not tested on a SQL Server: ASSURANCE_TEST_SQLSERVER names none."
echo "$passed passed, $failed failed, $skipped skipped"
[ "$passed" -gt 0 ] && [ "$failed" -eq 0 ] || status=1
if [ "${CI:-}" = "true" ] && [ "$skipped" -gt 0 ]; then
  echo "A test was skipped because something is missing; in CI that is a failure."
  status=1
fi
exit "$status"
