// Puts what the page says into a build (scripts/words.mjs), and what each file must be (scripts/integrity.mjs), the chunks beside the other files of a release build
// (scripts/split.mjs made them), and a .br and a .gz beside every file that is worth it. Trunk runs it after a build.
import { cp, readdir, readFile, writeFile } from "node:fs/promises";
import path from "node:path";
import { buffer } from "node:stream/consumers";
import { promisify } from "node:util";
import zlib from "node:zlib";
import { integrity } from "./integrity.mjs";
import { beginnings } from "./streams/pack.mjs";
import { words } from "./words.mjs";

const COMPRESSIBLE = new Set([".html", ".css", ".js", ".wasm", ".json", ".txt"]);

const folder = process.env.TRUNK_STAGING_DIR;
await words(folder);
await integrity(folder);
if (process.env.TRUNK_PROFILE !== "release") process.exit(0);
if (process.env.CONSOLE_CHUNKS) await cp(process.env.CONSOLE_CHUNKS, folder, { recursive: true });

/** Compresses each stream of a file that has some for itself: what is alike in one is not in the next. */
async function brotli(bytes) {
  const packing = zlib.createBrotliCompress({
    params: {
      [zlib.constants.BROTLI_PARAM_QUALITY]: zlib.constants.BROTLI_MAX_QUALITY,
      [zlib.constants.BROTLI_PARAM_LGWIN]: zlib.constants.BROTLI_MAX_WINDOW_BITS,
      [zlib.constants.BROTLI_PARAM_SIZE_HINT]: bytes.length,
    },
  });
  const small = buffer(packing);
  const begins = beginnings(bytes).slice(1);
  for (const [index, end] of begins.entries()) {
    packing.write(bytes.subarray(begins[index - 1] ?? 0, end));
    await new Promise((resolve) => packing.flush(zlib.constants.BROTLI_OPERATION_FLUSH, resolve));
  }
  packing.end(bytes.subarray(begins.at(-1) ?? 0));
  return small;
}
const gzip = (bytes) => promisify(zlib.gzip)(bytes, { level: 9 });

for (const entry of await readdir(folder, { recursive: true, withFileTypes: true })) {
  // The one file that is replaced where the page is served from: a compressed copy would go on saying what it said before.
  if (!entry.isFile() || entry.name === "config.json" || !COMPRESSIBLE.has(path.extname(entry.name))) continue;
  const file = path.join(entry.parentPath ?? entry.path, entry.name);
  const bytes = await readFile(file);
  const [small, smaller] = await Promise.all([gzip(bytes), brotli(bytes)]);
  await Promise.all([writeFile(`${file}.gz`, small), writeFile(`${file}.br`, smaller)]);
}
