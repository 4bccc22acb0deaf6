// What the console says: tables that are fetched once, found where a bundler put them, and put into the page by the build.
import assert from "node:assert/strict";
import test from "node:test";
import { textOf } from "../../npm/source.js";
import { Words } from "../../npm/words.js";
import { digest, withIntegrity } from "../../scripts/integrity.mjs";
import { withWords } from "../../scripts/words.mjs";

test("a table inside an address is read without a fetch, in any of both forms", async () => {
  const said = "Schließen\n„x“ 中文\n";
  const data = [`data:text/plain;base64,${Buffer.from(said).toString("base64")}`, `data:text/plain,${encodeURIComponent(said)}`];
  assert.deepEqual(await Promise.all(data.map((address) => textOf(new URL(address)))), [said, said]);
});

test("a table is fetched once, and again where it did not come", async (t) => {
  const asked = [];
  let status = 503;
  t.mock.method(globalThis, "fetch", async (address) => {
    asked.push(String(address));
    return new Response("table", { status });
  });
  const words = new Words({ "words-de-first.txt": () => new URL("https://cdn.example/words-de-first.txt") });
  await assert.rejects(words.get("de", "first"), /did not load: 503/);
  status = 200;
  assert.deepEqual(await Promise.all([words.get("de", "first"), words.get("de", "first")]), ["table", "table"]);
  assert.equal(await words.get("de", "rest", new URL("https://portal.example/console/")), "table");
  assert.deepEqual(asked, ["https://cdn.example/words-de-first.txt", "https://cdn.example/words-de-first.txt", "https://portal.example/console/words-de-rest.txt"]);
});

test("the build puts sentences and addresses into the page", () => {
  const start = new Map([
    ["en", new Map([["product", "A & B"]])],
    ["de", new Map([["product", "A < B"]])],
  ]);
  const tables = [
    { language: "en", part: "first", file: "words-en-first-00ff.txt", text: "said\n<b>\n", integrity: "sha256-x" },
    { language: "en", part: "rest", file: "words-en-rest-00ff.txt", text: "more", integrity: "sha256-y" },
  ];
  const page = withWords('<title>{{product}}</title><template id=console-words></template><noscript>{{all:product}}</noscript>', tables, start);
  assert.equal(
    page,
    '<title>A &amp; B</title><meta name=console-words lang=en data-part=rest content="./words-en-rest-00ff.txt" data-integrity="sha256-y"><template id="console-words">' +
      '<p lang="en" data-name="product">A &amp; B</p><p lang="de" data-name="product">A &lt; B</p><p lang="en" data-part="first">said\n&lt;b>\n</p></template>' +
      '<noscript><p lang="en">A &amp; B</p><p lang="de">A &lt; B</p></noscript>',
  );
  assert.throws(() => withWords("{{missing}}", tables, start), /missing/);
});

test("the build says what the program must be, where a browser heeds it", () => {
  const html = '<link crossorigin href=./a-1.js id=console-glue rel=modulepreload><link id="console-wasm" rel="preload" href="./a-1_bg.wasm" as="fetch" /><link rel=icon href=./b.svg>';
  assert.equal(
    withIntegrity(html, (name) => `sha256-${name}`),
    '<link crossorigin href=./a-1.js id=console-glue rel=modulepreload integrity="sha256-a-1.js"><link id="console-wasm" rel="preload" href="./a-1_bg.wasm" as="fetch" data-integrity="sha256-a-1_bg.wasm"><link rel=icon href=./b.svg>',
  );
  assert.equal(digest(""), "sha256-47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU=");
});
