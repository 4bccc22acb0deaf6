// Swagger UI with our own description of the interface, served as well as it can be: what is published, compressed before
// it is asked for, kept for ever, and the page opened at the operation.
import { execFileSync } from "node:child_process";
import { mkdirSync, readFileSync } from "node:fs";
import { createServer } from "node:http";
import path from "node:path";
import { brotliCompressSync, constants } from "node:zlib";
import { RIVAL } from "../usable.mjs";

const FOLDER = "target/bench";
const PAGE = `<!DOCTYPE html>
<html lang="en"><meta charset="utf-8"><title>Swagger UI</title><link rel="icon" href="data:,">
<link rel="stylesheet" href="swagger-ui.css"><div id="ui"></div>
<script src="swagger-ui-bundle.js"></script><script src="start.js"></script></html>`;
const START = `SwaggerUIBundle({ url: "cbr.json", dom_id: "#ui", deepLinking: true, tryItOutEnabled: true, docExpansion: "none", defaultModelsExpandDepth: -1 });`;

/** Where in its page the operation that makes a vault stands. */
export const OPERATION = "#/default/cbr.vault.create";

/** What the page loads: name, type, bytes as they are sent. Fetches the package where it is not here yet. */
function files() {
  mkdirSync(FOLDER, { recursive: true });
  const wanted = `swagger-ui-dist@${RIVAL.version}`;
  const archive = execFileSync("npm", ["pack", wanted, "--silent", "--prefer-offline", "--pack-destination", FOLDER], { encoding: "utf8" }).trim();
  execFileSync("tar", ["-xzf", path.join(FOLDER, archive), "-C", FOLDER]);
  const taken = (name) => readFileSync(path.join(FOLDER, "package", name));
  return [
    ["", "text/html", Buffer.from(PAGE)],
    ["start.js", "text/javascript", Buffer.from(START)],
    ["swagger-ui.css", "text/css", taken("swagger-ui.css")],
    ["swagger-ui-bundle.js", "text/javascript", taken("swagger-ui-bundle.js")],
    ["cbr.json", "application/json", readFileSync("docs/openapi/cbr.json")],
  ].map(([name, type, bytes]) => ({ name, type, bytes: brotliCompressSync(bytes, { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } }) }));
}

/**
 * Serves it on this machine.
 *
 * @returns {Promise<{ address: string, brotli: number, stop(): void }>} `brotli`: bundle and style sheet
 */
export async function serveRival() {
  const all = files();
  const server = createServer((request, answer) => {
    const file = all.find(({ name }) => `/${name}` === new URL(request.url, "http://rival").pathname);
    if (!file) return answer.writeHead(404).end();
    answer.writeHead(200, { "content-type": `${file.type}; charset=utf-8`, "content-encoding": "br", "cache-control": "max-age=31536000" }).end(file.bytes);
  });
  await new Promise((listening) => server.listen(0, "127.0.0.1", listening));
  const brotli = all.filter(({ name }) => /^swagger-ui/.test(name)).reduce((sum, { bytes }) => sum + bytes.length, 0);
  return { address: `http://127.0.0.1:${server.address().port}`, brotli, stop: () => server.close() };
}
