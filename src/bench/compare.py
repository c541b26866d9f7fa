#!/usr/bin/env python3
"""Sets nec-tally beside other programs that do the same work, in turn on this machine:

    mvn -q package -DskipTests && src/bench/compare.py [--rows MILLIONS] [--runs N] [--skip NAME,...]

Adds up votes by contest and candidate in rows by area, and marks by candidate in ballots of six.
Prints the fewest seconds of wall and CPU time and the most memory of each, and ratios to DuckDB, or
to mawk where that is missing. Programs that are not installed are named and passed over. Quote
ratios of one run: seconds depend on the machine. Other builds to compare with: NEC_TALLY=path.
"""
import argparse
import os
import random
import shlex
import shutil
import subprocess
import sys
import tempfile
import time

ROOT = os.path.dirname(os.path.dirname(os.path.dirname(os.path.abspath(__file__))))
NEC_TALLY = os.environ.get("NEC_TALLY", os.path.join(ROOT, "target/nec-tally/bin/nec-tally"))
SLATES = ["Labour", "Conservative", "Green", "Liberal Democrat", "Independent"]
NAMES = ["Ann", "Bob", "Cat", "Dan", "Eve", "Fay", "Gus", "Hal", "Ivy", "Jon"]


def votes(path, rows, shuffled):
    """Rows of 500 contests, their areas one after the other, ten candidates in each."""
    draw = random.Random(2014)
    lines = []
    for row in range(rows):
        area, who = divmod(row, 10)
        contest = area * 500 // max(1, rows // 10)
        lines.append(f"Ward {contest:03},Precinct {area:06},Region {contest % 9},"
                     f"{NAMES[who]} Person{contest * 10 + who},{SLATES[who % 5]},{draw.randrange(900)}\n")
    if shuffled:
        draw.shuffle(lines)
    with open(path, "w") as out:
        out.write("contest,area,region,candidate,slate,votes\n")
        out.writelines(lines)


def ballots(path, rows):
    """Ballots of six choices among thirty, most of them a slate with a change or two."""
    draw = random.Random(2012)
    people = [f"{NAMES[i % 10]} Person{i:02}" for i in range(30)]
    with open(path, "w") as out:
        out.write("ballot,choice1,choice2,choice3,choice4,choice5,choice6\n")
        for ballot in range(rows):
            first = 6 * draw.randrange(5)
            marks = list(range(first, first + 6))
            if draw.random() < 0.4:
                marks[draw.randrange(6)] = (first + 6 + draw.randrange(24)) % 30
            out.write(f"{ballot}," + ",".join(people[mark] for mark in marks) + "\n")


def apart(make, *arguments):
    """Makes a file in a process of its own: what this one holds would count as others' memory."""
    child = os.fork()
    if child == 0:
        make(*arguments)
        os._exit(0)
    if os.waitpid(child, 0)[1] != 0:
        raise SystemExit("a file could not be made")


def duckdb(query):
    return [sys.executable, "-c",
            f"import duckdb; c = duckdb.connect(); c.execute('set threads=2');"
            f" print(len(c.execute({query!r}).fetchall()))"]


def work_on_votes(file):
    name = shlex.quote(file)
    return [
        ("duckdb", duckdb(f"select contest, candidate, slate, sum(votes) from read_csv('{file}')"
                          " group by all order by 1, 4 desc")),
        ("nec-tally", [NEC_TALLY, "results", file, "--seats", "6", "--format", "csv", "-q"]),
        ("nec-tally, row by row",
         [NEC_TALLY, "results", file, "--seats", "6", "--row", "drop=Nobody", "--format", "csv"]),
        ("nec-tally, from a pipe",
         ["sh", "-c", f"cat {name} | {shlex.quote(NEC_TALLY)} results - --seats 6 --format csv -q"]),
        ("mawk", ["mawk", "-F,", 'NR>1{v[$1","$4","$5]+=$6} END{for(k in v)print k","v[k]}', file]),
        ("mlr", ["mlr", "--icsv", "--ocsv", "stats1", "-a", "sum", "-f", "votes", "-g",
                 "contest,candidate,slate", file]),
        ("csvsql", ["csvsql", "--tables", "v", "--query",
                    "select contest, candidate, slate, sum(votes) from v group by 1, 2, 3", file]),
    ]


