"""What lies in an output folder."""

import hashlib
import os


def files(folder):
    """Every file's path from the folder, with its status."""
    prefix = len(str(folder)) + 1
    for parent, _, names in os.walk(folder):
        for name in names:
            path = os.path.join(parent, name)
            yield path[prefix:], os.stat(path)


def size(folder):
    """HTML pages, and the bytes of all files."""
    pages = total = 0
    for path, status in files(folder):
        pages += path.endswith(".html")
        total += status.st_size
    return pages, total


def stamps(folder):
    """When each file was written last, in nanoseconds."""
    return {path: status.st_mtime_ns for path, status in files(folder)}


def rewritten(before, after):
    """How many files are new or were written again."""
    return sum(before.get(path) != stamp for path, stamp in after.items())


def contents(folder):
    """A hash of each file's bytes."""
    hashes = {}
    for path, _ in files(folder):
        with open(os.path.join(folder, path), "rb") as file:
            hashes[path] = hashlib.file_digest(file, "sha256").hexdigest()
    return hashes
