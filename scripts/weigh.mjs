// Where the bytes of the program are, before wasm-opt and compression: what the compiler made for each room, with all that only
// this room needs. Of a release build; run `make size` before.
//   weigh.mjs                 each room
//   weigh.mjs PART…           the same of what is loaded with these parts (src/pages/chunks.rs), beside the first page
//   weigh.mjs --keeps BYTES PART…   whatever keeps as many bytes, as a tree: what would go with it
import { readFileSync } from "node:fs";
import { module } from "./weigh/module.mjs";
import { owners, weights } from "./weigh/owners.mjs";

const FILE = "target/wasm32-unknown-unknown/release/backup-console.wasm";
const ENTRY = /^__wasm_split_00(\w+)00_export_/;

/** A name as the compiler mangled it, as far as it matters here. */
export function plain(mangled) {
  if (!mangled.startsWith("_ZN")) return mangled;
  const parts = [];
  for (let at = 3; ; ) {
    const length = /^\d+/.exec(mangled.slice(at, at + 4))?.[0];
    if (!length) break;
    at += length.length;
    parts.push(mangled.slice(at, at + Number(length)));
    at += Number(length);
  }
  const signs = { LT: "<", GT: ">", RF: "&", BP: "*", C: ",", u20: " ", u7b: "{", u7d: "}", u5b: "[", u5d: "]", LP: "(", RP: ")" };
  return parts.filter((part) => !/^h[0-9a-f]{16}$/.test(part)).join("::").replace(/\$(\w+)\$/g, (all, sign) => signs[sign] ?? all).replaceAll("..", "::");
}

/** The room of this repository that a name belongs to: `console::forms`, `api::cbr`; nothing for what is not ours by name. */
export function room(name) {
  // Its pages were put into it.
  if (/^_*wasm_split_00\w+00_export_/.test(name)) return "console::pages";
  const found = /\bbackup_(console|api|words)(?:::([a-z_0-9]+))?/.exec(name);
  // What builds elements is written for whoever has them built.
  return found && found[2] !== "dom" ? [found[1], found[2]].filter(Boolean).join("::") : undefined;
}

const kb = (bytes) => `${(bytes / 1000).toFixed(1)} KB`;

function main() {
  const args = process.argv.slice(2);
  const keeps = args[0] === "--keeps" ? Number(args.splice(0, 2)[1]) : undefined;
  const { nodes, exports } = module(readFileSync(FILE));
  const entries = new Map([...exports].filter(([name]) => ENTRY.test(name)).map(([name, at]) => [ENTRY.exec(name)[1], at]));
  const unknown = args.find((part) => !entries.has(part));
  if (unknown) throw new Error(`no part is called ${unknown}: there are ${[...entries.keys()].join(", ")}`);
  const first = [...exports].filter(([name]) => !ENTRY.test(name)).map(([, at]) => at);
  const parts = args.length > 0 ? args : [...entries.keys()];
  const owner = owners(nodes, [...first, ...parts.map((part) => entries.get(part))]);
  const there = args.length > 0 ? owners(nodes, first) : new Map();
  const names = nodes.map(({ name }) => plain(name));
  const counted = [...owner.keys()].filter((node) => !there.has(node));
  if (keeps) {
    const kept = weights(nodes, owner);
    const below = new Map();
    for (const node of counted) below.set(owner.get(node), [...(below.get(owner.get(node)) ?? []), node]);
    const show = (node, depth) => {
      if (kept.get(node) < keeps) return;
      console.log(`${" ".repeat(depth)}${kb(kept.get(node))} ${names[node].slice(0, 120)}`);
      for (const other of (below.get(node) ?? []).sort((one, other) => kept.get(other) - kept.get(one))) show(other, depth + 1);
    };
    for (const [from, all] of below) if (from === -1 || there.has(from)) for (const node of all) show(node, 0);
    return;
  }
  const sums = new Map();
  for (const node of counted) {
    let at = node;
    while (at !== -1 && !room(names[at])) at = owner.get(at);
    const of = at === -1 ? "shared by rooms: std, Leptos, wasm-bindgen, src/dom" : room(names[at]);
    sums.set(of, (sums.get(of) ?? 0) + nodes[node].size);
  }
  const total = [...sums.values()].reduce((sum, size) => sum + size, 0);
  for (const [of, size] of [...sums].sort(([, one], [, other]) => other - one)) console.log(`${kb(size).padStart(10)} ${((100 * size) / total).toFixed(1).padStart(5)} %  ${of}`);
  console.log(`${kb(total).padStart(10)}          all`);
}

if (process.argv[1]?.endsWith("weigh.mjs")) main();
