// api ← src, api ← emulator; inside src: dom ← lazy, session, text, ui, places, route ← host ← http ← work ← action ← list ← shared ← form ← forms ← pages ← app ← main.
import assert from "node:assert/strict";
import test from "node:test";
import { bare, files, namedBehind, namedByClimbing, places, read, withoutTests } from "./source.mjs";

/** The rooms of the console by the level they stand on: a room names its own level and those below, never one above. */
const LEVELS = [["dom"], ["lazy", "session", "text", "ui", "places", "route"], ["host", "storage"], ["http"], ["work"], ["action"], ["queue"], ["list"], ["shared"], ["form"], ["forms"], ["pages"], ["app"], ["element", "lib", "main"]];
const level = (room) => LEVELS.findIndex((rooms) => rooms.includes(room));
/** What a room of the lowest level knows nothing of, though it stands beside it. */
const UNKNOWING = { text: ["http", "ui", "route"], ui: ["http", "session", "route"], route: ["http", "session", "ui"] };

const room = (file) => file.replace(/^src\//, "").replace(/\.rs$/, "").split("/")[0];
const rust = files("src", ".rs");

/** Every arrow between two rooms of the console: from, to, where. */
function arrows() {
  const found = [];
  for (const file of rust) {
    const text = read(file);
    const from = room(file);
    for (const { name, line } of [...namedBehind("crate", text), ...namedBehind("backup_console", text), ...namedByClimbing(file, text)]) {
      if (name !== from && level(name) >= 0) found.push({ from, to: name, where: `${file}:${line}` });
    }
  }
  return found;
}

test("every file of the console stands in a room", () => {
  assert.deepEqual(rust.filter((file) => level(room(file)) < 0), [], "name the room's level in LEVELS, and in ARCHITECTURE.md");
});

test("no room names one above it", () => {
  const wrong = arrows().filter(({ from, to }) => level(to) > level(from));
  assert.deepEqual(wrong.map(({ from, to, where }) => `${where}: ${from} names ${to}`), []);
});

test("text, ui and route keep to themselves", () => {
  const wrong = arrows().filter(({ from, to }) => UNKNOWING[from]?.includes(to));
  assert.deepEqual(wrong.map(({ from, to, where }) => `${where}: ${from} names ${to}`), []);
});

test("rooms of one level do not name each other in a circle", () => {
  const sides = arrows().filter(({ from, to }) => level(from) === level(to) && from !== "lib" && to !== "lib");
  const reach = (from, seen = new Set()) => {
    for (const side of sides) {
      if (side.from === from && !seen.has(side.to)) reach(side.to, seen.add(side.to));
    }
    return seen;
  };
  assert.deepEqual(LEVELS.flat().filter((name) => reach(name).has(name)), []);
});

test("no form uses the folder of another", () => {
  const form = (file) => /^src\/forms\/(\w+)\//.exec(file)?.[1];
  const forms = new Set(rust.filter((file) => /^pub static \w+: FormSpec\b/m.test(read(file))).map(form).filter(Boolean));
  assert.ok(forms.size > 5, [...forms].join(" "));
  // What src/forms/mod.rs hands on belongs to its form, too.
  const owner = new Map([...forms].map((name) => [name, name]));
  for (const [, name, items] of read("src/forms/mod.rs").matchAll(/^pub use (\w+)::(\{[^}]*\}|\w+);/gm)) {
    if (forms.has(name)) for (const [item] of items.matchAll(/\w+/g)) owner.set(item, name);
  }
  const wrong = rust.filter((file) => forms.has(form(file))).flatMap((file) => {
    const depth = file.replace(/^src\//, "").replace(/(\/mod)?\.rs$/, "").split("/").length;
    const climbing = Array(depth - 1).fill("super").join("\\s*::\\s*");
    const named = ["crate\\s*::\\s*forms", climbing].flatMap((root) => namedBehind(root, read(file)));
    return named
      .filter(({ name }) => owner.has(name) && owner.get(name) !== form(file))
      .map(({ name, line }) => `${file}:${line}: names ${name} of ${owner.get(name)}`);
  });
  assert.deepEqual(wrong, [], "what two forms need stands in a file of its own in src/forms/, or in src/shared/");
});

test("only http calls the network", () => {
  const wrong = rust.filter((file) => room(file) !== "http").flatMap((file) => places(file, bare(read(file)), /\bgloo_net\b|\bfetch_with_\w+|\bXmlHttpRequest\b/));
  assert.deepEqual(wrong, []);
});

test("moments are the services', and how long something takes is told by a clock that nobody sets", () => {
  const SPANS = ["src/http/", "src/app/idle.rs"];
  const wrong = rust.filter((file) => !SPANS.some((span) => file.startsWith(span))).flatMap((file) => places(file, bare(withoutTests(read(file))), /\bDate::now\b/));
  assert.deepEqual(wrong, []);
});

test("ui names no operation", () => {
  const OPERATIONS = ["cbr", "csbs", "vbs", "iam", "operation", "Operation", "request", "Request", "table", "export", "profile", "Profile"];
  const wrong = rust
    .filter((file) => room(file) === "ui")
    .flatMap((file) => namedBehind("backup_api", read(file)).map(({ name, line }) => ({ name, where: `${file}:${line}` })))
    .filter(({ name }) => OPERATIONS.includes(name));
  assert.deepEqual(wrong, []);
});

test("api knows no page, no server, no clock, no chance", () => {
  const FOREIGN = /\b(?:leptos|web_sys|js_sys|wasm_bindgen\w*|gloo\w*|axum|tokio|tower\w*|backup_console|backup_emulator|rand|getrandom)\s*::|\b(?:SystemTime|Instant|Utc|Local)\s*::\s*now\b/;
  assert.deepEqual(files("api/src", ".rs").flatMap((file) => places(file, bare(withoutTests(read(file))), FOREIGN)), []);
  assert.deepEqual(dependencies("api/Cargo.toml").filter((name) => !["backup-words", "chrono", "percent-encoding", "thiserror", "proptest", "serde_json"].includes(name)), []);
});

test("the emulator does not know the console", () => {
  const FOREIGN = /\b(?:leptos|web_sys|js_sys|gloo\w*|backup_console)\s*::/;
  assert.deepEqual(files("emulator", ".rs").flatMap((file) => places(file, bare(read(file)), FOREIGN)), []);
  assert.deepEqual(dependencies("emulator/Cargo.toml").filter((name) => /^(backup-console|leptos|web-sys|gloo)/.test(name)), []);
});

/** The names of the dependencies in a manifest, those for tests included. */
function dependencies(file) {
  const sections = read(file).split(/^\[/m).filter((section) => /^(?:target\..*\.)?(?:dev-|build-)?dependencies\]/.test(section));
  return sections.flatMap((section) => [...section.matchAll(/^([\w-]+)(?:\.|\s*=)/gm)].map((match) => match[1]));
}
