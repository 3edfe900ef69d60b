"""The content that all programs read."""

import subprocess

LANGUAGES = 3
SEED = 1

# What greenlist makes a language: a page an advisory, one for every fifth a product and as many
# pieces of audiences' lists, one for every fiftieth a bulletin, as many lists by year, half as many
# of changes (src/corpus), and some 50 to 65 more.
PAGES_AN_ADVISORY = 1 + 2 / 5 + 2 / 50 + 1 / 100
OTHER_PAGES = 50


def advisories(pages):
    """How many advisories make about so many pages."""
    return max(1, round((pages / LANGUAGES - OTHER_PAGES) / PAGES_AN_ADVISORY))


def generate(greenlist, count, root):
    subprocess.run(
        [greenlist, "bench", "generate", "--advisories", str(count),
         "--languages", str(LANGUAGES), "--seed", str(SEED), root],
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
