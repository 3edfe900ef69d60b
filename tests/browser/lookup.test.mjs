// The lookup on the home page: names in any script, and an answer in four keystrokes.

import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { pathToFileURL } from "node:url";
import { LANGUAGES, SAMPLE, SITE, launch, openPage, serve } from "./site.mjs";

let site, browser;
before(async () => {
  site = await serve();
  browser = await launch();
});
after(async () => {
  await browser?.close();
  await site?.close();
});

async function atHome(folder, act, root = site.root) {
  const context = await browser.newContext();
  try {
    const { page, complaints } = await openPage(context, root);
    await page.goto(`${root}${folder}/index.html`);
    await act(page);
    assert.deepEqual(complaints, []);
  } finally {
    await context.close();
  }
}

/** The product ids in the list. */
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
    test(`in ${folder}, "${typed}" leaves only ${product}`, () =>
      atHome(folder, async (page) => {
        await page.fill("#q", typed);
        assert.deepEqual(await shown(page), [product]);
        assert.ok(await page.locator("#none").isHidden(), "not said to be missing");
        assert.match(await page.locator("#count").innerText(), /1/, "the count is announced");
      }));
  }

  test(`in ${folder}, an unlisted product is shown as not approved`, () =>
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

/** The text that a reader of each language types, and the product to find. */
const TYPED = {
  "zh-hant": [["訊連", "cyberlink-u-meeting"], ["思科", "cisco-webex"]],
  en: [["ms teams", "microsoft-teams"], ["cyberlink", "cyberlink-u-meeting"]],
  ja: [["ズーム", "zoom"], ["マイクロソフト", "microsoft-teams"]],
  vi: [["phòng họp ví dụ", "example-rooms"], ["dam thoai", "example-talk"]],
  id: [["ruang contoh", "example-rooms"], ["bincang", "example-talk"]],
  th: [["ซูม", "zoom"], ["แฮงเอาท์", "google-meet"]],
  ar: [["زوم", "zoom"], ["غوغل", "google-meet"]],
};

for (const { folder } of LANGUAGES) {
  for (const [typed, product] of TYPED[folder]) {
    test(`a reader of ${folder} types "${typed}" and opens ${product}`, () =>
      atHome(folder, async (page) => {
        await page.focus("#q");
        await page.keyboard.type(typed);
        assert.deepEqual(await shown(page), [product]);
        await page.keyboard.press("Enter");
        await page.waitForURL(`${site.root}${folder}/products/${product}.html`);
      }));
  }
}

test("arrow keys move through the results, and Escape clears them", () =>
  atHome("en", async (page) => {
    const focused = () => page.evaluate(() => document.activeElement.id || /products\/([^/]+)\.html$/.exec(document.activeElement.pathname)?.[1]);
    await page.focus("#q");
    await page.keyboard.type("meet");
    const found = await shown(page);
    assert.ok(found.length >= 2, found.join(", "));
    const steps = [["ArrowDown", found[0]], ["ArrowDown", found[1]], ["ArrowUp", found[0]], ["ArrowUp", "q"]];
    for (const [key, expected] of steps) {
      await page.keyboard.press(key);
      assert.equal(await focused(), expected, key);
    }
    await page.keyboard.press("ArrowDown");
    await page.keyboard.press("Escape");
    assert.equal(await focused(), "q");
    assert.equal(await page.inputValue("#q"), "");
    assert.ok((await shown(page)).length > found.length, "everything is shown again");
  }));

test("results, and their absence, are announced to screen readers", () =>
  atHome("en", async (page) => {
    const announced = () => page.locator("[role=status]:visible").first().innerText();
    await page.fill("#q", "zoom");
    assert.match(await announced(), /1/);
    await page.fill("#q", "skype");
    assert.match(await announced(), /not on the list/);
  }));

test("the lookup works from a folder on disk", () => {
  const root = pathToFileURL(SITE).href + "/";
  return atHome(
    "th",
    async (page) => {
      await page.fill("#q", "ＺＯＯＭ");
      assert.deepEqual(await shown(page), ["zoom"]);
      await page.fill("#q", "skype");
      assert.ok(await page.locator("#none").isVisible());
    },
    root,
  );
});

test("a search in the URL is executed", () =>
  atHome("en", async (page) => {
    await page.goto(`${site.root}en/index.html?q=hangouts`);
    assert.deepEqual(await shown(page), ["google-meet"]);
  }));
