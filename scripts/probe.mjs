// What one more form of ten fields costs, and one more list of eight columns: a release build with src/forms/probe.rs, and one
// with src/pages/probe.rs, beside the one without, all parts of the program and its JavaScript, brotli. Their words would be
// in a table and are not counted.
import { readdirSync, readFileSync, statSync } from "node:fs";
import path from "node:path";

/** The compressed bytes of the program in a folder. */
function program(folder) {
  const files = readdirSync(folder).filter((file) => /^backup-console-.*\.(wasm|js)\.br$/.test(file));
  if (files.length < 2) throw new Error(`${folder}: no release build`);
  return files.reduce((sum, file) => sum + statSync(path.join(folder, file)).size, 0);
}

const budget = JSON.parse(readFileSync("size-budget.json", "utf8"));
const without = program("dist");
for (const [what, folder, { limit_brotli: limit, goal_brotli: goal }] of [
  ["a form of ten fields", "target/probe", budget.probe],
  ["a list of eight columns", "target/probe-list", budget.probe_list],
]) {
  const withProbe = program(folder);
  const more = withProbe - without;
  console.log(`   without the probe ${without} bytes, with it ${withProbe}: ${more} bytes for ${what}; limit ${limit}, goal ${goal}`);
  if (more > limit) {
    console.log(`   Another one, ${what}, costs more than the limit in size-budget.json.`);
    process.exitCode = 1;
  }
}
