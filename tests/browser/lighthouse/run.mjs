// Lighthouse for home, a product and an advisory: 100 in all four categories, the median of three runs.
//
//   cd tests/browser && npm run lighthouse            the site in ../../site
//   SITE=folder PAGES=en/index.html,ar/index.html npm run lighthouse
//
// It is no part of tests/run: what it measures of speed depends on what else the machine does.

import { existsSync } from "node:fs";
import { launch } from "chrome-launcher";
import lighthouse from "lighthouse";
import { SITE, serve } from "../serve.mjs";

const PAGES = (process.env.PAGES ?? "en/index.html,en/products/zoom.html,en/advisories/ey-2020-0001.html").split(",");
const CATEGORIES = ["performance", "accessibility", "best-practices", "seo"];
const RUNS = 3;
/** Nobody may miss a point, in any category. */
const WANTED = 100;

const median = (values) => [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)];
const score = (category) => Math.round((category.score ?? 0) * 100);

if (!existsSync(`${SITE}/index.html`)) throw new Error(`There is no built site in ${SITE}.`);
const site = await serve();
const chrome = await launch({
  chromePath: process.env.CHROMIUM ?? "/usr/bin/chromium",
  chromeFlags: ["--headless=new", "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking", "--disable-component-update", "--disable-sync"],
});
let short = 0;
try {
  for (const path of PAGES) {
    const runs = [];
    for (let run = 0; run < RUNS; run += 1) {
      runs.push((await lighthouse(site.root + path, { port: chrome.port, onlyCategories: CATEGORIES, logLevel: "error" })).lhr);
    }
    const scores = CATEGORIES.map((id) => median(runs.map((run) => score(run.categories[id]))));
    const audit = (id) => median(runs.map((run) => run.audits[id]?.numericValue ?? 0));
    const speed = `LCP ${(audit("largest-contentful-paint") / 1000).toFixed(2)} s, CLS ${audit("cumulative-layout-shift").toFixed(3)}`;
    console.log(`${path}: ${CATEGORIES.map((id, i) => `${id} ${scores[i]}`).join(", ")}; ${speed}`);
    for (const [i, id] of CATEGORIES.entries()) {
      if (scores[i] >= WANTED) continue;
      short += 1;
      const { auditRefs } = runs[0].categories[id];
      const lost = auditRefs.filter((ref) => ref.weight > 0 && (runs[0].audits[ref.id].score ?? 1) < 1);
      for (const ref of lost) console.log(`  ${id}: ${ref.id}: ${runs[0].audits[ref.id].title} ${runs[0].audits[ref.id].displayValue ?? ""}`);
    }
  }
} finally {
  chrome.kill();
  await site.close();
}
process.exitCode = short > 0 ? 1 : 0;
