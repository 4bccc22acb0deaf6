// What is in the packed package, and that nothing else is.
import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { createHash } from "node:crypto";
import { cpSync, existsSync, mkdtempSync, readFileSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import test, { after } from "node:test";
import { fileURLToPath, pathToFileURL } from "node:url";

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
  for (const file of ["LICENSE", "README.md", "CHANGELOG.md", "files.json", "bill-of-materials.json", "third-party-notices.txt", "tokens.css", "types/index.d.ts", "backup-console.wasm", "frame.html"]) assert.ok(files.includes(file), file);
  const strange = files.filter((file) => !/^(LICENSE|README\.md|CHANGELOG\.md|files\.json|bill-of-materials\.json|package\.json|[\w-]+\.(js|css|html|wasm|txt)|types\/[\w-]+\.d\.ts)$/.test(file));
  assert.deepEqual(strange, []);
});

test("every file stands in the list with its digest, so that what is served can be checked", () => {
  const wanted = files.filter((file) => file !== "files.json").map((file) => [file, `sha384-${createHash("sha384").update(readFileSync(path.join(root, file))).digest("base64")}`]);
  assert.deepEqual(JSON.parse(read("files.json")), Object.fromEntries(wanted));
});

test("it says what is in it: each crate with its checksum and the words of its licence", () => {
  const bill = JSON.parse(read("bill-of-materials.json"));
  assert.deepEqual([bill.bomFormat, bill.metadata.component.version], ["CycloneDX", manifest.version]);
  const notices = read("third-party-notices.txt");
  const others = bill.components.filter(({ name }) => !name.startsWith("backup-"));
  assert.ok(others.length > 50);
  for (const { name, version, hashes } of others) {
    assert.match(hashes[0].content, /^[0-9a-f]{64}$/, name);
    assert.ok(notices.includes(`  ${name} ${version}: `), name);
  }
  assert.match(notices, /Permission is hereby granted, free of charge/);
  assert.match(read("CHANGELOG.md"), new RegExp(`^## ${manifest.version.replaceAll(".", "\\.")}\\b`, "m"));
});

/** What an installed package gives for these names, as node finds modules; `condition` is what is asked for first. */
function resolved(names, condition) {
  const home = path.join(folder, "home");
  const installed = path.join(home, "node_modules/backup-console");
  if (!existsSync(installed)) cpSync(root, installed, { recursive: true });
  const script = "console.log(JSON.stringify(process.argv.slice(1).map((name) => { try { return import.meta.resolve(name); } catch ({ code }) { return code; } })))";
  // Out of a file: what has none is resolved from the folder in which node runs.
  return JSON.parse(execFileSync(process.execPath, [`--conditions=${condition}`, "--input-type=module", "-e", script, ...names], { cwd: home, encoding: "utf8" }));
}

test("every export is found where the package is installed, with its declarations; what is none is not", () => {
  const names = Object.keys(manifest.exports).filter((name) => !name.includes("*"));
  const parts = files.filter((file) => file.endsWith(".wasm")).map((file) => `./${file}`);
  assert.ok(parts.length > 5);
  const all = [...names, ...parts].map((name) => path.posix.join("backup-console", name));
  for (const [condition, wanted] of [["types", all], ["default", all.filter((name) => !/\/vue$/.test(name))]]) {
    for (const [index, address] of resolved(wanted, condition).entries()) {
      assert.match(address, /^file:/, `${wanted[index]} with ${condition}`);
      assert.ok(existsSync(fileURLToPath(address)), `${wanted[index]} with ${condition}: ${address}`);
      const inside = /\.(wasm|css|html|json)$|frame-page$/.test(wanted[index]);
      if (!inside) assert.match(address, condition === "types" ? /\.d\.ts$/ : /\.js$/, wanted[index]);
    }
  }
  const absent = resolved(["backup-console/programs.js", "backup-console/types/index.d.ts"], "default");
  assert.deepEqual(absent, ["ERR_PACKAGE_PATH_NOT_EXPORTED", "ERR_PACKAGE_PATH_NOT_EXPORTED"]);
  for (const effect of manifest.sideEffects) assert.ok(existsSync(path.join(root, effect)), effect);
});

test("tokens.css has the properties of a theme, and leaves the page's colour scheme alone", () => {
  const tokens = read("tokens.css");
  for (const name of ["--bc-accent", "--bc-accent-strong", "--bc-on-accent", "--bc-sans", "--bc-mono", "--bc-radius", "--bc-height"]) assert.match(tokens, new RegExp(`^\\s*${name}:`, "m"), name);
  assert.doesNotMatch(tokens, /color-scheme\s*:/);
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
    // wasm-bindgen names what the framework could call; the policy is what forbids it.
    if (file !== "glue.js") assert.doesNotMatch(text, /\beval\(|new Function\(|sendBeacon|innerHTML/, file);
  }
  for (const file of files) assert.doesNotMatch(readFileSync(path.join(root, file), "latin1"), /\/(home|root|Users)\/\w/, file);
});

test("a server can import it: nothing of a page is touched before it is asked for, and what would begin at once does nothing", async () => {
  for (const file of ["index.js", "define.js", "single-spa.js", "frame-client.js", "frame.js"]) await import(pathToFileURL(path.join(root, file)));
  const { define } = await import(pathToFileURL(path.join(root, "define.js")));
  assert.equal(define("other-console"), false);
  const { version } = await import(pathToFileURL(path.join(root, "index.js")));
  assert.equal(version, manifest.version);
});
