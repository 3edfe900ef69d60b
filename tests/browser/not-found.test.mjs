// The page for missing addresses: wherever the site is on its server, and at any depth.

import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { ADDRESSED, LANGUAGES, SITE, launch, openPage, serve } from "./site.mjs";

let browser;
before(async () => (browser = await launch()));
after(() => browser.close());

const isStyled = (page) => page.evaluate(() => getComputedStyle(document.querySelector("header")).backgroundColor !== "rgba(0, 0, 0, 0)");

/** Opens a missing address of a site served below `base`. */
async function open(folder, base, missing, act, options = {}) {
  const site = await serve(folder, base);
  const context = await browser.newContext(options);
  try {
    const { page, complaints } = await openPage(context, site.root);
    const response = await page.goto(site.root + missing);
    assert.equal(response.status(), 404);
    await act(page, site.root);
    // The page itself, and each folder in which the site is not, are reported as missing.
    assert.deepEqual(complaints.filter((complaint) => !/404/.test(complaint)), []);
  } finally {
    await context.close();
    await site.close();
  }
}

const DEPTHS = ["gone.html", "en/products/gone.html", "en/x/y/z/gone/", "a/b/gone", "%E5%AD%B8/gone.html"];

for (const base of ["/", "/a/b/"]) {
  test(`without an address, the page finds the site at ${base}, at any depth`, async () => {
    for (const missing of DEPTHS) {
      await open(SITE, base, missing, async (page, root) => {
        assert.ok(await isStyled(page), `${missing}: styled`);
        const homes = page.locator("#gate a[href]");
        await homes.first().waitFor();
        const addresses = await homes.evaluateAll((links) => links.map((a) => a.href).sort());
        assert.deepEqual(addresses, LANGUAGES.map(({ folder }) => `${root}${folder}/index.html`).sort());
        await page.fill("#q", "zoom");
        await page.locator("[data-lookup] li").waitFor();
        await page.keyboard.press("Enter");
        await page.waitForURL(/\/products\/zoom\.html$/);
        assert.ok(page.url().startsWith(root), page.url());
      });
    }
  });
}

test("an address with two slashes leads to no other host", () =>
  open(SITE, "/", "/other.example/x/gone.html", async (page, root) => {
    await page.locator("#gate a[href]").first().waitFor();
    const addresses = await page.locator("#gate a").evaluateAll((links) => links.map((a) => a.href));
    for (const address of addresses) assert.ok(address.startsWith(root), address);
  }));

test("the reader's language is the first: the one picked before, else the browser's", async () => {
  const first = (page) => page.locator("#gate a").first().getAttribute("hreflang");
  await open(SITE, "/a/b/", "x/gone", async (page) => {
    await page.waitForFunction(() => document.querySelector("#gate a").hreflang === "vi");
    await page.locator("#gate a[hreflang=ja]").click();
    await page.waitForURL(/\/ja\/index\.html$/);
    await page.goBack();
    await page.waitForFunction(() => document.querySelector("#gate a").hreflang === "ja");
    assert.equal(await first(page), "ja");
  }, { locale: "vi-VN" });
});

test("without JavaScript the page names the site and its languages, and has no link that leads nowhere", () =>
  open(SITE, "/a/b/", "x/gone", async (page) => {
    assert.ok(await isStyled(page), "styled");
    assert.ok(await page.locator(".brand").isVisible());
    assert.equal(await page.locator("#gate li:visible").count(), LANGUAGES.length);
    assert.equal(await page.locator("[href^='en/'],form:visible").count(), 0);
  }, { javaScriptEnabled: false }));

test("with an address, the links work below its path on any host, also without JavaScript", { skip: !ADDRESSED }, async () => {
  for (const javaScriptEnabled of [true, false]) {
    for (const missing of DEPTHS) {
      await open(ADDRESSED.folder, "/vc/", missing, async (page, root) => {
        assert.ok(await isStyled(page), `${missing}: styled`);
        const addresses = await page.locator("#gate a").evaluateAll((links) => links.map((a) => a.href).sort());
        assert.deepEqual(addresses, LANGUAGES.map(({ folder }) => `${root}${folder}/index.html`).sort());
        if (!javaScriptEnabled) return;
        await page.fill("#q", "zoom");
        await page.locator("[data-lookup] li").waitFor();
        await page.keyboard.press("Enter");
        await page.waitForURL(`${root}zh-hant/products/zoom.html`);
      }, { javaScriptEnabled });
    }
  }
});
