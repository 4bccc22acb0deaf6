// The declarations for templates, checked against Vue's own: in the host that has it installed.
import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";
import test from "node:test";

const USES = `
import type { GlobalComponents } from "vue";
import type {} from "backup-console/vue";

type Props = InstanceType<GlobalComponents["backup-console"]>["$props"];
const right: Props = {
  project: "p",
  theme: "dark",
  features: { delete: false },
  getToken: async (reason) => (reason === "refused" ? null : "t"),
  "onBc-navigated": ({ detail }) => console.log(detail.view.length),
  "onBc-token-expiring": (event) => console.log(event.detail.secondsLeft + 1),
};
// @ts-expect-error no such theme
const theme: Props = { theme: "pink" };
// @ts-expect-error features are yes or no
const features: Props = { features: { delete: "yes" } };
// @ts-expect-error a detail has no such field
const detail: Props = { "onBc-navigated": (event) => console.log(event.detail.token) };
console.log(right, theme, features, detail);
`;

test("right uses pass, wrong ones are refused", (t) => {
  const folder = mkdtempSync(path.resolve("examples/vue/node_modules/.types-"));
  t.after(() => rmSync(folder, { recursive: true }));
  const compilerOptions = { strict: true, noEmit: true, target: "es2022", module: "esnext", moduleResolution: "bundler", lib: ["es2022", "dom", "dom.iterable"], types: [] };
  writeFileSync(path.join(folder, "uses.ts"), USES);
  writeFileSync(path.join(folder, "tsconfig.json"), JSON.stringify({ compilerOptions, files: ["uses.ts"] }));
  const { status, stdout } = spawnSync(process.execPath, [path.resolve("node_modules/typescript/bin/tsc"), "-p", folder], { encoding: "utf8" });
  assert.equal(status, 0, stdout);
});
