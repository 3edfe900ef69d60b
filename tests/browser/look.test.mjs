// The demonstration with other branding: agency, logo and colours, in light and dark.

import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { after, before, test } from "node:test";
import { SAMPLE, SITE, WIDTHS, launch, openPage, serve } from "./site.mjs";

const AXE = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");
const PROGRAM = process.env.GREENLIST ?? fileURLToPath(new URL("../../target/release/greenlist", import.meta.url));
const PAGES = ["index.html", "products/google-meet.html", "compare.html", "changes.html", "notices/google-meet.html"];

const LOOK = `look:
  agency:
    zh-Hant: "示範縣政府教育處資訊教育與網路安全推動辦公室"
    en: "Demonstration County Education Bureau, Office for Digital Learning and Network Safety"
    ar: "مكتب التعلم الرقمي وسلامة الشبكات في إدارة التعليم بمقاطعة العرض"
  logo: logo.svg
  colours:
    light: { header: "#003f2d", accent: "#f2c230", link: "#00563f", band: "#eef5f1" }
    dark: { header: "#00241a", accent: "#f2c230", link: "#86d9ac", band: "#16251f" }
`;
const LOGO = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 120 48"><circle cx="24" cy="24" r="22" fill="#003f2d"/></svg>`;

let folder, site, browser;
before(async () => {
  folder = mkdtempSync(join(tmpdir(), "greenlist look "));
  for (const part of ["content", "themes"]) cpSync(join(dirname(SITE), part), join(folder, part), { recursive: true });
  const settings = join(folder, "content/site.yaml");
  writeFileSync(settings, readFileSync(settings, "utf8").replace("theme: default\n", `theme: default\n${LOOK}`));
  writeFileSync(join(folder, "content/logo.svg"), LOGO);
  execFileSync(PROGRAM, ["build", "--no-search", "--quiet", "--root", folder]);
  site = await serve(join(folder, "site"));
  browser = await launch();
});
after(async () => {
  await browser?.close();
  await site?.close();
  if (folder) rmSync(folder, { recursive: true, force: true });
});

for (const path of ["index.html", ...SAMPLE.flatMap((language) => PAGES.map((page) => `${language.folder}/${page}`))]) {
  test(`text on ${path} has enough contrast, and the logo is shown`, { timeout: 120_000 }, async () => {
    const context = await browser.newContext({ locale: "fi-FI", reducedMotion: "reduce" });
    try {
      const { page, complaints } = await openPage(context, site.root);
      const asked = [];
      page.on("request", (request) => request.url().startsWith("http") && asked.push(request.url()));
      await page.goto(site.root + path);
      // The comparison has a script of its own.
      assert.ok(asked.length <= (path.endsWith("compare.html") ? 4 : 3), asked.join(" "));
      await page.evaluate(AXE);
      const found = [];
      for (const colorScheme of ["light", "dark"]) {
        await page.emulateMedia({ colorScheme });
        for (const width of WIDTHS) {
          await page.setViewportSize({ width, height: 800 });
          const violations = await page.evaluate(() =>
            globalThis.axe
              .run(document, { runOnly: { type: "rule", values: ["color-contrast", "color-contrast-enhanced"] }, resultTypes: ["violations"] })
              .then((result) => result.violations),
          );
          for (const { id, nodes } of violations) {
            found.push(`${colorScheme}, ${width} px: ${id}: ${nodes.map((node) => `${node.target.join(" ")} ${node.any[0]?.message}`).slice(0, 3).join("; ")}`);
          }
          const logo = await page.evaluate(() => {
            const style = getComputedStyle(document.querySelector(".own"), "::before");
            return { picture: style.backgroundImage, width: parseFloat(style.width) };
          });
          if (!logo.picture.startsWith('url("data:image/svg+xml') || !(logo.width > 40)) found.push(`${colorScheme}, ${width} px: no logo`);
          const wide = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
          if (wide > 0) found.push(`${colorScheme}, ${width} px: scrolls sideways by ${wide} px`);
        }
      }
      assert.deepEqual([...found, ...complaints], []);
    } finally {
      await context.close();
    }
  });
}
