"""The configurations of `greenlist server-config`, with the servers themselves on loopback.

GREENLIST names the program. A server that is not installed is skipped. Each server runs as a child of this process with
files of its own in a temporary folder, and is ended by its process id.
"""

import functools
import gzip
import http.client
import os
import re
import shutil
import signal
import socket
import subprocess
import tempfile
import time
import unittest
from pathlib import Path

ROOT = Path(__file__).parents[2]
GREENLIST = os.path.abspath(os.environ["GREENLIST"])
ADDRESS = "http://list.example/a/b/"
IMMUTABLE = "public, max-age=31536000, immutable"
INNER = "base-uri 'none';form-action 'self';frame-ancestors 'self'"
WORK = Path(tempfile.mkdtemp(prefix="greenlist-servers-"))
BROTLI = Path("/usr/lib/nginx/modules/ngx_http_brotli_static_module.so")
MODULES = Path("/usr/lib/apache2/modules")


def run(*arguments):
    return subprocess.run([GREENLIST, *arguments], check=True, capture_output=True, text=True).stdout


def project(name, base_url):
    """A copy of the demonstration with or without an address, and its compressed site."""
    folder = WORK / name
    for part in ("content", "themes"):
        shutil.copytree(ROOT / part, folder / part)
    settings = folder / "content/site.yaml"
    lines = [line for line in settings.read_text("utf-8").splitlines() if not line.startswith("base_url")]
    if base_url:
        lines.append(f"base_url: {base_url}")
    settings.write_text("\n".join(lines) + "\n", "utf-8")
    run("build", "--root", folder, "--compress", "--quiet")
    site = folder / "site"
    # What the demonstration does not have.
    (site / "days.ics").write_text("BEGIN:VCALENDAR\n")
    (site / "app.webmanifest").write_text("{}\n")
    (site / ".git").mkdir()
    (site / ".git/config").write_text("secret\n")
    (site / "files").mkdir(exist_ok=True)
    (site / "files/report.2020040812.pdf").write_bytes(b"%PDF-")
    # A published site is reached by a link to its release.
    (folder / "current").symlink_to("site")
    for path in [WORK, *WORK.rglob("*")]:
        path.chmod(0o755 if path.is_dir() else 0o644)
    return folder


def setUpModule():
    global PLAIN, ADDRESSED
    PLAIN = project("plain", None)
    ADDRESSED = project("addressed", ADDRESS)


def tearDownModule():
    shutil.rmtree(WORK)


def free_port():
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))
        return taken.getsockname()[1]


def nginx(folder, text, port, brotli=True):
    text = text.replace("listen 80;", f"listen 127.0.0.1:{port};").replace("    listen [::]:80;\n", "")
    modules = ""
    if brotli and BROTLI.exists():
        text = text.replace("#brotli_static on;", "brotli_static on;")
        modules = f"load_module {BROTLI};\n"
    (folder / "site.conf").write_text(text)
    temporary = "".join(f"{kind}_temp_path {folder}/{kind};\n" for kind in ("client_body", "proxy", "fastcgi", "uwsgi", "scgi"))
    (folder / "nginx.conf").write_text(
        f"{modules}daemon off;\nmaster_process off;\npid {folder}/pid;\nerror_log {folder}/error.log;\nevents {{}}\n"
        f"http {{\naccess_log off;\n{temporary}include {folder}/site.conf;\n}}\n"
    )
    return ["nginx", "-p", folder, "-e", folder / "error.log", "-c", folder / "nginx.conf"]


