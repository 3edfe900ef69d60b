// `greenlist serve`: a browser follows changes of files without interaction.

import assert from "node:assert/strict";
import { spawn } from "node:child_process";
import { cpSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { after, before, test } from "node:test";
import { SITE, launch, openPage } from "./site.mjs";

const ROOT = dirname(SITE);
const PROGRAM = process.env.GREENLIST ?? fileURLToPath(new URL("../../target/release/greenlist", import.meta.url));
const TEXT = "content/advisories/2020/ey-2020-0001.en.md";
const FACTS = "content/advisories/2020/ey-2020-0001.yaml";
const PAGE = "en/advisories/ey-2020-0001.html";

let folder, server, root, browser;
before(async () => {
  folder = mkdtempSync(join(tmpdir(), "greenlist preview "));
  for (const part of ["content", "themes"]) cpSync(join(ROOT, part), join(folder, part), { recursive: true });
  server = spawn(PROGRAM, ["serve", "--root", folder, "--language", "en"], { stdio: ["ignore", "pipe", "inherit"] });
  root = await new Promise((ready, failed) => {
    let said = "";
    server.once("exit", (code) => failed(new Error(`greenlist serve ended with ${code}`)));
    server.stdout.on("data", (part) => {
      said += part;
      const found = /http:\/\/127\.0\.0\.1:\d+\//.exec(said);
      if (found) ready(found[0]);
    });
  });
  browser = await launch();
});
after(async () => {
  await browser?.close();
  server?.removeAllListeners("exit");
  server?.kill();
  if (folder) rmSync(folder, { recursive: true, force: true });
});

const read = (path) => readFileSync(join(folder, path), "utf8");
const write = (path, text) => writeFileSync(join(folder, path), text);

/** Opens a page, and restores every file that `act` changed. */
async function open(path, act) {
  const context = await browser.newContext({ viewport: { width: 1280, height: 700 } });
  const kept = new Map([TEXT, FACTS].map((file) => [file, read(file)]));
  try {
    const { page, complaints } = await openPage(context, root);
    await page.goto(root + path);
    await act(page);
    assert.deepEqual(complaints, []);
  } finally {
    await context.close();
    for (const [file, text] of kept) write(file, text);
  }
}

const strip = (page) => page.locator("#greenlist-strip");

test("an edited title is shown without a reload, and the scroll position stays", () =>
  open(PAGE, async (page) => {
    await page.evaluate(() => window.scrollTo(0, 1200));
    // The text being read stays in place, also where a shorter title moves it.
    const place = () => page.locator("footer").evaluate((footer) => footer.getBoundingClientRect().top);
    const before = await place();
    write(TEXT, read(TEXT).replace(/^title: .*$/m, 'title: "A title of today"'));
    await page.getByRole("heading", { level: 1, name: "A title of today" }).waitFor();
    await page.waitForFunction(() => document.readyState === "complete" && window.scrollY > 0);
    const moved = Math.abs((await place()) - before);
    assert.ok(moved < 120, `${moved}`);
  }));

test("an error appears with its line above the last good page, and disappears once it is corrected", () =>
  open(PAGE, async (page) => {
    const good = read(FACTS);
    const heading = await page.locator("h1").innerText();
    const line = good.split("\n").findIndex((text) => text.includes("verdict: banned")) + 1;
    write(FACTS, good.replace("verdict: banned", "verdict: forbidden"));
    await strip(page).waitFor();
    const said = await strip(page).innerText();
    assert.match(said, /forbidden.*is not a verdict/);
    assert.ok(said.includes(`${FACTS}:${line}:`), said);
    assert.equal(await page.locator("h1").innerText(), heading);
    // A reload keeps it, and the server is alive.
    await page.reload();
    await strip(page).waitFor();
    write(FACTS, good);
    await strip(page).waitFor({ state: "detached" });
  }));

test("renamed and deleted files, and a removed and restored folder", () =>
  open(PAGE, async (page) => {
    const text = join(folder, TEXT);
    // Many editors save by replacing the file.
    writeFileSync(`${text}.new`, read(TEXT).replace(/^title: .*$/m, 'title: "Saved by renaming"'));
    renameSync(`${text}.new`, text);
    await page.getByRole("heading", { level: 1, name: "Saved by renaming" }).waitFor();
    // Without its translation the page shows the source with a note.
    renameSync(text, `${text}.away`);
    await page.waitForFunction(() => !document.querySelector("h1").innerText.includes("Saved"));
    renameSync(`${text}.away`, text);
    await page.getByRole("heading", { level: 1, name: "Saved by renaming" }).waitFor();
    renameSync(join(folder, "content"), join(folder, "gone"));
    await strip(page).waitFor();
    renameSync(join(folder, "gone"), join(folder, "content"));
    await strip(page).waitFor({ state: "detached" });
  }));

test("a style sheet is replaced without a reload", () =>
  open(PAGE, async (page) => {
    await page.evaluate(() => (window.untouched = true));
    const sheet = "themes/default/assets/site.css";
    const good = read(sheet);
    write(sheet, `${good}\nh1{letter-spacing:7px}\n`);
    await page.waitForFunction(() => getComputedStyle(document.querySelector("h1")).letterSpacing === "7px");
    assert.equal(await page.evaluate(() => window.untouched), true);
    write(sheet, good);
    await page.waitForFunction(() => getComputedStyle(document.querySelector("h1")).letterSpacing !== "7px");
  }));

test("another colour and logo are shown without a reload", () =>
  open(PAGE, async (page) => {
    const settings = "content/site.yaml";
    const good = read(settings);
    const svg = (width) => `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} 9"><path d="M0 0h9v9z"/></svg>`;
    const look = (header) =>
      good.replace("theme: default\n", `theme: default\nlook:\n  logo: logo.svg\n  colours: { light: { header: "${header}" } }\n`);
    const header = () => page.evaluate(() => getComputedStyle(document.querySelector("header")).backgroundColor);
    const ratio = () => page.evaluate(() => getComputedStyle(document.documentElement).getPropertyValue("--ratio"));
    const until = async (ask, expected) => {
      for (let round = 0; round < 150 && (await ask().catch(() => undefined)) !== expected; round++) await page.waitForTimeout(100);
      assert.equal(await ask(), expected);
    };
    try {
      write("content/logo.svg", svg(9));
      write(settings, look("#003f2d"));
      await until(header, "rgb(0, 63, 45)");
      await page.locator(".brand > .own").waitFor();
      await page.evaluate(() => (window.untouched = true));
      write(settings, look("#5a0030"));
      await until(header, "rgb(90, 0, 48)");
      write("content/logo.svg", svg(18));
      await until(ratio, "2.00");
      assert.equal(await page.evaluate(() => window.untouched), true);
    } finally {
      write(settings, good);
      rmSync(join(folder, "content/logo.svg"), { force: true });
    }
  }));

test("the toolbar shows another day, an audience, two languages side by side, a phone and paper", () =>
  open("en/products/zoom.html", async (page) => {
    const toolbar = page.locator("#greenlist-toolbar");
    await toolbar.getByLabel("Show as of").fill("2020-04-06");
    await toolbar.getByRole("button", { name: "Show", exact: true }).click();
    await page.locator('footer time[datetime="2020-04-06"]').waitFor();
    await toolbar.getByLabel("Show as of").fill("");
    await toolbar.getByLabel("Compare with").selectOption("ar");
    await toolbar.getByLabel("Width").selectOption("phone");
    await toolbar.getByRole("button", { name: "Show", exact: true }).click();
    const [left, right] = ["en", "ar"].map((name) => page.frameLocator(`iframe[data-folder="${name}"]`));
    await left.locator("h1").waitFor();
    assert.equal(await right.locator("html").getAttribute("dir"), "rtl");
    assert.equal(await left.locator("#greenlist-toolbar").count(), 0);
    assert.equal(await page.locator("iframe").first().evaluate((frame) => frame.clientWidth), 360);
    // Navigation in one frame is followed by the other.
    await left.locator("header .brand > a").click();
    await page.waitForFunction(
      () => document.querySelector('iframe[data-folder="ar"]').contentWindow.location.pathname === "/ar/index.html",
    );
    await toolbar.getByLabel("Width").selectOption("paper");
    await toolbar.getByRole("button", { name: "Show", exact: true }).click();
    await left.locator("h1").waitFor();
    assert.equal(await left.locator("nav.langs").evaluate((nav) => getComputedStyle(nav).display), "none");
    await toolbar.getByLabel("Audience").selectOption("schools");
    await toolbar.getByLabel("Width").selectOption("screen");
    await toolbar.getByLabel("Compare with").selectOption("");
    await toolbar.getByRole("button", { name: "Show", exact: true }).click();
    await page.waitForURL(`${root}en/audiences/schools.html`);
  }));

test("more tabs than a browser has connections follow a change", async () => {
  const context = await browser.newContext();
  const good = read(TEXT);
  try {
    const pages = [];
    for (let tab = 0; tab < 9; tab += 1) {
      const page = await context.newPage();
      await page.goto(root + PAGE, { timeout: 10_000 });
      pages.push(page);
    }
    // The first tab holds the connection that the others share.
    await pages.shift().close();
    write(TEXT, good.replace(/^title: .*$/m, 'title: "In every tab"'));
    for (const page of pages) await page.getByRole("heading", { level: 1, name: "In every tab" }).waitFor();
  } finally {
    await context.close();
    write(TEXT, good);
  }
});

test("a page says that the server has ended", async () => {
  const context = await browser.newContext();
  try {
    const page = await context.newPage();
    await page.goto(root + PAGE);
    // The last test: the others need the server.
    server.removeAllListeners("exit");
    server.kill();
    await page.locator("#greenlist-ended").waitFor();
  } finally {
    await context.close();
  }
});
