// Two other ways to show a long list, fed from the same server with the same columns: AG Grid (community) and TanStack
// Virtual, fetched with npm, bundled and compressed as one would for production.
import { execFileSync } from "node:child_process";
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { createServer } from "node:http";
import path from "node:path";
import { brotliCompressSync, constants } from "node:zlib";

const FOLDER = "target/bench/lists";
const SOURCES = "scripts/bench/lists";
/** What is compared, with the selectors of what is measured. */
export const GRIDS = [
  {
    name: "AG Grid",
    source: "ag-grid",
    version: "36.2.0",
    first: '.ag-row[row-index="0"]',
    scroller: ".ag-body-viewport, .ag-grid-viewport",
    head: '.ag-header-cell[col-id="name"] .ag-header-cell-label',
  },
  { name: "TanStack Virtual", source: "tanstack", version: "3.19.11", first: ".row", scroller: "#list", head: ".head button" },
];
const PACKAGES = [`ag-grid-community@${GRIDS[0].version}`, `@tanstack/virtual-core@${GRIDS[1].version}`, "esbuild@0.25.12"];

const STYLE = `html, body { margin: 0; height: 100% } #list { height: calc(100% - 40px) } .virtual { overflow: auto; position: relative }
.head, .row { display: grid; grid-template-columns: repeat(8, minmax(0, 1fr)); height: 40px } .head { position: sticky; top: 0; z-index: 1; background: white }
.body { position: relative } .row { position: absolute; inset-inline: 0; contain: strict } .row span { overflow: hidden; white-space: nowrap; text-overflow: ellipsis }`;
const page = (name) => `<!DOCTYPE html><html lang="en"><meta charset="utf-8"><title>${name}</title><link rel="icon" href="data:,"><style>${STYLE}</style>
<input id="search" type="search"><div id="list"></div><script type="module" src="${name}.js"></script></html>`;

function bundle() {
  mkdirSync(FOLDER, { recursive: true });
  if (PACKAGES.some((wanted) => !existsSync(path.join(FOLDER, "node_modules", wanted.slice(0, wanted.lastIndexOf("@")))))) {
    writeFileSync(path.join(FOLDER, "package.json"), "{}");
    execFileSync("npm", ["install", "--prefix", FOLDER, "--silent", "--no-audit", "--no-fund", "--prefer-offline", ...PACKAGES]);
  }
  const sources = GRIDS.map(({ source }) => path.join(SOURCES, `${source}.js`));
  const how = ["--bundle", "--minify", "--format=esm", "--log-level=error", `--outdir=${FOLDER}`];
  const modules = path.resolve(FOLDER, "node_modules");
  execFileSync(path.join(modules, ".bin/esbuild"), [...sources, ...how], { env: { ...process.env, NODE_PATH: modules } });
}

/**
 * Serves both on this machine.
 *
 * @returns {Promise<{ address: string, brotli(source: string): number, stop(): void }>} `brotli`: of a bundle
 */
export async function serveGrids() {
  bundle();
  const compress = (bytes) => brotliCompressSync(bytes, { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } });
  const files = new Map();
  for (const { source } of GRIDS) {
    files.set(`/${source}.html`, ["text/html", compress(page(source))]);
    files.set(`/${source}.js`, ["text/javascript", compress(readFileSync(path.join(FOLDER, `${source}.js`)))]);
  }
  const server = createServer((request, answer) => {
    const [type, bytes] = files.get(new URL(request.url, "http://grids").pathname) ?? [];
    if (!bytes) return answer.writeHead(404).end();
    answer.writeHead(200, { "content-type": `${type}; charset=utf-8`, "content-encoding": "br" }).end(bytes);
  });
  await new Promise((listening) => server.listen(0, "127.0.0.1", listening));
  return {
    address: `http://127.0.0.1:${server.address().port}`,
    brotli: (source) => files.get(`/${source}.js`)[1].length,
    stop: () => server.close(),
  };
}
