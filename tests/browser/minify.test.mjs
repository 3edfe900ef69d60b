// The committed assets of the default theme are up to date with themes/source.

import assert from "node:assert/strict";
import { readFileSync, readdirSync } from "node:fs";
import { test } from "node:test";
import { ASSETS, minified, published } from "./minify.mjs";

const ADVICE = "Run: cd tests/browser && npm ci --ignore-scripts && npm run minify";

test("every asset has a source", () => {
  assert.deepEqual(readdirSync(published("")).sort(), [...ASSETS].sort(), ADVICE);
});

for (const name of ASSETS) {
  test(`${name} is its source, minified`, async () => {
    assert.ok(readFileSync(published(name), "utf8") === (await minified(name)), ADVICE);
  });
}
