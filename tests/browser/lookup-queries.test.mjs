// What readers type: every row of lookup-queries.tsv, on the home page of its language. To add one, write a
// line: language, query, the first product (- for none), and how it is found, one of KINDS.

import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { after, before, test } from "node:test";
import { LANGUAGES, launch, openPage, serve } from "./site.mjs";

/** In the order of the messages in `data-found`. */
const FOUND = ["name", "link", "begins", "named", "inside", "near", "maker"];
/** `none`: not on the list; `empty`: nothing that could be a name, so nothing is said. */
const KINDS = [...FOUND, "none", "empty"];

const ROWS = readFileSync(new URL("lookup-queries.tsv", import.meta.url), "utf8")
  .split("\n")
  .filter((line) => line && !line.startsWith("#"))
  .map((line) => line.split("\t"));

let site, browser;
before(async () => {
  site = await serve();
  browser = await launch();
});
after(async () => {
  await browser?.close();
  await site?.close();
});

/** Types a query and presses Enter without leaving the page: the product and the kind that are shown. */
function ask(page, query) {
  return page.evaluate(
    ({ query, kinds }) => {
      const q = document.getElementById("q");
      const place = document.querySelector("[data-lookup]");
      q.value = query;
      q.dispatchEvent(new Event("input"));
      const link = place.querySelector("h2 a");
      const said = place.querySelector(".count").textContent;
      if (link) {
        const name = `\u2068${link.textContent}\u2069`;
        const kind = place.dataset.found.split("|").findIndex((message) => said.startsWith(message.replace("{name}", name)));
        return [/products\/([^/]+)\.html$/.exec(link.pathname)?.[1], kinds[kind]];
      }
      // Nothing is left to open, so Enter only says so.
      q.form.requestSubmit();
      return ["-", place.querySelector(".none").hidden ? "empty" : "none"];
    },
    { query, kinds: FOUND },
  );
}

test("the table has 300 queries or more, in every language, each once", () => {
  assert.ok(ROWS.length >= 300, `${ROWS.length}`);
  assert.deepEqual(new Set(ROWS.map(([language]) => language)), new Set(LANGUAGES.map(({ folder }) => folder)));
  assert.equal(new Set(ROWS.map(([language, query]) => `${language} ${query}`)).size, ROWS.length);
  for (const row of ROWS) assert.ok(row.length === 4 && KINDS.includes(row[3]), row.join(" | "));
});

test("the script folds texts as the program does", async () => {
  const cases = readFileSync(new URL("folding.tsv", import.meta.url), "utf8").split("\n");
  const page = await browser.newPage();
  await page.goto(`${site.root}en/index.html?q=zoom`);
  await page.locator("[data-lookup] h2 a").first().waitFor();
  for (const [text, words] of cases.filter((line) => line && !line.startsWith("#")).map((line) => line.split("\t"))) {
    assert.equal(await page.evaluate((text) => greenlist.fold(text).split(" ").filter(String).join(" "), text), words, text);
  }
  await page.close();
});

for (const { folder } of LANGUAGES) {
  test(`in ${folder}, every query of the table has its product first, and how it was found`, { timeout: 120_000 }, async () => {
    const context = await browser.newContext();
    try {
      const { page, complaints } = await openPage(context, site.root);
      await page.goto(`${site.root}${folder}/index.html?q=zoom`);
      await page.locator("[data-lookup] h2 a").first().waitFor();
      const wrong = [];
      for (const [, query, product, kind] of ROWS.filter(([language]) => language === folder)) {
        const [first, how] = await ask(page, query);
        if (first !== product || how !== kind) wrong.push(`${query}: ${first} (${how}), not ${product} (${kind})`);
      }
      assert.deepEqual(wrong, []);
      assert.deepEqual(complaints, []);
    } finally {
      await context.close();
    }
  });
}
