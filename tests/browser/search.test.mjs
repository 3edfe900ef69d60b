// The full-text search: over HTTP, from a folder (where it cannot work), and without JavaScript.

import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, before, test } from "node:test";
import { fileURLToPath, pathToFileURL } from "node:url";
import { LANGUAGES, SITE, WIDTHS, launch, openPage, serve } from "./site.mjs";

const PROGRAM = process.env.GREENLIST ?? fileURLToPath(new URL("../../target/release/greenlist", import.meta.url));
const CORPUS = ["run", "--quiet", "--profile", "proof", "--locked", "--package", "corpus", "--"];

let site, browser;
before(async () => {
  site = await serve();
  browser = await launch();
});
after(async () => {
  await browser?.close();
  await site?.close();
});

async function at(root, folder, options, act) {
  const context = await browser.newContext(options);
  try {
    const { page, complaints } = await openPage(context, root);
    await page.goto(`${root}${folder}/search.html`);
    await act(page, context);
    assert.deepEqual(complaints, []);
  } finally {
    await context.close();
  }
}

/** Searches and waits for the results; returns their URLs. */
async function find(page, words) {
  await page.fill("#words", words);
  await page.press("#words", "Enter");
  await page.waitForFunction(() => document.getElementById("found").textContent !== "");
  await page.waitForFunction(() => document.querySelector("#hits > li") || document.getElementById("found").textContent === document.getElementById("found").dataset.none);
  return page.locator("#hits h2 a").evaluateAll((links) => links.map((link) => link.pathname.replace(/^.*\/sub\/path\/[^/]+\//, "")));
}

const FINDS = [
  // Two characters, within a word and across words.
  ["zh-hant", "視訊", "advisories/ey-2020-0001.html"],
  ["zh-hant", "訊會", "advisories/ey-2020-0001.html"],
  ["zh-hant", "ＺＯＯＭ", "products/zoom.html"],
  ["ja", "ビデオ", "advisories/ey-2020-0001.html"],
  // Without diacritics, and with them.
  ["vi", "hoi nghi", "advisories/ey-2020-0001.html"],
  ["vi", "hội nghị", "advisories/ey-2020-0001.html"],
  ["en", "encrypted", undefined],
  ["ar", "زوم", "products/zoom.html"],
];

for (const [folder, words, expected] of FINDS) {
  test(`in ${folder}, "${words}" is found and highlighted`, () =>
    at(site.root, folder, {}, async (page) => {
      const found = await find(page, words);
      assert.ok(found.length > 0, "something is found");
      if (expected) assert.ok(found.includes(expected), found.join(", "));
      assert.match(await page.locator("#found").innerText(), /\d/, "the count is announced");
      assert.match(page.url(), /\?q=./, "the address can be passed on");
    }));
}

test("a search in the URL is executed, and a result opens", () =>
  at(site.root, "zh-hant", {}, async (page) => {
    await page.goto(`${site.root}zh-hant/search.html?q=${encodeURIComponent("視訊")}`);
    await page.waitForSelector("#hits > li mark");
    const first = page.locator("#hits h2 a").first();
    const address = await first.evaluate((link) => link.href);
    await Promise.all([page.waitForURL(address), first.click()]);
    assert.equal(await page.locator("h1").count(), 1);
  }));

for (const { folder } of LANGUAGES) {
  test(`in ${folder}, an empty result is announced, and the page fits a phone`, () =>
    at(site.root, folder, { viewport: { width: WIDTHS[0], height: 800 } }, async (page) => {
      assert.deepEqual(await find(page, "qxqxqx"), []);
      assert.ok((await page.locator("#found").innerText()).length > 3);
      const wide = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
      assert.ok(wide <= 0, `scrolls sideways by ${wide} px`);
    }));

  test(`in ${folder}, a copy in a folder explains why the search is off`, () =>
    at(pathToFileURL(SITE).href + "/", folder, {}, async (page) => {
      await page.waitForSelector("#search-off:visible");
      assert.ok(await page.locator("#search").isHidden(), "no dead control");
    }));
}

test("without JavaScript there is no search box but an explanation", () =>
  at(site.root, "en", { javaScriptEnabled: false }, async (page) => {
    assert.equal(await page.locator(":is(button, input):visible").count(), 0);
    assert.match(await page.locator("main").innerText(), /JavaScript/);
  }));

test("only the search page may run WebAssembly", async () => {
  const context = await browser.newContext();
  const { page } = await openPage(context, site.root);
  const policy = async (path) => {
    await page.goto(site.root + path);
    return page.locator("meta[http-equiv]").getAttribute("content");
  };
  assert.match(await policy("en/search.html"), /'wasm-unsafe-eval'/);
  for (const path of ["en/index.html", "en/products/zoom.html", "404.html"]) assert.doesNotMatch(await policy(path), /wasm/);
  await context.close();
});

test("the index of a large site is split, and every part is searched", async () => {
  const folder = mkdtempSync(join(tmpdir(), "greenlist large "));
  // 1,000 records in a part, so two parts.
  execFileSync("cargo", [...CORPUS, folder, "850", "1"], { cwd: new URL("../..", import.meta.url), stdio: "ignore" });
  execFileSync(PROGRAM, ["build", "--quiet", "--root", folder], { stdio: "ignore" });
  const large = await serve(join(folder, "site"));
  try {
    await at(large.root, "zh-hant", {}, async (page) => {
      const asked = new Set();
      page.on("request", (request) => {
        const part = /\/search\/(?:(\d+)\/)?index\//.exec(request.url());
        if (part) asked.add(part[1] ?? "1");
      });
      for (const number of [101, 102, 103, 104, 105, 106]) {
        const found = await find(page, `a-000${number}`);
        assert.ok(found.includes(`advisories/a-000${number}.html`), `a-000${number} is found: ${found.join(", ")}`);
      }
      assert.deepEqual([...asked].sort(), ["1", "2"]);
      // A word of most texts: there are more results than a part has records.
      await find(page, "資安");
      const count = Number((await page.locator("#found").innerText()).replace(/\D/g, ""));
      assert.ok(count > 600, `${count} are found`);
    });
  } finally {
    await large.close();
    rmSync(folder, { recursive: true, force: true });
  }
});
