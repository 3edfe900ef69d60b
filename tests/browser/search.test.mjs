// The full-text search: over HTTP, from a folder, and without JavaScript.

import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { cpSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, before, test } from "node:test";
import { fileURLToPath, pathToFileURL } from "node:url";
import { LANGUAGES, SITE, WIDTHS, launch, openPage, serve } from "./site.mjs";

const PROGRAM = process.env.GREENLIST ?? fileURLToPath(new URL("../../target/release/greenlist", import.meta.url));
const CORPUS = ["run", "--quiet", "--profile", "proof", "--locked", "--package", "corpus", "--"];

let site, browser, folder;
before(async () => {
  site = await serve();
  browser = await launch();
  folder = join(mkdtempSync(join(tmpdir(), "greenlist search ")), "網 站");
  cpSync(SITE, folder, { recursive: true });
});
after(async () => {
  await browser?.close();
  await site?.close();
  if (folder) rmSync(join(folder, ".."), { recursive: true, force: true });
});

async function at(root, language, options, act) {
  const context = await browser.newContext(options);
  try {
    const { page, complaints } = await openPage(context, root);
    await page.goto(`${root}${language}/search.html`);
    await act(page, context);
    assert.deepEqual(complaints, []);
  } finally {
    await context.close();
  }
}

/** Searches one after the other; returns for each what is announced and the addresses of all results. */
const find = (page, queries) =>
  page.evaluate(async (queries) => {
    const { form, found, hits, more, words } = Object.fromEntries(
      ["search", "found", "hits", "more", "words"].map((id) => [id === "search" ? "form" : id, document.getElementById(id)]),
    );
    const home = new URL(".", location.href).href;
    const said = async () => {
      while (found.textContent === "") await new Promise((done) => setTimeout(done));
    };
    const answers = [];
    for (const query of queries) {
      found.textContent = "";
      words.value = query;
      form.requestSubmit();
      await said();
      const announced = found.textContent;
      while (!more.hidden) {
        found.textContent = "";
        more.click();
        await said();
      }
      const addresses = [...hits.querySelectorAll("h2 a")].map((link) => link.href.replace(home, ""));
      answers.push({ announced, addresses, marks: hits.querySelectorAll("mark").length });
    }
    return answers;
  }, queries);

/** The titles of a language, by the address of their page. */
async function titles(page) {
  return page.evaluate(async () => {
    const table = await new Promise((done) => {
      window.searchData = done;
      document.head.appendChild(Object.assign(document.createElement("script"), { src: "search/index-1.js" }));
    });
    const titles = [];
    for (const [number, block] of table.entries()) {
      for (let n = 0; n * 6 < block.texts.length; n++) {
        const texts = await new Promise((done) => {
          window.searchData = done;
          const src = `search/${number}/t${n}-${block.texts.slice(n * 6, n * 6 + 6)}.js`;
          document.head.appendChild(Object.assign(document.createElement("script"), { src }));
        });
        for (const [address, title] of texts) titles.push([address, title]);
      }
    }
    return titles;
  });
}

// Written differently from the program's own rule, which is what they test.
const PAIRED = /\p{Script=Han}+|[\p{Script=Hiragana}\p{Script=Katakana}ー]+|\p{Script=Thai}+/gu;

/** What a reader may type of a title: each part of a run of 2 to 8 characters, each beginning of a word. */
function parts(title) {
  const all = new Set();
  for (const [run] of title.matchAll(PAIRED)) {
    const letters = Array.from(run);
    for (let length = 2; length <= 8; length++) {
      for (let start = 0; start + length <= letters.length; start++) all.add(letters.slice(start, start + length).join(""));
    }
  }
  for (const [word] of title.replace(PAIRED, " ").matchAll(/[\p{L}\p{N}][\p{L}\p{N}\p{M}]*/gu)) {
    const letters = Array.from(word);
    for (let length = 1; length <= letters.length; length++) {
      // A mark belongs to the letter before it.
      if (!/^\p{M}/u.test(letters[length] ?? "")) all.add(letters.slice(0, length).join(""));
    }
  }
  return [...all];
}

