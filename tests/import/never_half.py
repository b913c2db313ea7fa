#!/usr/bin/env python3
"""Imports that are killed, starved or run at once: the database is always whole.

usage: never_half.py BUILD   (the folder with the program and its database)
"""

import hashlib
import json
import os
import random
import resource
import signal
import subprocess
import sys
import tempfile
import threading
import time
import urllib.request

BUILD = os.path.abspath(sys.argv[1])
PROGRAM = os.path.join(BUILD, "claimcheck")
HEADER = "indicator,reporter,partner,flow,period,unit,value\n"
SOURCE = ["--source", "desk-2026", "--source-title", "Desk", "--source-publisher", "Desk"]
failures = []


def check(is_right, what):
    print(("ok      " if is_right else "FAILED  ") + what)
    if not is_right:
        failures.append(what)


def write_table(path, rows, value=1):
    areas = ["ARM", "RUS", "GEO", "IRN", "DEU", "FRA", "USA", "CHN", "TUR", "GBR"]
    with open(path, "w") as table:
        table.write(HEADER)
        for i in range(rows):
            reporter, partner = areas[i % 10], areas[i // 10 % 10]
            period = f"{1900 + i // 100 % 100}-{i // 10000 % 12 + 1:02d}"
            table.write(f"trade.goods,{reporter},{partner},export,{period},USD,{value + i}\n")


def command(database, table, *options):
    return [PROGRAM, "import", "--db", database, "--format", "tidy", *SOURCE, *options, table]


def run(arguments, **options):
    return subprocess.run(arguments, capture_output=True, text=True, **options)


def fingerprint(path):
    with open(path, "rb") as file:
        return hashlib.sha256(file.read()).hexdigest()


def figures(database):
    """What the database says it has of the source: its program reads it, or fails."""
    shown = run([PROGRAM, "reference", "show", "--db", database, "--frequency", "month", "ARM",
                 "RUS", "exports"])
    return shown.stdout.count("published") if shown.returncode == 0 else -1


def killed(folder):
    database, small, large = (os.path.join(folder, n) for n in ("a.sqlite", "s.csv", "l.csv"))
    write_table(small, 1000)
    write_table(large, 120000, 7)
    os.environ["SOURCE_DATE_EPOCH"] = "1780000000"
    run(command(database, small))
    old = fingerprint(database)
    started = time.monotonic()
    whole = os.path.join(folder, "whole.sqlite")
    run(command(whole, small))
    run(command(whole, large))
    new, lasts = fingerprint(whole), time.monotonic() - started
    moments = random.Random(1)
    seen = set()
    for _ in range(25):
        process = subprocess.Popen(command(database, large), stdout=subprocess.DEVNULL)
        time.sleep(moments.uniform(0, lasts))
        process.send_signal(signal.SIGKILL)
        process.wait()
        seen.add(fingerprint(database))
        if fingerprint(database) == new:  # once more from the old one
            os.remove(database)
            run(command(database, small))
    check(seen <= {old, new}, "killed at any moment: the old database or the new one")
    run(command(database, small))
    left = [name for name in os.listdir(folder) if ".part-" in name]
    check(not left, "what a killed import left behind is removed by the next")


def starved(folder):
    database, table = os.path.join(folder, "b.sqlite"), os.path.join(folder, "b.csv")
    write_table(table, 1000)
    run(command(database, table))
    old = fingerprint(database)
    write_table(table, 120000)

    def no_large_files():
        signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
        resource.setrlimit(resource.RLIMIT_FSIZE, (1 << 20, 1 << 20))

    ended = run(command(database, table), preexec_fn=no_large_files)
    check(ended.returncode == 2 and fingerprint(database) == old, "no room: the old database")
    check("is as it was" in ended.stderr, "no room: the message says so: " + ended.stderr.strip())
    left = [name for name in os.listdir(folder) if ".part-" in name]
    check(not left, "no room: nothing is left behind")


def read_only(folder):
    place = os.path.join(folder, "closed")
    os.mkdir(place)
    database, table = os.path.join(place, "c.sqlite"), os.path.join(folder, "c.csv")
    write_table(table, 1000)
    run(command(database, table))
    old = fingerprint(database)
    os.chmod(place, 0o555)
    if os.geteuid() == 0:
        os.chmod(folder, 0o755)
        options = {"user": 65534, "group": 65534, "extra_groups": []}
    else:
        options = {}
    ended = run(command(database, table), **options)
    os.chmod(place, 0o755)
    check(ended.returncode == 2 and fingerprint(database) == old, "a closed folder: unchanged")
    check("closed" in ended.stderr and "is as it was" in ended.stderr,
          "a closed folder: named: " + ended.stderr.strip())


def at_once(folder):
    database = os.path.join(folder, "d.sqlite")
    tables = []
    for i, partner in enumerate(("RUS", "GEO", "IRN", "DEU")):
        tables.append(os.path.join(folder, f"d{i}.csv"))
        with open(tables[-1], "w") as table:
            table.write(HEADER)
            for year in range(1900, 2000):
                table.write(f"trade.goods,ARM,{partner},export,{year},USD,{year}\n")
    processes = [subprocess.Popen(command(database, table), stdout=subprocess.DEVNULL,
                                  stderr=subprocess.DEVNULL) for table in tables]
    statuses = [process.wait() for process in processes]
    shown = [run([PROGRAM, "reference", "show", "--db", database, "ARM", partner, "exports"])
             for partner in ("RUS", "GEO", "IRN", "DEU")]
    check(statuses == [0, 0, 0, 0] and all(s.stdout.count("published") == 100 for s in shown),
          "four at once: each waits for the others and none is lost")


def served(folder):
    database, table = os.path.join(folder, "e.sqlite"), os.path.join(folder, "e.csv")
    write_table(table, 1000)
    run(command(database, table))
    log = open(os.path.join(folder, "log"), "w")
    server = subprocess.Popen([PROGRAM, "serve", "--db", database, "--port", "0"], stderr=log)
    try:
        address = wait_for_address(log.name)
        stop = threading.Event()
        statuses, threads = [], []

        def ask():
            while not stop.is_set():
                body = json.dumps({"text": "Armenia's exports to Russia were $5 in 1950."})
                request = urllib.request.Request(address + "api/v1/check", body.encode(),
                                                 {"Content-Type": "application/json"})
                try:
                    with urllib.request.urlopen(request, timeout=10) as answer:
                        statuses.append(answer.status)
                except OSError as error:
                    statuses.append(str(error))

        for _ in range(4):
            threads.append(threading.Thread(target=ask))
            threads[-1].start()
        before = health(address)
        for value in range(3):
            write_table(table, 2000, value)
            run(command(database, table))
            new = fingerprint(database)
            check(new != before and eventually(lambda: health(address) == new),
                  "a running server takes up the new database")
            before = new
        with open(database + ".new", "wb") as broken:
            broken.write(b"no database")
        os.rename(database + ".new", database)
        time.sleep(0.2)
        check(health(address) == before, "a new file that is broken: the server keeps the old one")
        stop.set()
        for thread in threads:
            thread.join()
        wrong = [status for status in statuses if status != 200]
        check(len(statuses) > 10 and not wrong, f"no request of {len(statuses)} was dropped {wrong[:3]}")
    finally:
        server.terminate()
        server.wait()


def eventually(is_so):
    for _ in range(100):
        if is_so():
            return True
        time.sleep(0.05)
    return False


def health(address):
    with urllib.request.urlopen(address + "healthz", timeout=10) as answer:
        return json.load(answer)["reference"]["sha256"]


def wait_for_address(log):
    for _ in range(100):
        with open(log) as lines:
            for line in lines:
                if "serving http" in line:
                    return line.split("serving ")[1].split()[0]
        time.sleep(0.1)
    raise SystemExit("the server does not start")


def main():
    for part in (killed, starved, read_only, at_once, served):
        with tempfile.TemporaryDirectory() as folder:
            part(folder)
    sys.exit(1 if failures else 0)


main()
