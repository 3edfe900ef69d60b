"""JSON-LD, Open Graph and language links of pages, read by independent parsers.

SITE names a folder built with a base URL.
"""

import json
import os
import unittest
from pathlib import Path
from urllib.parse import urljoin

from lxml import html
from rdflib import Graph, Namespace, URIRef
from rdflib.namespace import RDF

SITE = Path(os.environ["SITE"])
BASE = os.environ["BASE"]
LANGUAGES = {"zh-hant": "zh-Hant-TW", "en": "en-GB", "ja": "ja", "vi": "vi", "id": "id", "th": "th", "ar": "ar"}
SCHEMA = Namespace("https://schema.org/")

# The required properties of the types of schema.org that pages use.
NEEDS = {
    "WebPage": {"name", "url", "inLanguage", "isPartOf"},
    "WebSite": {"name", "url"},
    "BreadcrumbList": {"itemListElement"},
    "ListItem": {"name", "position", "item"},
    "GovernmentService": {"name", "serviceType", "audience"},
    "SoftwareApplication": {"name", "url"},
    "SpecialAnnouncement": {"name", "datePosted", "about"},
    "TechArticle": {"headline", "datePublished", "publisher"},
    "Legislation": {"name"},
    "CreativeWork": {"name"},
    "GovernmentOrganization": {"name"},
    "Organization": {"name"},
    "Audience": {"audienceType"},
    "Country": {"name"},
    "CreativeWork": {"url"},
}


def pages():
    for path in sorted(SITE.rglob("*.html")):
        name = str(path.relative_to(SITE))
        # Parsed as HTML5, where a `</script>` inside data would end the script.
        yield name, html.document_fromstring(path.read_text("utf-8").encode(), parser=html.HTMLParser(encoding="utf-8"))


def blocks(tree):
    return [json.loads(script.text) for script in tree.iterfind(".//script[@type='application/ld+json']")]


def nodes(value):
    """Every object with a type, at any depth."""
    if isinstance(value, dict):
        if "@type" in value:
            yield value
        for inner in value.values():
            yield from nodes(inner)
    elif isinstance(value, list):
        for inner in value:
            yield from nodes(inner)


class LinkedData(unittest.TestCase):
    def test_every_page_of_a_language_has_one_valid_block(self):
        for name, tree in pages():
            found = blocks(tree)
            if "/" not in name or "/notices/" in name:
                self.assertEqual(found, [], name)
                continue
            self.assertEqual(len(found), 1, name)
            self.assertEqual(found[0]["@context"], "https://schema.org")
            for node in nodes(found):
                missing = NEEDS[node["@type"]] - node.keys()
                self.assertFalse(missing, f"{name}: {node['@type']} lacks {missing}")

    def test_the_ban_is_an_announcement_on_a_product_and_a_law(self):
        for folder in LANGUAGES:
            url = f"{BASE}{folder}/products/zoom.html"
            tree = html.fromstring((SITE / folder / "products/zoom.html").read_bytes())
            [block] = blocks(tree)
            # The context is on the network; only its vocabulary is needed.
            block["@context"] = {"@vocab": str(SCHEMA)}
            graph = Graph().parse(data=json.dumps(block), format="json-ld")
            answer, product = URIRef(f"{url}#answer"), URIRef(f"{url}#product")
            self.assertIn((answer, RDF.type, SCHEMA.SpecialAnnouncement), graph)
            self.assertIn((answer, SCHEMA.about, product), graph)
            self.assertIn((product, RDF.type, SCHEMA.SoftwareApplication), graph)
            self.assertEqual(str(graph.value(answer, SCHEMA.datePosted)), "2020-04-07")
            kinds = {graph.value(basis, RDF.type) for basis in graph.objects(answer, SCHEMA.isBasedOn)}
            self.assertIn(SCHEMA.Legislation, kinds)

    def test_urls_are_those_of_pages(self):
        for name, tree in pages():
            for node in nodes(blocks(tree)):
                for key in ("url", "item", "@id"):
                    address = node.get(key, BASE).split("#")[0]
                    # What an act rests on and a maker's instructions are elsewhere.
                    if node["@type"] in ("Legislation", "CreativeWork") or address == BASE:
                        continue
                    self.assertTrue(address.startswith(BASE), f"{name}: {address}")
                    self.assertTrue((SITE / address.removeprefix(BASE)).is_file(), f"{name}: {address}")


class Heads(unittest.TestCase):
    def test_open_graph_equals_the_page(self):
        for name, tree in pages():
            if "/" not in name or "/notices/" in name:
                continue
            said = {meta.get("property"): meta.get("content") for meta in tree.iterfind(".//meta[@property]")}
            self.assertEqual(said["og:title"], tree.findtext(".//title"), name)
            self.assertEqual(said["og:url"], BASE + name)
            self.assertEqual(said["og:description"], tree.find(".//meta[@name='description']").get("content"))
            self.assertTrue(said["og:site_name"])
            self.assertRegex(said["og:locale"], r"^[a-z]{2}(_[A-Z]{2})?$")

    def test_every_page_links_to_itself_in_every_language(self):
        for name, tree in pages():
            if "/" not in name:
                continue
            folder, _, rest = name.partition("/")
            links = {link.get("hreflang"): link.get("href") for link in tree.iterfind(".//link[@hreflang]")}
            expected = {tag: f"{BASE}{folder}/{rest}" for folder, tag in LANGUAGES.items()}
            expected["x-default"] = f"{BASE}index.html"
            self.assertEqual(links, expected, name)
            [canonical] = tree.findall(".//link[@rel='canonical']")
            self.assertEqual(canonical.get("href"), urljoin(BASE, name))


if __name__ == "__main__":
    unittest.main()
