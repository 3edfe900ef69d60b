"""Reads output folders."""

import hashlib
import os


def files(folder):
    """The relative path and status of every file."""
    prefix = len(str(folder)) + 1
    for parent, _, names in os.walk(folder):
        for name in names:
            path = os.path.join(parent, name)
            yield path[prefix:], os.stat(path)


def size(folder):
    """The number of HTML pages, and the size of all files in bytes."""
    pages = total = 0
    for path, status in files(folder):
        pages += path.endswith(".html")
        total += status.st_size
    return pages, total


def stamps(folder):
    """The modification time of every file in nanoseconds."""
    return {path: status.st_mtime_ns for path, status in files(folder)}


def rewritten(before, after):
    """The number of new and rewritten files."""
    return sum(before.get(path) != stamp for path, stamp in after.items())


def contents(folder):
    """The SHA-256 of every file."""
    hashes = {}
    for path, _ in files(folder):
        with open(os.path.join(folder, path), "rb") as file:
            hashes[path] = hashlib.file_digest(file, "sha256").hexdigest()
    return hashes