def apache(folder, text, port):
    (folder / "site.conf").write_text(text.replace("*:80", f"127.0.0.1:{port}"))
    names = ["mpm_event", "authz_core", "alias", "dir", "headers", "mime", "rewrite"]
    modules = "".join(f"LoadModule {name}_module {MODULES}/mod_{name}.so\n" for name in names)
    user = "User www-data\nGroup www-data\n" if os.getuid() == 0 else ""
    (folder / "apache.conf").write_text(
        f"{modules}{user}ServerName localhost\nListen 127.0.0.1:{port}\nPidFile {folder}/pid\nErrorLog {folder}/error.log\n"
        # As Debian has it: the names of compressed archives have types.
        f"TypesConfig /etc/mime.types\nAddType application/x-gzip .gz .tgz\nAddLanguage pt-BR .br\nDocumentRoot {folder}\n"
        f"Include {folder}/site.conf\n"
    )
    return ["apache2", "-D", "FOREGROUND", "-f", folder / "apache.conf"]


def caddy(folder, text, port):
    text = re.sub(r"^(:80|http://list\.example) \{", f"http://:{port} {{\n\tbind 127.0.0.1", text, flags=re.M)
    (folder / "Caddyfile").write_text("{\n\tadmin off\n}\n" + text)
    return ["caddy", "run", "--adapter", "caddyfile", "--config", folder / "Caddyfile"]


class Answer:
    def __init__(self, response):
        self.status, self.headers, self.body = response.status, response.headers, response.read()

    def __getitem__(self, name):
        return ", ".join(self.headers.get_all(name, []))


class Served:
    """A site behind a server."""

    def __init__(self, start, name, root, path):
        self.port, self.path, self.site = free_port(), path, root / "site"
        self.name = f"{root.name} at {path}"
        self.folder = Path(tempfile.mkdtemp(dir=WORK))
        self.folder.chmod(0o755)
        options = ["--directory", root / "current"] + ([] if "addressed" in root.name else ["--path", path])
        text = run("server-config", name, "--root", root, *options)
        self.log = open(self.folder / "output", "wb")
        environment = {**os.environ, "XDG_DATA_HOME": str(self.folder), "XDG_CONFIG_HOME": str(self.folder)}
        command = [str(part) for part in start(self.folder, text, self.port)]
        self.process = subprocess.Popen(command, stdout=self.log, stderr=self.log, env=environment)
        deadline = time.monotonic() + 10
        while True:
            try:
                socket.create_connection(("127.0.0.1", self.port), 1).close()
                return
            except OSError:
                if self.process.poll() is not None or time.monotonic() > deadline:
                    self.close()
                    logs = [self.folder / "output", self.folder / "error.log"]
                    raise AssertionError("\n".join(log.read_text() for log in logs if log.exists())) from None
                time.sleep(0.05)

    def close(self):
        if self.process.poll() is None:
            self.process.send_signal(signal.SIGTERM)
            try:
                self.process.wait(10)
            except subprocess.TimeoutExpired:
                self.process.kill()
                self.process.wait()
        self.log.close()

    def get(self, path, **headers):
        connection = http.client.HTTPConnection("127.0.0.1", self.port, timeout=10)
        names = {name.replace("_", "-"): value for name, value in headers.items()}
        connection.request("GET", path, headers={"Host": "list.example", **names})
        answer = Answer(connection.getresponse())
        connection.close()
        return answer

    def file(self, pattern):
        """The path of the one file that matches, below the site."""
        found = [path for path in sorted(self.site.glob(pattern)) if path.suffix not in (".br", ".gz")]
        return found[0].relative_to(self.site).as_posix()


def for_each_site(test):
    """Calls the test with each site and its path."""

    @functools.wraps(test)
    def run(self):
        for served in self.sites:
            with self.subTest(site=served.name):
                test(self, served, served.path)

    return run


