// axe-core with every WCAG 2.2 A and AA rule and its best practices, on every kind of page.

import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { after, before, test } from "node:test";
import { LANGUAGES, SITE, WIDTHS, filesBelow, launch, openPage, serve } from "./site.mjs";

const AXE = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");
const RULES = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];

/** For each kind, the pages with the most content. */
const NAMED = ["products/zoom.html", "products/google-meet.html", "notices/google-meet.html", "advisories/ey-2020-0001.html"];
const TOP = ["index.html", "compare.html", "changes.html", "search.html", "glossary.html", "about.html", "accessibility.html"];
const KINDS = [...TOP, "products/", "notices/", "advisories/", "bulletins/", "audiences/"];

/** The top pages of a language, and of each folder the list and the named pages, or its first page. */
function samples(folder) {
  const pages = filesBelow(join(SITE, folder)).filter((path) => path.endsWith(".html"));
  const kind = (path) => path.slice(0, path.indexOf("/") + 1);
  const firsts = new Map([...pages].reverse().filter((path) => !path.endsWith("/index.html")).map((path) => [kind(path), path]));
  const named = new Set(NAMED.map(kind));
  const first = (path) => path === firsts.get(kind(path)) && !named.has(kind(path));
  return pages.filter((path) => kind(path) === "" || path.endsWith("/index.html") || first(path) || NAMED.includes(path));
}

const PAGES = ["index.html", "404.html", ...LANGUAGES.flatMap(({ folder }) => samples(folder).map((path) => `${folder}/${path}`))];

test("axe checks every kind of page", () => {
  for (const { folder } of LANGUAGES) {
    for (const path of [...KINDS, ...NAMED]) {
      assert.ok(PAGES.some((page) => page.startsWith(`${folder}/${path}`)), `${folder}/${path}`);
    }
  }
});

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
  test(`axe finds no violation on ${path}`, { timeout: 120_000 }, async () => {
    // No language of the site: the gate does not redirect.
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
