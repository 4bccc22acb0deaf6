// docs/deploying.md, taken apart: its code blocks and tables by heading; and a place where its commands can be run.
import { execFile } from "node:child_process";
import { chmodSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { promisify } from "node:util";

const TEXT = readFileSync("docs/deploying.md", "utf8");

/** Sections: { title, text }, in order. */
const sections = TEXT.split(/^(?=#+ )/m).map((text) => ({ title: /^#+ (.*)/.exec(text)[1], text }));
const FENCE = /^```(\w*)\n([\s\S]*?)^```$/gm;

/** Every code block: { id, language, text }; the id is the heading and the number of the block below it. */
export const blocks = sections.flatMap(({ title, text }) =>
  [...text.matchAll(FENCE)].map(([, language, code], index) => ({ id: `${title} ${index + 1}`, language, text: code })),
);

/** One block by its id. */
export function block(id) {
  const found = blocks.find((one) => one.id === id);
  if (!found) throw new Error(`docs/deploying.md has no block “${id}”`);
  return found.text;
}

/** The rows below a table's heads, as lists of cells; what stands between backticks is given without them. */
export function table(title) {
  const { text } = sections.find((one) => one.title === title);
  const rows = text.split("\n").filter((line) => line.startsWith("|"));
  return rows.slice(2).map((row) => row.split("|").slice(1, -1).map((cell) => cell.trim().replace(/^`(.*)`$/, "$1")));
}

// Commands that would change this machine, or are not on it, are written down and do nothing.
const RECORDED = ["apt-get", "docker", "kubectl", "make", "nginx", "systemctl"];

/** A folder like a fresh checkout with a built page, and a root of its own for what lies outside. */
export class Place {
  folder = mkdtempSync(path.join(os.tmpdir(), "console-document-"));

  constructor() {
    for (const name of ["root/etc/nginx/conf.d", "root/etc/caddy", "root/var", "root/srv", "bin"]) mkdirSync(path.join(this.folder, name), { recursive: true });
    for (const name of ["dist", "deploy"]) symlinkSync(path.resolve(name), path.join(this.folder, name));
    const command = (name, text) => {
      const file = path.join(this.folder, "bin", name);
      writeFileSync(file, `#!/bin/sh\n${text}\n`);
      chmodSync(file, 0o755);
    };
    for (const name of RECORDED) command(name, `echo "${name} $*" >>"${this.folder}/calls"`);
    command("sudo", 'exec "$@"');
  }

  /** Runs a block, with /etc, /var and /srv inside this place; what it wrote. Rejects at the first command that fails. */
  async run(text, replacements = {}) {
    const here = Object.entries(replacements).reduce((all, [from, to]) => all.replaceAll(from, to), text);
    const inside = here.replace(/(?<=\s)(?=\/(?:etc|var|srv)\/)/g, `${this.folder}/root`);
    const env = { ...process.env, PATH: `${this.folder}/bin:${process.env.PATH}` };
    const { stdout } = await promisify(execFile)("bash", ["-euo", "pipefail", "-c", inside], { cwd: this.folder, env });
    return stdout;
  }

  /** The commands that were only written down, in order. */
  get calls() {
    const file = path.join(this.folder, "calls");
    return existsSync(file) ? readFileSync(file, "utf8").trim().split("\n") : [];
  }

  path(name) {
    return path.join(this.folder, name);
  }

  remove() {
    rmSync(this.folder, { recursive: true, force: true });
  }
}
