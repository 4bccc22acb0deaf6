// What is in the packed package, and that nothing else is.
import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import test, { after } from "node:test";
import { pathToFileURL } from "node:url";

const PACKED = "target/package/backup-console.tgz";
const folder = mkdtempSync(path.join(tmpdir(), "package-"));
execFileSync("tar", ["xzf", PACKED, "-C", folder]);
after(() => rmSync(folder, { recursive: true }));

const root = path.join(folder, "package");
const read = (file) => readFileSync(path.join(root, file), "utf8");
const files = readdirSync(root, { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile())
  .map((entry) => path.relative(root, path.join(entry.parentPath ?? entry.path, entry.name)));
const manifest = JSON.parse(read("package.json"));

test("it says what it is, and nothing runs when it is installed", () => {
  assert.equal(manifest.name, "backup-console");
  assert.match(manifest.version, /^\d+\.\d+\.\d+$/);
  assert.match(readFileSync("Cargo.toml", "utf8"), new RegExp(`^version = "${manifest.version}"`, "m"));
  for (const part of ["scripts", "dependencies", "bin", "gypfile"]) assert.equal(manifest[part], undefined, part);
});

test("it brings licence, words, declarations, tokens, and no more kinds of files than these", () => {
  for (const file of ["LICENSE", "README.md", "tokens.css", "types/index.d.ts", "backup-console.wasm", "frame.html"]) assert.ok(files.includes(file), file);
  const strange = files.filter((file) => !/^(LICENSE|README\.md|package\.json|[\w-]+\.(js|css|html|wasm)|types\/[\w-]+\.d\.ts)$/.test(file));
  assert.deepEqual(strange, []);
});

test("every export is there, with its declarations", () => {
  const targets = Object.entries(manifest.exports).flatMap(([name, target]) => (typeof target === "string" ? [[name, target]] : Object.values(target).map((file) => [name, file])));
  for (const [name, target] of targets) {
    if (!target.includes("*")) assert.ok(existsSync(path.join(root, target)), `${name}: ${target}`);
  }
  for (const effect of manifest.sideEffects) assert.ok(existsSync(path.join(root, effect)), effect);
});

test("the program fits its glue: every import is given, every part is there", () => {
  const glue = read("glue.js");
  const bytes = readFileSync(path.join(root, "backup-console.wasm"));
  const missing = WebAssembly.Module.imports(new WebAssembly.Module(bytes)).filter(({ name }) => !glue.includes(name));
  assert.deepEqual(missing, []);
  const named = [...glue.matchAll(/new URL\("\.\/([\w.-]+\.wasm)", import\.meta\.url\)/g)].map(([, file]) => file);
  assert.deepEqual([...named, "backup-console.wasm"].sort(), files.filter((file) => file.endsWith(".wasm")).sort());
});

test("it calls nobody: no address of another host, no machine's folder, no script from a text", () => {
  for (const file of files.filter((file) => /\.(js|html|css)$/.test(file))) {
    const text = read(file);
    const addresses = [...text.matchAll(/https?:\/\/[^\s"'`)]+/g)].map(([address]) => address).filter((address) => !address.startsWith("http://www.w3.org/"));
    assert.deepEqual(addresses, [], file);
    assert.doesNotMatch(text, /\beval\(|new Function\(|sendBeacon|innerHTML/, file);
  }
  for (const file of files) assert.doesNotMatch(readFileSync(path.join(root, file), "latin1"), /\/(home|root|Users)\/\w/, file);
});

test("a server can import it: nothing of a page is touched before it is asked for", async () => {
  for (const file of ["index.js", "single-spa.js", "frame-client.js"]) await import(pathToFileURL(path.join(root, file)));
  const { version } = await import(pathToFileURL(path.join(root, "index.js")));
  assert.equal(version, manifest.version);
});
