// What scripts/streams takes apart comes back byte for byte, and what it does not know is refused.
import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import test from "node:test";
import { beginnings, packed } from "../../scripts/streams/pack.mjs";
import { STREAMS, unpacked } from "../../scripts/streams/unpack.js";

/** Each kind of instruction with numbers of its own, and a table whose elements go forth and back. */
const MODULE = `(module
  (type $one (func (param i32) (result i32)))
  (import "page" "table" (table 40 funcref))
  (import "page" "memory" (memory 1))
  (global $top (mut i32) (i32.const 70000))
  (elem (i32.const 30) $b $a $c)
  (data $text "four")
  (func $a (export "a") (param i32) (result i32)
    (call_indirect (type $one) (local.get 0) (i32.const 31)))
  (func $b (param i32) (result i32) (local f64 i32)
    (block $out (block $in (br_table $in $out $in (local.get 0))))
    (if (i32.eqz (local.get 0)) (then (return (i32.const -70000))))
    (local.set 1 (f64.add (f64.const 1.5) (f64.promote_f32 (f32.const 0.25))))
    (i64.store offset=300 align=4 (i32.const 8) (i64.const -5000000000))
    (i64.store align=2 (i32.const 16) (i64.load align=8 (i32.const 24)))
    (i32.store8 (i32.const 0) (i32.trunc_sat_f64_s (local.get 1)))
    (memory.copy (i32.const 0) (i32.const 4) (i32.const 8))
    (memory.fill (i32.const 0) (i32.const 4) (i32.const 8))
    (memory.init $text (i32.const 0) (i32.const 0) (i32.const 4))
    (data.drop $text)
    (drop (table.grow (ref.null func) (i32.const 1)))
    (drop (table.size))
    (drop (select (result funcref) (ref.func $a) (table.get 0 (i32.const 30)) (local.get 0)))
    (global.set $top (i32.add (global.get $top) (i32.const -16)))
    (local.set 2 (i32.const 0))
    (i32.add (call $c (local.get 2)) (i32.const 7)))
  (func $c (param i32) (result i32)
    (loop $again (br_if $again (local.get 0)))
    (i32.add (call_indirect (type $one) (local.get 0) (i32.const 31)) (memory.size))))`;

const FEATURES = ["bulk-memory", "nontrapping-float-to-int", "sign-ext", "mutable-globals", "reference-types", "multivalue"].map((feature) => `--enable-${feature}`);

function compiled(text, ...features) {
  const folder = mkdtempSync(path.join(tmpdir(), "streams-"));
  try {
    writeFileSync(`${folder}/a.wat`, text);
    execFileSync("node_modules/.bin/wasm-as", [`${folder}/a.wat`, "-o", `${folder}/a.wasm`, ...FEATURES, ...features]);
    return readFileSync(`${folder}/a.wasm`);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

test("modules come back byte for byte, several of a file each under its name", () => {
  const one = compiled(MODULE);
  const other = compiled("(module (func (export \"view\") (param i32) (result i32) (local.get 0)))");
  const file = packed([["one", one], ["other", other]]);
  const again = unpacked(new WebAssembly.Module(file));
  assert.deepEqual([...again.keys()], ["one", "other"]);
  assert.ok(one.equals(again.get("one")));
  assert.ok(other.equals(again.get("other")));
  assert.equal(new WebAssembly.Instance(new WebAssembly.Module(again.get("other"))).exports.view(5), 5);
});

test("a file of streams says where each begins, another file nothing", () => {
  const file = packed([["one", compiled(MODULE)]]);
  const begins = beginnings(file);
  assert.equal(begins.length, STREAMS.length);
  assert.equal(begins[0], 8);
  for (const [index, at] of begins.entries()) assert.ok(file.subarray(at, at + 32).includes(STREAMS[index]), STREAMS[index]);
  assert.deepEqual(beginnings(compiled(MODULE)), []);
  assert.deepEqual(beginnings(Buffer.from("a text")), []);
});

test("operations that nobody put into the tables are refused", () => {
  const wide = compiled('(module (func (export "a") (drop (i32x4.splat (i32.const 1)))))', "--enable-simd");
  assert.throws(() => packed([["wide", wide]]), /scripts\/streams has to be mended/);
});

test("what is left out at the end of a file is told, not guessed", () => {
  const file = packed([["one", compiled(MODULE)]]);
  assert.throws(() => unpacked(new WebAssembly.Module(file.subarray(0, beginnings(file).at(-1)))));
});
