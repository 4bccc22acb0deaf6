import { Attached, OPTIONS } from "./attached.js";
import { ATTRIBUTES, isWritten, read } from "./attributes.js";

/** Every class made here, so that a tag can be known as ours. */
const ours = new WeakSet();

/**
 * Defines the element; skipped with a warning where the tag is taken by something else. Where there are no elements, as on a
 * server, nothing is done.
 *
 * @param {string} tag
 * @param {(target: HTMLElement, options: object) => Promise<import("./types/index.d.ts").Mounted>} mount
 * @param {string} version
 */
export function define(tag, mount, version) {
  if (typeof customElements === "undefined") return false;
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

    #attached = new Attached(this, mount);

    connectedCallback() {
      for (const name of [...OPTIONS, "view", "token"]) this.#upgrade(name);
      this.#attached.connect();
    }

    disconnectedCallback() {
      this.#attached.disconnect();
    }

    /** Moved by moveBefore: nothing happens. */
    connectedMoveCallback() {}

    attributeChangedCallback(name, _, value) {
      if (name !== "token") return this.#take(ATTRIBUTES.get(name), value);
      if (value === null) return;
      this.removeAttribute("token");
      console.warn("backup-console: a token attribute was removed. Attributes can be read by everything on the page: set the property token, or getToken.");
    }

    /** An option as a text. */
    #take(name, text) {
      const { value, wrong } = read(name, text);
      if (wrong) this.#attached.refuse(name, wrong);
      else this[name] = value;
    }

    /** A property that was set before the class was there hides the accessor of the class. */
    #upgrade(name) {
      if (!Object.hasOwn(this, name)) return;
      const value = this[name];
      delete this[name];
      this[name] = value;
    }

    /** The place that is shown; set, it goes there. */
    get view() {
      return this.#attached.view;
    }

    set view(view) {
      this.#attached.view = view;
    }

    /** Can be set, never read. */
    get token() {
      return undefined;
    }

    set token(token) {
      this.#attached.set("token", token);
    }

    /** Goes to a place; true where there is such a place. */
    navigate(view) {
      return this.#attached.navigate(view);
    }

    /** Opens a form with values filled in. */
    open(form, values) {
      return this.#attached.open(form, values);
    }

    /** Reads again what the page shows. */
    refresh() {
      this.#attached.refresh();
    }

    static {
      for (const name of OPTIONS) {
        Object.defineProperty(this.prototype, name, {
          configurable: true,
          enumerable: true,
          get() {
            return this.#attached.get(name);
          },
          set(value) {
            if (isWritten(name, value)) this.#take(name, value);
            else this.#attached.set(name, value);
          },
        });
      }
    }
  }
  ours.add(BackupConsole);
  return BackupConsole;
}
