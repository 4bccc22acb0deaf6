// What one more form of ten fields costs: a release build with src/forms/probe.rs beside the one without, all parts of the
// program and its JavaScript, brotli. Its words would be in a table and are not counted.
import { readdirSync, readFileSync, statSync } from "node:fs";
import path from "node:path";

/** The compressed bytes of the program in a folder. */
function program(folder) {
  const files = readdirSync(folder).filter((file) => /^backup-console-.*\.(wasm|js)\.br$/.test(file));
  if (files.length < 2) throw new Error(`${folder}: no release build`);
  return files.reduce((sum, file) => sum + statSync(path.join(folder, file)).size, 0);
}

const { limit_brotli: limit, goal_brotli: goal } = JSON.parse(readFileSync("size-budget.json", "utf8")).probe;
const [without, withProbe] = [program("dist"), program("target/probe")];
const more = withProbe - without;
console.log(`   without the probe ${without} bytes, with it ${withProbe}: ${more} bytes for a form of ten fields; limit ${limit}, goal ${goal}`);
if (more > limit) {
  console.log("   One more form costs more than the limit in size-budget.json.");
  process.exitCode = 1;
}
