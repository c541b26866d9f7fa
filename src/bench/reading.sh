#!/bin/sh
# Times a file of 70,000 rows and 14,000 contests against the start-up, in turn, on this machine:
#   mvn -q package -DskipTests && src/bench/reading.sh [RUNS]
# Prints the median seconds of both and what the file takes more. Quote differences and ratios of one
# run; seconds depend on the machine. Other programs to compare with: NEC_TALLY=path.
set -eu
cd "$(dirname "$0")/../.."
runs=${1:-11}
program=${NEC_TALLY:-target/nec-tally/bin/nec-tally}
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

awk 'BEGIN {
  print "contest,candidate,slate,gender,votes,seats,quota"
  srand(2014)
  for (contest = 1; contest <= 14000; contest++)
    for (k = 1; k <= 5; k++)
      printf "Ward %05d,Person%d Name%d,%s Party,%s,%d,2,gender:F=1\n", contest, k,
        5 * contest + k, substr("ABCDE", k, 1), rand() < 0.5 ? "F" : "M", 10 + int(5000 * rand())
}' >"$work/large.csv"

# Status 3 only says that some contest is tied.
timed() {
  start=$(date +%s%N)
  "$@" >/dev/null 2>&1 || [ $? -eq 3 ]
  echo $(($(date +%s%N) - start))
}
median() { sort -n "$1" | awk '{ at[NR] = $1 } END { printf "%.3f", at[int((NR + 1) / 2)] / 1e9 }'; }

run=0
while [ "$run" -le "$runs" ]; do
  small=$(timed "$program" results samples/2014.csv)
  large=$(timed "$program" results "$work/large.csv")
  # The first run of each warms the file cache.
  [ "$run" -eq 0 ] || { echo "$small" >>"$work/small"; echo "$large" >>"$work/times"; }
  run=$((run + 1))
done
small=$(median "$work/small")
large=$(median "$work/times")
awk -v small="$small" -v large="$large" 'BEGIN {
  printf "start-up %.3f s, 70,000 rows in 14,000 contests %.3f s: %.3f s more\n", small, large,
    large - small
}'
