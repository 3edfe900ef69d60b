// Lighthouse on loopback: home, product and advisory, in one language. Not one of the tests, for its
// scores move with the machine; run it where nothing else runs:
//
//   node tests/browser/lighthouse.mjs [language]      prints the medians of 3; fails below 100
//
// The program comes from npm when it is first needed.

import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { serve } from "./site.mjs";

const LIGHTHOUSE = "lighthouse@12.8.2";
const PAGES = ["index.html", "products/zoom.html", "advisories/ey-2020-0001.html"];
const CATEGORIES = ["performance", "accessibility", "best-practices", "seo"];
const RUNS = 3;
const FLAGS = "--headless=new --no-sandbox --disable-gpu --disable-quic";

const language = process.argv[2] ?? "zh-hant";
const folder = mkdtempSync(join(tmpdir(), "greenlist-lighthouse-"));
const report = join(folder, "report.json");

function scores(url) {
  execFileSync(
    "npx",
    ["--yes", LIGHTHOUSE, url, "--quiet", "--output=json", `--output-path=${report}`, `--only-categories=${CATEGORIES}`, `--chrome-flags=${FLAGS}`],
    { env: { ...process.env, CHROME_PATH: process.env.CHROMIUM ?? "/usr/bin/chromium" }, stdio: ["ignore", "ignore", "inherit"] },
  );
  const { categories, audits } = JSON.parse(readFileSync(report, "utf8"));
  return { categories, faults: Object.values(audits).filter(({ score }) => score !== null && score < 0.9).map(({ id }) => id) };
}

const median = (numbers) => [...numbers].sort((a, b) => a - b)[Math.floor(numbers.length / 2)];

// The server must answer while Lighthouse runs, so it is a process of its own.
if (process.argv[3] === "serve") {
  const { root } = await serve();
  console.log(root);
} else {
  const { spawn } = await import("node:child_process");
  const server = spawn(process.execPath, [process.argv[1], language, "serve"], { stdio: ["ignore", "pipe", "inherit"] });
  const root = await new Promise((ready) => server.stdout.once("data", (line) => ready(String(line).trim())));
  try {
    for (const page of PAGES) {
      const runs = Array.from({ length: RUNS }, () => scores(`${root}${language}/${page}`));
      const medians = CATEGORIES.map((name) => [name, Math.round(100 * median(runs.map(({ categories }) => categories[name].score)))]);
      console.log(page, medians.map(([name, score]) => `${name} ${score}`).join(", "));
      if (medians.some(([, score]) => score < 100)) {
        process.exitCode = 1;
        console.log("  below 0.9:", [...new Set(runs.flatMap(({ faults }) => faults))].join(", "));
      }
    }
  } finally {
    server.kill();
    rmSync(folder, { recursive: true });
  }
}
