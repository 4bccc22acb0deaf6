// Puts what the page says beside the program: the tables, each with a hash in its name, and the sentences of the start
// into index.html. `words(FOLDER)` is called for a build's folder once everything else is there.
import { execFileSync } from "node:child_process";
import { createHash } from "node:crypto";
import { readdir, readFile, writeFile } from "node:fs/promises";
import path from "node:path";
import { digest } from "./integrity.mjs";

const TABLES = "target/words";

const escape = (text) => text.replace(/&/g, "&amp;").replace(/</g, "&lt;").replace(/"/g, "&quot;");

/** Reads the sentences and writes the tables, by the same code that the program's build runs. */
function make() {
  execFileSync("cargo", ["run", "--quiet", "--locked", "--package", "backup-words", "--features", "generate", "--", "text", TABLES], { stdio: "inherit" });
}

/**
 * @param {string} [folder] where the tables are
 * @returns {Promise<{ language: string, part: string, file: string, text: string, integrity: string }[]>}
 */
export async function tables(folder = TABLES) {
  const files = (await readdir(folder)).filter((file) => file.endsWith(".txt")).sort();
  return Promise.all(
    files.map(async (name) => {
      const [language, part] = name.split(".");
      const text = await readFile(path.join(folder, name), "utf8");
      const hash = createHash("sha256").update(text).digest("hex").slice(0, 16);
      return { language, part, file: `words-${language}-${part}-${hash}.txt`, text, integrity: digest(text) };
    }),
  );
}

/**
 * What is said where there is no table, by language and name.
 *
 * @returns {Promise<Map<string, Map<string, string>>>}
 */
export async function startWords(folder = TABLES) {
  const known = new Map();
  for (const line of (await readFile(path.join(folder, "start.tsv"), "utf8")).split("\n").filter(Boolean)) {
    const [language, name, said] = line.split("\t");
    known.set(language, (known.get(language) ?? new Map()).set(name, said));
  }
  return known;
}

/**
 * `html` with the sentences, the first table of each language and the addresses of the others in their places. What the first
 * page says comes with it: that is a file less for everybody, and two or three kilobytes more for each language.
 */
export function withWords(html, tables, start) {
  const said = (name, language) => {
    const text = start.get(language)?.get(name);
    if (text === undefined) throw new Error(`index.html wants the sentence ${name}, which text/${language} does not have`);
    return escape(text);
  };
  const languages = [...start.keys()];
  const files = tables.filter(({ part }) => part !== "first").map(({ language, part, file, integrity }) => `<meta name=console-words lang=${language} data-part=${part} content="./${file}" data-integrity="${integrity}">`);
  const first = tables.filter(({ part }) => part === "first").map(({ language, part, text }) => `<p lang="${language}" data-part="${part}">${escape(text)}</p>`);
  // Those of a console in another page are the package's.
  const sentences = languages.flatMap((language) => [...start.get(language).keys()].filter((name) => !name.startsWith("embed-")).map((name) => `<p lang="${language}" data-name="${name}">${said(name, language)}</p>`));
  const all = (name) => languages.map((language) => `<p lang="${language}">${said(name, language)}</p>`).join("");
  return html
    .replace(/<template id="?console-words"?>\s*<\/template>/, () => `${files.join("")}<template id="console-words">${sentences.join("")}${first.join("")}</template>`)
    .replace(/\{\{all:([\w-]+)\}\}/g, (_, name) => all(name))
    .replace(/\{\{([\w-]+)\}\}/g, (_, name) => said(name, "en"));
}

/** The program refuses tables of another text: one that changed while it was compiled would leave the page without words. */
async function fits(folder, fingerprint) {
  for (const file of (await readdir(folder)).filter((file) => file.endsWith(".wasm"))) {
    if ((await readFile(path.join(folder, file))).includes(fingerprint)) return;
  }
  throw new Error("text/ changed while the program was compiled: build again");
}

export async function words(folder) {
  make();
  const [made, start] = await Promise.all([tables(), startWords()]);
  await fits(folder, made[0].text.split(" ")[1]);
  const page = path.join(folder, "index.html");
  const html = withWords(await readFile(page, "utf8"), made, start);
  if (/\{\{/.test(html) || !html.includes("console-words")) throw new Error("index.html: not all sentences found their place");
  await Promise.all([writeFile(page, html), ...made.filter(({ part }) => part !== "first").map(({ file, text }) => writeFile(path.join(folder, file), text))]);
}
