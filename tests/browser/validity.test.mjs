// The Nu HTML checker on every page, in one start of Java.

import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { createRequire } from "node:module";
import { test } from "node:test";
import { SITE } from "./site.mjs";

const JAR = createRequire(import.meta.url).resolve("vnu-jar/build/dist/vnu.jar");
const java = spawnSync("java", ["-version"]).status === 0;

test(
  "the Nu HTML checker finds no error",
  { timeout: 240_000, skip: java ? false : "there is no Java here: apt-get install default-jre-headless" },
  () => {
    const run = spawnSync("java", ["-Xss1m", "-jar", JAR, "--errors-only", "--format", "json", "--skip-non-html", SITE], {
      encoding: "utf8",
      maxBuffer: 64 << 20,
      timeout: 220_000,
    });
    assert.equal(run.error, undefined);
    const { messages } = JSON.parse(run.stderr);
    assert.deepEqual(
      messages.map(({ url, lastLine, lastColumn, message }) => `${decodeURI(url).slice(`file:${SITE}`.length)}:${lastLine}:${lastColumn}: ${message}`),
      [],
    );
  },
);
