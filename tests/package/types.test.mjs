// The declarations, checked by the compiler in strict mode: right uses pass, wrong ones are refused.
import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { cpSync, mkdirSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import test from "node:test";
import { fileURLToPath } from "node:url";

const ROOT = fileURLToPath(new URL("../..", import.meta.url));
const MODULES = [["nodenext", "nodenext"], ["esnext", "bundler"]];

for (const [module, resolution] of MODULES) {
  test(`strict, as ${resolution} finds modules`, (t) => {
    const folder = mkdtempSync(path.join(tmpdir(), "types-"));
    t.after(() => rmSync(folder, { recursive: true }));
    const installed = path.join(folder, "node_modules/backup-console");
    mkdirSync(installed, { recursive: true });
    cpSync(path.join(ROOT, "npm"), installed, { recursive: true });
    cpSync(path.join(ROOT, "tests/package/types"), folder, { recursive: true });
    const compiler = path.join(ROOT, "node_modules/typescript/bin/tsc");
    const { status, stdout } = spawnSync(process.execPath, [compiler, "-p", folder, "--module", module, "--moduleResolution", resolution], { encoding: "utf8" });
    assert.equal(status, 0, stdout);
  });
}
