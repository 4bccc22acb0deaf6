/** Options that a page can set one by one. `view` and `token` are apart: one is also read, the other never. */
export const OPTIONS = ["cloud", "region", "regions", "endpoints", "project", "getToken", "fetch", "language", "timeZone", "theme", "density", "features", "linkTo", "bodies", "drafts", "headingLevel", "idleMinutes"];

/** The option that a refusal is about. */
const named = (reason) => /^options\.(\w+)/.exec(reason?.message ?? "")?.[1];

/** How the console looks and speaks: without one of them it starts as it usually is. */
const LOOKS = ["language", "timeZone", "theme", "density", "headingLevel"];

/**
 * A console in an element that comes and goes, with options that are set one by one: what a custom element and components of
 * frameworks have in common. What is wrong is told by `bc-failed`, and mounted once it is right; a wrong
 * one of its looks is told and left out.
 */
export class Attached {
  #host;
  #mount;
  #options = {};
  #changes = {};
  /** Why options that were given in a way that loses them are not to be left out, by their names. */
  #refused = new Map();
  #here = false;
  #mounted;
  #mounting;
  #applying = false;

  /**
   * @param {HTMLElement} host
   * @param {(target: HTMLElement, options: object) => Promise<import("./types/index.d.ts").Mounted>} mount
   */
  constructor(host, mount) {
    this.#host = host;
    this.#mount = mount;
  }

  /** It is in the document. */
  connect() {
    this.#here = true;
    if (!this.#mounting) this.#begin();
  }

  /** Moved inside the document, it keeps everything: only what is still out of it a moment later is unmounted. */
  disconnect() {
    this.#here = false;
    queueMicrotask(() => {
      if (!this.#here) this.#end();
    });
  }

  get(name) {
    return this.#options[name];
  }

  set(name, value) {
    const was = this.#refused.delete(name);
    if (!was && name in this.#options && this.#options[name] === value) return;
    this.#options[name] = value;
    this.#changes[name] = value;
    if (this.#applying) return;
    this.#applying = true;
    queueMicrotask(() => this.#apply());
  }

  /** An option that was given, but not as itself: without it more might be offered than was meant, so nothing is. */
  refuse(name, message) {
    this.#refused.set(name, message);
    if (this.#mounted) this.#fail("option", new TypeError(message));
  }

  /** What a framework sets in one go reaches the console in one go. */
  #apply() {
    this.#applying = false;
    if (!this.#mounted) {
      // What was wrong before may be right now.
      if (this.#here && !this.#mounting) this.#begin();
      return;
    }
    // What was taken away goes back to what is usual; undefined would mean that it stays.
    const changes = Object.fromEntries(Object.entries(this.#changes).map(([name, value]) => [name, value ?? null]));
    this.#changes = {};
    delete this.#options.token;
    // Nothing is changed where one is wrong: it is told and left out, and the others are not lost with it. Rights may be
    // among them.
    while (Object.keys(changes).length > 0) {
      try {
        return this.#mounted.update(changes);
      } catch (reason) {
        this.#fail("option", reason);
        const wrong = named(reason);
        if (wrong === undefined || !Object.hasOwn(changes, wrong)) return;
        delete changes[wrong];
      }
    }
  }

  #begin() {
    const mounting = Promise.resolve().then(() => {
      if (this.#mounting !== mounting) return undefined;
      for (const [name, message] of this.#refused) {
        if (!LOOKS.includes(name)) throw new TypeError(message);
        this.#fail("option", new TypeError(message));
      }
      this.#changes = {};
      return this.#start(Object.fromEntries(Object.entries(this.#options).filter(([, value]) => value !== undefined && value !== null)));
    });
    this.#mounting = mounting;
    mounting.then(
      (mounted) => {
        if (this.#mounting !== mounting) return mounted?.unmount();
        this.#mounted = mounted;
        this.#apply();
      },
      (reason) => {
        if (this.#mounting !== mounting) return;
        this.#mounting = undefined;
        this.#fail(/^(options|mount)\b/.test(reason?.message ?? "") ? "option" : "start", reason);
      },
    );
  }

  async #start(options) {
    try {
      return await this.#mount(this.#host, options);
    } catch (reason) {
      const wrong = named(reason);
      if (!LOOKS.includes(wrong) || !Object.hasOwn(options, wrong) || !this.#here) throw reason;
      this.#fail("option", reason);
      const { [wrong]: _, ...rest } = options;
      return this.#start(rest);
    }
  }

  #end() {
    const mounted = this.#mounted;
    if (mounted) this.#options.view = mounted.view;
    this.#mounting = undefined;
    this.#mounted = undefined;
    // It was never asked for, where no program came.
    delete this.#options.token;
    delete this.#changes.token;
    mounted?.unmount();
  }

  #fail(kind, reason) {
    const message = String(reason?.message ?? reason);
    console.error(`backup-console: ${message}`);
    this.#host.dispatchEvent(new CustomEvent("bc-failed", { bubbles: true, composed: true, detail: { kind, message } }));
  }

  /** The place that is shown; set, it goes there. */
  get view() {
    return this.#mounted?.view ?? this.#options.view ?? "";
  }

  set view(view) {
    this.#refused.delete("view");
    if (this.#mounted && typeof view === "string") return this.#go(view);
    this.#options.view = view;
    // A place that was none kept it from being mounted.
    if (this.#here && !this.#mounting) this.#begin();
  }

  /** Where it is none, the page is told, as it is of every other option. */
  #go(view) {
    try {
      this.#mounted.update({ view });
    } catch (reason) {
      this.#fail("option", reason);
    }
  }

  navigate(view) {
    return this.#mounted?.navigate(view) ?? false;
  }

  open(form, values) {
    return this.#mounted?.open(form, values) ?? false;
  }

  refresh() {
    this.#mounted?.refresh();
  }
}