class Cases:
    """What holds for every server; `start`, `name` and `program` are its own."""

    @classmethod
    def setUpClass(cls):
        if not shutil.which(cls.program):
            raise unittest.SkipTest(f"{cls.program} is not installed")
        cls.sites = []
        for root, path in ((PLAIN, "/"), (PLAIN, "/a/b/"), (ADDRESSED, "/a/b/")):
            served = Served(cls.start, cls.name, root, path)
            cls.addClassCleanup(served.close)
            cls.sites.append(served)

    @for_each_site
    def test_pages_have_their_headers(self, served, path):
        page = served.get(f"{path}en/index.html")
        self.assertEqual(page.status, 200)
        self.assertEqual(page.body, (served.site / "en/index.html").read_bytes())
        self.assertEqual(page["Content-Type"], "text/html; charset=utf-8")
        self.assertEqual(page["Cache-Control"], "no-cache")
        meta = re.search(rb'http-equiv="?Content-Security-Policy"? content="([^"]*)"', page.body)[1].decode()
        self.assertEqual(page["Content-Security-Policy"], meta.replace(" file:", "") + ";frame-ancestors 'self'")
        self.assertEqual(page["X-Content-Type-Options"], "nosniff")
        self.assertEqual(page["Referrer-Policy"], "no-referrer")
        self.assertIn("camera=()", page["Permissions-Policy"])
        self.assertEqual(served.get(f"{path}en/").body, page.body)
        tag = page["ETag"]
        self.assertTrue(tag)
        self.assertEqual(served.get(f"{path}en/index.html", If_None_Match=tag).status, 304)

    @for_each_site
    def test_only_names_with_a_hash_are_kept(self, served, path):
        kept = ["assets/site.*.css", "en/lookup.*.js", "en/search/0/p*.js", "en/search/0/t*.js"]
        asked = ["en/search/index-1.js", "files/report.2020040812.pdf", "manifest.sha256", "404.html", "badges/**/*.svg"]
        for pattern in kept + asked:
            address = path + served.file(pattern)
            for encoding in ("identity", "gzip", "br"):
                answer = served.get(address, Accept_Encoding=encoding)
                self.assertEqual(answer.status, 200, address)
                expected = IMMUTABLE if pattern in kept else "no-cache"
                self.assertEqual(answer["Cache-Control"], expected, f"{address} {encoding}")
        missing = served.get(f"{path}assets/site.0123456789.css")
        self.assertEqual((missing.status, missing["Cache-Control"]), (404, "no-cache"))

    @for_each_site
    def test_compressed_copies_are_sent(self, served, path):
        for pattern, kind in (
            ("en/index.html", "text/html; charset=utf-8"),
            ("assets/site.*.css", "text/css; charset=utf-8"),
            ("assets/site.*.js", "text/javascript; charset=utf-8"),
        ):
            name = served.file(pattern)
            bytes = (served.site / name).read_bytes()
            plain = served.get(path + name)
            self.assertEqual((plain.body, plain["Content-Encoding"]), (bytes, ""), name)
            zipped = served.get(path + name, Accept_Encoding="gzip, deflate")
            self.assertEqual(zipped["Content-Encoding"], "gzip", name)
            self.assertEqual(zipped.body, (served.site / f"{name}.gz").read_bytes(), "the twin itself")
            self.assertEqual(gzip.decompress(zipped.body), bytes)
            for answer in (plain, zipped):
                self.assertEqual(answer["Content-Type"], kind, name)
                self.assertEqual(answer["Content-Language"], "")
                self.assertIn("accept-encoding", answer["Vary"].lower())
            if self.has_brotli():
                small = served.get(path + name, Accept_Encoding="gzip, deflate, br")
                self.assertEqual(small["Content-Encoding"], "br", name)
                self.assertEqual(small["Content-Type"], kind, name)
                self.assertEqual(small["Content-Language"], "")
                self.assertEqual(small.body, (served.site / f"{name}.br").read_bytes())
        self.assertIn("br" if self.has_brotli() else "gzip", served.get(f"{path}en/", Accept_Encoding="br, gzip")["Content-Encoding"])

    def has_brotli(self):
        return True

    @for_each_site
    def test_missing_addresses_get_the_page_for_them(self, served, path):
        page = (served.site / "404.html").read_bytes()
        for missing in ("gone.html", "en/products/gone.html", "x/y/z/", "days/gone.ics", "gone.css", "%E5%AD%B8"):
            for encoding in ("identity", "gzip"):
                answer = served.get(path + missing, Accept_Encoding=encoding)
                body = gzip.decompress(answer.body) if answer["Content-Encoding"] == "gzip" else answer.body
                self.assertEqual((answer.status, body), (404, page), missing)
                self.assertEqual(answer["Content-Type"], "text/html; charset=utf-8", missing)
                self.assertEqual(answer["Cache-Control"], "no-cache", missing)
                self.assertEqual(answer["Content-Security-Policy"], INNER, missing)
                self.assertEqual(answer["X-Content-Type-Options"], "nosniff", missing)

    @for_each_site
    def test_hidden_files_and_lists_of_files_are_denied(self, served, path):
        for hidden in (".git/config", ".git/", ".git", "en/.git/config", "%2egit/config", ".htaccess"):
            answer = served.get(path + hidden)
            self.assertIn(answer.status, (403, 404), hidden)
            self.assertNotIn(b"secret", answer.body)
        self.assertEqual(served.get(f"{path}assets/").status // 100, 4)

    @for_each_site
    def test_files_have_their_types(self, served, path):
        types = {
        "days.ics": "text/calendar; charset=utf-8",
        "app.webmanifest": "application/manifest+json",
        "manifest.sha256": "text/plain; charset=utf-8",
        "badges/**/*.svg": "image/svg+xml",
        "files/report.2020040812.pdf": "application/pdf",
        "en/feed.atom": "application/atom+xml; charset=utf-8",
        "sitemap.xml": "application/xml; charset=utf-8",
        }
        for pattern, kind in types.items():
            if pattern in ("en/feed.atom", "sitemap.xml") and served.site.parent == PLAIN:
                continue
            for encoding in ("identity", "gzip, br"):
                answer = served.get(path + served.file(pattern), Accept_Encoding=encoding)
                self.assertEqual(answer["Content-Type"], kind, pattern)

    @for_each_site
    def test_the_root_leads_to_the_language_of_the_reader(self, served, path):
        for accepted, folder in (
            ("ja", "ja"),
            ("de-DE,de;q=0.9,vi-VN;q=0.8,en;q=0.7", "vi"),
            ("zh-TW,zh;q=0.9", "zh-hant"),
            ("EN-us", "en"),
        ):
            answer = served.get(path, Accept_Language=accepted)
            self.assertEqual(answer.status, 302, accepted)
            location = re.sub(r"^http://list\.example(:\d+)?(?=/)", "", answer["Location"])
            self.assertEqual(location, f"{path}{folder}/index.html#gate", accepted)
            self.assertIn("accept-language", answer["Vary"].lower())
        for accepted in (None, "de", "*", "jam"):
            headers = {"Accept_Language": accepted} if accepted else {}
            answer = served.get(path, **headers)
            self.assertEqual((answer.status, answer.body), (200, (served.site / "index.html").read_bytes()), accepted)
        # The page itself asks, for those who want to choose.
        self.assertEqual(served.get(f"{path}index.html", Accept_Language="ja").status, 200)
        if path != "/":
            answer = served.get(path.rstrip("/"))
            self.assertEqual(answer.status, 301)
            self.assertTrue(answer["Location"].endswith(path), answer["Location"])


class Nginx(Cases, unittest.TestCase):
    name = program = "nginx"
    start = staticmethod(nginx)

    def has_brotli(self):
        return BROTLI.exists()


class NginxWithoutBrotli(Cases, unittest.TestCase):
    """The configuration as it is printed."""

    name = program = "nginx"
    start = staticmethod(lambda folder, text, port: nginx(folder, text, port, brotli=False))

    def has_brotli(self):
        return False


class Apache(Cases, unittest.TestCase):
    name, program = "apache", "apache2"
    start = staticmethod(apache)


class Caddy(Cases, unittest.TestCase):
    name = program = "caddy"
    start = staticmethod(caddy)


if __name__ == "__main__":
    unittest.main()
