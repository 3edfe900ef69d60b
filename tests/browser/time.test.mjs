// A site that is not pinned, on later days: the page's clock is moved, in several time zones.

import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, before, test } from "node:test";
import { fileURLToPath } from "node:url";
import { LANGUAGES, launch, openPage, serve } from "./site.mjs";

const PROJECT = fileURLToPath(new URL("../..", import.meta.url));
const GREENLIST = process.env.GREENLIST ?? join(PROJECT, "target/release/greenlist");

/** The day this many days from now, as `2020-04-08`. */
const inDays = (days) => new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10);

/** The first day of the ban, and the day of its review. */
const BAN = inDays(100);
const REVIEW = inDays(200);

const ADVISORY = `id: later
issuer: executive-yuan
status: final
binding: true
issued: 2020-05-01
effective_from: ${BAN}
review_by: ${REVIEW}
legal_basis: [cyber-security-management-act]
rulings:
  - { id: r1, targets: ["product:microsoft-teams"], audiences: { include: [cyber-act-entities] }, verdict: banned, reasons: [known-vulnerabilities] }
alternatives: { items: [{ product: cyberlink-u-meeting, rank: 1 }] }
references: [{ kind: press, title: { zh-Hant: 報導, en: Report }, url: "https://news.example/", date: 2020-05-01 }]
`;

let folder, pinned, site, browser;

function build(out, ...more) {
  execFileSync(GREENLIST, ["build", "--quiet", "--root", folder, "--out", join(folder, out), ...more], { env: { ...process.env, LC_ALL: "C.UTF-8" }, stdio: "pipe" });
}

before(async () => {
  folder = mkdtempSync(join(tmpdir(), "greenlist-time-"));
  cpSync(join(PROJECT, "content"), join(folder, "content"), { recursive: true });
  const settings = join(folder, "content/site.yaml");
  writeFileSync(settings, readFileSync(settings, "utf8").replace(/^data_date: .*\n/m, ""));
  writeFileSync(join(folder, "content/advisories/2020/later.yaml"), ADVISORY);
  writeFileSync(join(folder, "content/advisories/2020/later.zh-Hant.md"), "---\ntitle: 日後停用\nsummary: 日後停用。\n---\n內容。\n");
  build("moving");
  build("pinned", "--on", inDays(0));
  site = await serve(join(folder, "moving"));
  pinned = await serve(join(folder, "pinned"));
  browser = await launch();
});
after(async () => {
  await browser?.close();
  await site?.close();
  await pinned?.close();
  if (folder) rmSync(folder, { recursive: true });
});

/** The script's note about another day; warnings beside it have days of their own. */
const MOVED = ".today[role=status] > p:not([data-from]):visible";
const TEAMS = "products/microsoft-teams.html";
/** The class of every visible panel, by the id of its audience. */
const panels = (page) => page.$$eval(".ans", (all) => all.filter((one) => one.checkVisibility()).map((one) => `${one.id.replace(/-\d{4}-\d\d-\d\d$/, "")} ${one.className.split(" ")[1]}`));

/** Opens a page with its clock set to a moment. */
async function at(moment, path, act, { timezoneId = "Asia/Taipei", root = site.root, ...options } = {}) {
  const context = await browser.newContext({ locale: "en-GB", timezoneId, ...options });
  try {
    const { page, complaints } = await openPage(context, root);
    await page.clock.install({ time: new Date(moment) });
    await page.goto(root + path);
    await act(page);
    assert.deepEqual(complaints, []);
  } finally {
    await context.close();
  }
}

test("panels show the reader's day, in every language, with a note", async () => {
  for (const { folder: language } of LANGUAGES) {
    const path = `${language}/${TEAMS}`;
    let first;
    await at(`${inDays(1)}T04:00:00Z`, path, async (page) => {
      first = await panels(page);
      assert.equal(await page.locator(MOVED).count(), 0, "nothing has changed yet");
      assert.ok((await page.locator(".next:visible").count()) > 0, "the change is written out");
    });
    await at(`${BAN}T04:00:00Z`, path, async (page) => {
      const now = await panels(page);
      assert.equal(now.length, first.length, "one panel an audience");
      assert.notDeepEqual(now, first);
      assert.ok(now.some((panel) => panel.endsWith(" ban")), String(now));
      const said = await page.locator(MOVED).innerText();
      assert.equal(said.trim(), await page.locator(".today").getAttribute("data-t"));
    });
  }
});

