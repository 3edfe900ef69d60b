// The lookup on the home page, the page for missing addresses and the search page: how it is used. What it
// finds is in lookup-queries.test.mjs.

import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { after, before, test } from "node:test";
import { pathToFileURL } from "node:url";
import { LANGUAGES, SAMPLE, SITE, launch, openPage, serve } from "./site.mjs";

const AXE = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");

let site, browser;
before(async () => {
  site = await serve();
  browser = await launch();
});
after(async () => {
  await browser?.close();
  await site?.close();
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
const atHome = (folder, act, options) => visit(`${folder}/index.html`, act, options);

const ANSWER = "[data-lookup]";
/** The products that are shown, in their order. */
const shown = (page) => page.locator(`${ANSWER} h2 a`).evaluateAll((links) => links.map((link) => /products\/([^/]+)\.html$/.exec(link.pathname)?.[1]));
/** Types a text into an empty box, and waits for what the lookup says. */
async function type(page, text) {
  await page.fill("#q", "");
  await page.focus("#q");
  await page.keyboard.insertText(text);
  await page.locator(`${ANSWER} :is(li, .none:not([hidden]))`).first().waitFor();
}
const said = (page) => page.locator(`${ANSWER} [role=status]:visible`).innerText();

for (const { folder } of SAMPLE) {
  test(`in ${folder}, skip link, two letters and Enter open the product`, () =>
    atHome(folder, async (page) => {
      await page.keyboard.press("Tab");
      await page.keyboard.press("Enter");
      assert.equal(await page.evaluate(() => document.activeElement?.id), "q", "the skip link leads to the box");
      await page.keyboard.type("zo");
      await page.keyboard.press("Enter");
      await page.waitForURL(`${site.root}${folder}/products/zoom.html`);
    }));
}

for (const { folder } of LANGUAGES) {
  test(`in ${folder}, a hit has the verdicts of its row in the list, and says how it was found`, () =>
    atHome(folder, async (page) => {
      await type(page, "webx");
      assert.deepEqual(await shown(page), ["cisco-webex"]);
      const verdicts = (list) => page.locator(`${list} li:has(:is(h2, h3) a[href$="cisco-webex.html"]) dl:visible`).evaluateAll((all) => all.map((one) => one.innerText));
      const own = await verdicts(ANSWER);
      assert.equal(own.length, 1);
      assert.deepEqual(own, await verdicts("#plist"));
      const [message, count] = await page.locator(ANSWER).evaluate((place) => [place.dataset.found.split("|")[5], place.dataset.count]);
      const name = (await page.locator(`${ANSWER} h2 a`).innerText()).trim();
      const expected = `${message.replace("{name}", `\u2068${name}\u2069`)} · ${count.replace("{n}", 1).replace("{all}", 7)}`;
      assert.equal(await said(page), expected, "it is announced");
    }));

  test(`in ${folder}, of an unknown name it is said first to check the spelling, then what holds`, () =>
    atHome(folder, async (page) => {
      await type(page, "skype");
      assert.deepEqual(await shown(page), []);
      const lines = await page.locator(`${ANSWER} .none p`).allInnerTexts();
      assert.equal(lines.length, 2);
      assert.ok(lines.every((line) => line.length > 5), "both are in words");
      assert.equal((await said(page)).replace(/\n+/g, "\n"), lines.join("\n"), "it is announced");
      await page.fill("#q", "");
      assert.ok(await page.locator(`${ANSWER} .none`).isHidden(), "an empty box says nothing");
    }));

  test(`in ${folder}, on a phone with its keyboard open the answer is in sight`, () =>
    atHome(
      folder,
      async (page) => {
        const inSight = (what) => page.locator(`${ANSWER} ${what}`).first().evaluate((part) => {
          const box = part.getBoundingClientRect();
          return box.top >= 0 && box.bottom <= innerHeight && box.right <= innerWidth + 1 && box.left >= -1;
        });
        await page.focus("#q");
        await page.setViewportSize({ width: 360, height: 400 });
        await type(page, "可以用 Zoom 嗎");
        assert.ok(await inSight("h2"), "the product");
        assert.ok(await inSight("li dl > dd"), "its first verdict");
        await page.fill("#q", "");
        await page.keyboard.type("skype");
        await page.keyboard.press("Enter");
        assert.ok(await page.locator(`${ANSWER} .none`).isVisible(), "Enter shows the answer at once");
        assert.ok(await inSight(".none strong"), "that it is unknown");
        assert.ok(await inSight(".none"), "all of it");
        assert.match(page.url(), /index\.html$/, "the page stays");
      },
      { viewport: { width: 360, height: 740 }, hasTouch: true, isMobile: true },
    ));
}

test("Enter that is pressed before the products are there opens the product when they are", () =>
  atHome("en", async (page) => {
    await page.route("**/en/lookup.*.js", async (route) => {
      await new Promise((passed) => setTimeout(passed, 500));
      await route.continue();
    });
    await page.focus("#q");
    await page.keyboard.type("zoom");
    await page.keyboard.press("Enter");
    await page.waitForURL(`${site.root}en/products/zoom.html`);
  }));

test("where the products cannot be loaded, the lookup says so", async () => {
  const context = await browser.newContext();
  try {
    const { page } = await openPage(context, site.root);
    await page.route("**/en/lookup.*.js", (route) => route.abort());
    await page.goto(`${site.root}en/index.html`);
    await page.fill("#q", "zoom");
    await page.locator(`${ANSWER} .count`, { hasText: "could not be loaded" }).waitFor();
    assert.ok((await page.locator("#plist > li:visible").count()) > 0, "the list is there");
  } finally {
    await context.close();
  }
});

test("arrow keys move through the results, and Escape clears them", () =>
  atHome("en", async (page) => {
    const focused = () => page.evaluate(() => document.activeElement.id || /products\/([^/]+)\.html$/.exec(document.activeElement.pathname)?.[1]);
    await type(page, "meet");
    const found = await shown(page);
    assert.ok(found.length >= 2, found.join(", "));
    assert.equal(found[0], "google-meet", "the product that has this name");
    const steps = [["ArrowDown", found[0]], ["ArrowDown", found[1]], ["ArrowUp", found[0]], ["ArrowUp", "q"]];
    for (const [key, expected] of steps) {
      await page.keyboard.press(key);
      assert.equal(await focused(), expected, key);
    }
    await page.keyboard.press("ArrowDown");
    await page.keyboard.press("Escape");
    assert.equal(await focused(), "q");
    assert.equal(await page.inputValue("#q"), "");
    assert.deepEqual(await shown(page), []);
    assert.equal(await page.locator(`${ANSWER} .count`).innerText(), "");
  }));

test("a search in the URL is executed", () =>
  visit("en/index.html?q=can+I+use+hangouts%3F", async (page) => {
    await page.locator(`${ANSWER} li`).first().waitFor();
    assert.equal(await page.inputValue("#q"), "can I use hangouts?");
    assert.deepEqual(await shown(page), ["google-meet"]);
  }));

test("the page for missing addresses answers too", () =>
  visit("404.html", async (page) => {
    await type(page, "https://us02web.zoom.us/j/123");
    assert.deepEqual(await shown(page), ["zoom"]);
    assert.ok((await page.locator(`${ANSWER} dl .ban`).count()) > 0, "with the verdicts");
    await page.keyboard.press("Enter");
    await page.waitForURL(`${site.root}zh-hant/products/zoom.html`);
  }));

test("the lookup works from a folder on disk", () =>
  atHome(
    "th",
    async (page) => {
      await type(page, "ＺＯＯＭ");
      assert.deepEqual(await shown(page), ["zoom"]);
      await type(page, "skype");
      assert.ok(await page.locator(`${ANSWER} .none`).isVisible());
      await type(page, "ใช้ซูมได้ไหม");
      await page.keyboard.press("Enter");
      await page.waitForURL(/th\/products\/zoom\.html$/);
    },
    { root: pathToFileURL(SITE).href + "/" },
  ));

for (const path of ["zh-hant/index.html", "ar/index.html", "404.html"]) {
  test(`axe finds no violation on ${path} with answers of the lookup, and nothing is cut at 320 px`, { timeout: 120_000 }, () =>
    visit(path, async (page) => {
      await page.evaluate(AXE);
      for (const text of ["meet", "skype"]) {
        await type(page, text);
        for (const width of [320, 1280]) {
          await page.setViewportSize({ width, height: 800 });
          const found = await page.evaluate(() =>
            globalThis.axe
              .run(document, { runOnly: { type: "tag", values: ["wcag2a", "wcag2aa", "wcag21aa", "wcag22aa", "best-practice"] }, resultTypes: ["violations"] })
              .then((result) => result.violations.map(({ id, nodes }) => `${id}: ${nodes[0].target}`)),
          );
          assert.deepEqual(found, [], `${text} at ${width} px`);
          const wide = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
          assert.equal(wide, 0, `${text} at ${width} px`);
        }
      }
    }));
}
