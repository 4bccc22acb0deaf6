// The grader that the tests of servers use: what it takes points for.
import assert from "node:assert/strict";
import { test } from "node:test";
import { grade } from "../deploy/support/grade.mjs";

const GOOD = {
  "content-security-policy": "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; frame-ancestors 'none'",
  "x-content-type-options": "nosniff",
  "referrer-policy": "no-referrer",
  "cross-origin-resource-policy": "same-origin",
  "strict-transport-security": "max-age=31536000",
};

test("a page with all of it has the best grade", () => {
  assert.deepEqual([grade(GOOD, { secure: true }).grade, grade(GOOD, { secure: true }).score], ["A+", 130]);
  assert.equal(grade(GOOD, { html: '<script type=module src=./a.js integrity=sha256-x></script>', secure: true }).score, 135);
});

test("what is missing or wide open costs", () => {
  const without = (name, value) => grade({ ...GOOD, [name]: value }, { secure: true });
  for (const [name, value, expected] of [
    ["content-security-policy", undefined, "C"],
    ["content-security-policy", "default-src 'none'; script-src 'self' 'unsafe-inline'; frame-ancestors 'none'", "B+"],
    ["content-security-policy", "script-src 'self' 'unsafe-eval'; object-src 'none'; frame-ancestors 'none'", "A+"],
    ["strict-transport-security", undefined, "B+"],
    ["access-control-allow-origin", "*", "C"],
    ["set-cookie", "a=b", "A+"],
  ]) {
    assert.equal(without(name, value).grade, expected, `${name}: ${value}`);
  }
  assert.equal(grade({}, { secure: true }).grade, "D");
  assert.equal(grade(GOOD, { html: "<script src=https://elsewhere.example/a.js></script>", secure: true }).rules["subresource-integrity"], -5);
});
