// The built site, and a server for it on loopback.

import { createReadStream, existsSync, statSync } from "node:fs";
import { createServer } from "node:http";
import { extname, join, resolve, sep } from "node:path";
import { fileURLToPath } from "node:url";

/** The folder of the built site: `SITE`, else the default of `greenlist build`. */
export const SITE = resolve(process.env.SITE ?? fileURLToPath(new URL("../../site", import.meta.url)));

/** The timeout of a page, in milliseconds. */
export const PATIENCE = 15_000;

const TYPES = {
  ".html": "text/html; charset=utf-8",
  ".css": "text/css; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".json": "application/json",
  ".svg": "image/svg+xml",
  ".png": "image/png",
  ".xml": "application/xml",
  ".yaml": "text/plain; charset=utf-8",
};

/**
 * Serves a folder on a free port of loopback, below a sub-path unless another is given, so that a URL
 * that works only at the root of a host is broken.
 */
export async function serve(folder = SITE, base = "/sub/path/") {
  const server = createServer((request, response) => {
    const file = fileFor(folder, base, request.url);
    const found = file ?? join(folder, "404.html");
    if (!existsSync(found)) return void response.writeHead(404).end();
    response.writeHead(file ? 200 : 404, {
      "content-type": TYPES[extname(found)] ?? "application/octet-stream",
      "cache-control": "no-store",
    });
    createReadStream(found).pipe(response);
  });
  server.maxConnections = 64;
  server.requestTimeout = PATIENCE;
  await new Promise((ready, failed) => server.once("error", failed).listen(0, "127.0.0.1", ready));
  return {
    root: `http://127.0.0.1:${server.address().port}${base}`,
    close: () =>
      new Promise((closed) => {
        server.close(closed);
        server.closeAllConnections?.();
      }),
  };
}

function fileFor(folder, base, url) {
  let path;
  try {
    path = decodeURIComponent(new URL(url, "http://127.0.0.1").pathname);
  } catch {
    return undefined;
  }
  if (!path.startsWith(base)) return undefined;
  const file = join(folder, path.slice(base.length));
  if (file !== folder && !file.startsWith(folder + sep)) return undefined;
  const page = path.endsWith("/") ? join(file, "index.html") : file;
  return existsSync(page) && statSync(page).isFile() ? page : undefined;
}
