// Where the servers are: $NGINX and $CADDY, on PATH, where Debian puts them, or unpacked by the set-up.
import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import path from "node:path";

const FOLDERS = [...(process.env.PATH ?? "").split(path.delimiter), "/usr/sbin", ".tools/servers/usr/sbin", ".tools/servers/usr/bin"].filter(Boolean);

/** The path of a server, or an error that says what to install. */
export function program(name) {
  const named = process.env[name.toUpperCase()];
  const found = [named, ...FOLDERS.map((folder) => path.resolve(folder, name))].find((file) => file && existsSync(file));
  if (!found) throw new Error(`There is no ${name} here. Install it, or set ${name.toUpperCase()} to its path.`);
  return found;
}

const NOBODY = 65534;

/**
 * Ids for a process of these tests: where they are run as root, the server gets those of nobody, so that it shows that
 * it needs no right at all. A tree that nobody may read leaves it as it is.
 */
export function unprivileged(command) {
  if (process.getuid?.() !== 0) return {};
  const ids = { uid: NOBODY, gid: NOBODY };
  return spawnSync(command, ["-h"], ids).error ? {} : ids;
}
