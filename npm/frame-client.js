import { MARK, isOurs, sendable } from "./messages.js";

/**
 * Mounts a console in an iframe that shows frame.html. Events of the console are dispatched on the iframe.
 *
 * @param {HTMLIFrameElement} iframe
 * @param {import("./types/index.d.ts").Options & { origin?: string }} options `origin` is the frame's; its address tells it otherwise
 * @returns {Promise<import("./types/frame.d.ts").MountedFrame>}
 */
export async function mountFrame(iframe, { origin = new URL(iframe.src, document.baseURI).origin, ...options } = {}) {
  const line = new Line(iframe, origin, options.getToken);
  try {
    await line.greet();
    await line.ask("mount", { options: sendable(options) });
  } catch (reason) {
    line.close();
    throw reason;
  }
  return Object.freeze({
    update: (options) => {
      if (options.getToken !== undefined) line.getToken = options.getToken;
      return line.ask("update", { options: sendable(options) });
    },
    unmount: () => line.ask("unmount").finally(() => line.close()),
    navigate: (view) => line.ask("navigate", { view }),
    open: (form, values = {}) => line.ask("open", { form, values }),
    refresh: () => line.ask("refresh"),
    get view() {
      return line.view;
    },
  });
}

/** How long a frame that has loaded may say nothing, in milliseconds. */
const PATIENCE = 10_000;

/** Questions to a frame, each with its answer. */
class Line {
  view = "";
  #iframe;
  #origin;
  #last = 0;
  /** @type {Map<number, { resolve: Function, reject: Function }>} */
  #open = new Map();
  #closed = false;

  constructor(iframe, origin, getToken) {
    this.#iframe = iframe;
    this.#origin = origin;
    this.getToken = getToken;
    addEventListener("message", this.#hear);
  }

  close() {
    this.#closed = true;
    removeEventListener("message", this.#hear);
    for (const { reject } of this.#open.values()) reject(new Error("The frame was left."));
    this.#open.clear();
  }

  #send(message) {
    this.#iframe.contentWindow?.postMessage({ console: MARK, ...message }, this.#origin);
  }

  ask(kind, fields = {}) {
    const id = (this.#last += 1);
    return new Promise((resolve, reject) => {
      this.#open.set(id, { resolve, reject });
      this.#send({ id, kind, ...fields });
    });
  }

  /** The frame may be there or still load: it is greeted now and when it has loaded, and answers once at least. */
  async greet() {
    let late, timer;
    const loaded = new Promise((resolve, reject) => {
      late = () => {
        clearTimeout(timer);
        timer = setTimeout(() => reject(new Error(`backup-console: the frame at ${this.#origin} does not answer. Is ${location.origin} in its list of origins?`)), PATIENCE);
        this.ask("hello").then(resolve, reject);
      };
      // A frame that still loads shows about:blank, which is of this page's origin.
      if (isAt(this.#iframe)) late();
      this.#iframe.addEventListener("load", late);
    });
    try {
      await loaded;
    } finally {
      clearTimeout(timer);
      this.#iframe.removeEventListener("load", late);
    }
  }

  #hear = ({ source, origin, data }) => {
    if (source !== this.#iframe.contentWindow || origin !== this.#origin || !isOurs(data)) return;
    if (data.kind === "done") this.#take(data.id)?.resolve(data.value);
    else if (data.kind === "error") this.#take(data.id)?.reject(new TypeError(data.message));
    else if (data.kind === "event") this.#dispatch(data);
    else if (data.kind === "token") this.#answer(data);
  };

  #take(id) {
    const open = this.#open.get(id);
    this.#open.delete(id);
    return open;
  }

  #dispatch({ name, detail }) {
    if (!/^bc-[a-z-]+$/.test(name)) return;
    if (typeof detail?.view === "string") this.view = detail.view;
    this.#iframe.dispatchEvent(new CustomEvent(name, { bubbles: true, composed: true, detail }));
  }

  /** What no message can carry is told here, as the console would tell it. */
  #wrong(message) {
    console.error(`backup-console: ${message}`);
    this.#dispatch({ name: "bc-failed", detail: { kind: "option", message } });
  }

  async #answer({ request, reason }) {
    let token = null;
    try {
      const given = (await this.getToken?.(reason)) ?? null;
      if (given === null || typeof given === "string") token = given;
      else this.#wrong(`getToken: expected a token as text, got ${Array.isArray(given) ? "a list" : typeof given}`);
    } catch (failure) {
      console.error(failure);
    }
    try {
      await this.ask("token", { request, token });
    } catch (failure) {
      // The frame may be left while it still takes the token: nobody misses it then.
      if (!this.#closed) console.error(failure);
    }
  }
}

/** Whether the frame has left about:blank. */
function isAt(iframe) {
  try {
    return iframe.contentWindow.location.href !== "about:blank";
  } catch {
    // Of another origin: it has.
    return true;
  }
}
