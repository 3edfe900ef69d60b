"""Runs one program and prints its time and memory as JSON.

A small process of its own: the peak memory that Linux reports of a program is at least that of the process
that started it, and the caller holds whole file lists. Figures are never below this process's 13 MiB.
"""

import json
import os
import signal
import sys
import time


def main():
    limit, log, *command = sys.argv[1:]
    output = os.open(log, os.O_WRONLY | os.O_CREAT | os.O_TRUNC)
    actions = [(os.POSIX_SPAWN_DUP2, output, 1), (os.POSIX_SPAWN_DUP2, output, 2)]
    start = time.perf_counter()
    child = os.posix_spawn(command[0], command, os.environ, file_actions=actions)
    signal.signal(signal.SIGALRM, lambda *_: os.kill(child, signal.SIGKILL))
    signal.alarm(int(limit))
    _, status, usage = os.wait4(child, 0)
    seconds = time.perf_counter() - start
    json.dump({
        "status": os.waitstatus_to_exitcode(status),
        "seconds": seconds,
        "processor": usage.ru_utime + usage.ru_stime,
        "peak": usage.ru_maxrss / 1024,  # MiB
    }, sys.stdout)


main()
