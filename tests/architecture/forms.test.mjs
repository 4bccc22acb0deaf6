// Tests that hold for every form go through one list; what is not in it is not tested.
import assert from "node:assert/strict";
import test from "node:test";
import { files, read } from "./source.mjs";

test("every form is in the list that the tests of all forms go through", () => {
  const forms = files("src/forms", ".rs")
    .filter((file) => file !== "src/forms/probe.rs")
    .flatMap((file) => [...read(file).matchAll(/^pub static (\w+): FormSpec\b/gm)].map(([, name]) => name));
  const [, list] = read("src/forms/tests.rs").match(/const ALL: \[&FormSpec; \d+\] = \[([^\]]*)\]/);
  assert.ok(forms.length > 0);
  assert.deepEqual([...list.matchAll(/&(\w+)/g)].map(([, name]) => name).sort(), forms.sort(), "add it to ALL in src/forms/tests.rs");
});
