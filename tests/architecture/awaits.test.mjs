// After an await the view, the page or the whole console may be gone, and with it every signal: only the try_ forms look.
import assert from "node:assert/strict";
import test from "node:test";
import { bare, files, lineOf, read, withoutTests } from "./source.mjs";

/** What panics where the owner of a signal, a stored value or a callback is gone. `get()` of a Cell looks the same. */
const PANICS = /\.(?:get|read|write|track|notify|get_untracked|read_untracked|get_value|read_value|write_value)\(\)|\.(?:with|with_untracked|with_value|update|update_untracked|update_value)\(\s*(?:move\s*)?\||\.(?:set|set_value|run)\(/g;

/** Cells, which belong to nobody. */
const CELLS = [/\btimed_out\.get\(\)/];

/** Makes the page of its own, which nothing takes away before its owner. */
const MAKES_THE_PAGE = ["src/element/alone.rs"];

/** From the brace at `start` to the one that closes it. */
function block(text, start) {
  let depth = 0;
  for (let at = start; at < text.length; at += 1) {
    if (text[at] === "{") depth += 1;
    if (text[at] === "}" && (depth -= 1) === 0) return text.slice(start, at);
  }
  return text.slice(start);
}

/** What runs after an await, and closures that by custom do: those that take the answer to a request, or a step of `follow`. */
function* late(text) {
  for (const match of text.matchAll(/\basync\s+(?:move\s+)?\{|\basync\s+fn\b[^{;]*\{/g)) {
    const start = match.index + match[0].length - 1;
    const body = block(text, start);
    const first = body.indexOf(".await");
    if (first < 0) continue;
    // What stands before the await in a loop runs after it the next time.
    const loop = body.search(/\b(?:loop|while|for)\b/);
    const from = loop >= 0 && loop < first ? loop : first;
    yield { start: start + from, code: body.slice(from) };
  }
  for (const match of text.matchAll(/\|\s*answer: Answer<[^|]*\|\s*\{/g)) {
    const start = match.index + match[0].length - 1;
    yield { start, code: block(text, start) };
  }
  for (const match of text.matchAll(/\bfn take\([^{;]*-> Step\s*\{/g)) {
    const start = match.index + match[0].length - 1;
    yield { start, code: block(text, start) };
  }
}

function found(text) {
  const places = [];
  for (const { start, code } of late(text)) {
    for (const match of code.matchAll(PANICS)) {
      const before = code.slice(Math.max(0, match.index - 40), match.index) + match[0];
      if (!CELLS.some((cell) => cell.test(before))) places.push(`${lineOf(text, start + match.index)}: ${match[0]}`);
    }
  }
  return [...new Set(places)];
}

test("after an await signals, stored values and callbacks are touched by their try_ forms", () => {
  const wrong = files("src", ".rs").filter((file) => !MAKES_THE_PAGE.includes(file)).flatMap((file) => found(bare(withoutTests(read(file)))).map((place) => `${file}:${place}`));
  assert.deepEqual(wrong, []);
});

test("it sees what it looks for", () => {
  const seen = (body) => found(`fn a() { spawn_local(async move { ${body} }); }`).map((place) => place.replace(/^\d+: /, ""));
  assert.deepEqual(seen("busy.set(true); ask().await; end.run(());"), [".run("]);
  assert.deepEqual(seen("match ask().await { Ok(_) => page.name.get(), Err(_) => list.with(|it| it.len()) }"), [".get()", ".with(|"]);
  assert.deepEqual(seen("loop { count.update(|it| *it += 1); wait().await; }"), [".update(|"]);
  assert.deepEqual(seen("ask().await; let _ = busy.try_set(true); rows.get(0); end.try_run(());"), []);
  assert.deepEqual(found("let done = Rc::new(move |answer: Answer<One<X>>| { draft.kind.get_untracked() });"), ["1: .get_untracked()"]);
});
