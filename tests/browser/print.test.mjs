// Paper: a product's page, and a poster where there is one, take one sheet of A4.

import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { existsSync } from "node:fs";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, before, test } from "node:test";
import { LANGUAGES, SITE, launch, openPage, serve } from "./site.mjs";

let site, browser, folder;
before(async () => {
  site = await serve();
  browser = await launch();
  folder = await mkdtemp(join(tmpdir(), "greenlist-print-"));
});
after(async () => {
  await browser?.close();
  await site?.close();
  if (folder) await rm(folder, { recursive: true });
});

const SHEETS = [
  "zh-hant/products/zoom.html",
  ...LANGUAGES.map((language) => `${language.folder}/notices/zoom.html`).filter((path) => existsSync(join(SITE, path))),
];

for (const path of SHEETS) {
  test(`${path} prints on one A4 sheet`, async () => {
    const context = await browser.newContext();
    try {
      const { page } = await openPage(context, site.root);
      await page.goto(site.root + path);
      const file = join(folder, path.replaceAll("/", "-") + ".pdf");
      await writeFile(file, await page.pdf({ format: "A4", preferCSSPageSize: true, printBackground: false }));
      const facts = execFileSync("pdfinfo", [file], { encoding: "utf8" });
      assert.match(facts, /^Page size:.*\(A4\)$/m);
      assert.match(facts, /^Pages:\s+1$/m);
    } finally {
      await context.close();
    }
  });
}
