// What scripts/shrink.mjs leaves out and renames, on a module as small as it can be.
import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import test from "node:test";
import { withShortNames, withoutClasses, withoutUnused } from "../../scripts/shrink.mjs";

const MODULE = `(module
  (import "./page_bg.js" "__wbg_log_0123456789abcdef" (func $log (param i32)))
  (import "./page_bg.js" "other" (func $other (param i32)))
  (memory (export "memory") 1)
  (func (export "intounderlyingsource_pull") (param i32) (result i32)
    (call $log (local.get 0)) (i32.add (local.get 0) (i32.const 7)))
  (func (export "__wbindgen_describe_intounderlyingsource_pull") (call $other (i32.const 3)))
  (func (export "view") (param i32) (result i32) (local.get 0)))`;
const SCRIPT = `export class IntoUnderlyingSource {
    pull() { return wasm.intounderlyingsource_pull(1); }
}
if (Symbol.dispose) IntoUnderlyingSource.prototype[Symbol.dispose] = IntoUnderlyingSource.prototype.free;
export function view(a) { return wasm.view(a); }
const import0 = {
        __wbg_log_0123456789abcdef: function(arg0) {
            console.log(arg0);
        },
};
const IntoUnderlyingSourceFinalization = (typeof FinalizationRegistry === 'undefined')
    ? {} : new FinalizationRegistry(ptr => wasm.free(ptr));
const after = 1;
`;

function compiled() {
  const folder = mkdtempSync(path.join(tmpdir(), "shrink-"));
  try {
    writeFileSync(`${folder}/a.wat`, MODULE);
    execFileSync("node_modules/.bin/wasm-as", [`${folder}/a.wat`, "-o", `${folder}/a.wasm`]);
    return readFileSync(`${folder}/a.wasm`);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function start(bytes, imports) {
  return new WebAssembly.Instance(new WebAssembly.Module(bytes), { "./page_bg.js": imports }).exports;
}

test("an export that nobody calls stands for the shortest function of its type, and nothing else changes", () => {
  const said = [];
  const imports = { __wbg_log_0123456789abcdef: (it) => said.push(it), other: (it) => said.push(it) };
  const before = start(compiled(), imports);
  assert.equal(before.intounderlyingsource_pull(1), 8);
  assert.deepEqual(said.splice(0), [1]);
  const after = start(withoutUnused(compiled()), imports);
  assert.equal(after.intounderlyingsource_pull(1), 1);
  assert.equal(after.view(5), 5);
  // wasm-bindgen runs what describes it.
  after.__wbindgen_describe_intounderlyingsource_pull();
  assert.deepEqual(said, [3]);
});

test("its classes go from the JavaScript", () => {
  const text = withoutClasses(SCRIPT);
  assert.doesNotMatch(text, /IntoUnderlying/);
  assert.match(text, /export function view/);
  assert.match(text, /const after = 1/);
});

test("imports have short names on both sides, and one that is missing is told", () => {
  const { bytes, text } = withShortNames(compiled(), SCRIPT);
  const [name, other] = WebAssembly.Module.imports(new WebAssembly.Module(bytes)).map((it) => it.name);
  assert.equal(other, "other");
  assert.match(text, new RegExp(`^ {8}${name}: function`, "m"));
  assert.ok(name.length < 4);
  assert.throws(() => withShortNames(compiled(), "const import0 = {};"), /0 of 1 imports/);
});
