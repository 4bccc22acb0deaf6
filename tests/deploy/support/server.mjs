// nginx and Caddy with the files of deploy/, as a person would run them: only what the files call changeable is changed.
import { spawn } from "node:child_process";
import { chownSync, cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import net from "node:net";
import os from "node:os";
import path from "node:path";
import { freePort } from "../../e2e/support/emulator.mjs";
import { program, unprivileged } from "../../../scripts/servers.mjs";

const START_LIMIT = 20_000;

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
  #process;
  #folder;
  #output = "";

  /**
   * `kind`: nginx or caddy. `options`: cloud, names, made; `config` for config.json; `more` lines for nginx, `env` for
   * Caddy, both made from the port; `secure` where these speak TLS.
   */
  static async start(kind, options) {
    const server = new Server();
    const port = await freePort();
    const folder = mkdtempSync(path.join(os.tmpdir(), `console-${kind}-`));
    server.#folder = folder;
    server.address = `${options.secure ? "https" : "http"}://127.0.0.1:${port}`;
    cpSync("dist", path.join(folder, "www"), { recursive: true });
    mkdirSync(path.join(folder, "config"));
    if (options.config !== null) writeFileSync(path.join(folder, "config/config.json"), options.config ?? readFileSync("deploy/config.json"));
    const command = program(kind);
    const ids = unprivileged(command);
    const { args, env } = KINDS[kind]({ ...options, folder, port });
    if (ids.uid) chownSync(folder, ids.uid, ids.gid);
    server.#process = spawn(command, args, { ...ids, env: { PATH: process.env.PATH, ...env }, stdio: ["ignore", "pipe", "pipe"] });
    // A run that is broken off ends its servers as well.
    const end = () => server.#process.kill("SIGTERM");
    process.once("exit", end);
    server.#process.once("exit", () => process.off("exit", end));
    const keep = (text) => (server.#output += text);
    server.#process.stdout.on("data", keep);
    server.#process.stderr.on("data", keep);
    server.#process.on("error", (reason) => keep(String(reason)));
    await server.#ready(port);
    return server;
  }

  async #ready(port) {
    const deadline = Date.now() + START_LIMIT;
    const listens = () =>
      new Promise((resolve) => {
        const socket = net.connect(port, "127.0.0.1", () => resolve(true)).on("error", () => resolve(false));
        socket.on("connect", () => socket.destroy());
      });
    while (Date.now() < deadline && this.#process.exitCode === null && this.#process.pid) {
      if (await listens()) return;
      await new Promise((resolve) => setTimeout(resolve, 20));
    }
    const said = this.logs();
    await this.stop();
    throw new Error(`The server did not start. It said:\n${said}`);
  }

  /** The folder with www/ and config/. */
  get folder() {
    return this.#folder;
  }

  /** Everything it wrote so far, to files and to the terminal. */
  logs() {
    const read = (name) => {
      try {
        return readFileSync(path.join(this.#folder, name), "utf8");
      } catch {
        return "";
      }
    };
    return this.#output + read("access.log") + read("error.log");
  }

  async stop() {
    const child = this.#process;
    if (child.exitCode === null && child.pid) {
      const ended = new Promise((resolve) => child.once("exit", resolve));
      child.kill("SIGTERM");
      await ended;
    }
    rmSync(this.#folder, { recursive: true, force: true });
  }
}
