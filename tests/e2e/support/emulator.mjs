// A process of the emulator for one test: its own port, its own state, the same ids every time.
import { spawn } from "node:child_process";
import { createServer } from "node:net";

const START_LIMIT = 20_000;

/** A port that nothing listens on. */
export const freePort = () =>
  new Promise((resolve, reject) => {
    const server = createServer();
    server.once("error", reject);
    server.listen(0, "127.0.0.1", () => {
      const { port } = server.address();
      server.close(() => resolve(port));
    });
  });

export class Emulator {
  /** Where the page and the control path are served, without a slash at the end. */
  address;
  /** What the emulator answers at `/_emulator/config`: the demo account, its token, its project. */
  config;
  #process;
  #output = "";

  /** Starts one; `options` are added to the command line. */
  static async start(options = []) {
    const emulator = new Emulator();
    const port = await freePort();
    const command = process.env.EMULATOR ?? "target/debug/backup-emulator";
    emulator.address = `http://127.0.0.1:${port}`;
    emulator.#process = spawn(
      command,
      ["--listen", `127.0.0.1:${port}`, "--serve", "dist", "--speed", "200", "--seed", "1", ...options],
      { stdio: ["ignore", "pipe", "pipe"] },
    );
    const keep = (text) => (emulator.#output += text);
    emulator.#process.stdout.on("data", keep);
    emulator.#process.stderr.on("data", keep);
    emulator.#process.on("error", (reason) => keep(String(reason)));
    emulator.config = await emulator.#ready();
    return emulator;
  }

  async #ready() {
    const deadline = Date.now() + START_LIMIT;
    while (Date.now() < deadline && this.#process.exitCode === null && this.#process.pid) {
      try {
        const reply = await fetch(`${this.address}/_emulator/config`);
        if (reply.ok) return await reply.json();
      } catch {
        // It does not listen yet.
      }
      await new Promise((resolve) => setTimeout(resolve, 20));
    }
    await this.stop();
    throw new Error(`The emulator did not start. It said:\n${this.#output}`);
  }

  /** Everything it wrote to the terminal so far. */
  get output() {
    return this.#output;
  }

  async #control(method, path, body) {
    const reply = await fetch(`${this.address}/_emulator/${path}`, {
      method,
      headers: body === undefined ? {} : { "content-type": "application/json" },
      body: body === undefined ? undefined : JSON.stringify(body),
    });
    const text = await reply.text();
    if (!reply.ok) throw new Error(`${method} /_emulator/${path} answered ${reply.status}: ${text}`);
    return text ? JSON.parse(text) : undefined;
  }

  /** Back to the state after the start. */
  reset() {
    return this.#control("POST", "reset");
  }

  /** Makes the next matching calls go wrong; the fields are listed by the emulator's `--help`. */
  setFault(fault) {
    return this.#control("POST", "faults", fault);
  }

  clearFaults() {
    return this.#control("DELETE", "faults");
  }

  /** The faults that wait. */
  async faults() {
    return (await this.#control("GET", "faults")).faults;
  }

  /** The emulator's time, milliseconds since 1970. */
  async now() {
    return (await this.#control("GET", "")).clock.now_millis;
  }

  /** Moves or freezes the emulator's clock; the fields are listed by its `--help`. */
  setClock(clock) {
    return this.#control("POST", "clock", clock);
  }

  async stop() {
    const child = this.#process;
    if (child.exitCode !== null || !child.pid) return;
    const ended = new Promise((resolve) => child.once("exit", resolve));
    child.kill("SIGTERM");
    await ended;
  }
}