test("the day is the reader's, not the server's", async () => {
  // At this moment it is the day of the ban in Auckland, and the day before in Honolulu.
  const moment = `${BAN}T02:00:00+13:00`;
  for (const [timezoneId, banned] of [["Pacific/Auckland", true], ["Asia/Taipei", false], ["Pacific/Honolulu", false]]) {
    await at(moment, `en/${TEAMS}`, async (page) => {
      assert.equal((await panels(page)).some((panel) => panel.endsWith(" ban")), banned, timezoneId);
    }, { timezoneId });
  }
});

test("an open page changes at midnight", () =>
  at(`${inDays(99)}T15:59:00Z`, `en/${TEAMS}`, async (page) => {
    assert.ok(!(await panels(page)).some((panel) => panel.endsWith(" ban")));
    await page.clock.runFor(2 * 60_000);
    assert.ok((await panels(page)).some((panel) => panel.endsWith(" ban")));
  }));

test("results of the search say what holds on the reader's day, and come in that order", async () => {
  const results = async (day) => {
    let found;
    await at(`${day}T04:00:00Z`, `zh-hant/search.html?q=${encodeURIComponent("日後停用")}`, async (page) => {
      await page.waitForSelector("#hits > li");
      const [state] = await page.locator("#hits > li .chip").allInnerTexts();
      await page.fill("#words", "Teams");
      await page.press("#words", "Enter");
      await page.waitForSelector(`#hits a[href="${TEAMS}"]`);
      found = [state, await page.locator("#hits > li", { has: page.locator(`a[href="${TEAMS}"]`) }).locator(".kick").innerText()];
    });
    return found;
  };
  const [before, after] = [await results(inDays(99)), await results(BAN)];
  assert.deepEqual([before[0], after[0]], ["尚未生效", "生效中"]);
  assert.notEqual(before[1], after[1]);
  assert.match(after[1], /禁/);
});

test("lists change too, and the lookup still finds their rows", () =>
  at(`${BAN}T04:00:00Z`, "en/index.html", async (page) => {
    await page.fill("#q", "teams");
    const row = page.locator("[data-lookup] li");
    await row.waitFor();
    assert.equal(await row.count(), 1);
    assert.ok((await row.locator("dl:visible .ban").count()) > 0);
    assert.equal(await row.locator("dl:visible").count(), 1);
  }));

test("on the page for missing addresses the lookup shows the reader's day", async () => {
  for (const [day, banned] of [[inDays(99), false], [BAN, true]]) {
    await at(`${day}T04:00:00Z`, "404.html", async (page) => {
      await page.fill("#q", "teams");
      const row = page.locator("[data-lookup] li");
      await row.waitFor();
      assert.equal(await row.locator("dl:visible").count(), 1);
      assert.equal((await row.locator("dl:visible .ban").count()) > 0, banned, day);
    });
  }
});

test("a list without variants has the day from which it is out of date", async () => {
  const warned = (page) => page.locator(".today p.note:visible").count();
  await at(`${inDays(99)}T04:00:00Z`, "en/audiences/ministries.html", async (page) => assert.equal(await warned(page), 0));
  await at(`${BAN}T04:00:00Z`, "en/audiences/ministries.html", async (page) => assert.equal(await warned(page), 1));
});

test("a page warns after its review date", async () => {
  const path = "en/advisories/later.html";
  const warning = (page) => page.locator(".today p:visible", { hasText: "past its review date" }).count();
  await at(`${REVIEW}T04:00:00Z`, path, async (page) => assert.equal(await warning(page), 0, "on the day nothing is late"));
  await at(`${inDays(201)}T04:00:00Z`, path, async (page) => assert.equal(await warning(page), 1));
});

test("without JavaScript the page has its day and the scheduled changes", () =>
  at(`${BAN}T04:00:00Z`, `en/${TEAMS}`, async (page) => {
    assert.ok(!(await panels(page)).some((panel) => panel.endsWith(" ban")));
    assert.ok((await page.locator(".next:visible").count()) > 0);
    assert.equal(await page.locator(".today p:visible").count(), 0);
  }, { javaScriptEnabled: false }));

test("a pinned page stays on its day", () =>
  at(`${BAN}T04:00:00Z`, `en/${TEAMS}`, async (page) => {
    assert.ok(!(await panels(page)).some((panel) => panel.endsWith(" ban")));
    assert.equal(await page.locator("[data-from], [data-until], .today").count(), 0);
  }, { root: pinned.root }));
