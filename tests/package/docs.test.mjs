// Every snippet is part of a host that is built and driven; every option, event and form is described.
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import test from "node:test";
import { fileURLToPath } from "node:url";

const ROOT = new URL("../../", import.meta.url);
const read = (file) => readFileSync(fileURLToPath(new URL(file, ROOT)), "utf8");

for (const page of ["docs/embedding.md", "npm/README.md"]) {
  const text = read(page);

  test(`${page}: every snippet stands in the file that it names`, () => {
    const snippets = [...text.matchAll(/(?:<!-- from (\S+) -->\n)?```(\w*)\n([^]*?)```\n/g)];
    assert.ok(snippets.length > 2);
    for (const [, file, kind, code] of snippets) {
      assert.ok(file, `a snippet in ${kind} names no file:\n${code}`);
      assert.ok(read(file).includes(code), `${file} does not have:\n${code}`);
    }
  });

  test(`${page}: links inside the page lead somewhere`, () => {
    const titles = new Set([...text.matchAll(/^#+ (.+)$/gm)].map(([, title]) => title.toLowerCase().replace(/[^\w -]/g, "").replaceAll(" ", "-")));
    for (const [, anchor] of text.matchAll(/\]\(#([\w-]+)\)/g)) assert.ok(titles.has(anchor), anchor);
  });
}

test("options, events, attributes and forms of the declarations are all in docs/embedding.md", () => {
  const types = read("npm/types/index.d.ts");
  const page = read("docs/embedding.md");
  const body = (name) => new RegExp(`export interface ${name} \\{([^]*?)\\n\\}`).exec(types)[1];
  const names = (text, pattern) => [...text.matchAll(pattern)].map(([, name]) => name);
  const wanted = [
    ...names(body("Options"), /^ {2}(\w+)\?/gm),
    ...names(body("Features"), /^ {2}(\w+)\?/gm),
    ...names(body("Events"), /^ {2}"([\w-]+)"/gm),
    ...names(/export type Form = ([^;]+);/.exec(types)[1], /"([^"]+)"/g),
  ];
  assert.ok(wanted.length > 30);
  assert.deepEqual(wanted.filter((name) => !page.includes(`\`${name}`) && !page.includes(` ${name}`) && !page.includes(`, \`${name}`)), []);
});