for (const { folder: language } of LANGUAGES) {
  for (const [where, root] of [["over HTTP", () => site.root], ["from a folder", () => pathToFileURL(folder).href + "/"]]) {
    test(`in ${language}, ${where}, every part of a title finds its record, and the whole title finds it first`, () =>
      at(root(), language, {}, async (page) => {
        const all = await titles(page);
        await page.reload();
        assert.ok(all.length > 10, "the language has records");
        for (const [address, title] of all) {
          const queries = [...parts(title), title];
          const answers = await find(page, queries);
          const missed = queries.filter((_, n) => !answers[n].addresses.includes(address));
          assert.deepEqual(missed, [], `${address}: ${title}`);
          const first = answers.at(-1).addresses[0];
          const namesake = all.find(([other]) => other === first)?.[1] === title;
          assert.ok(first === address || namesake, `"${title}" finds ${first} first, not ${address}`);
        }
      }));
  }

  test(`in ${language}, an empty result is announced, and the page fits a phone`, () =>
    at(site.root, language, { viewport: { width: WIDTHS[0], height: 800 } }, async (page) => {
      const [{ addresses, announced }] = await find(page, ["qxqxqx"]);
      assert.deepEqual(addresses, []);
      assert.ok(announced.length > 3);
      await find(page, ["zoom"]);
      const wide = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
      assert.ok(wide <= 0, `scrolls sideways by ${wide} px`);
    }));
}

const FINDS = [
  // Two characters, within a word and across words; one character.
  ["zh-hant", "視訊", "advisories/ey-2020-0001.html"],
  ["zh-hant", "訊會", "advisories/ey-2020-0001.html"],
  ["zh-hant", "訊", "advisories/ey-2020-0001.html"],
  ["zh-hant", "ＺＯＯＭ", "products/zoom.html"],
  ["zh-hant", "ey-2020-0001", "advisories/ey-2020-0001.html"],
  ["ja", "ビデオ", "advisories/ey-2020-0001.html"],
  ["ja", "ﾋﾞﾃﾞｵ", "advisories/ey-2020-0001.html"],
  ["th", "ประชุม", "advisories/ey-2020-0001.html"],
  // Without diacritics, and with them.
  ["vi", "hop truc tuyen", "advisories/ey-2020-0001.html"],
  ["vi", "họp trực tuyến", "advisories/ey-2020-0001.html"],
  ["vi", "hoi nghi", undefined],
  ["vi", "dam thoai", "advisories/ey-2020-0002.html"],
  ["en", "EY-2020-0001", "advisories/ey-2020-0001.html"],
  ["en", "encrypt", undefined],
  ["ar", "زوم", "products/zoom.html"],
];

for (const [language, words, expected] of FINDS) {
  test(`in ${language}, "${words}" is found and marked`, () =>
    at(site.root, language, {}, async (page) => {
      const [{ addresses, announced, marks }] = await find(page, [words]);
      assert.ok(addresses.length > 0, "something is found");
      if (expected) assert.ok(addresses.includes(expected), addresses.join(", "));
      assert.match(announced, /\d/, "the count is announced");
      assert.ok(marks > 0, "the words are marked");
      assert.match(page.url(), /\?q=./, "the address can be passed on");
    }));
}

test("an Arabic word is found with and without its article", () =>
  at(site.root, "ar", {}, async (page) => {
    const [bare, withArticle] = await find(page, ["منتجات", "المنتجات"]);
    assert.ok(bare.addresses.length > 0);
    assert.deepEqual(bare.addresses.toSorted(), withArticle.addresses.toSorted());
  }));

test("a run of characters that stand apart in a text is no result", () =>
  at(site.root, "zh-hant", {}, async (page) => {
    // All of its pairs are in texts; the run itself is in none.
    const [{ addresses }] = await find(page, ["視訊會視訊會議"]);
    assert.deepEqual(addresses, []);
  }));

test("words that no text has all of find texts with some of them, and this is said", () =>
  at(site.root, "en", {}, async (page) => {
    const [{ addresses, announced }] = await find(page, ["zoom qxqxqx"]);
    const some = await page.locator("#found").getAttribute("data-some");
    assert.equal(announced, some.replace("{n}", String(addresses.length)));
    assert.ok(addresses.includes("products/zoom.html"));
  }));

test("results say what holds, and those that hold come first", () =>
  at(site.root, "en", {}, async (page) => {
    await find(page, ["zoom"]);
    const states = await page.locator("#hits > li").evaluateAll((items) => items.map((item) => item.querySelector(".chip")?.className ?? ""));
    const kinds = new Set(states);
    assert.ok(kinds.has("chip in-force") && kinds.has("chip ended"), [...kinds].join(", "));
    assert.ok(states.lastIndexOf("chip in-force") < states.indexOf("chip ended"), states.join(", "));
    const product = page.locator("#hits > li", { has: page.locator('a[href="products/zoom.html"]') });
    assert.ok((await product.locator(".tag").count()) > 0, "a product has its label");
  }));

test("a run of which only some characters are in a text finds nothing", () =>
  at(site.root, "zh-hant", {}, async (page) => {
    const [{ addresses }] = await find(page, ["視訊鱻鱻鱻"]);
    assert.deepEqual(addresses, []);
  }));

