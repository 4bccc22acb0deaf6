// What the package makes of wasm-bindgen's output, and that it refuses an output it does not know.
import assert from "node:assert/strict";
import test from "node:test";
import { factory } from "../../scripts/package/glue.mjs";

/** The shape of the generated file, short. */
const GLUE = `
function kept(ask) { return ask; }
export class Source { free() {} }
export function mount(a) { return wasm.mount(a); }
export function view() { return wasm.view(); }
let wasm;
function __wbg_finalize_init(instance, module) { wasm = instance.exports; return wasm; }
async function __wbg_load(module, imports) {
  if (module instanceof Response) return await WebAssembly.instantiateStreaming(module, imports);
  return { instance: { exports: { mount: (a) => a + module.by, view: () => "view" } } };
}
async function __wbg_init(given) {
  let { module_or_path } = given;
  if (module_or_path === undefined) module_or_path = new URL('backup-console_bg.wasm', import.meta.url);
  const { instance, module } = await __wbg_load(module_or_path, {});
  return __wbg_finalize_init(instance, module);
}
const views = kept(() => WebAssembly.compileStreaming(fetch(new URL("./backup-console-views-12ab.wasm", import.meta.url), { integrity: "sha256-x=" })));
const tell = (index, data, success) => {
  sharedImports.__wasm_split.__indirect_function_table.get(index)(data, success);
};
export { initSync, __wbg_init as default };
`;
const given = GLUE.replace("initSync, ", "");

async function load(text) {
  return import(`data:text/javascript,${encodeURIComponent(text.replaceAll("import.meta.url", '"https://portal.example/"'))}`);
}

test("each call makes a program of its own", async () => {
  const { text, exports, parts } = factory(given);
  assert.deepEqual(exports, ["mount", "view"]);
  assert.deepEqual(parts, ["backup-console-views-12ab.wasm"]);
  const { glue } = await load(text);
  const start = async (by) => {
    const program = glue({ guard: (raw) => raw, called: assert.fail, part: assert.fail });
    await program.init({ module_or_path: { by } });
    return program.exports;
  };
  const [one, two] = [await start(1), await start(2)];
  assert.equal(one.mount(1), 2);
  assert.equal(two.mount(1), 3);
  assert.equal(one.mount(1), 2);
});

test("addresses of parts stay what bundlers look for, the default file is looked for by nobody", () => {
  const { text } = factory(given);
  assert.match(text, /new URL\("\.\/backup-console-views-12ab\.wasm", import\.meta\.url\)/);
  assert.doesNotMatch(text, /_bg\.wasm/);
  assert.match(text, /called\(sharedImports\.__wasm_split\.__indirect_function_table\.get\(index\)\)\(data, success\)/);
});

for (const [what, from, to] of [
  ["no default", "__wbg_init as default", "__wbg_init"],
  ["another way to keep what an instance exports", "wasm = instance.exports", "wasm = exportsOf(instance)"],
  ["no address of the program", /new URL\('.*?\)/, "'x'"],
  ["a part compiled in another way", "WebAssembly.compileStreaming(fetch(", "WebAssembly.compile(read("],
  ["a part loaded in another way", "WebAssembly.compileStreaming(fetch(", "compiled(fetch("],
  ["another way into the program", "__indirect_function_table.get(index)(data", "__indirect_function_table.take(index)(data"],
  ["something exported in another way", "let wasm;", "let wasm;\nexport let other = 1;"],
]) {
  test(`refused: ${what}`, () => {
    const changed = given.replace(from, to);
    assert.notEqual(changed, given);
    assert.throws(() => factory(changed), /wasm-bindgen's output/);
  });
}