def work_on_ballots(file):
    choices = ",".join(f"choice{i}" for i in range(1, 7))
    return [
        ("duckdb", duckdb(f"select k, count(*) from (select unnest([{choices}]) k from"
                          f" read_csv('{file}')) where k is not null group by 1 order by 2 desc")),
        ("nec-tally", [NEC_TALLY, "count", file, "--seats", "6", "--format", "csv", "-q"]),
        ("mawk", ["mawk", "-F,", "NR>1{for(i=2;i<=NF;i++)v[$i]++} END{for(k in v)print k\",\"v[k]}",
                  file]),
        ("mlr", ["mlr", "--icsv", "--ocsv", "reshape", "-r", "^choice", "-o", "n,k", "then",
                 "count", "-g", "k", file]),
    ]


def is_there(command):
    if command[0] == sys.executable:
        return subprocess.run([sys.executable, "-c", "import duckdb"], capture_output=True).returncode == 0
    return shutil.which(command[0]) is not None


def measured(command):
    start = time.perf_counter()
    process = subprocess.Popen(command, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    _, status, used = os.wait4(process.pid, 0)
    # Status 3 only says that some contest is tied.
    if os.waitstatus_to_exitcode(status) not in (0, 3):
        raise SystemExit(f"failed: {shlex.join(command)}")
    return time.perf_counter() - start, used.ru_utime + used.ru_stime, used.ru_maxrss / 1024


def compare(title, work, runs, skip):
    there = [(name, command) for name, command in work if is_there(command)]
    for name, _ in work:
        if name not in [each for each, _ in there]:
            print(f"({name} is not installed)")
    there = [(name, command) for name, command in there if name not in skip]
    base = next(name for name, _ in there if name in ("duckdb", "mawk"))
    times = {name: [] for name, _ in there}
    for _ in range(runs):
        for name, command in there:
            times[name].append(measured(command))
    least = {name: [min(column) for column in zip(*all)] for name, all in times.items()}
    print(f"\n| {title} | wall s | x {base} | CPU s | x {base} | MiB |\n|---|---|---|---|---|---|")
    for name, (wall, cpu, memory) in least.items():
        print(f"| {name} | {wall:.2f} | {wall / least[base][0]:.2f} | {cpu:.2f} |"
              f" {cpu / least[base][1]:.2f} | {memory:.0f} |", flush=True)


def main():
    options = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    options.add_argument("--rows", type=float, default=1, help="millions of rows (1)")
    options.add_argument("--runs", type=int, default=3, help="runs of each program (3)")
    options.add_argument("--skip", default="", help="programs to leave out, such as csvsql,mlr")
    options.add_argument("--shuffle", action="store_true", help="rows by area in no order")
    asked = options.parse_args()
    rows = int(asked.rows * 1_000_000)
    skip = asked.skip.split(",")
    with tempfile.TemporaryDirectory() as folder:
        areas = os.path.join(folder, "votes.csv")
        apart(votes, areas, rows, asked.shuffle)
        compare(f"{rows:,} rows by area, {os.path.getsize(areas) / 1e6:.0f} MB",
                work_on_votes(areas), asked.runs, skip)
        os.remove(areas)
        papers = os.path.join(folder, "ballots.csv")
        apart(ballots, papers, rows)
        compare(f"{rows:,} ballots of six, {os.path.getsize(papers) / 1e6:.0f} MB",
                work_on_ballots(papers), asked.runs, skip)


if __name__ == "__main__":
    main()
