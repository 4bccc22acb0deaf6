// One thing has one id, in whatever case and with or without dashes: ids of services are compared by backup_api::ids alone.
import assert from "node:assert/strict";
import test from "node:test";
import { bare, files, lineOf, read, withoutTests } from "./source.mjs";

/** A path of names whose last is an id: `task.id`, `self.vault_id`, `id.get()`, `OTHER.vault_id.as_deref()`. */
const PATH = String.raw`(?:[A-Za-z_]\w*(?:\(\))?\.)*(?:\w+_)?id(?:\.(?:get|trim|as_str|as_deref|as_ref|clone|get_untracked)\(\))*(?![\w(.:])`;
const BEFORE = String.raw`(?<![\w.])[*&]*`;
const COMPARES = new RegExp(
  [
    String.raw`${BEFORE}${PATH}\s*(?:==|!=)\s*[^;,|]{0,40}`,
    String.raw`(?:[\w)\]]\s+)(?:==|!=)\s*(?:Some\()?[*&]*${PATH}`,
    String.raw`\.contains\(\s*[*&]*${PATH}\s*\)`,
    String.raw`\b(?:\w+_)?ids(?:\(\))?\.contains\(`,
  ].join("|"),
  "g",
);

/** What of us has an `id` of its own: an operation, a rule, a profile, a region, a control of a page. */
const OURS = /\b(?:info|INFO|operation|rule|profile|region|served|field)\.id\b/;

/** What compares no such ids: in which file of src, what it reads, and why. */
const OTHERWISE = [
  ["action/machine.rs", "f == id", "the name of an operation"],
  ["element/mounted.rs", "n == id", "numbers of the consoles of one page"],
  ["form/state/mod.rs", "known.id != id))", "ids of elements of the page"],
  ["list/actions.rs", ".contains(*id)", "ticked rows of one list, as it writes them"],
  ["list/head.rs", ".contains(id)", "ticked rows of one list, as it writes them"],
  ["list/pages.rs", ".contains(id)", "rows of one list, as it writes them"],
  ["list/view.rs", ".contains(id)", "ticked rows of one list, as it writes them"],
  ["pages/chunks.rs", "route.id ==", "a page for tests, not a thing"],
  ["pages/tasks/detail.rs", "e != id", "what the address says, against what it said before"],
  ["queue/line.rs", "item.sought.id == id", "handed back as it was given, of thousands"],
  ["work/collect.rs", ".contains(id)", "rows of one list, as it writes them"],
  ["work/found.rs", ".contains(id)", "rows of one list, as it writes them"],
  ["work/points.rs", "ids.contains(", "numbers of texts of one list"],
];
const isOtherwise = (file, text) => OTHERWISE.some(([of, start]) => `src/${of}` === file && text.startsWith(start));

const found = (rust) =>
  [...bare(withoutTests(rust)).matchAll(COMPARES)]
    .map((match) => ({ line: lineOf(rust, match.index), text: match[0].replace(/\s+/g, " ").trim() }))
    .filter(({ text }) => !OURS.test(text));

const all = ["src", "api/src", "view"].flatMap((folder) => files(folder, ".rs")).filter((file) => !/\/tests?(?:\.rs|\/)/.test(file));

test("ids of services are compared by backup_api::ids, whatever their case and dashes", () => {
  const wrong = all.flatMap((file) => found(read(file)).filter(({ text }) => !isOtherwise(file, text)).map(({ line, text }) => `${file}:${line}: ${text}`));
  assert.deepEqual(wrong, []);
});

test("each exception is one still", () => {
  assert.deepEqual(OTHERWISE.filter(([file, start]) => !found(read(`src/${file}`)).some(({ text }) => text.startsWith(start))), []);
});

test("it sees what it looks for", () => {
  const seen = (body) => found(`fn a() { ${body} }`).length;
  for (const wrong of [
    "rows.find(|task| task.id == id)",
    "rows.find(|row| own == row.vault_id)",
    "it.backup_id.as_deref() == Some(backup)",
    "one(key) != id",
    "all.iter().any(|known| *known == id.get())",
    "answered.contains(id)",
    "asked.contains(&row.id)",
    "vault_ids.contains(&row.of)",
  ]) {
    assert.equal(seen(wrong), 1, wrong);
  }
  for (const right of [
    "ids::same(&task.id, id) && ids::among(&all, id)",
    "told.contains(&ids::key(&row.id)) && row.id.is_empty()",
    "id.len() == 3 && table.info.id == name && width == wide && all.contains(&word)",
    "let it = |id| { id };",
  ]) {
    assert.equal(seen(right), 0, right);
  }
});
