// The site under test: its languages and files, and a browser.

import { existsSync, readdirSync } from "node:fs";
import { join, relative, resolve, sep } from "node:path";
import { chromium } from "playwright-core";
import { PATIENCE, SITE } from "./serve.mjs";

export { PATIENCE, SITE, serve } from "./serve.mjs";

/** The same site built with a base URL, `{ folder, base }`: `SITE_WITH_ADDRESS` and `BASE`; else undefined. */
export const ADDRESSED = process.env.SITE_WITH_ADDRESS && { folder: resolve(process.env.SITE_WITH_ADDRESS), base: process.env.BASE };

/** The demonstration's languages: folder (the lower-case tag), direction, `Accept-Language`. */
export const LANGUAGES = [
  { folder: "zh-hant", dir: "ltr", browser: "zh-TW" },
  { folder: "en", dir: "ltr", browser: "en-GB" },
  { folder: "ja", dir: "ltr", browser: "ja-JP" },
  { folder: "vi", dir: "ltr", browser: "vi-VN" },
  { folder: "id", dir: "ltr", browser: "id-ID" },
  { folder: "th", dir: "ltr", browser: "th-TH" },
  { folder: "ar", dir: "rtl", browser: "ar-EG" },
];

/** The source language, a full translation, and a right-to-left one. */
export const SAMPLE = LANGUAGES.filter(({ folder }) => ["zh-hant", "en", "ar"].includes(folder));

/** Phone and desktop. 320 px is also 1280 px at 400 % zoom. */
export const WIDTHS = [320, 1280];

if (!existsSync(join(SITE, "index.html"))) {
  throw new Error(`There is no built site in ${SITE}. Make one with: cargo run --release -- build`);
}

/** Every file below `folder`, as sorted paths with `/`, without names that start with a dot. */
export function filesBelow(folder) {
  const found = [];
  const walk = (dir) => {
    for (const entry of readdirSync(dir, { withFileTypes: true })) {
      if (entry.name.startsWith(".")) continue;
      const path = join(dir, entry.name);
      if (entry.isDirectory()) walk(path);
      else found.push(relative(folder, path).split(sep).join("/"));
    }
  };
  walk(folder);
  return found.sort();
}

/** Starts Debian's Chromium with a new, empty profile, which is removed when the browser is closed. */
export async function launch() {
  return chromium.launch({
    executablePath: process.env.CHROMIUM ?? "/usr/bin/chromium",
    headless: true,
    args: [
      "--no-sandbox",
      "--disable-gpu",
      "--disable-quic",
      "--no-first-run",
      "--disable-background-networking",
      "--disable-component-update",
      "--disable-sync",
    ],
  });
}

/** Opens a page that collects `complaints`: messages, errors, requests to other hosts. */
export async function openPage(context, root) {
  const page = await context.newPage();
  page.setDefaultTimeout(PATIENCE);
  const complaints = [];
  page.on("console", (message) => complaints.push(`console ${message.type()}: ${message.text()}`));
  page.on("pageerror", (error) => complaints.push(`page error: ${error.message}`));
  page.on("requestfailed", (request) => {
    // Leaving a page aborts its requests, which is no fault.
    const why = request.failure()?.errorText;
    if (why !== "net::ERR_ABORTED") complaints.push(`request failed: ${request.url()}: ${why}`);
  });
  page.on("request", (request) => {
    const url = request.url();
    if (!url.startsWith(root) && !url.startsWith("data:")) complaints.push(`request leaves the site: ${url}`);
  });
  return { page, complaints };
}
