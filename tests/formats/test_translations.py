"""The files for translators, read by the libraries of their tools.

polib is what scripts read PO with; translate-toolkit is what Weblate reads and writes PO and XLIFF with;
msgfmt is gettext's own judge.
"""

import os
import shutil
import subprocess
import tempfile
import unittest
from pathlib import Path

import polib
from translate.storage.po import pofile
from translate.storage.xliff import xlifffile

PROJECT = Path(__file__).resolve().parents[2]
GREENLIST = os.environ["GREENLIST"]
LANGUAGES = ["en", "ja", "vi", "id", "th", "ar"]


def translate(root, *arguments):
    command = [GREENLIST, "translate", *arguments, "--root", str(root)]
    environment = {**os.environ, "LC_ALL": "C.UTF-8"}
    return subprocess.run(command, check=True, capture_output=True, text=True, env=environment).stdout


class Translations(unittest.TestCase):
    def setUp(self):
        self.root = Path(tempfile.mkdtemp())
        self.addCleanup(shutil.rmtree, self.root)
        shutil.copytree(PROJECT / "content", self.root / "content")
        # One stale translation and one that is not reviewed.
        translate(self.root, "stamp", "--all")
        source = self.root / "content/advisories/2020/ey-2020-0001.zh-Hant.md"
        source.write_text(source.read_text("utf-8").replace("留下紀錄", "留下完整紀錄"), "utf-8")
        draft = self.root / "content/advisories/2020/ey-2020-0002.en.md"
        draft.write_text(draft.read_text("utf-8").replace("state: reviewed", "state: draft"), "utf-8")

    def export(self, language, form):
        path = self.root / f"{language}.{form}"
        translate(self.root, "export", "--to", language, "--format", form, "--out", str(path))
        return path

    def texts(self):
        return {path: path.read_bytes() for path in self.root.glob("content/**/*.md")}

    def test_msgfmt_accepts_the_file(self):
        for language in LANGUAGES:
            path = self.export(language, "po")
            judged = subprocess.run(
                ["msgfmt", "--check", "-o", "/dev/null", str(path)], check=True, capture_output=True, text=True
            )
            self.assertEqual(judged.stderr, "")

    def test_polib_reads_the_texts_of_the_content(self):
        entries = polib.pofile(str(self.export("en", "po")))
        by_key = {entry.msgctxt: entry for entry in entries}
        self.assertEqual(len(by_key), len(entries))
        title = by_key["advisory/ey-2020-0001/title"]
        self.assertEqual(title.msgid, "視訊會議不應使用有資安疑慮的產品，例如 Zoom")
        self.assertEqual(title.msgstr, "Video meetings: do not use products with security concerns, such as Zoom")
        self.assertFalse(title.fuzzy)
        stale = by_key["advisory/ey-2020-0001/section-3"]
        self.assertTrue(stale.fuzzy)
        self.assertIn("留下完整紀錄", stale.msgid)
        self.assertTrue(stale.msgstr.startswith("## If you need foreign software\n\n"))
        self.assertTrue(by_key["advisory/ey-2020-0002/title"].fuzzy)
        self.assertEqual(by_key["advisory/ey-2020-0001/section-4"].msgid.count("\n| "), 5)

    def test_a_file_rewrapped_by_polib_changes_nothing(self):
        before = self.texts()
        for language in LANGUAGES:
            path = self.export(language, "po")
            file = polib.pofile(str(path), wrapwidth=40)
            file.save(str(path))
            if not file.translated_entries():
                continue  # Nothing to take is an error.
            self.assertIn("Units imported: 0;", translate(self.root, "import", str(path), "--to", language))
        self.assertEqual(self.texts(), before)

    def test_weblates_library_reads_writes_and_translates_both_formats(self):
        for form, reader in [("po", pofile), ("xliff", xlifffile)]:
            path = self.export("en", form)
            store = reader.parsefile(str(path))
            units = [unit for unit in store.units if unit.source and not unit.isheader()]
            self.assertGreater(len(units), 40)
            for unit in units:
                if "留下完整紀錄" in unit.source:
                    unit.target = str(unit.target).replace("keep a record", "keep a full record")
                    unit.markfuzzy(False)
                    if form == "xliff":
                        unit.marktranslated()
            path.write_bytes(bytes(store))
            told = translate(self.root, "import", str(path), "--to", "en", "--state", "reviewed")
            self.assertIn("Units imported: 1;", told, form)
            english = self.root / "content/advisories/2020/ey-2020-0001.en.md"
            self.assertIn("keep a full record", english.read_text("utf-8"))
            status = translate(self.root, "status", "ey-2020-0001", "--to", "en")
            self.assertIn("fresh", status.splitlines()[1])
            # Restored for the other format.
            english.write_text(english.read_text("utf-8").replace("keep a full record", "keep a record"), "utf-8")
            source = self.root / "content/advisories/2020/ey-2020-0001.zh-Hant.md"
            source.write_text(source.read_text("utf-8").replace("完整紀錄", "完整紀錄。留下完整紀錄"), "utf-8")


if __name__ == "__main__":
    unittest.main()
