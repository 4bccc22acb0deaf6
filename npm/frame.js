// The page for an iframe: mounts what the page around it asks for, by messages. Only pages of the origins that stand in
// <meta name="backup-console-origins"> are heard; others get no answer. Where there is no page, as on a server, nothing is done.
import { mount, version } from "./index.js";
import { MARK, fault, isOurs } from "./messages.js";

const EVENTS = ["bc-ready", "bc-token-needed", "bc-token-expiring", "bc-navigated", "bc-request-finished", "bc-operation-done", "bc-task-changed", "bc-locked", "bc-failed"];

/** Serves the page that this script is in. */
function serve() {
  const target = document.getElementById("backup-console");
  const origins = allowed();
  /** Whoever said hello last, to whom events go. @type {{ window: Window, origin: string } | undefined} */
  let page;
  let mounted;
  /** Questions for a token that wait for an answer. @type {Map<number, (token: string | null) => void>} */
  const waiting = new Map();
  let asked = 0;

  /** The listed origins; without a list this page's own. */
  function allowed() {
    const list = document.querySelector("meta[name=backup-console-origins]")?.content ?? "";
    const origins = list.split(/[\s,]+/).filter(Boolean);
    return new Set(origins.length > 0 ? origins : [location.origin]);
  }

  const post = (to, message) => to.window.postMessage({ console: MARK, ...message }, to.origin);

  /** By message, for a page cannot hand over a function. */
  function getToken(reason) {
    if (!page) return null;
    const request = (asked += 1);
    post(page, { kind: "token", request, reason });
    return new Promise((answer) => waiting.set(request, answer));
  }

  function give(request, token) {
    waiting.get(request)?.(token);
    waiting.delete(request);
  }

  async function answer(message) {
    switch (message.kind) {
      case "hello":
        return version;
      case "mount":
        mounted?.unmount();
        mounted = await mount(target, { ...message.options, getToken });
        return mounted.view;
      case "token":
        return give(message.request, message.token);
      default:
        if (!mounted) throw new Error(`${message.kind}: nothing is mounted`);
        return command(message);
    }
  }

  function command({ kind, options, view, form, values }) {
    switch (kind) {
      case "update":
        return mounted.update(options);
      case "navigate":
        return mounted.navigate(view);
      case "open":
        return mounted.open(form, values);
      case "refresh":
        return mounted.refresh();
      default:
        mounted.unmount();
        mounted = undefined;
        return undefined;
    }
  }

  addEventListener("message", async (event) => {
    // Not its own: those would be answers, and be answered without end.
    if (!origins.has(event.origin) || !event.source || event.source === window || !isOurs(event.data)) return;
    const sender = { window: event.source, origin: event.origin };
    const id = Number.isSafeInteger(event.data.id) ? event.data.id : null;
    const wrong = fault(event.data);
    if (wrong) {
      // Whoever waits for a token waits no longer for one that is none.
      if (event.data.kind === "token") give(event.data.request, null);
      return post(sender, { kind: "error", id, message: wrong });
    }
    page = sender;
    try {
      post(sender, { kind: "done", id, value: await answer(event.data) });
    } catch (reason) {
      post(sender, { kind: "error", id, message: String(reason?.message ?? reason) });
    }
  });

  for (const name of EVENTS) {
    target.addEventListener(name, ({ detail }) => page && post(page, { kind: "event", name, detail }));
  }
}

if (typeof document !== "undefined") serve();
