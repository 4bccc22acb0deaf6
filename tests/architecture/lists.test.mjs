// What a list says of itself stands in the address only where its place takes it: else a reload forgets it.
import assert from "node:assert/strict";
import test from "node:test";
import { files, read } from "./source.mjs";

test("every place that a list stands at takes its state in the address", () => {
  const rows = read("src/places.rs").split(/^ {4}(?=\w+: PlaceInfo::new)/m).slice(1);
  const takes = new Set(rows.filter((row) => row.includes(".list()")).map((row) => row.match(/^\w+/)[0]));
  const named = files("src/pages", ".rs")
    .filter((file) => file !== "src/pages/probe.rs")
    .flatMap((file) => [...read(file).matchAll(/ListSpec \{[^}]*?\n\s+place: Place::(\w+),|list_of\(Place::(\w+)\)/g)].map(([, one, other]) => one ?? other));
  assert.ok(named.length > 8, String(named));
  assert.deepEqual(named.filter((place) => !takes.has(place)), [], "add .list() to its row in src/places.rs");
});
