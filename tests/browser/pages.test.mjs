// Pages in a browser: no errors, complete, within the window, in the right language.

import assert from "node:assert/strict";
import { mkdtemp, rm, cp } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, before, test } from "node:test";
import { pathToFileURL } from "node:url";
import { LANGUAGES, SAMPLE, SITE, WIDTHS, launch, openPage, serve } from "./site.mjs";

let site, browser;
before(async () => {
  site = await serve();
  browser = await launch();
});
after(async () => {
  await browser?.close();
  await site?.close();
});

/** Runs `act` with a page in a context of its own; fails on any complaint of the page. */
async function visit(path, options, act) {
  const context = await browser.newContext(options);
  try {
    const { page, complaints } = await openPage(context, site.root);
    const response = await page.goto(site.root + path, { waitUntil: "load" });
    assert.equal(response.status(), 200, path);
    await act(page);
    assert.deepEqual(complaints, []);
  } finally {
    await context.close();
  }
}

for (const { folder, dir } of SAMPLE) {
  for (const path of ["index.html", "products/zoom.html", "advisories/ey-2020-0001.html"]) {
    for (const width of WIDTHS) {
      test(`${folder}/${path} has no complaints and fits ${width} px`, () =>
        visit(`${folder}/${path}`, { viewport: { width, height: 800 } }, async (page) => {
          const seen = await page.evaluate(() => ({
            lang: document.documentElement.lang,
            dir: getComputedStyle(document.documentElement).direction,
            headings: document.querySelectorAll("h1").length,
            wide: document.documentElement.scrollWidth - document.documentElement.clientWidth,
            // Text clipped by an ancestor does not widen the page, so text outside the window is searched too.
            outside: [...document.querySelectorAll("main :is(h1, h2, h3, p, li, dt, dd, td, th, a, button)")]
              .filter((element) => {
                const box = element.getBoundingClientRect();
                const hidden = element.closest(".vh, [hidden]") || box.width === 0;
                const scrolls = element.parentElement?.closest("[tabindex='0']");
                return !hidden && !scrolls && (box.left < -1 || box.right > innerWidth + 1);
              })
              .map((element) => element.outerHTML.slice(0, 80)),
          }));
          assert.ok(seen.lang.toLowerCase().startsWith(folder), `lang is ${seen.lang}`);
          assert.equal(seen.dir, dir);
          assert.equal(seen.headings, 1, "one h1");
          assert.ok(seen.wide <= 0, `scrolls sideways by ${seen.wide} px`);
          assert.deepEqual(seen.outside, []);
        }));
    }
  }
}

for (const { folder } of LANGUAGES) {
  test(`the language switch leads to the same page in ${folder}`, () =>
    // From Arabic, and for Arabic from English, so that the language changes.
    visit(`${folder === "ar" ? "en" : "ar"}/products/zoom.html`, {}, async (page) => {
      await Promise.all([
        page.waitForURL(`${site.root}${folder}/products/zoom.html`),
        page.click(`.langs a[href*="/${folder}/"]`),
      ]);
      const lang = await page.evaluate(() => document.documentElement.lang);
      assert.ok(lang.toLowerCase().startsWith(folder), `lang is ${lang}`);
      assert.equal(await page.locator(".langs a[aria-current]").count(), 1);
    }));
}

for (const { folder } of SAMPLE) {
  test(`without JavaScript ${folder} has every verdict and no control without effect`, async () => {
    const options = { javaScriptEnabled: false };
    let panels;
    await visit(`${folder}/products/zoom.html`, options, async (page) => {
      panels = await page.locator(".answers .ans:visible").count();
      assert.ok(panels >= 2, `${panels} answer panels`);
      await noDeadControl(page);
    });
    await visit(`${folder}/index.html`, options, async (page) => {
      const rows = page.locator("#plist > li:visible");
      assert.ok((await rows.count()) >= 7, "the demonstration has seven products");
      for (const row of await rows.all()) {
        const labels = await row.locator(":is(.pv dd > .tag, .pv dd[class]):visible").allInnerTexts();
        assert.equal(labels.length, panels, `${await row.innerText()}: a label per reader audience`);
        assert.equal(await row.locator(".pv dt:visible").count(), panels, "each label names its audience");
        assert.ok(labels.every((label) => label.trim() !== ""), "a label has a word");
      }
      await noDeadControl(page);
    });
  });
}

async function noDeadControl(page) {
  assert.deepEqual(
    await page.locator(":is(button, input, select, textarea, [role=button], a[href='#'], a:not([href])):visible").allInnerTexts(),
    [],
  );
}

