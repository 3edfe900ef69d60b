// Minifies the assets of the default theme: `npm run minify` writes themes/source/* to
// themes/default/assets/. Run it after a change to one of them and commit both.

import { readFileSync, readdirSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { transform } from "esbuild";

const THEMES = new URL("../../themes/", import.meta.url);

const OPTIONS = {
  // Old browsers run the scripts. Properties whose names end in `_` are a script's own and get short names.
  js: { minify: true, target: "es5", mangleProps: /_$/ },
  // Declarations stay as written: a browser ignores those it does not support.
  css: { minifyWhitespace: true },
};

export const ASSETS = readdirSync(new URL("source/", THEMES));

export const published = (name) => new URL(`default/assets/${name}`, THEMES);

// What a script needs more than that: the search asks Unicode for the scripts of letters.
const NEWER = { "search.js": "es2018" };

/** A minified asset. */
export async function minified(name) {
  const source = readFileSync(new URL(`source/${name}`, THEMES), "utf8");
  const loader = name.split(".").pop();
  const target = NEWER[name] ?? OPTIONS[loader].target;
  const options = { loader, charset: "utf8", ...OPTIONS[loader] };
  // Constants are put where they are used, before the syntax becomes that of old browsers, which has none.
  const inlined = loader === "js" ? (await transform(source, { loader, charset: "utf8", minifySyntax: true })).code : source;
  // Scripts have none: every byte of theirs is counted.
  const banner = loader === "js" ? "" : `/* Minified from themes/source/${name} */`;
  const { code } = await transform(inlined, { ...options, banner, target });
  return code;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  for (const name of ASSETS) writeFileSync(published(name), await minified(name));
}
