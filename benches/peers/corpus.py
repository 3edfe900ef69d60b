"""The content that all programs read."""

import subprocess

LANGUAGES = 3
SEED = 1

# What greenlist makes a language of a corpus (benches/corpus): a page an advisory, one for every fiftieth a bulletin,
# as many lists by year, half as many of changes, and some 50 to 65 more.
PAGES_AN_ADVISORY = 1 + 2 / 50 + 1 / 100
OTHER_PAGES = 50
# And a page for each product and a piece of audiences' lists: a fifth as many as advisories, at most so many.
PRODUCTS = 2000
ADVISORIES_A_PRODUCT = 5


def advisories(pages):
    """How many advisories make about so many pages."""
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
    """Another title for one advisory, in its source language; undone when it ends."""

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
    """The text of some advisory of a folder, another one each round."""
    texts = sorted(content.glob(f"advisories/**/*.{language}.md"))
    return texts[(len(texts) // 2 + round) % len(texts)]
