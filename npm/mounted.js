import { panel, unloaded } from "./recovery.js";
import { said } from "./said.js";
import { enter, rootOf } from "./shadow.js";
import { LoadError } from "./source.js";
import { typed } from "./typed.js";

/**
 * Mounts a console. See `mount` in types/index.d.ts.
 *
 * @param {import("./programs.js").Programs} programs
 * @param {HTMLElement} target
 * @param {import("./types/index.d.ts").Options} options
 */
export async function mount(programs, target, options = {}) {
  if (target?.nodeType !== 1) throw new TypeError(`mount: target: expected an element, got ${target === null ? "null" : typeof target}`);
  if (options === null || typeof options !== "object") throw new TypeError(`mount: options: expected an object, got ${options === null ? "null" : typeof options}`);
  rootOf(target);
  const place = new Place(programs, target, options);
  await place.begin();
  return place.handle();
}

/** One console and its place, also while no program draws it. */
class Place {
  #programs;
  #host;
  #container;
  #program;
  #id;
  #view = "";
  #gone = false;
  #stop;
  /** What a fresh program is given after an end; never a token. */
  #options = {};
  /** Given once, to the first program. */
  #first;

  constructor(programs, host, options) {
    this.#programs = programs;
    this.#host = host;
    this.#first = { ...options };
    this.#keep(options);
  }

