// The box on the home page: names in any script, and an answer in four keystrokes.

import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { SAMPLE, launch, openPage, serve } from "./site.mjs";

let site, browser;
before(async () => {
  site = await serve();
  browser = await launch();
});
after(async () => {
  await browser?.close();
  await site?.close();
});

async function atHome(folder, act) {
  const context = await browser.newContext();
  try {
    const { page, complaints } = await openPage(context, site.root);
    await page.goto(`${site.root}${folder}/index.html`);
    await act(page);
    assert.deepEqual(complaints, []);
  } finally {
    await context.close();
  }
}

/** What the list shows, as product ids. */
function shown(page) {
  return page
    .locator("#plist > li:visible h3 a")
    .evaluateAll((links) => links.map((link) => /products\/([^/]+)\.html$/.exec(link.pathname)?.[1]));
}

const FINDS = [
  ["ＺＯＯＭ", "zoom"],
  ["訊連", "cyberlink-u-meeting"],
  ["谷歌", "google-meet"],
  ["ズーム", "zoom"],
  ["زوم", "zoom"],
  ["hangouts", "google-meet"],
  ["  wEbEx ", "cisco-webex"],
];

for (const { folder } of SAMPLE) {
  for (const [typed, product] of FINDS) {
    test(`in ${folder}, "${typed}" leaves ${product} alone`, () =>
      atHome(folder, async (page) => {
        await page.fill("#q", typed);
        assert.deepEqual(await shown(page), [product]);
        assert.ok(await page.locator("#none").isHidden(), "not said to be missing");
        assert.match(await page.locator("#count").innerText(), /1/, "the count is announced");
      }));
  }

  test(`in ${folder}, what is not listed is said not to be approved`, () =>
    atHome(folder, async (page) => {
      const all = await shown(page);
      await page.fill("#q", "skype");
      assert.deepEqual(await shown(page), []);
      assert.ok((await page.locator("#none").innerText()).length > 5);
      await page.fill("#q", "");
      assert.deepEqual(await shown(page), all, "an empty box shows everything again");
      assert.ok(await page.locator("#none").isHidden());
    }));

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

test("a search in the address is carried out", () =>
  atHome("en", async (page) => {
    await page.goto(`${site.root}en/index.html?q=hangouts`);
    assert.deepEqual(await shown(page), ["google-meet"]);
  }));
