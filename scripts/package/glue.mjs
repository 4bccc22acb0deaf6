// The JavaScript that wasm-bindgen made, as a function that makes a program: a program that ended can be dropped and a
// fresh one begun. The changes are few and each is counted: when wasm-bindgen writes something else, this fails, not a
// portal at night.

/** `import.meta.url` of a part, found by bundlers as it stands there. */
const PART = /WebAssembly\.compileStreaming\(\s*fetch\(\s*new URL\("\.\/([\w.-]+\.wasm)",\s*import\.meta\.url\)\s*(?:,\s*\{\s*integrity:\s*"[^"]*"\s*\}\s*)?\)\s*\)/g;

function replace(text, pattern, by, count, what) {
  let found = 0;
  const changed = text.replace(pattern, (...match) => {
    found += 1;
    return typeof by === "function" ? by(...match) : by;
  });
  if (found < count.least || found > count.most) throw new Error(`wasm-bindgen's output has ${found} times ${what}, not ${count.least} to ${count.most}: scripts/package/glue.mjs has to be mended`);
  return changed;
}

const times = (least, most = least) => ({ least, most });

/** The name of the function that starts the program, and the names that are exported, from the list at the end. */
function takeList(text) {
  let start;
  const changed = replace(text, /\bexport\s*\{([^{}]*)\}\s*;?/g, (_, list) => {
    start = /(\w+)\s+as\s+default/.exec(list)?.[1];
    return "";
  }, times(1), "a list of exports");
  if (!start) throw new Error("wasm-bindgen's output exports no default: scripts/package/glue.mjs has to be mended");
  return { changed, start };
}

/**
 * @param {string} text what wasm-bindgen and scripts/split.mjs wrote
 * @returns {{ text: string, exports: string[], parts: string[] }}
 */
export function factory(text) {
  const exports = [];
  const parts = [];
  const list = takeList(text);
  let own = list.changed;
  own = replace(own, /\bexport\s+((?:async\s+)?function\*?|class)\s+(\w+)/g, (_, kind, name) => {
    if (kind !== "class") exports.push(name);
    return `${kind} ${name}`;
  }, times(1, 100), "something exported");
  // Whoever looks for the default file is a bundler that does not know that it is never asked for.
  own = replace(own, /new URL\((["'])[\w.-]+_bg\.wasm\1,\s*import\.meta\.url\)/g, "undefined", times(1), "the address of the whole program");
  own = replace(own, /\bwasm\s*=\s*(\w+)\.exports\b/g, (_, instance) => `wasm = guard(${instance}.exports)`, times(1), "what an instance exports");
  own = replace(own, PART, (_, name) => {
    parts.push(name);
    return `part(new URL("./${name}", import.meta.url), "${name}")`;
  }, times(0, 50), "the address of a part");
  if (/WebAssembly\.compile|\bfetch\(\s*new URL\(/.test(own)) throw new Error("wasm-bindgen's output loads something in another way: scripts/package/glue.mjs has to be mended");
  // The answer to a part that has come goes into the program by its table, past what it exports.
  own = replace(own, /(\w+(?:\(\))?\.__wasm_split\.__indirect_function_table\.get\(\w+\))\(/g, (_, found) => `called(${found})(`, times(parts.length > 0 ? 1 : 0), "a call by the table");
  if (/^\s*(?:im|ex)port\b/m.test(own)) throw new Error("wasm-bindgen's output imports or exports something else: scripts/package/glue.mjs has to be mended");
  const made = `// Made by wasm-bindgen. Each call makes a program of its own; see programs.js.
export function glue({ guard, called, part }) {
${own.trim()}
return { init: ${list.start}, exports: { ${exports.join(", ")} } };
}
`;
  return { text: made, exports, parts };
}
