"""Runs one program and prints what it took, as JSON.

A process of its own, and a small one: Linux counts as the peak of a program at least the memory of
the process that started it, so the caller, which holds whole file lists, must not start it itself.
What this sees is never less than its own 13 MiB.
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
