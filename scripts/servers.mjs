// Which nginx and which Caddy the tests start: $NGINX and $CADDY, those on PATH or where Debian puts them, or what the
// set-up unpacked. Prints their paths, or says what is missing.
import { spawnSync } from "node:child_process";
import path from "node:path";
import { pathToFileURL } from "node:url";

const FOLDERS = [...(process.env.PATH ?? "").split(path.delimiter), "/usr/sbin", ".tools/servers/usr/sbin", ".tools/servers/usr/bin"].filter(Boolean);
const VERSION = { nginx: "-v", caddy: "version" };

const found = new Map();

/** The path of nginx or caddy; an error that says what to do when there is none that runs. */
export function program(name) {
  if (found.has(name)) return found.get(name);
  const named = process.env[name.toUpperCase()];
  const candidates = [named, ...FOLDERS.map((folder) => path.resolve(folder, name))];
  const file = candidates.find((one) => one && spawnSync(one, [VERSION[name]]).status === 0);
  if (!file) throw new Error(`There is no ${name} here that runs. Install it, or set ${name.toUpperCase()} to its path.`);
  found.set(name, file);
  return file;
}

const NOBODY = 65534;
const runs = new Map();

/**
 * Ids for a process of these tests: where they are run as root, the server gets those of nobody, so that it shows that
 * it needs no right at all. A tree that nobody may read leaves it as it is.
 */
export function unprivileged(command) {
  if (process.getuid?.() !== 0) return {};
  const ids = { uid: NOBODY, gid: NOBODY };
  if (!runs.has(command)) runs.set(command, !spawnSync(command, ["-h"], ids).error);
  return runs.get(command) ? ids : {};
}

if (import.meta.url === pathToFileURL(process.argv[1]).href) {
  try {
    console.log(Object.keys(VERSION).map(program).join("\n"));
  } catch (error) {
    console.error(error.message);
    process.exitCode = 1;
  }
}
