"""Converts a generated corpus to a site for Hugo.

It has the same texts: a page for each advisory and language (in the source language where there is no
translation, like greenlist), bulletins, and a term page for each product, issuer and audience. It reads only
the YAML of `benches/corpus`, which has each field on one line.
"""

import re
import shutil
from pathlib import Path

HERE = Path(__file__).resolve().parent
SOURCE = "zh-Hant"


def convert(content, site):
    """Writes the site to `site`; returns the number of its content files."""
    shutil.copytree(HERE / "hugo", site)
    pages = Pages(site / "content", languages(content))
    for facts in sorted(content.glob("advisories/**/*.yaml")):
        advisory(facts, pages)
    for text in sorted(content.glob(f"bulletins/**/*.{SOURCE}.md")):
        bulletin(text, pages)
    for facts in sorted(content.glob("products/*.yaml")):
        product(facts.read_text(encoding="utf-8"), pages)
    for name in ("issuers", "audiences"):
        for line in (content / f"{name}.yaml").read_text(encoding="utf-8").splitlines():
            term(name, line, {}, pages)
    for language in pages.languages:
        pages.write("about", language, (content / f"pages/about.{language}.md").read_text(encoding="utf-8"))
    return pages.count


def languages(content):
    return re.findall(r"- \{ id: (\S+), locale", (content / "site.yaml").read_text(encoding="utf-8"))


class Pages:
    def __init__(self, content, languages):
        self.content = content
        self.languages = languages
        self.count = 0

    def write(self, path, language, text):
        file = self.content / f"{path}.{language.lower()}.md"
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(text, encoding="utf-8")
        self.count += 1


def advisory(facts, pages):
    text = facts.read_text(encoding="utf-8")
    issued = field(r"^issued: (\S+)", text)
    head = f"""\
date: {issued}
products: [{field(r'"product:([^"]+)"', text)}]
issuers: [{field(r"^issuer: (.+)", text)}]
audiences: [{field(r"include: .([^]]+)", text)}]
params:
  verdict: {field(r"verdict: (.+)", text)}
  effective_from: {field(r"^effective_from: (.+)", text)}
  review_by: {field(r"^review_by: (.+)", text)}
  wording: {field(rf'wording: .*?{SOURCE}: (".*?")', text)}
  reasons: {field(r"reasons: (.+)", text)}
  reference: {field(r'url: (".*?")', text)}
"""
    for language in pages.languages:
        own = facts.with_suffix(f".{language}.md")
        page(f"advisories/{facts.stem}", language, own if own.exists() else facts.with_suffix(f".{SOURCE}.md"), head, pages)


def bulletin(text, pages):
    facts = text.read_text(encoding="utf-8")
    name = field(r"^id: (.+)", facts)
    head = f"date: {field(r'^issued: (.+)', facts)}\nproducts: {field(r'^products: (.+)', facts)}\naudiences: {field(r'^audiences: (.+)', facts)}\n"
    for language in pages.languages:
        page(f"bulletins/{name}", language, text.with_name(f"{name}.{language}.md"), head, pages)


def page(path, language, source, head, pages):
    _, own, body = source.read_text(encoding="utf-8").split("---\n", 2)
    title, summary = field(r"^(title: .+)", own), field(r"^(summary: .+)", own)
    pages.write(path, language, f"---\n{title}\n{summary}\n{head}---\n{body}")


def product(text, pages):
    params = {key: field(rf"^{key}: (.+)", text) for key in ("aliases", "vendor", "last_checked")}
    # `aliases` has another meaning in Hugo.
    params["names"] = params.pop("aliases")
    term("products", text, params, pages)


def term(taxonomy, text, params, pages):
    name = field(r"\bid: ([\w-]+)", text)
    lines = "".join(f"  {key}: {value}\n" for key, value in params.items())
    params = f"params:\n{lines}" if lines else ""
    for language in pages.languages:
        title = field(rf'name: {{.*?\b{language}: (".*?")', text)
        pages.write(f"{taxonomy}/{name}/_index", language, f"---\ntitle: {title}\n{params}---\n")


def field(pattern, text):
    found = re.search(pattern, text, re.MULTILINE)
    if not found:
        raise ValueError(f"no {pattern} in the corpus:\n{text[:500]}")
    return found[1]
