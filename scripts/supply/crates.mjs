// The crates, as cargo and its lock file know them.
import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";

/** @typedef {{ id: string, name: string, version: string, license: string | null, source: string | null, folder: string, authors: string[], needs: string[], made: boolean }} Crate */

function metadata(more) {
  return JSON.parse(execFileSync("cargo", ["metadata", "--locked", "--format-version", "1", ...more], { encoding: "utf8", maxBuffer: 1 << 28, stdio: ["ignore", "pipe", "inherit"] }));
}

const isMacro = (found) => found.targets.some((target) => target.kind.includes("proc-macro"));

/** Every crate of the lock file, for every machine and every purpose. */
export const crates = () => metadata([]).packages.map((found) => ({ name: found.name, version: found.version, license: found.license, source: found.source }));

/**
 * What is in the program for the browser: what its crates need when it runs, without what only makes code for it.
 *
 * @returns {Crate[]} the console's own first
 */
export function shipped() {
  const all = metadata(["--filter-platform", "wasm32-unknown-unknown"]);
  const packages = new Map(all.packages.map((found) => [found.id, found]));
  const nodes = new Map(all.resolve.nodes.map((node) => [node.id, node]));
  const needs = (id) => nodes.get(id).deps.filter((need) => need.dep_kinds.some(({ kind }) => kind === null) && !isMacro(packages.get(need.pkg))).map((need) => need.pkg);
  const seen = new Set();
  const waiting = [all.packages.find((found) => found.name === "backup-console").id];
  while (waiting.length > 0) {
    const id = waiting.pop();
    if (seen.has(id)) continue;
    seen.add(id);
    waiting.push(...needs(id));
  }
  return [...seen].map((id) => {
    const { name, version, license, source, manifest_path, authors } = packages.get(id);
    return { id, name, version, license, source, folder: manifest_path.replace(/[\\/]Cargo\.toml$/, ""), authors, needs: needs(id) };
  });
}

/** The checksum of each crate, by name and version. */
export function checksums() {
  const entries = readFileSync("Cargo.lock", "utf8").split("[[package]]").slice(1);
  const value = (entry, key) => new RegExp(`^${key} = "([^"]*)"`, "m").exec(entry)?.[1];
  return new Map(entries.map((entry) => [`${value(entry, "name")} ${value(entry, "version")}`, value(entry, "checksum")]).filter(([, sum]) => sum));
}
