// A site with 800 products: the size of its pages, the list by name, the lookup of what the home page does not
// list, and the comparison over several pages.

import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { cpSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { after, before, test } from "node:test";
import { SITE, filesBelow, launch, openPage, serve } from "./site.mjs";

const PROGRAM = process.env.GREENLIST ?? fileURLToPath(new URL("../../target/release/greenlist", import.meta.url));
const AXE = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");
const PRODUCTS = 800;
/** Bytes of HTML, and of the style sheet and the scripts that the page loads. */
const MOST = 120_000;
const TAGS = { "zh-hant": "zh-Hant", en: "en", th: "th" };
/** First characters with 1 to 17 strokes, and first letters. */
const HAN = "一人三天永竹快明星高視雲會銀數機聯";
const LATIN = "ABCDEFGHIJKLMNOPQRSTUVWXYZ";

/** The number stands in the middle, so that the names are not all in one place of any order. */
function product(number) {
  const zh = `${HAN[number % HAN.length]}通視訊 ${number}`;
  const en = `${LATIN[number % LATIN.length]}alisto ${number} Conference`;
  return `id: made-${number}
name: { zh-Hant: "${zh}", en: "${en}", th: "ประชุม${number}" }
aliases: ["Palindo ${number}"]
vendor: example-vendor
category: video-conferencing
origin: { country: US, domestic: false }
domains: [made-${number}.example]
offerings: [{ id: public-cloud, operator: vendor, domains: [tenant-${number}.example] }]
last_checked: 2020-04-08
fictional: true
`;
}

/** Bans the first 300, so that the home page has rows with every kind of line. */
const RULED = Array.from({ length: 300 }, (_, number) => `product:made-${number}`);

let folder, site, browser;
before(async () => {
  folder = mkdtempSync(join(tmpdir(), "greenlist many "));
  cpSync(join(dirname(SITE), "content"), join(folder, "content"), { recursive: true });
  const settings = join(folder, "content/site.yaml");
  writeFileSync(settings, readFileSync(settings, "utf8").replace("require_alternatives: true", "require_alternatives: false"));
  const own = filesBelow(join(folder, "content/products")).length;
  for (let number = 0; number < PRODUCTS - own; number++) {
    writeFileSync(join(folder, `content/products/made-${number}.yaml`), product(number));
  }
  const advisories = join(folder, "content/advisories/2020");
  writeFileSync(
    join(advisories, "many.yaml"),
    `id: many
issuer: executive-yuan
status: final
binding: true
issued: 2020-04-07
effective_from: 2020-04-07
legal_basis: [cyber-security-management-act]
rulings:
  - { id: r1, targets: [${RULED.join(", ")}], audiences: { include: [cyber-act-entities] }, verdict: banned, reasons: [known-vulnerabilities] }
alternatives: { items: [{ product: cyberlink-u-meeting, rank: 1 }] }
references: [{ kind: press, title: { zh-Hant: 報導, en: Report }, url: "https://news.example/", date: 2020-04-07 }]
`,
  );
  writeFileSync(join(advisories, "many.zh-Hant.md"), "---\ntitle: 停用多項產品\nsummary: 停用多項產品。\n---\n內容。\n");
  const languages = Object.values(TAGS).flatMap((tag) => ["--language", tag]);
  execFileSync(PROGRAM, ["build", "--no-search", "--quiet", "--root", folder, ...languages], { stdio: "pipe", maxBuffer: 1e8 });
  site = await serve(join(folder, "site"));
  browser = await launch();
});
after(async () => {
  await browser?.close();
  await site?.close();
  if (folder) rmSync(folder, { recursive: true, force: true });
});

async function visit(path, act, { root = site.root, ...options } = {}) {
  const context = await browser.newContext(options);
  try {
    const { page, complaints } = await openPage(context, root);
    await page.goto(root + path);
    await act(page);
    assert.deepEqual(complaints, []);
  } finally {
    await context.close();
  }
}

/** The size of a file, whose name may have a hash before its extension. */
const bytes = (path) => {
  const site = join(folder, "site"), [, start, end] = /^(.*)(\.\w+)$/.exec(path);
  const hashed = filesBelow(site).find((file) => file.startsWith(start) && /^\.[0-9a-f]{10}$/.test(file.slice(start.length, -end.length)) && file.endsWith(end));
  return statSync(join(site, hashed ?? path)).size;
};

test("pages with lists of products stay within 120 KB, and the script within 8 KB", () => {
  const shared = bytes("assets/site.css") + bytes("assets/site.js");
  for (const language of Object.keys(TAGS)) {
    assert.ok(bytes(`${language}/index.html`) + shared + bytes("assets/lookup.js") < MOST, `${language}: the home page`);
    const lists = filesBelow(join(folder, "site", language)).filter((path) => /^(compare.*|products\/list_\d+)\.html$/.test(path));
    assert.equal(lists.length, 14 + 20, "60 products a page of the comparison, 40 one of the list");
    for (const path of lists) assert.ok(bytes(`${language}/${path}`) + shared + bytes("assets/compare.js") < MOST, `${language}/${path}`);
  }
  assert.ok(bytes("assets/site.js") + bytes("assets/lookup.js") < 8192);
  assert.ok(bytes("assets/site.js") + bytes("assets/compare.js") < 8192);
});

test("without JavaScript every product is in the list by name, under its letter or its strokes", async () => {
  for (const [language, headings] of [["zh-hant", ["1 劃", "10 劃", "C"]], ["en", ["A", "Z"]], ["th", ["ป"]]]) {
    const found = new Set();
    await visit(`${language}/index.html`, async (page) => {
      assert.equal(await page.locator("#plist > li").count(), 100);
      const links = page.locator("nav.more").first().locator("li a");
      const names = await links.allInnerTexts();
      for (const heading of headings) assert.ok(names.includes(heading), `${language}: ${heading} in ${names}`);
      const target = await links.nth(1).getAttribute("href");
      await links.nth(1).click();
      const id = target.split("#")[1];
      assert.equal(await page.locator(`h2#${id}`).innerText(), names[1], "the link leads to its heading");
    }, { javaScriptEnabled: false });
    for (let part = 1; part <= 20; part++) {
      const html = readFileSync(join(folder, "site", language, `products/list_${part}.html`), "utf8");
      for (const [, id] of html.matchAll(/<h3><a href="?([a-z0-9-]+)\.html/g)) found.add(id);
    }
    assert.equal(found.size, PRODUCTS, language);
  }
});

test("the lookup finds a product that the home page does not list, with its verdicts", () =>
  visit("en/index.html", async (page) => {
    assert.equal(await page.locator('#plist a[href="products/made-788.html"]').count(), 0);
    for (const typed of ["palindo 788", "made-788.example", "is palindo 788 allowed?", "https://class.made-788.example/7", "https://tenant-788.example/7"]) {
      await page.fill("#q", typed);
      const first = page.locator("[data-lookup] li").first();
      await first.waitFor();
      assert.equal(await first.locator("h2 a").getAttribute("href"), "products/made-788.html", typed);
      assert.equal(await first.locator("dd[class]").count(), 2, "a verdict for each audience");
    }
    await page.fill("#q", "palindo");
    assert.equal(await page.locator("[data-lookup] li").count(), 30);
    assert.match(await page.locator("[data-lookup] .count").innerText(), /793 of 800 · The first 30/);
  }));

const picked = (page) => page.locator(".cmp tr:visible th[scope=row] a").evaluateAll((links) => links.map((link) => /products\/([^/]+)\.html$/.exec(link.pathname)[1]));

for (const kind of ["a server", "a folder on disk"]) {
  test(`six products of several pages are compared, and no seventh, from ${kind}`, () => {
    const root = kind === "a server" ? undefined : pathToFileURL(join(folder, "site")).href + "/";
    return visit("en/compare.html", async (page) => {
      const choose = async (number) => {
        const box = page.locator(".cmp input").nth(number);
        await box.check();
        return box.evaluate((input) => input.value.split(".")[1]);
      };
      const chosen = [await choose(0), await choose(2), await choose(5)];
      assert.match(await page.locator("#choice .count").innerText(), /3 of at most 6/);
      await page.locator("main nav.more a").nth(2).click();
      await page.waitForURL(/compare_4\.html#/);
      for (const number of [1, 3, 4]) chosen.push(await choose(number));
      await page.locator(".cmp input").nth(7).click();
      assert.ok(!(await page.locator(".cmp input").nth(7).isChecked()), "a seventh is not taken");
      assert.match(await page.locator("#choice .count").innerText(), /at most: remove one/);
      await page.locator("#choice button:visible").click();
      await page.locator("#choice button").nth(1).waitFor();
      assert.deepEqual((await picked(page)).sort(), [...chosen].sort());
      assert.equal(await page.locator(".cmp tbody tr:visible b.tag").count(), 12, "each with its verdicts");
      await page.reload();
      await page.locator("#choice button").nth(1).waitFor();
      assert.deepEqual((await picked(page)).sort(), [...chosen].sort(), "the address holds the choice");
      await page.locator(".cmp input:visible").last().click();
      assert.equal((await picked(page)).length, 5, "a product is taken out again");
      await page.locator("#choice button:visible").click();
      assert.equal((await picked(page)).length, 60, "all of the page");
    }, { ...(root && { root }) });
  });
}

test("axe finds no violation on the comparison, the list by name and the home page, and nothing is cut at 320 px", { timeout: 120_000 }, async () => {
  for (const path of ["zh-hant/compare_2.html", "en/products/list_3.html", "zh-hant/products/list_3.html", "th/index.html"]) {
    await visit(path, async (page) => {
      await page.evaluate(AXE);
      for (const width of [320, 1280]) {
        await page.setViewportSize({ width, height: 800 });
        const found = await page.evaluate(() =>
          globalThis.axe
            .run(document, { runOnly: { type: "tag", values: ["wcag2a", "wcag2aa", "wcag21aa", "wcag22aa", "best-practice"] }, resultTypes: ["violations"] })
            .then((result) => result.violations.map(({ id, nodes }) => `${id}: ${nodes[0].target}`)),
        );
        assert.deepEqual(found, [], `${path} at ${width} px`);
        assert.equal(await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth), 0, `${path} at ${width} px`);
      }
    });
  }
});
