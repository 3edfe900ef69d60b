"""Publications under 200 requests a second: no error, and no page of one release with the parts of another.

GREENLIST names the program. Each web server that is installed serves `current` of a target with the configuration that
`greenlist server-config` prints.
"""

import hashlib
import json
import re
import shutil
import tempfile
import threading
import time
import unittest
from pathlib import Path

import test_servers as servers

SECONDS = 6
RATE = 200
THREADS = 8
PAGE = "zh-hant/index.html"


class Publishing(unittest.TestCase):
    def publish(self):
        servers.run("publish", "--root", self.root, "--quiet")
        manifest = json.loads((self.target / "current/manifest.json").read_text("utf-8"))
        self.pages.add(manifest["files"][PAGE]["sha256"])

    def edit(self, number):
        """Another sentence on pages, and another name in the lookup."""
        product = self.root / "content/products/zoom.yaml"
        text = product.read_text("utf-8")
        product.write_text(re.sub(r"aliases: \[.*", f"aliases: [zoom-{number}]", text), "utf-8")
        site = self.root / "content/site.yaml"
        text = site.read_text("utf-8")
        site.write_text(re.sub(r"zh-Hant: 兩種語言\d*", f"zh-Hant: 兩種語言{number}", text), "utf-8")

    def read(self, served, errors, stop, number):
        """Reads the page, then everything that it loads, as a browser does."""
        pause = THREADS / RATE
        due = time.monotonic() + pause * number / THREADS
        addresses = []
        while not stop.is_set():
            time.sleep(max(0, due - time.monotonic()))
            due += pause
            address = addresses.pop() if addresses else PAGE
            answer = served.get("/" + address)
            self.requests[number] += 1
            if answer.status != 200:
                errors.append((address, answer.status))
            elif address == PAGE:
                self.bodies[number].add(hashlib.sha256(answer.body).hexdigest())
                loaded = re.findall(r'\.\./(assets/[^"\' >]+)', answer.body.decode("utf-8"))
                lookup = re.findall(r'(?<!assets/)lookup\.[0-9a-f]{10}\.js', answer.body.decode("utf-8"))
                addresses = [*loaded, *(f"zh-hant/{name}" for name in lookup)]

    def test_readers_get_one_release_or_the_other(self):
        programs = {"nginx": servers.nginx, "apache2": servers.apache, "caddy": servers.caddy}
        found = [name for name in programs if shutil.which(name)]
        if not found:
            self.skipTest("no web server is installed")
        for name in found:
            with self.subTest(server=name):
                self.check(programs[name], {"apache2": "apache"}.get(name, name))

    def check(self, start, name):
        folder = Path(tempfile.mkdtemp(dir=servers.WORK))
        folder.chmod(0o755)
        self.root, self.target = folder, folder / "www"
        shutil.copytree(servers.ROOT / "tests/golden/two-languages/content", folder / "content")
        with open(folder / "content/site.yaml", "a", encoding="utf-8") as site:
            site.write("publish:\n  targets:\n    web: { directory: www, keep: 3 }\n")
        text = (folder / "content/site.yaml").read_text("utf-8").replace('base_url: "https://list.example/vc"\n', "")
        (folder / "content/site.yaml").write_text(text, "utf-8")
        self.pages = set()
        self.edit(0)
        self.publish()
        (folder / "current").symlink_to("www/current")
        served = servers.Served(start, name, folder, "/")
        self.addCleanup(served.close)
        errors, stop = [], threading.Event()
        self.requests, self.bodies = [0] * THREADS, [set() for _ in range(THREADS)]
        readers = [
            threading.Thread(target=self.read, args=(served, errors, stop, number)) for number in range(THREADS)
        ]
        began = time.monotonic()
        for reader in readers:
            reader.start()
        published = 0
        while time.monotonic() - began < SECONDS:
            published += 1
            self.edit(published)
            self.publish()
            # A page and its parts are read meanwhile: two releases are kept, not three.
            time.sleep(1)
        stop.set()
        for reader in readers:
            reader.join(20)
        seconds = time.monotonic() - began
        read = set().union(*self.bodies)
        print(f"{name}: {sum(self.requests)} requests in {seconds:.0f} s, {published} publications, {len(errors)} errors")
        self.assertEqual(errors, [])
        self.assertGreater(published, 2)
        self.assertGreater(len(read), 2)
        self.assertLessEqual(read, self.pages)


def setUpModule():
    servers.WORK.mkdir(exist_ok=True)
    servers.WORK.chmod(0o755)


def tearDownModule():
    shutil.rmtree(servers.WORK, ignore_errors=True)


if __name__ == "__main__":
    unittest.main()
