// What the documents for embedding say is so: each snippet is part of a host that is built and driven, each table holds
// what the declarations and the sources hold, no more and no less.
import assert from "node:assert/strict";
import { readFileSync, readdirSync } from "node:fs";
import test from "node:test";
import { fileURLToPath } from "node:url";
import { ATTRIBUTES } from "../../npm/attributes.js";

const ROOT = new URL("../../", import.meta.url);
const read = (file) => readFileSync(fileURLToPath(new URL(file, ROOT)), "utf8");

/** Hosts that a test drives, and the server that serves them. */
const DRIVEN = /^examples\/(?:plain|react|react-18|next|sveltekit|vue|angular|iframe|single-spa)\/|^examples\/serve\.mjs$/;
/** What a title is linked by. */
const anchor = (title) => title.toLowerCase().replace(/[^\w -]/g, "").replaceAll(" ", "-");

for (const page of ["docs/embedding.md", "npm/README.md"]) {
  const text = read(page);

  test(`${page}: every snippet stands in the file of a host that it names`, () => {
    const snippets = [...text.matchAll(/(?:<!-- from (\S+) -->\n)?```(\w*)\n([^]*?)```\n/g)];
    assert.equal(snippets.length * 2, text.match(/^\s*(?:```|~~~)/gm).length, "a fence that is no snippet's");
    for (const [, file, kind, code] of snippets) {
      assert.ok(file, `a snippet in ${kind} names no file:\n${code}`);
      assert.match(file, DRIVEN);
      assert.ok(read(file).includes(code), `${file} does not have:\n${code}`);
    }
  });

  test(`${page}: links lead somewhere`, () => {
    const titles = new Set([...text.matchAll(/^#+ (.+)$/gm)].map(([, title]) => anchor(title)));
    const links = [...text.matchAll(/\]\(([^)#]*)(?:#([\w-]+))?\)/g)];
    for (const [, file, name] of links) {
      if (file) assert.ok(read(new URL(file, new URL(page, ROOT)).href.slice(ROOT.href.length)), file);
      else assert.ok(titles.has(name), name);
    }
  });
}

const page = read("docs/embedding.md");
const types = read("npm/types/index.d.ts");
const places = JSON.parse(read("docs/places.json"));

const names = (text, pattern) => [...text.matchAll(pattern)].map(([, name]) => name);
const sorted = (all) => [...all].sort();
const code = (cell) => names(cell, /`([^`]+)`/g);

/** The declaration of an interface, without its braces. */
const declared = (name) => new RegExp(`export interface ${name} \\{([^]*?)\\n\\}`).exec(types)[1];

/** The cells of the table whose first column is headed `head`, a row each. */
function table(head) {
  const rows = new RegExp(`^\\| ${head} \\|.*\\n\\|[ -|]*\\n((?:\\|.*\\n)+)`, "m").exec(page)[1].trim().split("\n");
  return rows.map((row) => row.split("|").slice(1, -1).map((cell) => cell.trim()));
}

test("the table of options holds all of them", () => {
  assert.deepEqual(sorted(table("option").flatMap(([name]) => code(name))), sorted(names(declared("Options"), /^ {2}(\w+)\?/gm)));
});

test("the table of features holds all of them, with the word that switches something off", () => {
  const features = table("feature").flatMap(([name]) => code(name));
  assert.deepEqual(sorted(features.map((it) => it.split(":")[0])), sorted(names(declared("Features"), /^ {2}(\w+)\?/gm)));
  // Of all switches one is off as usual.
  const usual = /impl Default for Features \{[^]*?Self \{([^}]*)\}/.exec(read("src/host/features.rs"))[1];
  for (const feature of features) {
    const [name, value] = feature.split(": ");
    const field = name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
    assert.match(usual, new RegExp(`\\b${field}: ${value === "true" ? "false" : "true"}`), feature);
  }
});

test("the table of events holds all of them, with the fields of their detail", () => {
  const wanted = [...declared("Events").matchAll(/^ {2}"([\w-]+)": \{([^]*?)\};$/gm)].map(([, name, fields]) => [name, sorted(names(fields, /(\w+)\??: /g))]);
  assert.ok(wanted.length > 5);
  const values = new Set(names(declared("Events"), /"([a-z-]+)"/g));
  const told = table("event").map(([name, , detail]) => [code(name)[0], sorted(code(detail).filter((it) => it !== "bodies" && !values.has(it)))]);
  assert.deepEqual(sorted(told), sorted(wanted));
});

test("the words that a detail can hold are all named", () => {
  const detail = table("event").map(([, , detail]) => detail).join();
  for (const field of ["effect", "kind", "reason"]) {
    for (const [, words] of declared("Events").matchAll(new RegExp(`\\b${field}: ((?:"[\\w-]+"(?: \\| )?)+)`, "g"))) {
      for (const word of names(words, /"([\w-]+)"/g)) assert.ok(detail.includes(`\`${word}\``), `${field}: ${word}`);
    }
  }
});

test("the declared values of the forms are those that they take", () => {
  const source = read("src/element/prefill.rs");
  const arms = [...source.matchAll(/^ {8}Place::(\w+) => ([^]*?)(?=^ {8}(?:Place::|_ =>))/gm)];
  const taken = Object.fromEntries(
    arms.map(([, place, arm]) => [places.find(({ name }) => name === place).form, sorted([...arm.matchAll(/\("(\w+)", "\w+", (Text|Ids|One|BackupType)\b/g)].map(([, name, kind]) => `${name} ${kind}`))]),
  );
  const kinds = [[/^Text$/, "Text"], [/^Ids$/, "Ids"], [/^"incremental" \| "full"$/, "BackupType"], [/./, "One"]];
  const said = Object.fromEntries(
    [.../export interface FormValues \{([^]*?)\n\}/.exec(types)[1].matchAll(/"([\w/-]+)": \{([^}]*)\}/g)].map(([, form, fields]) => [
      form,
      sorted([...fields.matchAll(/(\w+)\?: ([^;}]+?) *(?:;|$)/g)].map(([, name, type]) => `${name} ${kinds.find(([pattern]) => pattern.test(type))[1]}`)),
    ]),
  );
  assert.deepEqual(said, taken);
});

test("the table of forms holds all of them, with the values that they take", () => {
  const source = read("src/element/prefill.rs");
  const arms = [...source.matchAll(/^ {8}Place::(\w+) => ([^]*?)(?=^ {8}(?:Place::|_ =>))/gm)];
  const values = new Map(arms.map(([, place, arm]) => [place, sorted(names(arm, /\("(\w+)", "\w+", (?:Text|Ids|One|BackupType)\b/g))]));
  const forms = places.filter(({ form }) => form).map(({ name, form }) => [form, values.get(name)]);
  assert.deepEqual(sorted(forms.map(([form]) => form)), sorted(names(/export type Form = ([^;]+);/.exec(types)[1], /"([^"]+)"/g)));
  const told = table("form").map(([form, values]) => [code(form)[0], sorted(code(values.replace(/\([^)]*\)/g, "")))]);
  assert.deepEqual(sorted(told), sorted(forms));
});

test("attributes, places and parts are those of the sources", () => {
  // A name without dashes is the same one as frameworks write it.
  const attributes = [...ATTRIBUTES].filter(([attribute, option]) => attribute === option.toLowerCase() ? option === attribute : true).map(([attribute]) => attribute);
  assert.deepEqual(sorted(code(/^Attributes, too: ([^]*?)\n\n/m.exec(page)[1]).filter((name) => /^[\w-]+$/.test(name))), sorted(attributes));

  const told = code(/## Places\n\n[^:]*: ([^]*?)\. `/.exec(page)[1]);
  // The place of the emulator's own page is no portal's.
  const paths = places.filter(({ demo }) => !demo).map(({ path }) => path.replace("{id}", "ID"));
  assert.deepEqual(sorted(told), sorted(paths));

  const lists = code(/^(.*) take how their lists stand:/m.exec(page)[1]);
  assert.deepEqual(sorted(lists), sorted(places.filter(({ list }) => list).map(({ path }) => path.replace("{id}", "ID"))));

  const rust = readdirSync(fileURLToPath(new URL("src", ROOT)), { recursive: true }).filter((file) => file.endsWith(".rs"));
  const parts = new Set(rust.flatMap((file) => names(read(`src/${file}`), /\bpart="([\w -]+)"/g)).flatMap((part) => part.split(" ")));
  const styled = code(/by `::part`: ([^]*?)\. /.exec(page)[1]);
  for (const part of styled.filter((part) => !part.startsWith("button"))) assert.ok(parts.has(part), part);
  assert.deepEqual([...parts].filter((part) => !styled.includes(part)), []);
});

test("every custom property that is named is one of the tokens", () => {
  const tokens = read("style/tokens.css");
  const named = new Set(names(page, /`(--bc-[\w-]+)`/g));
  assert.ok(named.size > 5);
  for (const token of named) assert.match(tokens, new RegExp(`^\\s*${token}:`, "m"));
});
