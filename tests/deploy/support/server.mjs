// nginx and Caddy with the files of deploy/, as a person would run them: only what the files call changeable is changed.
import { chownSync, cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { Program, freePort } from "../../e2e/support/program.mjs";
import { program, unprivileged } from "../../../scripts/servers.mjs";

// How often another port is tried, where another program was quicker with the one that was free.
const TRIES = 5;
// What each of them writes once it listens.
const LISTENS = { nginx: /start worker process \d/, caddy: /serving initial configuration/ };

/** The lines of the nginx file that are the reader's to change, and what stands there in these tests. */
const changes = ({ folder, port, cloud, names, made, more }) => ({
  "listen 8080;": `listen 127.0.0.1:${port};`,
  "/var/www/backup-console;": `${folder}/www;`,
  "/etc/backup-console/config.json;": `${folder}/config/config.json;`,
  "resolver 127.0.0.53 ": `resolver ${names.address} `,
  "/etc/ssl/certs/ca-certificates.crt;": `${made.trusted};`,
  "set $console_upstream_port 443;": `set $console_upstream_port ${cloud.port};`,
  "/var/log/nginx/backup-console.log ": `${folder}/access.log `,
  ...more?.(port),
});

/** Replaces each text, which has to be there once. */
export function substitute(text, replacements) {
  for (const [from, to] of Object.entries(replacements)) {
    if (text.split(from).length !== 2) throw new Error(`“${from}” is there ${text.split(from).length - 1} times, not once`);
    text = text.replace(from, () => to);
  }
  return text;
}

// The most that nginx writes without being built for it: a token is not there either.
const main = (folder) => `
daemon off;
pid ${folder}/nginx.pid;
error_log ${folder}/error.log info;
events { worker_connections 256; }
http {
    ${["client_body", "proxy", "fastcgi", "uwsgi", "scgi"].map((name) => `${name}_temp_path ${folder}/${name};`).join("\n    ")}
    include ${folder}/backup-console.conf;
}
`;

const KINDS = {
  nginx(place) {
    const { folder } = place;
    const text = readFileSync("deploy/nginx/backup-console.conf", "utf8");
    writeFileSync(path.join(folder, "backup-console.conf"), substitute(text, changes(place)));
    writeFileSync(path.join(folder, "nginx.conf"), main(folder));
    return { args: ["-p", folder, "-c", `${folder}/nginx.conf`, "-e", `${folder}/error.log`], env: {} };
  },
  caddy({ folder, port, cloud, names, made, env }) {
    cpSync("deploy/caddy/Caddyfile", path.join(folder, "Caddyfile"));
    return {
      args: ["run", "--config", `${folder}/Caddyfile`],
      env: {
        CONSOLE_ADDRESS: `http://:${port}`,
        CONSOLE_SITE: "bind 127.0.0.1",
        CONSOLE_ROOT: `${folder}/www`,
        CONSOLE_CONFIG: `${folder}/config`,
        CONSOLE_UPSTREAM_PORT: String(cloud.port),
        CONSOLE_TRANSPORT: `resolvers udp/${names.address}`,
        // Where Go looks for authorities.
        SSL_CERT_FILE: made.trusted,
        ...env?.(port),
      },
    };
  },
};

export class Server {
  address;
  /** The folder with www/ and config/. */
  folder;
  #program;

  /**
   * `kind`: nginx or caddy. `options`: cloud, names, made; `config` for config.json; `more` lines for nginx, `env` for
   * Caddy, both made from the port; `secure` where these speak TLS.
   */
  static async start(kind, options) {
    for (let tries = 1; ; tries++) {
      const server = new Server();
      try {
        await server.#begin(kind, options, await freePort());
        return server;
      } catch (error) {
        await server.stop();
        if (tries === TRIES || !/address already in use/i.test(error.message)) throw error;
      }
    }
  }

  async #begin(kind, options, port) {
    const folder = mkdtempSync(path.join(os.tmpdir(), `console-${kind}-`));
    this.folder = folder;
    this.address = `${options.secure ? "https" : "http"}://127.0.0.1:${port}`;
    cpSync("dist", path.join(folder, "www"), { recursive: true });
    mkdirSync(path.join(folder, "config"));
    if (options.config !== null) writeFileSync(path.join(folder, "config/config.json"), options.config ?? readFileSync("deploy/config.json"));
    const command = program(kind);
    const ids = unprivileged(command);
    const { args, env } = KINDS[kind]({ ...options, folder, port });
    if (ids.uid) chownSync(folder, ids.uid, ids.gid);
    this.#program = new Program(command, args, { ...ids, cwd: folder, env: { PATH: process.env.PATH, ...env } });
    await this.#program.until(
      () => LISTENS[kind].test(this.logs()),
      () => this.logs(),
    );
  }

  /** Everything it wrote so far, to files and to the terminal. It writes after it has answered: for all, `end()` comes first. */
  logs() {
    const read = (name) => {
      const file = path.join(this.folder, name);
      return existsSync(file) ? readFileSync(file, "utf8") : "";
    };
    return this.#program.output + read("access.log") + read("error.log");
  }

  /** Tells it to end and waits for that; its files stay. */
  end() {
    return this.#program?.end();
  }

  async stop() {
    await this.end();
    if (this.folder) rmSync(this.folder, { recursive: true, force: true });
  }
}
