// The dependencies, cargo's and npm's.
//   supply.mjs check          licences and sources of all of them, against supply.json
//   supply.mjs bill FOLDER    what is in the program: bill-of-materials.json (CycloneDX) and third-party-notices.txt
import { execFileSync } from "node:child_process";
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { billOfMaterials, notices } from "./supply/bill.mjs";
import { lists, ofCrates, ofPackages } from "./supply/check.mjs";
import { checksums, crates, shipped } from "./supply/crates.mjs";

/** Writes both files. */
export function bill(folder) {
  const found = shipped();
  mkdirSync(folder, { recursive: true });
  writeFileSync(path.join(folder, "bill-of-materials.json"), `${JSON.stringify(billOfMaterials([...found], checksums()), null, 2)}\n`);
  writeFileSync(path.join(folder, "third-party-notices.txt"), notices(found));
  return found.length;
}

function check() {
  const allowed = lists();
  const all = crates();
  const locks = execFileSync("git", ["ls-files", "package-lock.json", "**/package-lock.json"], { encoding: "utf8" }).split("\n").filter(Boolean);
  const packages = locks.map((file) => [file, JSON.parse(readFileSync(file, "utf8"))]);
  const wrong = [
    // No licence of a tool is enough for what is shipped.
    ...ofCrates(shipped(), checksums(), allowed.shipped),
    ...ofCrates(all, checksums(), allowed.tools),
    ...packages.flatMap(([file, lock]) => ofPackages(lock, allowed.tools).map((why) => `${file}: ${why}`)),
  ];
  for (const why of new Set(wrong)) console.error(`   ${why}`);
  const count = packages.reduce((sum, [, lock]) => sum + Object.keys(lock.packages).length, 0);
  console.log(`   ${all.length} crates, ${count} packages of npm: ${wrong.length === 0 ? "all have a licence of the list and come from their registry" : `${new Set(wrong).size} to look at`}`);
  process.exitCode = wrong.length === 0 ? 0 : 1;
}

const [what, folder] = process.argv.slice(2);
if (path.basename(process.argv[1] ?? "") === "supply.mjs") {
  if (what === "check") check();
  else if (what === "bill" && folder) console.log(`   ${bill(folder)} crates in the program: ${folder}/`);
  else throw new Error("usage: supply.mjs check | bill FOLDER");
}
