// What each file must be, so that a browser refuses another one: digests of the generated JavaScript and of the program's first
// part into index.html. Trunk does it for styles and the start, scripts/words.mjs for the tables, scripts/split.mjs for the
// other parts. A preload of a fetch takes no digest in any browser: the fetch does (web/start.js).
import { createHash } from "node:crypto";
import { readFile, writeFile } from "node:fs/promises";
import path from "node:path";

/** @param {string | Uint8Array} bytes */
export const digest = (bytes) => `sha256-${createHash("sha256").update(bytes).digest("base64")}`;

/**
 * `html` with the digests of these files.
 *
 * @param {string} html
 * @param {(name: string) => string} digestOf a file by its name
 */
export function withIntegrity(html, digestOf) {
  return html.replace(/<link\b[^>]*\bid="?console-(glue|wasm)"?[^>]*>/g, (tag, kind) => {
    const file = /\bhref="?([^"\s>]+)/.exec(tag)[1];
    return tag.replace(/\s*\/?>$/, ` ${kind === "glue" ? "" : "data-"}integrity="${digestOf(path.basename(file))}">`);
  });
}

export async function integrity(folder) {
  const page = path.join(folder, "index.html");
  const html = await readFile(page, "utf8");
  const names = [...html.matchAll(/\bid="?console-(?:glue|wasm)"?[^>]*?\bhref="?([^"\s>]+)|\bhref="?([^"\s>]+)[^>]*?\bid="?console-(?:glue|wasm)"?/g)].map(([, one, other]) => path.basename(one ?? other));
  if (names.length !== 2) throw new Error("index.html names no program: scripts/integrity.mjs has to be mended");
  const digests = new Map(await Promise.all(names.map(async (name) => [name, digest(await readFile(path.join(folder, name)))])));
  await writeFile(page, withIntegrity(html, (name) => digests.get(name)));
}
