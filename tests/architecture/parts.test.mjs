// The parts of `make test`: one list in the Makefile, one script, and one run of all of them.
import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { chmodSync, copyFileSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import test from "node:test";
import { ROOT, files, read } from "./source.mjs";

const MAKEFILE = read("Makefile");
// What has a recipe of its own.
const OTHERS = ["help", "run", "dev", "test", "docs", "clients", "audit", "weigh", "size-record", "setup", "clean"];
// What makes something and tests nothing; the long run of what test-native has a share of; and what measures for minutes.
const MADE = ["package", "bill", "screenshots", "fuzz", "size-probe", "bench"];

const names = (text, pattern) => [...text.matchAll(pattern)].map(([, name]) => name);
const cases = names(read("scripts/part.sh"), /^ {2}([a-z0-9-]+)\)$/gm);
const parts = /^PARTS := (.*)$/m.exec(MAKEFILE)[1].split(" ");
const tested = cases.filter((name) => !MADE.includes(name));

test("what `make help` lists is what there is: each name once, with its words, and a case of part.sh", () => {
  assert.ok(cases.length > 10);
  const listed = names(MAKEFILE, /^([\w-]+):.*## ./gm);
  assert.deepEqual([...listed].sort(), [...cases, ...OTHERS].sort());
  assert.deepEqual([...parts].sort(), [...cases].sort());
  assert.deepEqual(names(MAKEFILE, /^([\w-]+):(?!=)/gm).filter((name) => !listed.includes(name)), []);
});

test("`make test` runs every part that tests something, each once", () => {
  const run = names(read("scripts/test.sh"), /^(?:PARTS=")?([a-z0-9-]+)\|/gm);
  assert.deepEqual([...run].sort(), [...tested].sort());
});

test("docs/tests.md says of each part what it is for", () => {
  const told = names(read("docs/tests.md"), /^\| `([a-z0-9-]+)` \|/gm);
  assert.deepEqual(told, names(read("scripts/test.sh"), /^(?:PARTS=")?([a-z0-9-]+)\|/gm));
});

test("no test stands in a document comment: test-native looks for none there", () => {
  const wrong = files(".", ".rs").filter((file) => /^\s*\/\/[\/!]\s*```/m.test(read(file)));
  assert.deepEqual(wrong, []);
});

/** What test.sh says and how it ends, where each part does what `script` says; `allowed`: what may be left out; `page`: what building the page does. */
function runAll(script, allowed, page = "true") {
  const folder = mkdtempSync(path.join(os.tmpdir(), "console-parts-"));
  mkdirSync(path.join(folder, "scripts"));
  for (const file of ["scripts/test.sh", "scripts/lib.sh", "scripts/versions.sh", "Cargo.lock", "Cargo.toml"]) copyFileSync(path.join(ROOT, file), path.join(folder, file));
  // Set-up could not bring everything either: what needs it says so again.
  for (const [name, text] of [["setup", "exit 77"], ["part", script], ["build", page]]) {
    writeFileSync(path.join(folder, `scripts/${name}.sh`), `#!/bin/sh\n${text}\n`);
    chmodSync(path.join(folder, `scripts/${name}.sh`), 0o755);
  }
  const env = { PATH: process.env.PATH };
  if (allowed !== undefined) {
    env.MAY_BE_LEFT_OUT = "allowed";
    writeFileSync(path.join(folder, "allowed"), allowed);
  }
  const { stdout, status } = spawnSync("bash", ["scripts/test.sh"], { cwd: folder, encoding: "utf8", env });
  rmSync(folder, { recursive: true });
  return { said: stdout, last: stdout.trim().split("\n").at(-1).trim(), status };
}

const WITHOUT_FIREFOX = '[ "$1" != test-firefox ] || { echo "Firefox 1.0: too old" >>"$REASONS"; exit 77; }';

test("a part that this machine has no program for is told as left out with its reason, not as passed", () => {
  const { said, last, status } = runAll(WITHOUT_FIREFOX);
  assert.match(said, /^ +test-firefox +0:\d\d +left out: Firefox 1.0: too old$/m);
  assert.doesNotMatch(said, /passed: test-firefox/);
  assert.match(last, /^\d+ parts passed, none failed, left out: test-firefox\.$/);
  assert.equal(status, 0);
});

test("where a list says what may be left out, every other part that is fails the run", () => {
  assert.equal(runAll(WITHOUT_FIREFOX, read(".ci/may-be-left-out")).status, 0);
  for (const list of ["", "# test-firefox\n", "test-firefox-2  no\n"]) {
    const { said, last, status } = runAll(WITHOUT_FIREFOX, list);
    assert.match(said, /^ +test-firefox +0:\d\d +FAILED: may not be left out: Firefox 1.0: too old$/m);
    assert.match(last, /, 1 failed: test-firefox$/);
    assert.equal(status, 1);
  }
});

test("continuous integration uses the list, which names parts and says why", () => {
  assert.match(read(".ci/run"), /^export MAY_BE_LEFT_OUT=\.ci\/may-be-left-out$/m);
  const lines = read(".ci/may-be-left-out").split("\n").filter((line) => line && !line.startsWith("#"));
  assert.ok(lines.length > 0);
  for (const line of lines) {
    const [, name, reason] = /^(\S+) +(.*)$/.exec(line) ?? [];
    assert.ok(cases.includes(name) && reason.length > 20, line);
  }
});

test("a part that fails is named, the others run all the same, and the whole fails", () => {
  const { said, last, status } = runAll('[ "$1" != lint ]');
  assert.match(said, /passed: test-deploy/);
  assert.match(said, /^ +lint +0:\d\d +FAILED$/m);
  assert.match(last, /^\d+ parts passed, 1 failed: lint$/);
  assert.equal(status, 1);
});

test("the page that is built beside the others says what it says with its part, and fails it", () => {
  const { said, last, status } = runAll("true", undefined, "sleep 1; echo the linker is away; exit 3");
  assert.match(said, /passed: test-browser[^]*\(make build\)\s+the linker is away\s+FAILED: build/);
  assert.match(last, /1 failed: build$/);
  assert.equal(status, 1);
});

test("the time of each part and of all stands in one table at the end", () => {
  const { said } = runAll("true");
  const table = said.slice(said.lastIndexOf("=="));
  const rows = [...table.matchAll(/^ +([a-z0-9-]+) +\d+:\d\d  /gm)].map(([, name]) => name);
  assert.deepEqual(rows.slice(0, -1).sort(), [...tested].sort());
  assert.equal(rows.at(-1), "all");
});
