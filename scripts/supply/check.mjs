// Whether every dependency has a licence of the list, and comes from where packages come from.
import { readFileSync } from "node:fs";
import { isAllowed } from "./licence.mjs";

/** The lists of supply.json: for what is shipped, and besides for what only tests and builds use. */
export function lists(text = readFileSync("supply.json", "utf8")) {
  const { licences, "licences of what only tests and builds use": more } = JSON.parse(text);
  return { shipped: new Set(licences), tools: new Set([...licences, ...more]) };
}

/**
 * What is wrong with crates. All of them come from one registry, with a checksum, but for those of this repository.
 *
 * @param {{ name: string, version: string, license: string | null, source: string | null }[]} crates
 * @param {Map<string, string>} checksums
 * @param {Set<string>} allowed
 */
export function ofCrates(crates, checksums, allowed) {
  const wrong = [];
  const foreign = crates.filter(({ source }) => source !== null);
  const registry = foreign.find(({ source }) => source.startsWith("registry+"))?.source;
  for (const { name, version, license, source } of foreign) {
    const called = `${name} ${version}`;
    if (source !== registry) wrong.push(`${called}: comes from ${source.split("+")[0]}, not from the registry of the others`);
    else if (!checksums.has(called)) wrong.push(`${called}: has no checksum in Cargo.lock`);
    if (!isAllowed(license, allowed)) wrong.push(`${called}: ${license ?? "no licence"} is not among the licences of supply.json`);
  }
  for (const { name, source } of crates) {
    if (source === null && !/^backup-/.test(name)) wrong.push(`${name}: comes from a folder`);
  }
  return wrong;
}

/**
 * The same of a lock file of npm. A folder of this repository is a link.
 *
 * @param {{ packages: Record<string, { license?: string, resolved?: string, integrity?: string, link?: boolean }> }} lock
 * @param {Set<string>} allowed
 */
export function ofPackages(lock, allowed) {
  const wrong = [];
  const own = (at, { link, resolved }) => at === "" || !at.startsWith("node_modules/") || link || resolved?.startsWith("file:");
  const foreign = Object.entries(lock.packages).filter(([at, found]) => !own(at, found));
  const origin = (address) => (URL.canParse(address ?? "") ? new URL(address).origin : "nowhere");
  const registry = origin(foreign.find(([, { resolved }]) => resolved?.startsWith("https:"))?.[1].resolved);
  for (const [at, { license, resolved, integrity, inBundle }] of foreign) {
    const name = at.slice(at.lastIndexOf("node_modules/") + "node_modules/".length);
    if (!inBundle && origin(resolved) !== registry) wrong.push(`${name}: does not come from the registry of the others`);
    else if (!inBundle && !integrity?.startsWith("sha512-")) wrong.push(`${name}: has no digest in the lock file`);
    if (!isAllowed(license, allowed)) wrong.push(`${name}: ${license ?? "no licence"} is not among the licences of supply.json`);
  }
  return wrong;
}
