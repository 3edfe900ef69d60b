// Pages under different conditions: every kind in every language on a phone and at 400 % zoom, with wide
// text spacing, without JavaScript, in forced colours and in greyscale.

import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { after, before, test } from "node:test";
import { PNG } from "pngjs";
import { LANGUAGES, SITE, filesBelow, launch, openPage, serve } from "./site.mjs";

let site, browser;
before(async () => {
  site = await serve();
  browser = await launch();
});
after(async () => {
  await browser?.close();
  await site?.close();
});

const KINDS = [
  "index.html", "compare.html", "changes.html", "glossary.html", "about.html", "accessibility.html",
  "products/zoom.html", "products/google-meet.html", "notices/zoom.html", "notices/google-meet.html",
  "advisories/index.html", "advisories/ey-2020-0001.html", "audiences/schools.html",
];

/** Visits every kind of page of a language, in one tab. */
async function everyKind(folder, options, act) {
  const context = await browser.newContext({ ...options, bypassCSP: true });
  try {
    const { page, complaints } = await openPage(context, site.root);
    const faults = [];
    for (const path of KINDS) {
      await page.goto(`${site.root}${folder}/${path}`);
      faults.push(...(await act(page, path)).map((fault) => `${path}: ${fault}`));
    }
    assert.deepEqual(faults, []);
    assert.deepEqual(complaints, []);
  } finally {
    await context.close();
  }
}

/** WCAG 2.2, success criterion 1.4.12. */
const SPACING = "*{line-height:1.5!important;letter-spacing:.12em!important;word-spacing:.16em!important}p{margin-block-end:2em!important}";

/** The elements outside the window, or cut off by their own box. */
function cut() {
  const faults = [];
  const wide = document.documentElement.scrollWidth - document.documentElement.clientWidth;
  if (wide > 0) faults.push(`scrolls sideways by ${wide} px`);
  for (const element of document.querySelectorAll("body :not(svg, svg *)")) {
    if (element.closest(".vh, .skip, [hidden], [tabindex='0'], thead, pre")) continue;
    const style = getComputedStyle(element);
    const clips = [style.overflowX, style.overflowY].some((value) => ["hidden", "clip"].includes(value));
    if (clips && (element.scrollWidth > element.clientWidth + 1 || element.scrollHeight > element.clientHeight + 1)) {
      faults.push(`cuts off: ${element.outerHTML.slice(0, 80)}`);
    }
    const box = element.getBoundingClientRect();
    if (box.width > 0 && (box.left < -1 || box.right > innerWidth + 1)) faults.push(`outside: ${element.outerHTML.slice(0, 80)}`);
  }
  return faults.slice(0, 5);
}

for (const { folder } of LANGUAGES) {
  test(`${folder}: every kind of page fits 320 px, which is 400 % zoom, also with wide text spacing`, { timeout: 120_000 }, () =>
    everyKind(folder, { viewport: { width: 320, height: 640 } }, async (page) => {
      const before = await page.evaluate(cut);
      await page.addStyleTag({ content: SPACING });
      return [...before, ...(await page.evaluate(cut)).map((fault) => `with wide text spacing, ${fault}`)];
    }));

  test(`${folder}: without JavaScript no kind of page has a control without effect, and each has its day`, { timeout: 120_000 }, () =>
    everyKind(folder, { javaScriptEnabled: false }, async (page, path) => {
      const dead = page.locator(":is(button, input, select, textarea, [role=button], a[href='#'], a:not([href])):visible");
      const faults = await dead.allInnerTexts();
      if ((await page.locator("time[datetime='2020-04-08']:visible").count()) === 0) faults.push("the data date is not there");
      const way = path === "index.html" ? 0 : 1;
      if ((await page.locator("nav.crumb:visible").count()) !== way) faults.push("no way back");
      if ((await page.locator(".langs a:visible").count()) !== LANGUAGES.length) faults.push("no language switch");
      return faults;
    }));
}

