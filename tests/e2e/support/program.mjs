// A program that a test starts: what it wrote, whether it still runs, and its end.
import { spawn } from "node:child_process";
import { createServer } from "node:net";

const START_LIMIT = 20_000;

/** A port that nothing listens on at the moment; for programs that cannot choose one and tell it. */
export const freePort = () =>
  new Promise((resolve, reject) => {
    const server = createServer();
    server.once("error", reject);
    server.listen(0, "127.0.0.1", () => {
      const { port } = server.address();
      server.close(() => resolve(port));
    });
  });

export class Program {
  /** Everything it wrote to the terminal so far; all of it once it has ended. */
  output = "";
  #child;
  #closed;

  constructor(command, args, options = {}) {
    const child = spawn(command, args, { ...options, stdio: ["ignore", "pipe", "pipe"] });
    const keep = (text) => (this.output += text);
    child.stdout.on("data", keep);
    child.stderr.on("data", keep);
    child.on("error", (reason) => keep(String(reason)));
    // Later than "exit": by then everything it wrote is read.
    this.#closed = new Promise((resolve) => child.once("close", resolve));
    // A run that is broken off ends its programs as well.
    const end = () => child.kill("SIGTERM");
    process.once("exit", end);
    this.#closed.then(() => process.off("exit", end));
    this.#child = child;
  }

  /** One that died by a signal has no exit code, one that could not be started no id. */
  get runs() {
    const { pid, exitCode, signalCode } = this.#child;
    return pid !== undefined && exitCode === null && signalCode === null;
  }

  /** What `look` finds, as soon as it finds something; an error with all that was said where that never comes. */
  async until(look, said = () => this.output) {
    const deadline = Date.now() + START_LIMIT;
    for (;;) {
      const found = look();
      if (found) return found;
      if (!this.runs || Date.now() > deadline) break;
      await new Promise((resolve) => setTimeout(resolve, 20));
    }
    await this.end("SIGKILL");
    throw new Error(`It did not start. It said:\n${said()}`);
  }

  /** Sends a signal and does not wait. */
  signal(name) {
    if (this.runs) this.#child.kill(name);
  }

  /** Tells it to end, and waits until it and what it wrote have come to their end. */
  async end(signal = "SIGTERM") {
    this.signal(signal);
    await this.#closed;
  }
}
