// The dependencies: what the check refuses, and what the bill of materials says.
import assert from "node:assert/strict";
import test from "node:test";
import { billOfMaterials } from "../../scripts/supply/bill.mjs";
import { ofCrates, ofPackages } from "../../scripts/supply/check.mjs";
import { isAllowed } from "../../scripts/supply/licence.mjs";

const allowed = new Set(["MIT", "Apache-2.0", "Apache-2.0 WITH LLVM-exception", "Unicode-3.0"]);

test("a licence expression is met by the licences of the list, or not", () => {
  for (const good of ["MIT", "MIT/Apache-2.0", "GPL-3.0 OR MIT", "(MIT OR GPL-3.0) AND Unicode-3.0", "Apache-2.0 WITH LLVM-exception", "MIT AND (Apache-2.0)"]) {
    assert.equal(isAllowed(good, allowed), true, good);
  }
  for (const bad of ["GPL-3.0", "MIT AND GPL-3.0", "GPL-3.0 WITH Classpath-exception-2.0", "(GPL-3.0 OR LGPL-3.0) AND MIT", null, ""]) {
    assert.equal(isAllowed(bad, allowed), false, String(bad));
  }
  for (const broken of ["MIT OR", "(MIT", "MIT Apache-2.0", "OR MIT", "SEE LICENSE IN x"]) assert.throws(() => isAllowed(broken, allowed), /no licence expression/, broken);
});

test("a crate of another place, without a checksum or of another licence is told", () => {
  const registry = "registry+https://index.example/";
  const crate = (more) => ({ name: "a", version: "1.0.0", license: "MIT", source: registry, ...more });
  const sums = new Map([["a 1.0.0", "00"]]);
  const first = crate({});
  assert.deepEqual(ofCrates([first, { name: "backup-api", version: "0.1.0", license: null, source: null }], sums, allowed), []);
  for (const [more, why] of [
    [{ source: "git+https://forge.example/a" }, /comes from git/],
    [{ source: "registry+https://mirror.example/" }, /not from the registry/],
    [{ version: "2.0.0" }, /no checksum/],
    [{ license: "GPL-3.0" }, /GPL-3\.0 is not among/],
    [{ license: null }, /no licence is not among/],
    [{ source: null }, /comes from a folder/],
  ]) {
    assert.match(ofCrates([first, crate(more)], sums, allowed).join(), why);
  }
});

test("so is a package", () => {
  const found = (more) => ({ license: "MIT", resolved: "https://packages.example/a.tgz", integrity: "sha512-x", ...more });
  const wrong = (more) => ofPackages({ packages: { "": {}, "node_modules/a": found({}), "node_modules/a/node_modules/b": found(more) } }, allowed).join();
  assert.equal(wrong({}), "");
  assert.match(wrong({ resolved: "git+ssh://forge.example/b.git" }), /^b: does not come from the registry/);
  assert.match(wrong({ resolved: "https://elsewhere.example/b.tgz" }), /^b: does not come/);
  assert.match(wrong({ integrity: undefined }), /^b: has no digest/);
  assert.match(wrong({ license: "CC-BY-NC-4.0" }), /CC-BY-NC-4\.0 is not among/);
});

test("the bill names each crate once, with its checksum and what it needs", () => {
  const crate = (name, needs, source = "registry+x") => ({ id: name, name, version: "1.0.0", license: "MIT/Apache-2.0", source, needs, folder: ".", authors: [] });
  const bill = billOfMaterials([crate("backup-console", ["b", "a"], null), crate("b", ["a"]), crate("a", [])], new Map([["a 1.0.0", "0a"]]));
  assert.deepEqual([bill.bomFormat, bill.specVersion, bill.metadata.component.name], ["CycloneDX", "1.6", "backup-console"]);
  assert.deepEqual(bill.components.map((found) => found.purl), ["pkg:cargo/a@1.0.0", "pkg:cargo/b@1.0.0"]);
  assert.deepEqual([bill.components[0].hashes, bill.components[0].licenses], [[{ alg: "SHA-256", content: "0a" }], [{ expression: "MIT OR Apache-2.0" }]]);
  assert.deepEqual(bill.dependencies[0], { ref: "pkg:cargo/backup-console@1.0.0", dependsOn: ["pkg:cargo/a@1.0.0", "pkg:cargo/b@1.0.0"] });
});
