// A process of the emulator: its own port, its own state, the same ids every time.
import { Program } from "./program.mjs";

export class Emulator {
  /** Where the page and the control path are served, without a slash at the end. */
  address;
  /** What the emulator answers at `/_emulator/config`: the demo account, its token, its project. */
  config;
  #program;

  /** Starts one; `options` are added to the command line. */
  static async start(options = []) {
    const emulator = new Emulator();
    const command = process.env.EMULATOR ?? "target/debug/backup-emulator";
    // The system chooses the port and the emulator tells it, so that no other program can be quicker.
    const program = new Program(command, ["--listen", "127.0.0.1:0", "--serve", "dist", "--speed", "200", "--seed", "1", ...options]);
    emulator.#program = program;
    [, emulator.address] = await program.until(() => /^Console and emulator: (http:\S+)\/$/m.exec(program.output));
    emulator.config = await emulator.#control("GET", "config");
    return emulator;
  }

  /** Everything it wrote to the terminal so far. */
  get output() {
    return this.#program.output;
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

  /** Back to the state after the start; tokens that were given out stay valid. */
  reset() {
    return this.#control("POST", "reset");
  }

  /** As a process that has just begun, tokens and ids included. */
  async restart() {
    await this.#control("POST", "reset", { tokens: true });
    this.config = await this.#control("GET", "config");
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

  stop() {
    return this.#program.end();
  }
}
