"""Releases, verified by minisign and sha256sum as well as by greenlist."""

import os
import pathlib
import shutil
import subprocess
import tempfile
import unittest

GREENLIST = os.environ["GREENLIST"]
CONTENT = pathlib.Path("tests/golden/two-languages/content")


def run(*command, status=0, **options):
    done = subprocess.run(command, capture_output=True, text=True, **options)
    assert done.returncode == status, (command, done.stdout, done.stderr)
    return done.stdout + done.stderr


class Releases(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.folder = tempfile.TemporaryDirectory()
        cls.root = root = pathlib.Path(cls.folder.name)
        shutil.copytree(CONTENT, root / "content")
        (root / "password").write_text("a b c\n")
        cls.greenlist(
            "keygen", "--key", root / "key", "--password-file", root / "password"
        )
        site = root / "content/site.yaml"
        site.write_text(
            site.read_text()
            + "publish:\n  key: minisign.pub\n"
            + "  targets:\n    intranet: { directory: www }\n"
        )
        cls.greenlist(
            "publish", "--key", root / "key", "--password-file", root / "password"
        )
        cls.current = root / "www/current"

    @classmethod
    def tearDownClass(cls):
        cls.folder.cleanup()

    @classmethod
    def greenlist(cls, command, *arguments, status=0):
        return run(GREENLIST, command, "--root", cls.root, *arguments, status=status)

    def checks(self, folder):
        """Whether each program takes a copy for genuine."""
        key = self.root / "content/minisign.pub"
        programs = [
            [GREENLIST, "verify", ".", "--on", "2020-04-08", "--public-key", key],
            ["minisign", "-Vqm", "SHA256SUMS", "-p", key],
            ["sha256sum", "--check", "--quiet", "--strict", "SHA256SUMS"],
        ]
        return [
            subprocess.run(program, cwd=folder, capture_output=True).returncode == 0
            for program in programs
        ]

    def test_three_programs_take_the_release_for_genuine(self):
        self.assertEqual(self.checks(self.current), [True] * 3)

    def test_they_notice_the_same_changes(self):
        def flip(path):
            data = bytearray(path.read_bytes())
            data[len(data) // 2] ^= 1
            path.write_bytes(data)

        cases = [
            (lambda copy: flip(copy / "index.html"), [False, True, False]),
            (lambda copy: (copy / "404.html").unlink(), [False, True, False]),
            (lambda copy: flip(copy / "SHA256SUMS"), [False, False, False]),
            (lambda copy: flip(copy / "SHA256SUMS.minisig"), [False, False, True]),
            # sha256sum knows nothing of other files.
            (lambda copy: (copy / "more.html").write_text(""), [False, True, True]),
        ]
        for number, (damage, expected) in enumerate(cases):
            with self.subTest(number=number), tempfile.TemporaryDirectory() as copy:
                copy = pathlib.Path(copy) / "copy"
                shutil.copytree(self.current, copy)
                damage(copy)
                self.assertEqual(self.checks(copy), expected)

    def test_a_key_with_a_password_needs_the_right_one(self):
        (self.root / "wrong").write_text("a b\n")
        key = ["--key", self.root / "key"]
        said = self.greenlist(
            "publish", *key, "--password-file", self.root / "wrong", status=2
        )
        self.assertIn("is wrong", said)
        # minisign reads it too.
        page = self.root / "page"
        page.write_text("text")
        run(
            *["minisign", "-Sqs", self.root / "key", "-m", page], input="a b c\n"
        )
        run("minisign", "-Vqm", page, "-p", self.root / "content/minisign.pub")


if __name__ == "__main__":
    unittest.main()
