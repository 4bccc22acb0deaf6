// Reads the tree: which files there are, and what a Rust file names.
import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";

export const ROOT = fileURLToPath(new URL("../..", import.meta.url));

const NOT_OURS = new Set([".git", ".tools", ".next", ".svelte-kit", "target", "dist", "node_modules", "test-results", "playwright-report"]);

/** The files under `folder` whose names end in one of `endings` (all when there is none), relative to the root. */
export function files(folder, ...endings) {
  const found = [];
  const visit = (relative) => {
    for (const entry of readdirSync(path.join(ROOT, relative), { withFileTypes: true })) {
      if (NOT_OURS.has(entry.name)) continue;
      const name = path.posix.join(relative, entry.name);
      if (entry.isDirectory()) visit(name);
      else if (entry.isFile() && (endings.length === 0 || endings.some((ending) => name.endsWith(ending)))) found.push(name);
    }
  };
  visit(folder);
  return found.sort();
}

export const read = (file) => readFileSync(path.join(ROOT, file), "utf8");

// One alternative a token: comment, raw string, string, character; a lifetime is no character.
const TOKENS = /\/\/[^\n]*|\/\*[\s\S]*?\*\/|\bb?r(#*)"[\s\S]*?"\1|"(?:\\[\s\S]|[^"\\])*"|'(?:\\[^\n]+?|[^'\\\n])'/g;
const blank = (text) => text.replace(/[^\n]/g, " ");

/** Rust without comments and without what stands between quotes; line numbers stay. */
export const bare = (rust) => rust.replace(TOKENS, blank);

/** Rust without comments. */
export const uncommented = (rust) => rust.replace(TOKENS, (token) => (/^\/[/*]/.test(token) ? blank(token) : token));

/** The texts between quotes, each with its line. */
export function strings(rust) {
  return [...rust.matchAll(TOKENS)]
    .filter(([token]) => /"$/.test(token) && !/^\/[/*]/.test(token))
    .map((match) => ({ text: match[0].slice(match[0].indexOf('"') + 1, match[0].lastIndexOf('"')), line: lineOf(rust, match.index) }));
}

/** Rust up to its module of unit tests, which by custom ends a file. */
export const withoutTests = (rust) => rust.split(/^#\[cfg\((?:all\()?test\b[^\]]*\]\s*(?:#\[[^\]]*\]\s*)*mod \w+ \{/m)[0];

export const lineOf = (text, index) => text.slice(0, index).split("\n").length;

/** Every place where `pattern` occurs: "file:line: text". */
export function places(file, text, pattern) {
  return [...text.matchAll(new RegExp(pattern.source, `${pattern.flags.replace("g", "")}g`))].map(
    (match) => `${file}:${lineOf(text, match.index)}: ${match[0].trim()}`,
  );
}

/** The names after `crate::`, also those of a group: `crate::{ui, work::{a, b}}` names ui and work. */
export function namedBehind(root, rust) {
  const text = bare(rust);
  const found = [];
  for (const match of text.matchAll(new RegExp(`(?<![\\w:])(?:\\$)?${root}\\s*::\\s*`, "g"))) {
    const start = match.index + match[0].length;
    for (const name of text[start] === "{" ? group(text, start) : [/^\w+/.exec(text.slice(start))?.[0]]) {
      if (name) found.push({ name, line: lineOf(text, match.index) });
    }
  }
  return found;
}

/** The first names in the braces that open at `start`. */
function group(text, start) {
  const names = [];
  let depth = 0;
  for (let at = start; at < text.length; at += 1) {
    if (text[at] === "{") depth += 1;
    if (text[at] === "}") depth -= 1;
    if (depth === 0) break;
    if (depth === 1 && (text[at] === "{" || text[at] === ",")) names.push(/^[{,]\s*(\w+)/.exec(text.slice(at))?.[1]);
  }
  return names;
}

/** The rooms that `file` in src/ reaches by climbing: `super::super::http` in src/forms/poll/mod.rs names http. */
export function namedByClimbing(file, rust) {
  const parts = file.replace(/^src\//, "").replace(/(\/mod)?\.rs$/, "").split("/");
  const text = bare(rust);
  return [...text.matchAll(/(?<![\w:])((?:super\s*::\s*)+)(\w+)/g)]
    .filter((match) => match[1].match(/super/g).length >= parts.length)
    .map((match) => ({ name: match[2], line: lineOf(text, match.index) }));
}
