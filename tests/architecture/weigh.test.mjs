// What the weighing of the program rests on: names, rooms, and who keeps what.
import assert from "node:assert/strict";
import test from "node:test";
import { plain, room } from "../../scripts/weigh.mjs";
import { owners, weights } from "../../scripts/weigh/owners.mjs";

test("a mangled name is read, and says to which room it belongs", () => {
  const name = "_ZN64_$LT$backup_console..forms..Draft$u20$as$u20$core..ops..Drop$GT$4drop17h0123456789abcdefE";
  assert.equal(plain(name), "_<backup_console::forms::Draft as core::ops::Drop>::drop");
  assert.equal(room("_<backup_console::forms::Draft as core::ops::Drop>::drop"), "console::forms");
  assert.equal(room("backup_api::tables::check"), "api::tables");
  assert.equal(room("__wasm_split_00views00_export_0_views"), "console::pages");
  for (const name of ["backup_console::dom::child::Called", "core::str::find", ""]) assert.equal(room(name), undefined);
});

test("what is reached in one way only is kept by what is on it", () => {
  // 0 → 1 → 2, 0 → 3 → 2, 3 → 4, and 5 by itself; nothing reaches 6.
  const nodes = [[1, 3], [2], [], [2, 4], [], [4], []].map((to, at) => ({ size: 10 ** at, to: new Set(to) }));
  assert.deepEqual(new Map([...owners(nodes, [0])].sort()), new Map([[0, -1], [1, 0], [2, 0], [3, 0], [4, 3]]));
  const two = owners(nodes, [0, 5]);
  assert.equal(two.get(4), -1);
  assert.deepEqual([...weights(nodes, two)].sort(), [[0, 1111], [1, 10], [2, 100], [3, 1000], [4, 10_000], [5, 100_000]]);
});
