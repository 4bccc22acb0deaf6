import { guard } from "./guard.js";
import { LoadError, compile, isSame } from "./source.js";

const isPlace = (source) => typeof source === "string" || source instanceof URL;

/**
 * The one program of a page. It is compiled once; when it ended, the next console gets a fresh one, made from the same
 * compiled module.
 */
export class Programs {
  #glue;
  #address;
  #words;
  #source;
  #base;
  /** @type {Promise<WebAssembly.Module> | undefined} */
  #compiled;
  /** @type {Promise<Program> | undefined} */
  #current;
  /** @type {Map<string, Promise<WebAssembly.Module>>} */
  #parts = new Map();
  /** Why a file of the program did not load the last time that one did not; the program itself knows only that. */
  failure;

  /**
   * @param {Function} glue makes a program, see scripts/package in the repository
   * @param {() => URL} address where the program is when nobody says otherwise
   * @param {import("./words.js").Words} [words] what it says
   */
  constructor(glue, address, words) {
    this.#glue = glue;
    this.#address = address;
    this.#words = words;
  }

  /** Loads and compiles, once. What failed can be tried again. */
  async init(source, { parts } = {}) {
    if (this.#compiled) {
      const other = source !== undefined && !isSame(source, this.#source ?? this.#address());
      if (other || (parts !== undefined && !(this.#base && isSame(parts, this.#base)))) {
        console.warn("backup-console: init was called before, with another source or folder of parts; the first one stays.");
      }
    } else {
      // After a failure the same is tried again, unless another source is named.
      this.#source = source ?? this.#source;
      if (parts !== undefined) this.#base = new URL(parts, document.baseURI);
      const compiled = compile(this.#source ?? this.#address());
      this.#compiled = compiled;
      compiled.catch((reason) => {
        this.failure = reason;
        if (this.#compiled === compiled) this.#compiled = undefined;
      });
    }
    await this.#compiled;
  }

  /** The program that runs, a fresh one when there is none. */
  async current() {
    const known = this.#current;
    const running = await known;
    if (running?.alive) return running;
    // While this one waited, another may have begun.
    if (this.#current !== known) return this.current();
    const fresh = this.#begin();
    this.#current = fresh;
    fresh.catch(() => {
      if (this.#current === fresh) this.#current = undefined;
    });
    return fresh;
  }

  async #begin() {
    this.failure = undefined;
    await this.init();
    const program = new Program();
    const { init, exports } = this.#glue({
      guard: (raw) => program.wrap(raw),
      called: (value) => program.called(value),
      part: (url, name) => this.#part(url, name),
    });
    try {
      await init({ module_or_path: await this.#compiled });
    } catch (reason) {
      if (!(reason instanceof WebAssembly.LinkError)) throw reason;
      throw new LoadError(`The program of backup-console is of another version than its scripts: ${reason.message}`, isPlace(this.#source) ? this.#source : this.#address(), "version", { cause: reason });
    }
    program.run(exports, (language, part) => this.#table(language, part));
    return program;
  }

  /** One of the parts that are loaded when a page of the console needs it. */
  #part(url, name) {
    let part = this.#parts.get(name);
    if (!part) {
      part = compile(this.#base ? new URL(name, this.#base) : url);
      this.#parts.set(name, part);
      part.catch((reason) => {
        this.failure = reason;
        this.#parts.delete(name);
      });
    }
    return part;
  }

  #table(language, part) {
    const table = this.#words.get(language, part, this.#base);
    table.catch((reason) => (this.failure = reason));
    return table;
  }
}

/** A program while it runs, with the consoles that it draws. */
class Program {
  alive = true;
  exports = {};
  /** Sentences for the panel after an end, when nobody can be asked any more; there are some once a console stands. */
  words;
  called;
  #end = () => {};
  #consoles = new Set();

  wrap(raw) {
    const { exports, called, end } = guard(raw, (message) => this.ended(message));
    this.called = called;
    this.#end = end;
    return exports;
  }

  /** @param {(language: string, part: string) => Promise<string>} words gives what it says */
  run(exports, words) {
    this.exports = exports;
    exports.onwords?.(words, () => this.speak());
    exports.onpanic((message) => this.ended(message));
  }

  /** Takes the sentences anew: another language may be in force. */
  speak() {
    this.words = (this.alive && this.exports.recovery_words()) || this.words;
  }

  /** `console.ended(message)` is called when the program ends. */
  hold(console) {
    this.#consoles.add(console);
  }

  release(console) {
    this.#consoles.delete(console);
  }

  /** Called in the middle of the program's last breath: nothing here may call it. */
  ended(message) {
    if (!this.alive) return;
    this.alive = false;
    this.#end();
    for (const console of this.#consoles) console.ended(message);
    this.#consoles.clear();
  }
}
