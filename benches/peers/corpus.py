"""Generates and edits the content."""

import subprocess

LANGUAGES = 3
SEED = 1

# Pages of a corpus (benches/corpus) in one language: one for each advisory, a bulletin for every 50 advisories, as many
# lists by year, half as many of changes, and 50 to 65 others.
PAGES_AN_ADVISORY = 1 + 2 / 50 + 1 / 100
OTHER_PAGES = 50
# Also a page and a share of the audiences' lists for each product: one for every 5 advisories, at most 2,000.
PRODUCTS = 2000
ADVISORIES_A_PRODUCT = 5


def advisories(pages):
    """The number of advisories for about so many pages."""
    wanted = pages / LANGUAGES - OTHER_PAGES
    few = wanted / (PAGES_AN_ADVISORY + 2 / ADVISORIES_A_PRODUCT)
    many = (wanted - 2 * PRODUCTS) / PAGES_AN_ADVISORY
    return max(1, round(few if few < PRODUCTS * ADVISORIES_A_PRODUCT else many))


def generate(generator, count, root):
    subprocess.run(
        [generator, root, str(count), str(LANGUAGES), str(SEED)],
        check=True, timeout=600,
    )


class Edit:
    """Changes the title of one advisory in its source language, and restores it at the end."""

    def __init__(self, text):
        self.text = text
        self.before = text.read_text(encoding="utf-8")

    def __enter__(self):
        head, title, rest = self.before.partition('title: "')
        assert title, f"{self.text} has no title"
        self.text.write_text(f"{head}{title}Corrected: {rest}", encoding="utf-8")

    def __exit__(self, *_):
        self.text.write_text(self.before, encoding="utf-8")


def one_text(content, round, language):
    """The text of an advisory, another one each round."""
    texts = sorted(content.glob(f"advisories/**/*.{language}.md"))
    return texts[(len(texts) // 2 + round) % len(texts)]
