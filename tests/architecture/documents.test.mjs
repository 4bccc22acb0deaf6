// What the documents name is there, and versions that are written in several places are the same.
import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { existsSync, readdirSync } from "node:fs";
import path from "node:path";
import test from "node:test";
import { ROOT, files, lineOf, read } from "./source.mjs";

const ROOMS = ["api", "deploy", "docs", "emulator", "examples", "npm", "scripts", "src", "style", "tests", "web"];
const DOCUMENTS = ["README.md", "ARCHITECTURE.md", ...files("docs", ".md")];
const NAMED = new RegExp("`((?:" + ROOMS.join("|") + ")/[\\w./-]*)`", "g");

test("every path that a document names is there", () => {
  const named = DOCUMENTS.flatMap((file) => [...read(file).matchAll(NAMED)].map((match) => ({ at: `${file}:${lineOf(read(file), match.index)}: ${match[1]}`, to: match[1] })));
  assert.ok(named.length > 40);
  assert.deepEqual(named.filter(({ to }) => !existsSync(path.join(ROOT, to))).map(({ at }) => at), []);
});

test("every answer to a threat names where it is held", () => {
  const rows = read("docs/security.md").split("| threat | answer | held by |")[1].split("\n\n")[0].split("\n").slice(2);
  assert.ok(rows.length > 10);
  assert.deepEqual(rows.filter((row) => !/`(?:tests|src|scripts)\//.test(row.split("|")[3])), []);
});

const node = (line) => spawnSync("bash", ["-c", `. scripts/versions.sh; ${line}`], { cwd: ROOT, encoding: "utf8" });

test("which Node is needed: the README, the set-up and package.json say the same", () => {
  const wanted = node('printf %s "$NODE_WANTED"').stdout;
  assert.ok(read("README.md").includes(`Node (${wanted})`));
  const [twenty, twentyTwo, last] = wanted.match(/\d+(?:\.\d+)?/g);
  assert.equal(JSON.parse(read("package.json")).engines.node, `^${twenty}.0 || ^${twentyTwo}.0 || >=${last}.0.0`);
  const cases = { "18.20.0": 1, "20.18.3": 1, "20.19.0": 0, "20.20.2": 0, "21.7.0": 1, "22.11.0": 1, "22.12.0": 0, "23.9.0": 1, "24.0.0": 0, "25.1.0": 0 };
  for (const [version, status] of Object.entries(cases)) assert.equal(node(`node_fits ${version}`).status, status, version);
});

test("each host that the README counts has its example", () => {
  const there = readdirSync(path.join(ROOT, "examples"), { withFileTypes: true }).filter((entry) => entry.isDirectory()).map(({ name }) => name);
  for (const name of ["plain", "react", "next", "sveltekit", "vue", "angular", "single-spa", "iframe"]) assert.ok(there.includes(name), name);
});