/** The shape of each label of the glossary as a bitmap of 0 and 1, dark on light. */
async function shapes(options, prepare) {
  const context = await browser.newContext({ ...options, bypassCSP: true, viewport: { width: 1280, height: 900 }, deviceScaleFactor: 2 });
  try {
    const { page } = await openPage(context, site.root);
    await page.goto(`${site.root}en/glossary.html`);
    await prepare(page);
    const pictures = new Map();
    for (const tag of await page.locator("#labels ~ dl .tag").all()) {
      await tag.scrollIntoViewIfNeeded();
      const box = await tag.boundingBox();
      const side = await tag.evaluate((element) => parseFloat(getComputedStyle(element, "::before").width));
      const start = await tag.evaluate((element) => {
        const style = getComputedStyle(element);
        return parseFloat(style.borderInlineStartWidth) + parseFloat(style.paddingInlineStart);
      });
      const clip = { x: box.x + start, y: box.y + (box.height - side) / 2, width: side, height: side };
      const picture = PNG.sync.read(await page.screenshot({ clip, fullPage: false }));
      const grey = [];
      for (let at = 0; at < picture.data.length; at += 4) {
        grey.push(0.3 * picture.data[at] + 0.59 * picture.data[at + 1] + 0.11 * picture.data[at + 2]);
      }
      const middle = (Math.min(...grey) + Math.max(...grey)) / 2;
      pictures.set(await tag.innerText(), grey.map((value) => (value < middle ? 1 : 0)));
    }
    return pictures;
  } finally {
    await context.close();
  }
}

const GREY = (page) => page.addStyleTag({ content: "html{filter:grayscale(1)}" });
for (const [name, options, prepare] of [
  ["in forced colours", { forcedColors: "active" }, async () => {}],
  ["in grey", {}, GREY],
  ["in grey, dark", { colorScheme: "dark" }, GREY],
]) {
  test(`the shapes of the labels differ ${name}`, async () => {
    const pictures = [...(await shapes(options, prepare))];
    assert.equal(pictures.length, 8);
    const alike = [];
    for (const [index, [name, picture]] of pictures.entries()) {
      assert.ok(picture.includes(0) && picture.includes(1), `${name} has a shape`);
      for (const [other, next] of pictures.slice(index + 1)) {
        const share = picture.filter((value, at) => value !== next[at]).length / picture.length;
        if (!(share > 0.06)) alike.push(`${name} and ${other}: ${(100 * share).toFixed(1)} % of the pixels differ`);
      }
    }
    assert.deepEqual(alike, []);
  });
}

test("no text of a badge is cut off, and each has a title", { timeout: 120_000 }, async () => {
  const badges = filesBelow(join(SITE, "badges"));
  assert.equal(badges.length, 7 * 2 * LANGUAGES.length, "products, reader audiences and languages");
  const context = await browser.newContext();
  try {
    const page = await context.newPage();
    const faults = [];
    for (const name of badges) {
      await page.setContent(readFileSync(join(SITE, "badges", name), "utf8"));
      const seen = await page.evaluate(() => {
        const svg = document.querySelector("svg");
        const frame = svg.viewBox.baseVal;
        const outside = [...svg.querySelectorAll("text")].filter((text) => {
          const box = text.getBBox();
          return box.x < 4 || box.x + box.width > frame.width - 4 || box.y < 0 || box.y + box.height > frame.height;
        });
        return {
          role: svg.getAttribute("role"),
          title: svg.querySelector("title").textContent,
          words: [...svg.querySelectorAll("text")].map((text) => text.textContent).join(" "),
          outside: outside.map((text) => text.textContent),
        };
      });
      if (seen.role !== "img" || !seen.title) faults.push(`${name}: no title`);
      if (!/2020|109|2563/.test(seen.words) || !/2020|109|2563/.test(seen.title)) faults.push(`${name}: no day in ${seen.words}`);
      faults.push(...seen.outside.map((text) => `${name}: ${text}`));
    }
    assert.deepEqual(faults, []);
  } finally {
    await context.close();
  }
});