test("a product that the words mean is answered above, and only else it is said not to be listed", () =>
  at(site.root, "en", {}, async (page) => {
    await page.fill("#words", "webx");
    await page.waitForSelector('.answer a[href="products/cisco-webex.html"]');
    await page.waitForFunction((none) => document.getElementById("found").textContent === none, await page.getAttribute("#found", "data-none"));
    assert.ok(await page.locator("#unlisted").isHidden());
    await page.fill("#words", "qxqxqx");
    await page.waitForSelector("#unlisted:visible");
    await page.fill("#words", "zoom");
    await page.waitForSelector("#hits > li");
    assert.ok(await page.locator("#unlisted").isHidden());
  }));

test("results are filtered by kind and year, and found in all languages", () =>
  at(site.root, "en", {}, async (page) => {
    await page.selectOption("#kind", { label: "Advisories" });
    const [{ addresses: advisories }] = await find(page, ["zoom"]);
    assert.ok(advisories.length > 0 && advisories.every((address) => address.startsWith("advisories/")), advisories.join(", "));
    await page.selectOption("#kind", "");
    await page.selectOption("#year", "2020");
    const [{ addresses: dated }] = await find(page, ["zoom"]);
    assert.ok(dated.length > 0 && !dated.includes("products/zoom.html"), dated.join(", "));
    await page.selectOption("#year", "");
    await page.check("#everywhere");
    const [{ addresses: all }, { addresses: foreign }] = await find(page, ["zoom", "禁止使用"]);
    assert.ok(all.includes("products/zoom.html"), "a record in the reader's own language");
    const records = all.map((address) => address.split("/").slice(-2).join("/"));
    assert.equal(new Set(records).size, records.length, "a record is one result");
    assert.ok(foreign.some((address) => address.includes("/zh-hant/advisories/moe-2020-0002.html")), foreign.join(", "));
  }));

test("a search in the URL is executed, and a result opens", () =>
  at(site.root, "zh-hant", {}, async (page) => {
    await page.goto(`${site.root}zh-hant/search.html?q=${encodeURIComponent("視訊")}`);
    await page.waitForSelector("#hits > li mark");
    const first = page.locator("#hits h2 a").first();
    const address = await first.evaluate((link) => link.href);
    await Promise.all([page.waitForURL(address), first.click()]);
    assert.equal(await page.locator("h1").count(), 1);
  }));

test("without JavaScript there is no search box but an explanation", () =>
  at(site.root, "en", { javaScriptEnabled: false }, async (page) => {
    assert.equal(await page.locator(":is(button, input, select):visible").count(), 0);
    assert.match(await page.locator("main").innerText(), /JavaScript/);
  }));

test("no page may run WebAssembly", async () => {
  const context = await browser.newContext();
  const { page } = await openPage(context, site.root);
  for (const path of ["en/search.html", "en/index.html", "404.html"]) {
    await page.goto(site.root + path);
    const policy = await page.locator("meta[http-equiv]").getAttribute("content");
    assert.doesNotMatch(policy, /wasm|unsafe/, path);
  }
  await context.close();
});

test("the index of a large site is split, and every part is searched", async () => {
  const large = mkdtempSync(join(tmpdir(), "greenlist large "));
  // 2,000 records in a block, so two blocks.
  execFileSync("cargo", [...CORPUS, large, "1700", "1"], { cwd: new URL("../..", import.meta.url), stdio: "ignore" });
  execFileSync(PROGRAM, ["build", "--quiet", "--root", large], { stdio: "ignore" });
  const served = await serve(join(large, "site"));
  try {
    await at(served.root, "zh-hant", {}, async (page) => {
      const asked = new Set();
      page.on("request", (request) => {
        const block = /\/search\/(\d+)\//.exec(request.url());
        if (block) asked.add(block[1]);
      });
      const numbers = [101, 102, 103, 104, 105, 106];
      const answers = await find(page, numbers.map((number) => `a-000${number}`));
      answers.forEach(({ addresses }, n) => assert.ok(addresses.includes(`advisories/a-000${numbers[n]}.html`), `a-000${numbers[n]}`));
      assert.deepEqual([...asked].sort(), ["0", "1"]);
      // A word of most texts.
      await page.fill("#words", "資安");
      await page.press("#words", "Enter");
      // The one record of the word before stands there until then.
      await page.waitForFunction(() => document.querySelectorAll("#hits > li").length > 1);
      const count = Number((await page.locator("#found").innerText()).replace(/\D/g, ""));
      assert.ok(count > 600, `${count} are found`);
    });
  } finally {
    await served.close();
    rmSync(large, { recursive: true, force: true });
  }
});