test("the gate redirects by the languages of the browser", async () => {
  for (const { folder, browser: locale } of LANGUAGES) {
    const context = await browser.newContext({ locale });
    try {
      const { page, complaints } = await openPage(context, site.root);
      await page.goto(`${site.root}index.html`);
      await page.waitForURL(`${site.root}${folder}/index.html`);
      assert.deepEqual(complaints, []);
    } finally {
      await context.close();
    }
  }
});

test("the gate offers all languages if none matches", () =>
  visit("index.html", { locale: "fi-FI" }, async (page) => {
    await page.waitForTimeout(300);
    assert.equal(page.url(), `${site.root}index.html`);
    for (const { folder } of LANGUAGES) {
      assert.equal(await page.locator(`main a[href="${folder}/index.html"]:visible`).count(), 1, folder);
    }
  }));

test("the gate remembers a choice, and only the gate redirects", () =>
  visit("en/products/zoom.html", { locale: "ja-JP" }, async (page) => {
    await page.waitForTimeout(300);
    assert.equal(page.url(), `${site.root}en/products/zoom.html`, "a page never forwards");
    await page.click(`.langs a[href*="/vi/"]`);
    await page.waitForURL(`${site.root}vi/products/zoom.html`);
    await page.goto(`${site.root}index.html`);
    await page.waitForURL(`${site.root}vi/index.html`);
  }));

test("a language that was picked before counts more than the one that the server chose", () =>
  visit("en/index.html#gate", { locale: "en-GB" }, async (page) => {
    await page.waitForTimeout(300);
    assert.equal(page.url(), `${site.root}en/index.html#gate`, "none was picked");
    await page.click(`.langs a[href*="/vi/"]`);
    await page.waitForURL(`${site.root}vi/index.html`);
    await page.goto(`${site.root}en/index.html`);
    await page.waitForTimeout(300);
    assert.equal(page.url(), `${site.root}en/index.html`, "a link to a page is followed");
    // Another page lies between: a fragment alone loads nothing.
    await page.goto(`${site.root}en/about.html`);
    await page.goto(`${site.root}en/index.html#gate`).catch(() => {});
    await page.waitForURL(`${site.root}vi/index.html`);
  }));

test("an unknown URL shows the styled 404 page with links", async () => {
  const context = await browser.newContext();
  try {
    const { page } = await openPage(context, site.root);
    const response = await page.goto(`${site.root}no-such-page.html`);
    assert.equal(response.status(), 404);
    assert.equal(await page.locator("h1").count(), 1);
    assert.ok((await page.locator(`a[href*="/index.html"]:visible`).count()) >= LANGUAGES.length);
    assert.ok(await isStyled(page), "styled");
  } finally {
    await context.close();
  }
});

test("the site works from a folder on disk with spaces and CJK in its name", async () => {
  const parent = await mkdtemp(join(tmpdir(), "greenlist-"));
  const context = await browser.newContext();
  try {
    const folder = join(parent, "視訊 軟體 (new copy) #1 100%");
    await cp(SITE, folder, { recursive: true });
    const root = pathToFileURL(folder).href + "/";
    const { page, complaints } = await openPage(context, root);
    await page.goto(`${root}zh-hant/index.html`);
    assert.ok(await isStyled(page), "styled");
    await page.fill("#q", "ＺＯＯＭ");
    await page.locator("[data-lookup] li").waitFor();
    assert.equal(await page.locator("[data-lookup] li").count(), 1);
    await page.press("#q", "Enter");
    await page.waitForURL(`${root}zh-hant/products/zoom.html`);
    await page.click(`.langs a[href*="/ar/"]`);
    await page.waitForURL(`${root}ar/products/zoom.html`);
    for (const path of ["compare.html", "glossary.html", "changes.html", "notices/zoom.html", "audiences/schools.html", "advisories/index.html"]) {
      await page.goto(`${root}en/${path}`);
      assert.ok(await isPrintable(page), `${path}: its script is there`);
      await page.click("nav.crumb a >> nth=0");
      await page.waitForURL(`${root}en/index.html`);
    }
    assert.deepEqual(complaints, []);
  } finally {
    await context.close();
    await rm(parent, { recursive: true });
  }
});

/** Whether the script ran: without it the print button is hidden. */
function isPrintable(page) {
  return page.locator("#print:visible").count();
}

/** Whether the style sheet was loaded: without it the header has no background. */
function isStyled(page) {
  return page.evaluate(() => {
    const header = document.querySelector("header");
    return header !== null && getComputedStyle(header).backgroundColor !== "rgba(0, 0, 0, 0)";
  });
}
