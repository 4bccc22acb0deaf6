/** Attributes and the properties they stand for. There is no attribute for a token. */
const ATTRIBUTES = new Map([
  ["cloud", "cloud"],
  ["region", "region"],
  ["project", "project"],
  ["language", "language"],
  ["time-zone", "timeZone"],
  ["theme", "theme"],
  ["density", "density"],
  ["view", "view"],
]);

/** Options that are properties. `view` and `token` are apart: one is also read, the other never. */
const PROPERTIES = ["cloud", "region", "regions", "endpoints", "project", "getToken", "fetch", "language", "timeZone", "theme", "density", "features", "linkTo", "bodies", "drafts"];

/** Every class made here, so that a tag can be known as ours. */
const ours = new WeakSet();

/**
 * Defines the element; skipped with a warning where the tag is taken by something else.
 *
 * @param {string} tag
 * @param {(target: HTMLElement, options: object) => Promise<import("./types/index.d.ts").Mounted>} mount
 * @param {string} version
 */
export function define(tag, mount, version) {
  const taken = customElements.get(tag);
  if (taken) {
    if (ours.has(taken)) return true;
    const by = typeof taken.version === "string" ? `backup-console ${taken.version}` : "something else";
    console.warn(`backup-console ${version}: <${tag}> is taken by ${by}; it stays as it is.`);
    return false;
  }
  customElements.define(tag, makeClass(mount, version));
  return true;
}

/** Made when it is wanted: a module that is only imported, also on a server, needs no HTMLElement. */
function makeClass(mount, version) {
  class BackupConsole extends HTMLElement {
    static version = version;
    static observedAttributes = [...ATTRIBUTES.keys(), "token"];

    #options = {};
    #changes = {};
    #mounted;
    #mounting;
    #applying = false;

    connectedCallback() {
      for (const name of [...PROPERTIES, "view", "token"]) this.#upgrade(name);
      if (!this.#mounting) this.#mount();
    }

    /** Moved inside the document, it keeps everything: only what is still out of it a moment later is unmounted. */
    disconnectedCallback() {
      queueMicrotask(() => {
        if (!this.isConnected) this.#unmount();
      });
    }

    /** Moved by moveBefore: nothing happens. */
    connectedMoveCallback() {}

    attributeChangedCallback(name, _, value) {
      if (name === "token") {
        if (value === null) return;
        this.removeAttribute("token");
        console.warn("backup-console: a token attribute was removed. Attributes can be read by everything on the page: set the property token, or getToken.");
        return;
      }
      this[ATTRIBUTES.get(name)] = value ?? undefined;
    }

    /** A property that was set before the class was there hides the accessor of the class. */
    #upgrade(name) {
      if (!Object.hasOwn(this, name)) return;
      const value = this[name];
      delete this[name];
      this[name] = value;
    }

    #set(name, value) {
      if (name in this.#options && this.#options[name] === value) return;
      this.#options[name] = value;
      this.#changes[name] = value;
      if (this.#applying) return;
      this.#applying = true;
      queueMicrotask(() => this.#apply());
    }

    /** What a framework sets in one go reaches the console in one go. */
    #apply() {
      this.#applying = false;
      if (!this.#mounted) {
        // What was wrong before may be right now.
        if (this.isConnected && !this.#mounting) this.#mount();
        return;
      }
      const changes = this.#changes;
      this.#changes = {};
      delete this.#options.token;
      try {
        // What was taken away goes back to what is usual; undefined would mean that it stays.
        this.#mounted.update(Object.fromEntries(Object.entries(changes).map(([name, value]) => [name, value ?? null])));
      } catch (reason) {
        this.#fail("option", reason);
      }
    }

    #mount() {
      const mounting = Promise.resolve().then(() => {
        if (this.#mounting !== mounting) return undefined;
        this.#changes = {};
        const options = Object.fromEntries(Object.entries(this.#options).filter(([, value]) => value !== undefined && value !== null));
        return mount(this, options);
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

    #unmount() {
      const mounted = this.#mounted;
      if (mounted) this.#options.view = mounted.view;
      this.#mounting = undefined;
      this.#mounted = undefined;
      mounted?.unmount();
    }

    #fail(kind, reason) {
      const message = String(reason?.message ?? reason);
      console.error(`backup-console: ${message}`);
      this.dispatchEvent(new CustomEvent("bc-failed", { bubbles: true, composed: true, detail: { kind, message } }));
    }

    /** The place that is shown; set, it goes there. */
    get view() {
      return this.#mounted?.view ?? this.#options.view ?? "";
    }

    set view(view) {
      if (this.#mounted && typeof view === "string") return this.#go(view);
      this.#options.view = view;
      // A place that was none kept it from being mounted.
      if (this.isConnected && !this.#mounting) this.#mount();
    }

    /** Where it is none, the page is told, as it is of every other option. */
    #go(view) {
      try {
        this.#mounted.update({ view });
      } catch (reason) {
        this.#fail("option", reason);
      }
    }

    /** Can be set, never read. */
    get token() {
      return undefined;
    }

    set token(token) {
      this.#set("token", token);
    }

    /** Goes to a place; true where there is such a place. */
    navigate(view) {
      return this.#mounted?.navigate(view) ?? false;
    }

    /** Opens a form with values filled in. */
    open(form, values) {
      return this.#mounted?.open(form, values) ?? false;
    }

    /** Reads again what the page shows. */
    refresh() {
      this.#mounted?.refresh();
    }

    static {
      for (const name of PROPERTIES) {
        Object.defineProperty(this.prototype, name, {
          configurable: true,
          enumerable: true,
          get() {
            return this.#options[name];
          },
          set(value) {
            this.#set(name, value);
          },
        });
      }
    }
  }
  ours.add(BackupConsole);
  return BackupConsole;
}
