// The end of a program stays inside: with a real WebAssembly module that traps.
import assert from "node:assert/strict";
import test from "node:test";
import { guard } from "../../npm/guard.js";

/** (module (func (export "trap") unreachable) (func (export "seven") (result i32) i32.const 7) (memory (export "memory") 1)) */
const BYTES = Uint8Array.of(
  0, 0x61, 0x73, 0x6d, 1, 0, 0, 0, 1, 8, 2, 0x60, 0, 0, 0x60, 0, 1, 0x7f, 3, 3, 2, 0, 1, 5, 3, 1, 0, 1,
  7, 0x19, 3, 4, 0x74, 0x72, 0x61, 0x70, 0, 0, 5, 0x73, 0x65, 0x76, 0x65, 0x6e, 0, 1, 6, 0x6d, 0x65, 0x6d, 0x6f, 0x72, 0x79, 2, 0,
  10, 10, 2, 3, 0, 0, 0x0b, 4, 0, 0x41, 7, 0x0b,
);

const instance = async () => (await WebAssembly.instantiate(BYTES)).instance.exports;

test("a trap ends the program, once, and nothing is thrown at the page", async () => {
  const ends = [];
  const { exports } = guard(await instance(), (message) => ends.push(message));
  assert.equal(exports.seven(), 7);
  assert.equal(exports.trap(), 0);
  assert.equal(ends.length, 1);
  assert.match(ends[0], /unreachable/);
  assert.equal(exports.seven(), 0);
  exports.trap();
  assert.equal(ends.length, 1);
});

test("what it knew is overwritten when the last of its functions has returned", async () => {
  const raw = await instance();
  const bytes = new Uint8Array(raw.memory.buffer);
  const secret = () => bytes.subarray(8, 13).every((byte) => byte === 7);
  bytes.fill(7, 8, 13);
  let seen;
  const { exports, called, end } = guard(raw, () => {});
  const outer = called(() => {
    end();
    raw.trap();
  });
  called(() => {
    exports.seven();
    outer();
    seen = secret();
  })();
  assert.equal(seen, true, "one of them still ran");
  assert.equal(secret(), false);
  assert.ok(bytes.every((byte) => byte === 0));
});

test("what the program throws on purpose goes through, and it lives on", () => {
  const { exports } = guard({ wrong: () => { throw new TypeError("options.theme"); }, seven: () => 7 }, assert.fail);
  assert.throws(() => exports.wrong(), /options\.theme/);
  assert.equal(exports.seven(), 7);
});

test("a stack that is used up is an end, another RangeError is not", () => {
  let ended = 0;
  const deep = () => deep() + 1;
  const { exports } = guard({ deep, range: () => { throw new RangeError("length"); }, seven: () => 7 }, () => (ended += 1));
  assert.throws(() => exports.range(), RangeError);
  assert.equal(exports.seven(), 7);
  assert.equal(exports.deep(), 0);
  assert.equal(ended, 1);
});

test("memory and tables stay what they are, functions that parts share too", async () => {
  const raw = await instance();
  const shared = () => 1;
  const { exports, end } = guard({ ...raw, __wasm_split_shared0: shared }, assert.fail);
  assert.equal(exports.memory, raw.memory);
  assert.equal(exports.__wasm_split_shared0, shared);
  end();
  assert.equal(exports.seven(), 0);
  assert.equal(exports.memory, raw.memory);
});

test("what is called past the exports ends with them", async () => {
  const ends = [];
  const raw = await instance();
  const { exports, called } = guard(raw, (message) => ends.push(message));
  assert.equal(called(raw.seven)(), 7);
  called(raw.trap)();
  assert.equal(ends.length, 1);
  assert.equal(called(raw.seven)(), 0);
  assert.equal(exports.seven(), 0);
});
