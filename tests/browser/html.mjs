// A minimal HTML parser for pages that the Nu checker has found valid.

const TAG = /<([a-zA-Z][^\s/>]*)((?:[^>"']|"[^"]*"|'[^']*')*)>/g;
const ATTRIBUTE = /([^\s=/"']+)(?:\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'>]+)))?/g;
const NAMED = { amp: "&", lt: "<", gt: ">", quot: '"', apos: "'" };

/** The start tags of a page in order: `{ name, attributes }`, without comments and the contents of scripts. */
export function tags(html) {
  const bare = html.replace(/<!--[\s\S]*?-->/g, "").replace(/(<(script|style)\b[^>]*>)[\s\S]*?(<\/\2>)/gi, "$1$3");
  return [...bare.matchAll(TAG)].map(([, name, rest]) => ({
    name: name.toLowerCase(),
    attributes: Object.fromEntries(
      [...rest.matchAll(ATTRIBUTE)].map(([, key, a, b, c]) => [key.toLowerCase(), unescape(a ?? b ?? c ?? "")]),
    ),
  }));
}

function unescape(text) {
  return text.replace(/&(?:#x([0-9a-f]+)|#(\d+)|(\w+));/gi, (whole, hex, decimal, name) =>
    hex ? String.fromCodePoint(parseInt(hex, 16)) : decimal ? String.fromCodePoint(Number(decimal)) : (NAMED[name] ?? whole),
  );
}

const LOADED = { script: "src", img: "src", source: "src", video: "src", audio: "src", iframe: "src", embed: "src", object: "data", input: "src", track: "src" };
const LOADING_LINKS = /\b(stylesheet|icon|preload|modulepreload|manifest|prefetch|preconnect|dns-prefetch)\b/;

/** The URLs that a browser loads with a page. */
export function loads({ name, attributes }) {
  const found = [];
  if (name in LOADED && attributes[LOADED[name]] !== undefined) found.push(attributes[LOADED[name]]);
  if (name === "link" && LOADING_LINKS.test(attributes.rel ?? "")) found.push(attributes.href);
  if (attributes.poster !== undefined) found.push(attributes.poster);
  for (const candidate of (attributes.srcset ?? "").split(",")) {
    if (candidate.trim()) found.push(candidate.trim().split(/\s+/)[0]);
  }
  if (name === "use" || name === "image") found.push(attributes.href ?? attributes["xlink:href"]);
  return found;
}

/** The URLs of a page's links. */
export function links({ name, attributes }) {
  const found = [];
  if (name === "a" || name === "area") found.push(attributes.href);
  if (name === "form") found.push(attributes.action);
  if (name === "link" && !LOADING_LINKS.test(attributes.rel ?? "")) found.push(attributes.href);
  if (attributes.cite !== undefined) found.push(attributes.cite);
  return found.filter((address) => address !== undefined);
}
