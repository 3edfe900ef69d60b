"""Feeds and sitemap, read by common clients.

SITE names a folder built with a base URL.
"""

import os
import unittest
from pathlib import Path

import feedparser
from lxml import etree

SITE = Path(os.environ["SITE"])
BASE = os.environ["BASE"]
LANGUAGES = {"zh-hant": "zh-Hant-TW", "en": "en-GB", "ja": "ja", "vi": "vi", "id": "id", "th": "th", "ar": "ar"}


class Feeds(unittest.TestCase):
    def feed(self, folder):
        parsed = feedparser.parse((SITE / folder / "feed.atom").read_bytes())
        self.assertFalse(parsed.bozo, parsed.get("bozo_exception"))
        return parsed

    def test_every_language_has_a_valid_feed_in_its_language(self):
        for folder, tag in LANGUAGES.items():
            feed = self.feed(folder)
            self.assertEqual(feed.version, "atom10")
            self.assertEqual(feed.feed.title_detail.language, tag)
            self.assertEqual(feed.feed.id, f"{BASE}{folder}/feed.atom")
            self.assertGreater(len(feed.entries), 8)

    def test_entries_have_stable_ids_and_links_to_pages(self):
        for folder in LANGUAGES:
            entries = self.feed(folder).entries
            ids = [entry.id for entry in entries]
            self.assertEqual(len(ids), len(set(ids)))
            for entry in entries:
                self.assertTrue(entry.link.startswith(BASE), entry.link)
                page = SITE / entry.link.removeprefix(BASE)
                self.assertTrue(page.is_file(), page)
                self.assertTrue(entry.title and entry.updated)

    def test_the_feed_has_the_ban_with_its_day_and_label(self):
        entries = self.feed("en").entries
        title = "Zoom – Schools: Recommended · This is advice, not binding → Banned"
        ban = [entry for entry in entries if entry.title == title]
        self.assertEqual(len(ban), 1)
        self.assertEqual(ban[0].updated, "2020-04-07T00:00:00+08:00")
        self.assertEqual(ban[0].tags[0].term, "banned")
        days = [entry.updated_parsed for entry in entries]
        self.assertEqual(days, sorted(days, reverse=True))


class Sitemap(unittest.TestCase):
    def test_it_lists_every_page_with_its_alternates(self):
        names = {
            "s": "http://www.sitemaps.org/schemas/sitemap/0.9",
            "x": "http://www.w3.org/1999/xhtml",
        }
        tree = etree.parse(str(SITE / "sitemap.xml"))
        listed = {loc.text for loc in tree.iterfind(".//s:loc", names)}
        made = {
            BASE + str(path.relative_to(SITE))
            for path in SITE.rglob("*.html")
            if path.name != "404.html"
        }
        self.assertEqual(listed, made)
        for url in tree.iterfind("s:url", names):
            tags = [link.get("hreflang") for link in url.iterfind("x:link", names)]
            if url.find("s:loc", names).text != f"{BASE}index.html":
                self.assertEqual(sorted(tags), sorted([*LANGUAGES.values(), "x-default"]))


if __name__ == "__main__":
    unittest.main()
