// What a frame takes from the page around it, and what it says to the rest.
import assert from "node:assert/strict";
import test from "node:test";
import { fault, isOurs, sendable } from "../../npm/messages.js";

const message = (fields) => ({ console: 1, id: 1, ...fields });

test("messages of others are not ours", () => {
  for (const data of [null, undefined, 1, "text", [], {}, { console: 2 }, { type: "webpackOk" }]) assert.equal(isOurs(data), false);
  assert.equal(isOurs(message({ kind: "hello" })), true);
});

for (const fields of [
  { kind: "hello" },
  { kind: "mount", options: { project: "p" } },
  { kind: "update", options: {} },
  { kind: "navigate", view: "/vaults" },
  { kind: "open", form: "vault/create", values: { name: "a" } },
  { kind: "open", form: "vault/create" },
  { kind: "token", request: 1, token: null },
  { kind: "token", request: 1, token: "t" },
  { kind: "refresh" },
  { kind: "unmount" },
]) {
  test(`taken: ${JSON.stringify(fields)}`, () => assert.equal(fault(message(fields)), undefined));
}

for (const [data, expected] of [
  [{ console: 1, kind: "hello" }, "id: expected a number, got undefined"],
  [message({ kind: "constructor" }), /^kind: expected one of hello, mount, .*, got a text$/],
  [message({ kind: "mount" }), "options: expected an object, got undefined"],
  [message({ kind: "mount", options: [] }), "options: expected an object, got a list"],
  [message({ kind: "navigate", view: 7 }), "view: expected a text, got number"],
  [message({ kind: "open", form: "vault/create", values: null }), "values: expected an object, got null"],
  [message({ kind: "token", request: "1", token: "t" }), "request: expected a number, got a text"],
  [message({ kind: "token", request: 1, token: 7 }), "token: expected a text or null, got number"],
  [message({ kind: "hello", token: "secret" }), "token: not part of hello"],
]) {
  test(`refused: ${JSON.stringify(data)}`, () => {
    const said = fault(data);
    if (typeof expected === "string") assert.equal(said, expected);
    else assert.match(said, expected);
    assert.doesNotMatch(said, /secret/);
  });
}

test("functions stay where they are", () => {
  assert.deepEqual(sendable({ project: "p", getToken() {}, fetch() {}, linkTo() {} }), { project: "p" });
  assert.deepEqual(sendable(undefined), {});
});
