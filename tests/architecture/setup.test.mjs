// Set-up of what the tests drive: fresh lists first, each program tried before it counts as there.
import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { copyFileSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import test from "node:test";
import { ROOT, files } from "./source.mjs";

/** Makes a folder for `use`, and a function that puts a program there. */
function inFolder(use) {
  const folder = mkdtempSync(path.join(os.tmpdir(), "console-setup-"));
  const put = (name, lines) => writeFileSync(path.join(folder, name), `#!/bin/sh\n${lines}\n`, { mode: 0o755 });
  try {
    return use(folder, put);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** What setup.sh says, does with apt-get, and ends with, where no program does what is asked of it. */
const setUp = (needs, env = {}) =>
  inFolder((folder, put) => {
    for (const name of ["scripts", "node_modules"]) mkdirSync(path.join(folder, name));
    for (const file of [...files("scripts", ".sh"), "Cargo.lock", "Cargo.toml"]) copyFileSync(path.join(ROOT, file), path.join(folder, file));
    for (const file of ["package-lock.json", "node_modules/.package-lock.json"]) writeFileSync(path.join(folder, file), "{}");
    put("node", 'if [ "$1" = --version ]; then echo v22.12.0; else echo "$2 1.0: too old" >&2; exit 1; fi');
    put("npm", "");
    put("id", "echo 0");
    put("apt-get", `echo "$1" >>${folder}/asked`);
    const reasons = path.join(folder, "reasons");
    const { stdout, stderr, status } = spawnSync("bash", ["scripts/setup.sh", ...needs], {
      cwd: folder,
      encoding: "utf8",
      env: { PATH: `${folder}:${process.env.PATH}`, REASONS: reasons, ...env },
    });
    const lines = (file) => (existsSync(file) ? readFileSync(file, "utf8").trim().split("\n") : []);
    return { said: stdout + stderr, status, asked: lines(path.join(folder, "asked")), reasons: lines(reasons) };
  });

test("the lists are refreshed before the first package, once; what still can't be used is told and left out", () => {
  const { said, status, asked, reasons } = setUp(["firefox", "servers"]);
  assert.equal(asked[0], "update");
  assert.ok(asked.includes("install"));
  assert.equal(asked.filter((name) => name === "update").length, 1);
  assert.match(said, /Firefox can't be used here: firefox 1\.0: too old/);
  assert.deepEqual(reasons, ["firefox 1.0: too old", "openssl 1.0: too old"]);
  assert.equal(status, 77);
});

test("in `make test` nothing is fetched after the set-up", () => {
  const { asked, status } = setUp(["firefox", "servers"], { SET_UP: "done" });
  assert.deepEqual(asked, []);
  assert.equal(status, 77);
});

const attempt = (name, env) => spawnSync("node", ["scripts/try.mjs", name], { cwd: ROOT, encoding: "utf8", env: { ...process.env, ...env } });

for (const [name, said, options] of [
  ["chromium", "Chromium 1.0", "--version"],
  ["firefox", "Mozilla Firefox 1.0", "--version"],
  ["nginx", "nginx/1.20.0", "-v"],
  ["nginx", "nginx/1.22.1", "-v"],
  ["caddy", "v2.4.0", "version"],
  ["caddy", "v2.6.2", "version"],
]) {
  test(`${said} that does no more than tell its version counts as not there, and is named`, () =>
    inFolder((folder, put) => {
      put("program", `if [ "$1" = ${options} ]; then echo "${said}"; else echo "no such thing" >&2; exit 1; fi`);
      const { stdout, stderr, status } = attempt(name, { [name.toUpperCase()]: path.join(folder, "program") });
      assert.equal(status, 1);
      assert.equal(stdout, "");
      assert.match(stderr.trim(), new RegExp(`^(Caddy )?${said.replaceAll(".", "\\.")}: \\S.*$`));
    }));
}
