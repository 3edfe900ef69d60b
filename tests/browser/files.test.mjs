// Every file of the built site, read from disk: links, languages, sizes, allowed elements.

import assert from "node:assert/strict";
import { readFileSync, statSync } from "node:fs";
import { join, posix } from "node:path";
import { test } from "node:test";
import { links, loads, tags } from "./html.mjs";
import { LANGUAGES, SITE, filesBelow } from "./site.mjs";

const FILES = new Set(filesBelow(SITE));
const PAGES = [...FILES]
  .filter((path) => path.endsWith(".html"))
  .map((path) => {
    const html = readFileSync(join(SITE, path), "utf8");
    const elements = tags(html);
    const ids = elements.map(({ attributes }) => attributes.id).filter((id) => id !== undefined);
    return { path, html, elements, ids };
  });
const IDS = new Map(PAGES.map(({ path, ids }) => [path, new Set(ids)]));
const size = (path) => statSync(join(SITE, path)).size;

/** Fails with the faults of all pages, not only the first. */
function everyPage(name, faults) {
  test(name, () => {
    assert.ok(PAGES.length > 0);
    assert.deepEqual(
      PAGES.flatMap((page) => faults(page).map((fault) => `${page.path}: ${fault}`)),
      [],
    );
  });
}

/** The target of a URL on a page: `{ outside }`, or a file of the site with an optional fragment. */
function target(page, address) {
  if (address.startsWith("data:")) return { data: true };
  if (/^[a-z][a-z0-9+.-]*:/i.test(address) || address.startsWith("//")) return { outside: true };
  const [rest, fragment] = address.split(/#(.*)/s);
  const path = decodeURIComponent(rest.split("?")[0]);
  return { file: path === "" ? page.path : posix.join(posix.dirname(page.path), path), fragment };
}

everyPage("every link and every asset leads to a file of the site", (page) =>
  page.elements
    .flatMap((element) => [...links(element), ...loads(element)])
    .filter((address) => {
      const { file } = target(page, address);
      return file !== undefined && (address.startsWith("/") || !FILES.has(file));
    }),
);

everyPage("every fragment stands on the page it names", (page) =>
  page.elements
    .flatMap((element) => [...links(element), ...loads(element)])
    .filter((address) => {
      const { file, fragment } = target(page, address);
      return fragment !== undefined && IDS.has(file) && !IDS.get(file).has(decodeURIComponent(fragment));
    }),
);

everyPage("nothing is loaded from outside, and no form sends there", (page) =>
  page.elements
    .flatMap((element) => [...loads(element), ...(element.name === "form" ? links(element) : [])])
    .filter((address) => target(page, address).outside),
);

test("no style sheet loads a file", () => {
  const faults = [...FILES]
    .filter((path) => path.endsWith(".css"))
    .filter((path) => /@import|url\(\s*["']?(?!["']|data:|#)/i.test(readFileSync(join(SITE, path), "utf8")));
  assert.deepEqual(faults, []);
});

test("no script contacts another host", () => {
  const faults = [...FILES]
    .filter((path) => path.endsWith(".js") && !path.includes("pagefind"))
    .filter((path) => /https?:\/\/|\beval\(|new Function\(/.test(readFileSync(join(SITE, path), "utf8")));
  assert.deepEqual(faults, []);
});

everyPage("a page has no script, style or handler of its own, and a policy that forbids them", ({ path, elements }) => {
  const faults = [];
  // The page for missing addresses may be anywhere, so that it holds what it needs.
  const isAnywhere = path === "404.html";
  for (const { name, attributes } of elements) {
    if (name === "style" && !isAnywhere) faults.push("<style>");
    if (name === "script" && !isAnywhere && attributes.src === undefined && attributes.type !== "application/ld+json") faults.push("<script> without src");
    for (const key of Object.keys(attributes)) {
      if (key === "style" || key.startsWith("on")) faults.push(`<${name} ${key}>`);
    }
  }
  const policy = elements.find(({ attributes }) => /^content-security-policy$/i.test(attributes["http-equiv"] ?? ""))?.attributes.content;
  if (!/default-src 'none'/.test(policy ?? "")) faults.push("no Content-Security-Policy with default-src 'none'");
  if (/unsafe-|\*|https?:/.test(policy ?? "")) faults.push(`a loose policy: ${policy}`);
  return faults;
});

const NAMES = new Intl.DisplayNames("en", { type: "language", fallback: "none" });

/** Whether a language tag is canonical and its language has a name. */
function known(tag) {
  try {
    return Intl.getCanonicalLocales(tag)[0] === tag && NAMES.of(tag) !== undefined;
  } catch {
    return false;
  }
}

everyPage("languages and directions are ones that exist", ({ path, elements }) => {
  const faults = [];
  for (const { name, attributes } of elements) {
    for (const key of ["lang", "hreflang"]) {
      const tag = attributes[key];
      if (tag !== undefined && !known(tag) && !(key === "hreflang" && tag === "x-default")) faults.push(`<${name} ${key}="${tag}">`);
    }
    if (attributes.dir !== undefined && !["ltr", "rtl", "auto"].includes(attributes.dir)) faults.push(`<${name} dir="${attributes.dir}">`);
  }
  const html = elements.find(({ name }) => name === "html")?.attributes ?? {};
  const language = LANGUAGES.find(({ folder }) => path.startsWith(`${folder}/`));
  if (!html.lang) faults.push("<html> without lang");
  if (language && !html.lang?.toLowerCase().startsWith(language.folder)) faults.push(`<html lang="${html.lang}">`);
  if (language && (html.dir ?? "ltr") !== language.dir) faults.push(`<html dir="${html.dir}">`);
  return faults;
});

everyPage("one h1, one main, a title, and ids that are unique", ({ elements, html, ids }) => {
  const faults = [];
  for (const name of ["h1", "main", "title"]) {
    const count = elements.filter((element) => element.name === name).length;
    // Icons may have a title too.
    if (name === "title" ? count < 1 : count !== 1) faults.push(`${count} <${name}>`);
  }
  if (/<title>\s*<\/title>/.test(html)) faults.push("an empty title");
  const twice = ids.filter((id, index) => ids.indexOf(id) !== index);
  if (twice.length > 0) faults.push(`ids that stand twice: ${twice.join(", ")}`);
  return faults;
});

test("every language has the same pages", () => {
  const of = (folder) => [...FILES].filter((path) => path.startsWith(`${folder}/`) && path.endsWith(".html")).map((path) => path.slice(folder.length));
  const source = of(LANGUAGES[0].folder);
  assert.ok(source.length >= 10, `${source.length} pages`);
  for (const { folder } of LANGUAGES) assert.deepEqual(of(folder), source, folder);
});

test("every path is safe on any server and any file share", () => {
  assert.deepEqual([...FILES].filter((path) => !/^[a-z0-9][a-z0-9._\-/]*$/.test(path)), []);
});

everyPage("a page stays light: at most 61,440 bytes with its CSS and JavaScript, at most 3 requests", (page) => {
  const assets = (elements) =>
    new Set(elements.flatMap(loads).map((address) => target(page, address).file).filter((file) => file !== undefined && file !== page.path));
  const inNoscript = page.html.match(/<noscript>[\s\S]*?<\/noscript>/g)?.join("") ?? "";
  const withScript = assets(tags(page.html.replace(/<noscript>[\s\S]*?<\/noscript>/g, "")));
  const withoutScript = new Set([...withScript, ...assets(tags(inNoscript))].filter((file) => !file.endsWith(".js")));
  const searches = posix.basename(page.path) === "search.html";
  const faults = [];
  for (const [reader, files] of [["with JavaScript", withScript], ["without JavaScript", withoutScript]]) {
    const present = [...files].filter((file) => FILES.has(file));
    const sum = (ending) => present.filter((file) => file.endsWith(ending)).reduce((total, file) => total + size(file), 0);
    const weight = size(page.path) + sum(".css") + sum(".js");
    if (files.size + 1 > 3) faults.push(`${files.size + 1} requests ${reader}`);
    if (weight > 61_440 && !searches) faults.push(`${weight} bytes ${reader}`);
    if (sum(".css") >= 24_576) faults.push(`${sum(".css")} bytes of CSS ${reader}`);
    if (sum(".js") >= 6_144 && !searches) faults.push(`${sum(".js")} bytes of JavaScript ${reader}`);
  }
  return faults;
});
