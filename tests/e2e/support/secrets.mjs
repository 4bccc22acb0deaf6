// Where a secret must not be: anywhere but in the headers of calls to the services, and in a field that hides it.

/** Calls that say whose token it is, and all that change something: after each the page is looked at. */
const TELLING = (request) => /\/proxy\//.test(request.url()) && (request.method() !== "GET" || /\/proxy\/iam\//.test(request.url()));

/** The headers that carry a token to a service. */
const CARRIES = new Set(["x-auth-token", "x-subject-token"]);

/**
 * Watches for secrets: console, addresses, headers and bodies of requests as they come; and with every change of place,
 * after telling calls, and when `search` is called, the page with its shadow roots and frames, and what is stored.
 *
 * @param {import("@playwright/test").Page} page
 * @param {Iterable<string>} secrets may still grow: everything is compared when `leaks` is asked for
 * @returns {{ search(): Promise<void>, readonly leaks: string[] }}
 */
export function watchSecrets(page, secrets) {
  /** The same is said often. @type {Map<string, Set<string>>} */
  const said = new Map();
  const note = (where, text) => {
    if (!said.has(where)) said.set(where, new Set());
    said.get(where).add(text);
  };
  page.on("console", (message) => note("the console", message.text()));
  page.on("pageerror", (error) => note("the console", `${error.message} ${error.stack}`));
  page.on("request", (request) => {
    note("an address", request.url());
    note("a body", request.postDataBuffer()?.toString("latin1") ?? "");
    const toService = new URL(request.url()).pathname.startsWith("/proxy/");
    for (const [name, value] of Object.entries(request.headers())) if (!toService || !CARRIES.has(name)) note("a header", value);
  });

  const look = async (whole = false) => {
    for (const frame of page.frames()) {
      // An empty page has nothing, and no storage either: asked for it, it reports errors.
      if (!/^https?:/.test(frame.url())) continue;
      for (const [where, text] of await frame.evaluate(everything, whole)) note(where, text);
    }
    for (const { name, value } of await page.context().cookies()) note("storage", `${name}=${value}`);
  };
  // One at a time; what happens meanwhile is looked at afterwards.
  let looking, again;
  const lookSoon = () => {
    again = true;
    looking ??= (async () => {
      while (again) {
        again = false;
        // A page that is left in the middle of it has nothing more to show.
        await look().catch(() => {});
      }
      looking = undefined;
    })();
  };
  page.on("framenavigated", (frame) => {
    note("an address", frame.url());
    lookSoon();
  });
  page.on("requestfinished", (request) => TELLING(request) && lookSoon());

  return {
    search: async () => {
      await looking;
      if (!page.isClosed()) await look(true);
    },
    get leaks() {
      const known = [...secrets].filter(Boolean).flatMap((secret) => [secret, encodeURIComponent(secret), JSON.stringify(secret).slice(1, -1), btoa(secret)]);
      const leaks = [...said].filter(([, texts]) => [...texts].some((text) => known.some((secret) => text.includes(secret))));
      return leaks.map(([where]) => `the token is in ${where}`);
    },
  };
}

/**
 * In the page: names, attributes, texts and values, also in shadow roots, and what is stored: a text for each place, since
 * this is asked often. `whole`: with the storages that keep what they were given.
 */
async function everything(whole) {
  const found = [["the page", document.title]];
  const visit = (root) => {
    for (const node of root.childNodes) {
      if (node.nodeType !== Node.ELEMENT_NODE) {
        found.push(["the page", node.nodeValue ?? ""]);
        continue;
      }
      for (const { name, value } of node.attributes) found.push(["the page", `${name}=${value}`]);
      // Where it may be while a person types it.
      if (typeof node.value === "string" && node.type !== "password") found.push(["the page", node.value]);
      if (node.shadowRoot) visit(node.shadowRoot);
      visit(node.localName === "template" ? node.content : node);
    }
  };
  visit(document);
  found.push(["the page", window.name], ["storage", JSON.stringify(history.state)]);
  // A page that stands for a mistake of the browser has no storage, and says so by throwing.
  const stored = async (read) => {
    try {
      found.push(["storage", JSON.stringify(await read()) ?? ""]);
    } catch (reason) {
      if (reason?.name !== "SecurityError") throw reason;
    }
  };
  const asked = (request) => new Promise((resolve, reject) => Object.assign(request, { onsuccess: () => resolve(request.result), onerror: () => reject(request.error) }));
  await stored(() => document.cookie);
  await stored(() => Object.entries(localStorage));
  await stored(() => Object.entries(sessionStorage));
  const joined = () => ["the page", "storage"].map((place) => [place, found.filter(([where]) => where === place).map(([, text]) => text).join("\n")]);
  if (!whole) return joined();
  await stored(async () => {
    const all = [];
    for (const { name } of (await indexedDB.databases?.()) ?? []) {
      const base = await asked(indexedDB.open(name));
      for (const store of base.objectStoreNames) {
        const objects = base.transaction(store).objectStore(store);
        all.push([name, store, await asked(objects.getAllKeys()), await asked(objects.getAll())]);
      }
      base.close();
    }
    return all;
  });
  await stored(async () => {
    const all = [];
    for (const name of (await globalThis.caches?.keys()) ?? []) {
      const cache = await caches.open(name);
      for (const request of await cache.keys()) all.push([name, request.url, await (await cache.match(request)).text()]);
    }
    return all;
  });
  return joined();
}
