// Printing: every product's page and poster fits one A4 sheet, in every language.

import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, before, test } from "node:test";
import jsQR from "jsqr";
import { PNG } from "pngjs";
import { ADDRESSED, LANGUAGES, SITE, filesBelow, launch, openPage, serve } from "./site.mjs";

let site, addressed, browser, folder;
before(async () => {
  site = await serve();
  addressed = ADDRESSED && (await serve(ADDRESSED.folder));
  browser = await launch();
  folder = await mkdtemp(join(tmpdir(), "greenlist-print-"));
});
after(async () => {
  await browser?.close();
  await site?.close();
  await addressed?.close();
  if (folder) await rm(folder, { recursive: true });
});

/** Prints a page without backgrounds, the default of browsers; fails if it needs more than one sheet. */
async function print(page, root, path) {
  await page.goto(root + path);
  const file = join(folder, "sheet.pdf");
  await writeFile(file, await page.pdf({ format: "A4", preferCSSPageSize: true, printBackground: false }));
  const facts = execFileSync("pdfinfo", [file], { encoding: "utf8" });
  assert.match(facts, /^Page size:.*\(A4\)$/m);
  assert.equal(facts.match(/^Pages:\s+(\d+)$/m)[1], "1", `${path} takes more than one sheet`);
  return file;
}

/** A sheet as a greyscale image. */
function raster(file) {
  const picture = file.replace(/\.pdf$/, "");
  execFileSync("pdftoppm", ["-png", "-gray", "-r", "150", "-singlefile", file, picture]);
  return PNG.sync.read(readFileSync(`${picture}.png`));
}

for (const { folder: language } of LANGUAGES) {
  for (const kind of ["products", "notices"]) {
    test(`every page in ${language}/${kind} prints on one A4 sheet`, { timeout: 120_000 }, async () => {
      const context = await browser.newContext();
      try {
        const { page } = await openPage(context, site.root);
        const pages = filesBelow(join(SITE, language, kind)).filter((path) => path.endsWith(".html"));
        assert.ok(pages.length >= 7, `${pages.length} pages`);
        for (const path of pages) await print(page, site.root, `${language}/${kind}/${path}`);
      } finally {
        await context.close();
      }
    });
  }

  test(
    `the QR code on the poster in ${language} leads to the product's page`,
    { skip: ADDRESSED ? false : "no site with an address: SITE_WITH_ADDRESS" },
    async () => {
      const context = await browser.newContext();
      try {
        const { page } = await openPage(context, addressed.root);
        const sheet = raster(await print(page, addressed.root, `${language}/notices/zoom.html`));
        const code = jsQR(new Uint8ClampedArray(sheet.data), sheet.width, sheet.height);
        assert.equal(code?.data, `${ADDRESSED.base}${language}/products/zoom.html`);
      } finally {
        await context.close();
      }
    },
  );
}

test("a poster's shapes are printed without backgrounds", async () => {
  const context = await browser.newContext();
  try {
    const { page } = await openPage(context, site.root);
    const sheet = raster(await print(page, site.root, "en/notices/zoom.html"));
    const dark = sheet.data.filter((value, index) => index % 4 === 0 && value < 64).length;
    // Less than two octagons of 22 mm.
    assert.ok(dark / (sheet.width * sheet.height) > 0.015, `${dark} dark pixels of ${sheet.width * sheet.height}`);
  } finally {
    await context.close();
  }
});
