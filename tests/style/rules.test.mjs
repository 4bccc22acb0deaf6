import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import test from "node:test";
import { files, read, root, tokens, uncommented } from "./sheet.mjs";

const sheets = files("style", ".css");
const rules = sheets.filter((file) => file !== "style/tokens.css");
const named = "white|black|red|green|blue|gr[ae]y|silver|orange|yellow|teal|navy|purple|pink|brown|canvas|canvastext|highlight|graytext|linktext|buttontext|buttonface";

test("no rule outside the tokens has a colour", () => {
  const colours = new RegExp(`#[0-9a-f]{3,8}\\b|\\b(?:rgba?|hsla?|hwb|lab|lch|oklab|oklch|color|color-mix|light-dark)\\(|:[^;{}]*\\b(?:${named})\\b(?!-)[^;{}]*;`, "gi");
  const found = rules.flatMap((file) =>
    uncommented(read(file))
      .split("\n")
      .flatMap((line, at) => (line.match(colours) ?? []).map((hit) => `${file}:${at + 1} ${hit.trim()}`)),
  );
  assert.deepEqual(found, []);
});

test("every token that is used exists, and every one that exists is used", () => {
  const all = sheets.map((file) => uncommented(read(file))).join("\n");
  const used = new Set([...all.matchAll(/var\((--bc-[\w-]+)/g)].map(([, name]) => name));
  const declared = new Set([...all.matchAll(/(--bc-[\w-]+)\s*:/g)].map(([, name]) => name));
  const code = files("src", ".rs").map(read).join("\n");
  for (const [name] of code.matchAll(/--bc-[\w-]+/g)) declared.add(name);
  assert.deepEqual([...used].filter((name) => !declared.has(name)), []);
  assert.deepEqual([...tokens().keys()].filter((name) => !used.has(name)), []);
});

test("every class has a rule, and every rule a class of the console's own", () => {
  const all = rules.map((file) => uncommented(read(file))).join("\n");
  const styled = new Set([...all.matchAll(/\.(-?[a-z][\w-]*)/gi)].map(([, name]) => name).filter((name) => !/^(css|js)$/.test(name)));
  assert.deepEqual([...styled].filter((name) => !name.startsWith("bc-")), []);
  // Hooks that only hold things together.
  const bare = new Set(["bc-field-invalid", "bc-messages", "bc-summary-text", "bc-notice-text", "bc-tag-half", "bc-tone-neutral", "bc-skeleton-lines", "bc-head-text"]);
  const code = files("src", ".rs").map(read).join("\n") + read("index.html") + read("web/start.js");
  const written = [...code.matchAll(/class(?::|="|[^"\n]*")([^"\n>]*)/g)].flatMap(([, part]) => part.match(/bc-[a-z-]*[a-z]/g) ?? []);
  assert.ok(written.length > 100);
  assert.deepEqual([...new Set(written)].filter((name) => !styled.has(name) && !bare.has(name) && name !== "bc-tone"), []);
  // Names that are put together from a part stand in no source as a whole.
  const named = new Set(code.match(/bc-[a-z0-9-]*[a-z0-9]/g));
  assert.deepEqual([...styled].filter((name) => !named.has(name) && !/^bc-(tone|table-col)-/.test(name)), []);
});

test("in a table only what others named breaks anywhere", () => {
  const css = uncommented(read("style/components/table.css"));
  const anywhere = [...css.matchAll(/([^{}]*)\{([^{}]*)\}/g)].filter(([, , body]) => body.includes("overflow-wrap: anywhere"));
  assert.deepEqual(anywhere.map(([, selector]) => selector.trim().split("\n").at(-1).trim()), ["& tbody th"]);
});

test("html and body are styled in one file only", () => {
  const others = rules.filter((file) => file !== "style/page.css");
  assert.deepEqual(others.filter((file) => /(^|[\s,}])(html|body)\b[^;]*\{/m.test(uncommented(read(file)))), []);
});

test("the bundle holds every sheet once, in its layer", () => {
  const folder = mkdtempSync(join(tmpdir(), "style-"));
  try {
    const out = join(folder, "console.css");
    execFileSync("sh", [join(root, "style/bundle.sh"), out]);
    const bundle = readFileSync(out, "utf8");
    for (const file of [...sheets.filter((file) => file !== "style/console.css"), "web/start.css"]) {
      assert.equal(bundle.split(read(file).trimEnd()).length, 2, `${file} stands once in the bundle`);
    }
    assert.ok(bundle.startsWith("@layer start, tokens, page, base, layout, components, print;"));
    assert.ok(!bundle.includes("@import"));
    assert.equal(bundle.match(/\{/g).length, bundle.match(/\}/g).length);
    // Whatever stands in the first layer gives way to all others.
    assert.equal(bundle.match(/@layer start \{/g).length, 1);
  } finally {
    rmSync(folder, { recursive: true });
  }
});

test("motion stops when asked", () => {
  for (const file of rules) {
    const css = uncommented(read(file));
    for (const [, value] of css.matchAll(/\btransition:\s*([^;]+);/g)) {
      assert.ok(value.includes("var(--bc-open)"), `${file}: ${value} does not follow --bc-open`);
    }
    assert.ok(!/\binfinite\b/.test(css), `${file}: something moves without end`);
  }
});
