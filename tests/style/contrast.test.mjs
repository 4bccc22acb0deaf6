import assert from "node:assert/strict";
import test from "node:test";
import { colour, contrast, tokens } from "./sheet.mjs";

// Surfaces on which running text stands.
const grounds = ["page", "surface", "sunken", "hover", "raised", "control"];
const states = ["info", "success", "warning", "danger"];

// Every pair in use, [foreground, background]: a new combination in a rule is a new line here.
const text = [
  ...grounds.flatMap((ground) => [["text", ground], ["text-quiet", ground]]),
  ...["page", "surface", "sunken", "hover", "raised", "control"].flatMap((ground) => [["accent", ground], ["accent-strong", ground]]),
  ["text", "accent-surface"],
  ["text-quiet", "accent-surface"],
  ["accent", "accent-surface"],
  ["text", "lit"],
  ["on-accent", "accent"],
  ["on-accent", "accent-strong"],
  ["on-danger", "danger"],
  ["on-danger", "danger-strong"],
  // Badges stand in rows: plain, under the pointer, chosen, and in a picker's blocked row.
  ...states.flatMap((state) => [...grounds, "accent-surface"].map((ground) => [`${state}-text`, ground])),
  ...states.flatMap((state) => [[`${state}-text`, `${state}-surface`], ["text", `${state}-surface`], ["text-quiet", `${state}-surface`], ["accent", `${state}-surface`]]),
];

const marks = [
  // Borders of controls, the ring of the focus.
  ...grounds.flatMap((ground) => [["line-strong", ground], ["accent", ground]]),
  ["accent", "accent-surface"],
  ["on-accent", "accent"],
  // The bar at the left of a message, the border of a field in error.
  ...states.flatMap((state) => [[`${state}-line`, `${state}-surface`], [`${state}-line`, "page"], [`${state}-line`, "surface"], [`${state}-line`, "control"]]),
  // Filled against empty.
  ["bar-used", "bar-track"],
  ["warning-line", "bar-track"],
  ["danger-line", "bar-track"],
];

for (const scheme of ["light", "dark"]) {
  for (const [kind, pairs, least] of [["text", text, 4.5], ["marks", marks, 3]]) {
    test(`${kind} in ${scheme} reach ${least}:1`, () => {
      const all = tokens();
      const short = pairs
        .map(([front, back]) => [front, back, contrast(colour(`--bc-${front}`, scheme, all), colour(`--bc-${back}`, scheme, all))])
        .filter(([, , reached]) => reached < least)
        .map(([front, back, reached]) => `${front} on ${back}: ${reached.toFixed(2)}`);
      assert.deepEqual([...new Set(short)], []);
    });
  }
}

test("the formula gives the values that the guideline names", () => {
  assert.equal(contrast([0, 0, 0], [255, 255, 255]), 21);
  assert.equal(contrast([119, 119, 119], [255, 255, 255]).toFixed(2), "4.48");
});
