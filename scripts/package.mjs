// Puts the npm package together in a folder, from the release build in dist/ and the sources in npm/.
//   package.mjs FOLDER        prints the package's version
import { createHash } from "node:crypto";
import { cpSync, mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";
import { factory } from "./package/glue.mjs";
import { sheets, withoutStart } from "./package/sheets.mjs";
import { bill } from "./supply.mjs";
import { startWords, tables } from "./words.mjs";

const DIST = "dist";
/** What the program must export for the package to work. */
const NEEDED = ["mount", "update", "unmount", "navigate", "open", "view", "refresh", "onpanic", "onwords", "unavailable", "recovery_words"];

const folder = process.argv[2];
if (!folder) throw new Error("usage: package.mjs FOLDER");

const read = (file) => readFileSync(file, "utf8");
const write = (name, text) => writeFileSync(path.join(folder, name), text);
const version = /^\[workspace\.package\]\nversion = "([^"]+)"/m.exec(read("Cargo.toml"))?.[1];
if (!version) throw new Error("Cargo.toml names no version");

/** The one file in dist/ that fits: a build leaves no others. */
function one(pattern) {
  const found = readdirSync(DIST).filter((file) => pattern.test(file));
  if (found.length !== 1) throw new Error(`dist/ has ${found.length} files like ${pattern}`);
  return path.join(DIST, found[0]);
}

const { text, exports, parts } = factory(read(one(/^backup-console-\w+\.js$/)));
const missing = NEEDED.filter((name) => !exports.includes(name));
if (missing.length > 0) throw new Error(`the program does not export ${missing.join(", ")}`);

rmSync(folder, { recursive: true, force: true });
mkdirSync(folder, { recursive: true });
cpSync("npm", folder, { recursive: true, filter: (file) => path.basename(file) !== "host.css" });
write("glue.js", text);
const css = withoutStart(read(one(/^console-\w+\.css$/)).trim());
write("sheets.js", sheets(css, read("npm/host.css")));
write("version.js", `export const version = "${version}";\n`);
// A host that takes the tokens in keeps its own colour scheme, also one that marks its page by data-theme.
write("tokens.css", read("style/tokens.css").replace(/^(?:[:.][^\n{}]*,\n)*[:.][^\n{}]* \{\s*color-scheme: [^}]*\}\n+/gm, ""));
for (const file of ["LICENSE", "CHANGELOG.md"]) cpSync(file, path.join(folder, file));
cpSync(one(/^backup-console-\w+_bg\.wasm$/), path.join(folder, "backup-console.wasm"));
for (const part of parts) cpSync(path.join(DIST, part), path.join(folder, part));

// What the console says, under names that stay; bundlers find each file by its own expression. A page has the first ones in itself.
const said = await tables();
const other = said.filter(({ part, file }) => part !== "first" && !readdirSync(DIST).includes(file));
if (said.length === 0 || other.length > 0) throw new Error("dist/ has not the tables of words of this build");
for (const { language, part, text } of said) write(`words-${language}-${part}.txt`, text);
const addresses = said.map(({ language, part }) => `  "words-${language}-${part}.txt": () => new URL("./words-${language}-${part}.txt", import.meta.url),\n`);
write("tables.js", `export const tables = {\n${addresses.join("")}};\n`);

// What is said where there is no table.
const start = [...(await startWords())].map(([language, all]) => [language, Object.fromEntries([...all].filter(([name]) => name === "retry" || name.startsWith("embed-")))]);
write("said.js", `export const said = ${JSON.stringify(Object.fromEntries(start), null, 2)};\n`);

// What is in it, and whose it is.
bill(folder);

const manifest = JSON.parse(read("npm/package.json"));
write("package.json", `${JSON.stringify({ ...manifest, version }, null, 2)}\n`);

// Every file with its digest, as `integrity` wants it: for import maps, and for whoever checks what they serve.
const files = readdirSync(folder, { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile())
  .map((entry) => path.relative(folder, path.join(entry.parentPath, entry.name)).split(path.sep).join("/"));
const digest = (file) => `sha384-${createHash("sha384").update(readFileSync(path.join(folder, file))).digest("base64")}`;
write("files.json", `${JSON.stringify(Object.fromEntries(files.sort().map((file) => [file, digest(file)])), null, 2)}\n`);
console.log(version);
