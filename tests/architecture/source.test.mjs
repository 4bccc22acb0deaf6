// The reader that the other tests trust.
import assert from "node:assert/strict";
import test from "node:test";
import { bare, namedBehind, namedByClimbing, strings, withoutTests } from "./source.mjs";

const names = (found) => found.map(({ name }) => name);

test("comments and texts name nothing", () => {
  const rust = 'use crate::ui; // crate::a\n/* crate::b */ let s = "crate::c"; let r = r#"crate::"d""#; let q = \'"\'; crate::work::f::<\'a>();';
  assert.deepEqual(names(namedBehind("crate", rust)), ["ui", "work"]);
});

test("a group names each of its rooms, not what is inside them", () => {
  const rust = "use crate::{\n  http::{Client, log::Entry},\n  text,\n  ui::{self, Button},\n};";
  assert.deepEqual(names(namedBehind("crate", rust)), ["http", "text", "ui"]);
});

test("another crate's name is not mistaken for this one's", () => {
  assert.deepEqual(names(namedBehind("crate", "use backup_crate::x; use a::crate::y;")), []);
  assert.deepEqual(names(namedBehind("backup_api", "use backup_api::cbr::X;")), ["cbr"]);
});

test("climbing out of a room is seen", () => {
  assert.deepEqual(names(namedByClimbing("src/forms/poll/mod.rs", "use super::super::http;")), ["http"]);
  assert.deepEqual(names(namedByClimbing("src/forms/poll/mod.rs", "use super::queue;")), []);
  assert.deepEqual(names(namedByClimbing("src/app.rs", "use super::pages;")), ["pages"]);
});

test("texts are found with their lines", () => {
  assert.deepEqual(strings('// "no"\nlet a = "one \\"two\\"";\nlet b = r"three";'), [
    { text: 'one \\"two\\"', line: 2 },
    { text: "three", line: 3 },
  ]);
  assert.equal(bare('a "b" c'), "a     c");
});

test("unit tests are cut off", () => {
  assert.equal(withoutTests("fn a() {}\n#[cfg(test)]\nmod tests { }"), "fn a() {}\n");
  assert.equal(withoutTests("fn a() {}\n#[cfg(all(test, x))]\n#[allow(y)]\nmod tests {\n}"), "fn a() {}\n");
  const elsewhere = "#[cfg(test)]\nmod tests;\nfn a() {}";
  assert.equal(withoutTests(elsewhere), elsewhere);
});
