// The parts of `make test`: one list in the Makefile, one script, and one run of all of them.
import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { chmodSync, copyFileSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import test from "node:test";
import { ROOT, read } from "./source.mjs";

const MAKEFILE = read("Makefile");
// What has a recipe of its own.
const OTHERS = ["help", "run", "dev", "test", "docs", "clients", "size-record", "setup", "clean"];

const names = (text, pattern) => [...text.matchAll(pattern)].map(([, name]) => name);
const cases = names(read("scripts/part.sh"), /^ {2}([a-z0-9-]+)\)$/gm);
const parts = /^PARTS := (.*)$/m.exec(MAKEFILE)[1].split(" ");

test("what `make help` lists is what there is: each name once, with its words, and a case of part.sh", () => {
  assert.ok(cases.length > 10);
  const listed = names(MAKEFILE, /^([\w-]+):.*## ./gm);
  assert.deepEqual([...listed].sort(), [...cases, ...OTHERS].sort());
  assert.deepEqual([...parts].sort(), [...cases].sort());
  assert.deepEqual(names(MAKEFILE, /^([\w-]+):(?!=)/gm).filter((name) => !listed.includes(name)), []);
});

test("`make test` runs every part that tests something, each once", () => {
  const run = names(read("scripts/test.sh"), /^(?:PARTS=")?([a-z0-9-]+)\|/gm);
  // What they make is no test; and `test-native` has a share of the last.
  const apart = ["package", "screenshots", "fuzz"];
  assert.deepEqual([...run].sort(), cases.filter((name) => !apart.includes(name)).sort());
});

/** What test.sh says and how it ends, where each part does what `script` says. */
function runAll(script) {
  const folder = mkdtempSync(path.join(os.tmpdir(), "console-parts-"));
  mkdirSync(path.join(folder, "scripts"));
  for (const file of ["scripts/test.sh", "scripts/lib.sh", "scripts/versions.sh", "Cargo.lock", "Cargo.toml"]) copyFileSync(path.join(ROOT, file), path.join(folder, file));
  for (const [name, text] of [["setup", ""], ["part", script]]) {
    writeFileSync(path.join(folder, `scripts/${name}.sh`), `#!/bin/sh\n${text}\n`);
    chmodSync(path.join(folder, `scripts/${name}.sh`), 0o755);
  }
  const { stdout, status } = spawnSync("bash", ["scripts/test.sh"], { cwd: folder, encoding: "utf8", env: { PATH: process.env.PATH } });
  rmSync(folder, { recursive: true });
  return { said: stdout, last: stdout.trim().split("\n").at(-1).trim(), status };
}

test("a part that this machine has no program for is told as left out, not as passed", () => {
  const { said, last, status } = runAll('[ "$1" != test-firefox ] || exit "${LEFT_OUT:-0}"');
  assert.match(said, /^ +left out: test-firefox$/m);
  assert.doesNotMatch(said, /passed: test-firefox/);
  assert.match(last, /^\d+ parts passed, none failed, left out: test-firefox\.$/);
  assert.equal(status, 0);
});

test("a part that fails is named, the others run all the same, and the whole fails", () => {
  const { said, last, status } = runAll('[ "$1" != lint ]');
  assert.match(said, /passed: test-deploy/);
  assert.match(last, /^\d+ parts passed, 1 failed: lint$/);
  assert.equal(status, 1);
});
