// axe-core with every WCAG 2.2 A and AA rule and its best practices, on every kind of page.

import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { after, before, test } from "node:test";
import { SAMPLE, WIDTHS, firstOf, launch, openPage, serve } from "./site.mjs";

const AXE = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");
const RULES = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];

const PAGES = [
  "index.html",
  "404.html",
  ...SAMPLE.flatMap(({ folder }) => [
    `${folder}/index.html`,
    `${folder}/products/zoom.html`,
    `${folder}/products/google-meet.html`,
    `${folder}/advisories/ey-2020-0001.html`,
    firstOf(folder, "bulletins"),
    firstOf(folder, "audiences"),
    `${folder}/changes.html`,
    `${folder}/about.html`,
  ]),
];

let site, browser;
before(async () => {
  site = await serve();
  browser = await launch();
});
after(async () => {
  await browser?.close();
  await site?.close();
});

for (const path of PAGES) {
  test(`axe finds nothing on ${path}`, { timeout: 120_000 }, async () => {
    // A language of no reader: the gate stays.
    const context = await browser.newContext({ locale: "fi-FI", reducedMotion: "reduce" });
    try {
      const { page } = await openPage(context, site.root);
      const response = await page.goto(site.root + path);
      assert.equal(response.status(), 200);
      await page.evaluate(AXE);
      const found = [];
      for (const colorScheme of ["light", "dark"]) {
        await page.emulateMedia({ colorScheme });
        for (const width of WIDTHS) {
          await page.setViewportSize({ width, height: 800 });
          const violations = await page.evaluate(
            (values) => globalThis.axe.run(document, { runOnly: { type: "tag", values }, resultTypes: ["violations"] }).then((result) => result.violations),
            RULES,
          );
          for (const { id, help, nodes } of violations) {
            found.push(`${colorScheme}, ${width} px: ${id} (${help}): ${nodes.map((node) => node.target.join(" ")).slice(0, 3).join("; ")}`);
          }
        }
      }
      assert.deepEqual(found, []);
    } finally {
      await context.close();
    }
  });
}
