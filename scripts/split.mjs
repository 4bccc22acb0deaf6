// wasm-bindgen for a page in chunks: takes the compiler's file apart, hands the first part to the real command
// ($WASM_BINDGEN) and leaves the others, optimised and named by their content, in $CONSOLE_CHUNKS. Trunk names the first
// part and the generated JavaScript by their contents as always, and since the JavaScript names the chunks, nothing that
// a browser keeps for ever can belong to another build. scripts/compress.mjs puts the chunks beside them.
import { execFile, spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { availableParallelism } from "node:os";
import path from "node:path";
import { promisify } from "node:util";

const { WASM_BINDGEN: real, CONSOLE_CHUNKS: chunks } = process.env;
const parts = `${chunks}/parts`;
// What the compiler uses; the parts lose the section that says so.
const FEATURES = ["bulk-memory", "nontrapping-float-to-int", "sign-ext", "mutable-globals", "reference-types", "multivalue"];

function run(command, args) {
  const { status, error } = spawnSync(command, args, { stdio: "inherit" });
  if (error) console.error(`${command}: ${error.message}`);
  if (status !== 0) process.exit(status ?? 1);
}

const option = (name) => args.find((arg) => arg.startsWith(`--${name}=`))?.slice(name.length + 3);

/** The loader that the splitter wrote, with the names that the chunks have now. */
function loader(names) {
  let text = readFileSync(`${parts}/__wasm_split.js`, "utf8");
  for (const [from, to] of names) text = text.replaceAll(`"./${from}"`, `"./${to}"`);
  const entries = [...text.matchAll(/^export const (\w+) =/gm)].map(([, name]) => name);
  return { text: text.replace(/^import .*$/m, "").replace(/^export const/gm, "const"), entries };
}

/** A module of its own would import the one below and be imported by it; as part of it, it costs no request. */
function join(glue, { text, entries }) {
  const own = readFileSync(glue, "utf8");
  const importing = /^import \* as (\w+) from "\.\/__wasm_split\.js";?$/gm;
  const locals = [...own.matchAll(importing)].map(([, local]) => local);
  if (locals.length === 0 || entries.length === 0) throw new Error("wasm-bindgen's output does not use the chunks: is the feature split on?");
  const joined = locals.map((local) => `const ${local} = { ${entries.join(", ")} };`).join("\n");
  writeFileSync(glue, `${own.replace(importing, "")}\n${text}\n${joined}\n`);
}

/** Optimises every chunk and names it by what is in it; gives old and new names. */
async function finish(files) {
  const waiting = [...files];
  const names = [];
  const optimise = async () => {
    for (let file = waiting.shift(); file; file = waiting.shift()) {
      const small = `${parts}/${file}.small`;
      await promisify(execFile)("wasm-opt", ["-Oz", ...FEATURES.map((name) => `--enable-${name}`), `${parts}/${file}`, "-o", small]);
      const bytes = readFileSync(small);
      const hash = createHash("sha256").update(bytes).digest("hex").slice(0, 16);
      const name = `${option("out-name")}-${path.basename(file, ".wasm").replace(/^split_/, "").replaceAll("_", "")}-${hash}.wasm`;
      writeFileSync(`${chunks}/${name}`, bytes);
      names.push([file, name]);
    }
  };
  await Promise.all(Array.from({ length: availableParallelism() }, optimise));
  return names;
}

const args = process.argv.slice(2);
const input = args.find((arg) => arg.endsWith(".wasm"));
if (!input) {
  run(real, args);
  process.exit();
}
const name = option("out-name");
rmSync(chunks, { recursive: true, force: true });
mkdirSync(parts, { recursive: true });
run("wasm-split-cli", [input, parts, "--out-name", name]);
run(real, [...args.filter((arg) => arg !== input), "--keep-lld-exports", "--no-demangle", `${parts}/${name}.wasm`]);
const files = readdirSync(parts).filter((file) => file.endsWith(".wasm") && file !== `${name}.wasm`);
join(`${option("out-dir")}/${name}.js`, loader(await finish(files.sort())));
rmSync(parts, { recursive: true });
