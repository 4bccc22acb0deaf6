// Which language the page of its own begins in, and what it says where it has no words: start.js with a program that is none.
import assert from "node:assert/strict";
import test from "node:test";

const GLUE = `data:text/javascript,${encodeURIComponent(`
  export default async () => ({ memory: new WebAssembly.Memory({ initial: 1 }) });
  export const onpanic = () => {};
  export const onwords = (source, heard) => Object.assign(globalThis.program, { source, heard });
  export const stopped_words = () => "stopped";
  export const start = (element, config, language) => globalThis.program.start(language);
`)}`;

const node = (facts = {}) => ({ hidden: true, textContent: "", removed: false, remove() { this.removed = true; }, ...facts });

/** Loads start.js into a page that is none; gives what it did. */
async function started({ browser, kept = null, config = null, start = async () => {} }) {
  const message = { p: node(), button: node() };
  const nodes = {
    "start-message": node({ querySelector: (name) => message[name] }),
    "backup-console": node({ hidden: false }),
    "console-config": { href: "https://page.example/config.json" },
    "console-glue": { href: GLUE },
    "console-wasm": { href: "console.wasm", dataset: { integrity: "sha256-wasm" } },
    "console-words": { content: { querySelectorAll: (which) => ["en", "de"].flatMap((lang) => (which === "[data-part]" ? [{ lang, dataset: { part: "first" }, textContent: `${lang} table` }] : ["no-words", "retry", "not-started"].map((name) => ({ lang, dataset: { name }, textContent: `${lang} ${name}` })))) } },
  };
  const tables = ["de", "en"].flatMap((lang) => [{ lang, dataset: { part: "rest", integrity: `sha256-${lang}` }, content: `./words-${lang}-rest-00.txt` }]);
  const stored = new Map([["backup-console.language", kept]]);
  const fetched = [];
  const digests = new Map();
  const program = { languages: [], start: (language) => (program.languages.push(language), start(program)) };
  const globals = {
    program,
    document: { baseURI: "https://page.example/", getElementById: (id) => nodes[id], querySelectorAll: () => tables },
    navigator: { languages: browser },
    location: { reload: () => (program.reloads = (program.reloads ?? 0) + 1) },
    addEventListener: (name, heard) => Object.assign(program, { [name]: heard }),
    localStorage: { getItem: (name) => stored.get(name) ?? null, setItem: (name, value) => stored.set(name, value) },
    fetch: async (address, { integrity } = {}) => {
      fetched.push(String(address));
      if (integrity) digests.set(String(address), integrity);
      if (!String(address).endsWith("config.json")) return new Response("table");
      return config ? new Response(JSON.stringify(config), { headers: { "content-type": "application/json" } }) : new Response("", { status: 404 });
    },
  };
  for (const [name, value] of Object.entries(globals)) Object.defineProperty(globalThis, name, { value, configurable: true, writable: true });
  await import(`../../web/start.js?${Math.random()}`);
  const settled = async () => {
    for (let turn = 0; turn < 20; turn += 1) await new Promise((done) => setImmediate(done));
  };
  await settled();
  return { program, nodes, message, fetched, digests, stored, settled };
}

const languageOf = async (facts) => (await started(facts)).program.languages.at(-1);

test("the person's choice, then config.json, then the browser, then English", async () => {
  const browser = ["fr-FR", "de-AT", "en"];
  assert.equal(await languageOf({ browser, kept: "en", config: { language: "de" } }), "en");
  assert.equal(await languageOf({ browser: ["en-GB"], config: { language: "de-CH" } }), "de");
  assert.equal(await languageOf({ browser }), "de");
  assert.equal(await languageOf({ browser: ["fr"] }), "en");
});

test("what the first page says stands in it, the rest is fetched, once", async () => {
  const { program, fetched } = await started({ browser: ["de"] });
  assert.equal(await program.source("de", "first"), "de table");
  assert.deepEqual(fetched.filter((address) => address.includes("words")), []);
  assert.equal(await program.source("de", "rest"), "table");
  assert.equal(await program.source("de", "rest"), "table");
  assert.deepEqual(fetched.filter((address) => address.includes("words")), ["https://page.example/words-de-rest-00.txt"]);
});

test("the program and the tables are taken only as the build made them", async () => {
  const { program, digests } = await started({ browser: ["de"] });
  await program.source("de", "rest");
  assert.deepEqual([...digests].sort(), [["console.wasm", "sha256-wasm"], ["https://page.example/words-de-rest-00.txt", "sha256-de"]]);
});

test("only what a person chooses later is kept", async () => {
  const { program, stored } = await started({ browser: ["de"], start: async (own) => own.heard("de") });
  assert.equal(stored.get("backup-console.language"), null);
  program.heard("en");
  assert.equal(stored.get("backup-console.language"), "en");
});

test("without words it says so in the language nearest to the person's, and tries again with another page", async () => {
  const { program, nodes, message } = await started({ browser: ["de"], start: () => Promise.reject(undefined) });
  assert.deepEqual([nodes["start-message"].hidden, nodes["backup-console"].hidden], [false, true]);
  assert.deepEqual([message.p.textContent, message.button.textContent, message.button.hidden], ["de no-words", "de retry", false]);
  message.button.onclick();
  assert.equal(program.reloads, 1);
});

test("what else keeps it from starting is told with its reason, and nothing offers to try again", async (t) => {
  t.mock.method(console, "error", () => {});
  const { nodes, message } = await started({ browser: ["en"], start: async () => Promise.reject(new TypeError("no such region")) });
  assert.equal(message.p.textContent, "en not-started TypeError: no such region");
  assert.deepEqual([message.button.hidden, nodes["backup-console"].removed], [true, true]);
});