  #keep({ token, ...others }) {
    // Undefined names nothing, here as in the program.
    for (const [name, value] of Object.entries(others)) if (value !== undefined) this.#options[name] = value;
  }

  #watch = (event) => {
    if (event.target === this.#host && typeof event.detail?.view === "string") this.#view = event.detail.view;
  };

  async begin() {
    let program;
    try {
      program = await this.#programs.current();
    } catch (reason) {
      if (isMistake(reason)) throw reason;
      return this.#unloaded(reason);
    }
    if (this.#gone) return;
    const options = this.#first ?? { ...this.#options, view: this.#view || this.#options.view };
    this.#first = undefined;
    const container = enter(this.#host);
    this.#container = container;
    for (const name of ["bc-ready", "bc-navigated"]) this.#host.addEventListener(name, this.#watch);
    this.#program = program;
    // Before it is mounted: an end while mounting is one, too.
    program.hold(this);
    let id;
    try {
      // A program that ends meanwhile gives no answer any more. This promise is gone with the race: one that lived as
      // long as the program would remember every console.
      const stopped = new Promise((stop) => (this.#stop = stop));
      id = await Promise.race([program.exports.mount(container, this.#host, options), stopped]);
      program.speak();
      if (!program.words) throw new Error("backup-console: the program stopped while it was mounting.");
    } catch (reason) {
      this.#leave();
      if (isMistake(reason) || !program.alive) throw reason;
      // Nothing was wrong but that a file did not come; whoever mounted it holds a console that can be tried again.
      this.#first = options;
      if (reason !== undefined) return this.#unloaded(this.#programs.failure ?? reason);
      // What it says did not come, or is of another version.
      const [sentence] = program.exports.unavailable();
      return this.#unloaded(this.#programs.failure ?? new LoadError(sentence, "", "version"), sentence);
    }
    this.#id = id;
    if (this.#gone && program.alive) program.exports.unmount(id);
  }

  get #alive() {
    return Boolean(this.#program?.alive) && !this.#gone;
  }

  /** The program ended, in the middle of this call: the console is read now and replaced a moment later. */
  ended(message) {
    this.#stop?.();
    const entries = typed(this.#container);
    const focused = Boolean(this.#container.getRootNode().activeElement);
    const scheme = schemeOf(this.#container);
    const { words } = this.#program;
    queueMicrotask(() => {
      // Without words it never stood: whoever mounted it is told.
      if (this.#gone || !words) return;
      const recovery = this.#show(this.#container, words, entries, scheme);
      if (focused) recovery.focus({ preventScroll: true });
      this.#fail("panic", message);
    });
  }

  /** A file of the program did not come: that is said, with its address, the likely reason and a way to try again. */
  #unloaded(reason, message = String(reason?.message ?? reason)) {
    if (this.#gone) return;
    const container = enter(this.#host);
    this.#container = container;
    const language = this.#language();
    const again = async () => {
      const focused = Boolean(container.getRootNode().activeElement);
      container.remove();
      try {
        await this.begin();
        if (focused) this.#container?.focus({ preventScroll: true });
      } catch (reason) {
        this.#fail("start", String(reason?.message ?? reason));
      }
    };
    container.append(unloaded(this.#host.ownerDocument, said[language], language, reason, again));
    console.error(`backup-console: ${reason?.message ?? reason}`);
    this.#fail("start", message);
  }

  /** The language that the console would speak here. */
  #language() {
    const wanted = this.#options.language ?? this.#host.closest("[lang]")?.lang;
    const tag = String(wanted ?? "").toLowerCase().split(/[-_]/)[0];
    return Object.hasOwn(said, tag) ? tag : "en";
  }

  /** Puts the panel into the place of a console, in the scheme that it was in, whoever chose it. */
  #show(container, words, entries, scheme) {
    const recovery = panel(this.#host.ownerDocument, words, entries, () => this.#restart(words, entries, scheme));
    recovery.style.colorScheme = scheme;
    container.replaceChildren(recovery);
    return recovery;
  }

  #fail(kind, message) {
    this.#host.dispatchEvent(new CustomEvent("bc-failed", { bubbles: true, composed: true, detail: { kind, message } }));
  }

  async #restart(words, entries, scheme) {
    const old = this.#container;
    const focused = Boolean(old.getRootNode().activeElement);
    this.#release();
    try {
      await this.begin();
      old.remove();
      // The button that was pressed is gone.
      if (focused) this.#container?.focus({ preventScroll: true });
    } catch (reason) {
      // The panel stays: what was typed is in it, and the next try may do better.
      this.#container = old;
      this.#show(old, words, entries, scheme);
      this.#fail("start", String(reason?.message ?? reason));
    }
  }

  #release() {
    this.#program?.release(this);
    this.#program = undefined;
    this.#id = undefined;
    for (const name of ["bc-ready", "bc-navigated"]) this.#host.removeEventListener(name, this.#watch);
  }

  #leave() {
    this.#release();
    this.#container?.remove();
    this.#container = undefined;
  }

  unmount() {
    if (this.#gone) return;
    if (this.#alive && this.#id !== undefined) this.#program.exports.unmount(this.#id);
    this.#gone = true;
    // A token that no program came for is in there.
    this.#first = undefined;
    this.#leave();
  }

  update(options = {}) {
    if (options === null || typeof options !== "object") throw new TypeError(`update: options: expected an object, got ${options === null ? "null" : typeof options}`);
    if (this.#alive && this.#id !== undefined) {
      this.#program.exports.update(this.#id, options);
      this.#program.speak();
    }
    this.#keep(options);
    // Still to be mounted: as the page wants it by then.
    if (this.#first) for (const [name, value] of Object.entries(options)) if (value !== undefined) this.#first[name] = value;
  }

  /** Calls an export; `other` where no program runs. */
  #call(name, other, ...given) {
    return this.#alive && this.#id !== undefined ? this.#program.exports[name](this.#id, ...given) : other;
  }

  handle() {
    const place = this;
    return Object.freeze({
      update: (options) => place.update(options),
      unmount: () => place.unmount(),
      navigate: (view) => Boolean(place.#call("navigate", false, text("navigate: view", view))),
      open: (form, values = {}) => Boolean(place.#call("open", false, text("open: form", form), values)),
      get view() {
        return place.#call("view", "") || place.#view || place.#first?.view || "";
      },
      refresh: () => void place.#call("refresh"),
    });
  }
}

/** Whether whoever mounts it has made one: what is refused in the same way however often it is tried. */
const isMistake = (reason) => reason instanceof TypeError && /^(options|mount|init)\b/.test(reason.message);

/** Light, dark, or what the page says. */
const schemeOf = (container) => container.querySelector("[data-theme]")?.dataset.theme ?? "";

/** What is no text would be read as one by the program, wherever it points. */
function text(path, value) {
  if (typeof value === "string") return value;
  throw new TypeError(`${path}: expected a text, got ${value === null ? "null" : typeof value}`);
}
