// The bytes of everything that the first page loads, raw, gzip and brotli, against size-budget.json; and of what is
// loaded later, when a page is wanted.
//   size.mjs                  tables; fails above the limit, and on growth that nobody wrote down
//   size.mjs --line           one line, never fails
//   size.mjs --record "why"   writes the present size down, there and in docs/size.md
import { readdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import path from "node:path";
import { pathToFileURL } from "node:url";

const BUDGET = "size-budget.json";
const HISTORY = "docs/size.md";
// What HTML, style sheets and modules name: an address in an attribute, in url(…), or behind import.
const REFERENCES = [/\b(?:href|src)=["']?([^"'\s>]+)/g, /url\(["']?([^"')]+)/g, /\b(?:from|import)\s*\(?["']([^"']+)["']/g];

/** Every file the page in `folder` loads, found by following the references from index.html. */
export function firstLoad(folder) {
  const found = new Set();
  const visit = (file) => {
    if (found.has(file)) return;
    found.add(file);
    if (!/\.(html|css|js)$/.test(file)) return;
    const text = readFileSync(path.join(folder, file), "utf8");
    for (const pattern of REFERENCES) {
      for (const [, address] of text.matchAll(pattern)) {
        if (/^([a-z]+:|#|\/\/)/.test(address)) continue;
        const next = path.normalize(path.join(path.dirname(file), address.split(/[?#]/)[0]));
        if (statSync(path.join(folder, next), { throwIfNoEntry: false })?.isFile()) visit(next);
      }
    }
  };
  visit("index.html");
  return [...found];
}

/** The parts of the program and of what it says in English that the first page does not load. */
const laterLoad = (folder, first) => readdirSync(folder).filter((file) => /\.wasm$|^words-en-.*\.txt$/.test(file) && !first.includes(file));

const bytes = (folder, file) => statSync(path.join(folder, file), { throwIfNoEntry: false })?.size;

function measure(folder, files) {
  const rows = files.map((file) => {
    const raw = bytes(folder, file);
    return { file, raw, gzip: bytes(folder, `${file}.gz`) ?? raw, brotli: bytes(folder, `${file}.br`) ?? raw };
  });
  const sum = (key) => rows.reduce((total, row) => total + row[key], 0);
  return { rows, total: { file: "all", raw: sum("raw"), gzip: sum("gzip"), brotli: sum("brotli") } };
}

const kb = (count) => `${(count / 1000).toFixed(1)} KB`;

function print(title, { rows, total }) {
  const line = (name, ...cells) => console.log(`   ${name.padEnd(46)}${cells.map((cell) => cell.padStart(12)).join("")}`);
  line(title, "raw", "gzip", "brotli");
  for (const row of [...rows.sort((a, b) => b.brotli - a.brotli), total]) line(row.file, kb(row.raw), kb(row.gzip), kb(row.brotli));
}

function judge(total, budget) {
  const last = budget.recorded.at(-1);
  const growth = total.brotli - last.brotli;
  console.log(`   limit ${kb(budget.limit_brotli)}, written down ${kb(last.brotli)}, since then ${growth < 0 ? "−" : "+"}${Math.abs(growth)} bytes`);
  if (total.brotli > budget.limit_brotli) {
    console.log(`   The first page is ${total.brotli - budget.limit_brotli} bytes above the limit.`);
    return false;
  }
  if (growth > budget.slack_brotli) {
    console.log(`   It grew by more than ${budget.slack_brotli} bytes and nobody wrote down why: make size-record WHY="…"`);
    return false;
  }
  return true;
}

/** What was written down, step by step: how much of the step before, and of the beginning, is left. */
function table(recorded) {
  const share = (part, whole) => (whole ? (part.brotli / whole.brotli).toFixed(2) : "");
  const row = (entry, at) => `| ${entry.why} | ${kb(entry.raw)} | ${kb(entry.brotli)} | ${share(entry, recorded[at - 1])} | ${share(entry, recorded[0])} |`;
  return ["| what | raw | brotli | of the step before | of the first step |", "| --- | ---: | ---: | ---: | ---: |", ...recorded.map(row)].join("\n");
}

function writeHistory(recorded) {
  const text = readFileSync(HISTORY, "utf8");
  writeFileSync(HISTORY, text.replace(/(<!-- table -->\n)[^]*?(<!-- end -->)/, (_, before, after) => `${before}${table(recorded)}\n${after}`));
}

function record(total, budget, why) {
  if (!why?.trim()) {
    console.error('   Say what the bytes are for: make size-record WHY="…"');
    return false;
  }
  budget.recorded.push({ brotli: total.brotli, gzip: total.gzip, raw: total.raw, why: why.trim() });
  writeFileSync(BUDGET, `${JSON.stringify(budget, null, 2)}\n`);
  writeHistory(budget.recorded);
  console.log(`   Written down: ${kb(total.brotli)} brotli.`);
  return true;
}

if (import.meta.url === pathToFileURL(process.argv[1]).href) {
  const [option, why] = process.argv.slice(2);
  const files = firstLoad("dist");
  const first = measure("dist", files);
  const later = measure("dist", laterLoad("dist", files));
  const { total } = first;
  const budget = JSON.parse(readFileSync(BUDGET, "utf8"));
  if (option === "--line") {
    console.log(`the first page loads ${kb(total.raw)}, ${kb(total.brotli)} compressed; ${kb(later.total.brotli)} more are for later`);
  } else if (option === "--record") {
    process.exitCode = record(total, budget, why) ? 0 : 1;
  } else {
    print("loaded with the first page", first);
    if (later.rows.length > 0) print("loaded when a page needs it", later);
    process.exitCode = judge(total, budget) ? 0 : 1;
  }
}
