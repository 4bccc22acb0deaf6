// wasm-bindgen for a page in parts: takes the compiler's file apart, hands the first part to the real command
// ($WASM_BINDGEN) and leaves the others, optimised and named by their content, in $CONSOLE_CHUNKS. Trunk names the first
// part and the generated JavaScript by their contents as always, and since the JavaScript names the files, nothing that
// a browser keeps for ever can belong to another build. scripts/compress.mjs puts the files beside them.
//
// The splitter makes a piece for each place to split at, and one for each set of them that shares something: dozens. Here
// pieces that are wanted together become one file, compressed as one: a module that is empty but for sections with the
// pieces, taken apart into streams of what is alike (scripts/streams). The first part is such a file as well.
import { execFile, spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { availableParallelism } from "node:os";
import path from "node:path";
import { promisify } from "node:util";
import { digest } from "./integrity.mjs";
import { withShortNames, withoutClasses, withoutUnused } from "./shrink.mjs";
import { packed } from "./streams/pack.mjs";

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

/**
 * Which files a piece of src/pages/chunks.rs and src/element/parts.rs needs, each after those that it needs itself: what
 * several pieces share is in the last file that all of them need.
 */
const NEEDS = {
  session: ["session"],
  overview: ["session", "overview"],
  forms: ["session", "forms"],
  views: ["session", "overview", "views"],
  others: ["session", "forms", "overview", "views", "others"],
  embed: ["embed"],
};
/**
 * Where what they share with a console inside another page is: in both files. Such a console stands before anybody signs in,
 * and whoever has none shall not ask for a file more.
 */
const EITHER = ["session", "embed"];

/** The files of what these pieces share. */
function filesOf(users) {
  const needs = users.map((user) => NEEDS[user] ?? fail(`scripts/split.mjs does not know in which files ${user} is`));
  const last = needs[0].findLast((file) => needs.every((files) => files.includes(file)));
  return last ? [last] : EITHER;
}

function fail(why) {
  throw new Error(why);
}

/** What the splitter made: each piece with its users, what it needs beside it, and by what name it is asked for. */
function pieces(text) {
  const shared = [...text.matchAll(/^\/\* (.+) \*\/\nconst (__(chunk_\d+)) = makeLoad\([^]*?\n, \[\]\);$/gm)].map(([all, users, local, piece]) => ({ all, users: users.split(", "), local, piece }));
  const asked = [...text.matchAll(/^export const (__wasm_split_load_(\w+)) = wrapAsyncCb\(makeLoad\([^]*?\n, \[(.*)\]\)\);$/gm)].map(([all, entry, name, needs]) => ({ all, users: [name], entry, piece: `split_${name}`, needs }));
  const known = (text.match(/makeLoad\(/g) ?? []).length - 1;
  if (asked.length === 0 || shared.length + asked.length !== known) fail("the splitter wrote another loader: scripts/split.mjs has to be mended");
  return { shared, asked };
}

/** What makes modules of the streams that they were taken apart into. */
const UNPACK = readFileSync(path.join(import.meta.dirname, "streams/unpack.js"), "utf8").replace(/^export .*$/m, "");

/** Part of the loader: a file is asked for once, and again where it did not come. */
const READ = `const kept = (ask) => {
    let coming;
    return () => coming ??= ask().catch((reason) => {
        coming = undefined;
        throw reason;
    });
};
const piece = (file, name, needs) => makeLoad(() => {
    const here = file();
    here.catch(() => {});
    return async (imports) => {
        const all = await here;
        const made = await WebAssembly.instantiate(all.get(name), imports);
        // Nobody asks for it again: what is on the way once more is another file.
        all.delete(name);
        return made;
    };
}, needs);
`;

/** The loader, with a file for many pieces where the splitter has one for each. */
function loader(text, names) {
  const { shared, asked } = pieces(text);
  const files = Object.entries(names).map(([file, { name, integrity }]) => `const file_${file} = kept(() => WebAssembly.compileStreaming(fetch(new URL("./${name}", import.meta.url), { integrity: "${integrity}" })).then(unpacked));\n`);
  let own = text.replace(/^import .*$/m, "");
  // What pieces share goes by its number: dozens of names would be a tenth of the file.
  const numbers = new Map();
  for (const { all, users, piece } of shared) {
    own = own.replace(all, "");
    const file = filesOf(users).join("_or_");
    numbers.set(file, [...(numbers.get(file) ?? []), Number(piece.slice("chunk_".length))]);
  }
  // What was asked for first decides: once a piece is here, nobody asks for it again.
  files.push(`let inside = false;\nconst file_${EITHER.join("_or_")} = () => (inside ? file_embed : file_session)();\n`);
  const chunks = [...numbers].map(([file, all]) => `for (const chunk of [${all}]) chunks[chunk] = piece(file_${file}, "chunk_" + chunk, []);\n`);
  for (const { all, users, entry, piece, needs } of asked) {
    const wanted = needs.match(/\d+/g) ?? [];
    const load = `piece(file_${filesOf(users)[0]}, "${piece}", [${wanted}].map((chunk) => chunks[chunk]))`;
    own = own.replace(all, `const ${entry} = wrapAsyncCb(${users[0] === "embed" ? `((load) => () => ((inside = true), load()))(${load})` : load});`);
  }
  const first = own.indexOf("const __wasm_split_load_");
  return { text: `${own.slice(0, first)}${READ}${files.join("")}const chunks = [];\n${chunks.join("")}${own.slice(first)}`, entries: asked.map(({ entry }) => entry) };
}

/** In the place of wasm-bindgen's: the first part is packed, too. Who has compiled the file hands over that. */
const LOAD = `async function __wbg_load(module, imports) {
    if (module instanceof Response && !module.ok) throw new Error(\`\${module.url}: the server answered \${module.status}\`);
    const file = module instanceof WebAssembly.Module ? module : (await WebAssembly.instantiate(module instanceof Response ? await module.arrayBuffer() : module)).module;
    return WebAssembly.instantiate(unpacked(file).get("first"), imports);
}`;

function withLoad(text) {
  const found = /^async function __wbg_load\(module, imports\) \{\n[^]*?^\}$/m;
  if (!found.test(text)) fail("wasm-bindgen loads the program in another way: scripts/split.mjs has to be mended");
  return text.replace(found, () => LOAD);
}

/** A module of its own would import the one below and be imported by it; as part of it, it costs no request. */
async function join(glue, program, { text, entries }) {
  const { text: own, bytes } = withShortNames(readFileSync(program), withLoad(withoutClasses(readFileSync(glue, "utf8"))));
  writeFileSync(`${parts}/first.wasm`, bytes);
  // Trunk's own wasm-opt finds nothing to do in a file of streams.
  writeFileSync(program, packed([["first", (await optimised(["first"])).get("first")]]));
  const importing = /^import \* as (\w+) from "\.\/__wasm_split\.js";?$/gm;
  const locals = [...own.matchAll(importing)].map(([, local]) => local);
  if (locals.length === 0 || entries.length === 0) throw new Error("wasm-bindgen's output does not use the chunks: is the feature split on?");
  const [one, ...others] = locals;
  const joined = [UNPACK, `const ${one} = { ${entries.join(", ")} };`, ...others.map((local) => `const ${local} = ${one};`)].join("\n");
  writeFileSync(glue, `${own.replace(importing, "")}\n${text}\n${joined}\n`);
}

/** Optimises every piece. */
async function optimised(names) {
  const waiting = [...names];
  const made = new Map();
  const optimise = async () => {
    for (let name = waiting.shift(); name; name = waiting.shift()) {
      const small = `${parts}/${name}.small`;
      await promisify(execFile)("wasm-opt", ["-Oz", ...FEATURES.map((feature) => `--enable-${feature}`), `${parts}/${name}.wasm`, "-o", small]);
      made.set(name, readFileSync(small));
    }
  };
  await Promise.all(Array.from({ length: availableParallelism() }, optimise));
  return made;
}

/** Puts the pieces into files named by their content; gives the names, and what each file must be. */
async function pack(text) {
  const { shared, asked } = pieces(text);
  const all = [...asked, ...shared];
  const made = await optimised(all.map(({ piece }) => piece));
  const names = {};
  for (const file of new Set(all.flatMap(({ users }) => filesOf(users)))) {
    const bytes = packed(all.filter(({ users }) => filesOf(users).includes(file)).map(({ piece }) => [piece, made.get(piece)]));
    const name = `${option("out-name")}-${file}-${createHash("sha256").update(bytes).digest("hex").slice(0, 16)}.wasm`;
    names[file] = { name, integrity: digest(bytes) };
    writeFileSync(`${chunks}/${name}`, bytes);
  }
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
writeFileSync(`${parts}/used.wasm`, withoutUnused(readFileSync(input)));
run("wasm-split-cli", [`${parts}/used.wasm`, parts, "--out-name", name]);
run(real, [...args.filter((arg) => arg !== input), "--keep-lld-exports", "--no-demangle", `${parts}/${name}.wasm`]);
const text = readFileSync(`${parts}/__wasm_split.js`, "utf8");
await join(`${option("out-dir")}/${name}.js`, `${option("out-dir")}/${name}_bg.wasm`, loader(text, await pack(text)));
rmSync(parts, { recursive: true });
