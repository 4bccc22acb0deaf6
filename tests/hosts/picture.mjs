// What is outside a console's element, as it was before any module of the page ran, and as it is.

/** Takes the first picture of every page that is opened from now on. */
export async function watchOutside(page) {
  await page.addInitScript(script);
  // In front of the portal's one module, and so of all it imports; its style sheets are there by then.
  await page.route("**/portal.js", (route) =>
    route.fulfill({ contentType: "text/javascript", body: 'window[Symbol.for("outside")].first(); await import("./portal.js?itself");' }),
  );
}

/** What the page was before its modules ran. */
export const before = (page) => page.evaluate(() => window[Symbol.for("outside")].before);

/** What it is now, and whose ears are on it. */
export const now = (page) => page.evaluate(() => window[Symbol.for("outside")].take());
export const listeners = (page) => page.evaluate(() => window[Symbol.for("outside")].listeners());

/** In the page, before everything else. A symbol: the names of the page stay as they are. */
function script() {
  // Asked each time: the elements come later than this.
  const places = () => new Map([[window, "window"], [document, "document"], [document.documentElement, "html"], [document.body, "body"]]);
  const ears = new Set();
  const { addEventListener, removeEventListener } = EventTarget.prototype;
  const capture = (options) => Boolean(typeof options === "object" ? options?.capture : options);
  const same = (one, other) => ["target", "type", "callback", "capture"].every((name) => one[name] === other[name]);
  const forget = (ear) => [...ears].filter((known) => same(known, ear)).forEach((known) => ears.delete(known));

  EventTarget.prototype.addEventListener = function (type, callback, options) {
    const ear = { target: this ?? window, type, callback, capture: capture(options) };
    const known = [...ears].some((other) => same(other, ear));
    // What drives the browser listens, too, from scripts that have no address.
    const ofThePage = /\bhttps?:/.test(new Error().stack);
    if (callback && ofThePage && !known && !options?.signal?.aborted && places().has(ear.target)) {
      ears.add(ear);
      const gone = () => ears.delete(ear);
      if (options?.once) addEventListener.call(ear.target, type, gone, { once: true, capture: ear.capture });
      if (options?.signal) addEventListener.call(options.signal, "abort", gone, { once: true });
    }
    return addEventListener.call(ear.target, type, callback, options);
  };
  EventTarget.prototype.removeEventListener = function (type, callback, options) {
    forget({ target: this ?? window, type, callback, capture: capture(options) });
    return removeEventListener.call(this ?? window, type, callback, options);
  };

  const take = () => {
    const page = document.documentElement.cloneNode(true);
    // What the portal itself changes: the places of the consoles, and its list of events.
    for (const part of page.querySelectorAll("#first, #second, #events")) part.replaceChildren();
    const handlers = [...places()].flatMap(([target, name]) => {
      const found = [];
      for (const key in target) if (/^on/.test(key) && typeof target[key] === "function") found.push(`${name}.${key}`);
      return found;
    });
    const sheets = [...document.styleSheets, ...document.adoptedStyleSheets];
    const style = (element) => Object.fromEntries([...getComputedStyle(element)].filter((name) => !/size|width|height|origin/.test(name)).map((name) => [name, getComputedStyle(element).getPropertyValue(name)]));
    return {
      location: location.href,
      title: document.title,
      entries: history.length,
      state: history.state,
      page: page.outerHTML,
      sheets: sheets.map((sheet) => [...sheet.cssRules].map(({ cssText }) => cssText)),
      fonts: document.fonts.size,
      style: [style(document.documentElement), style(document.body)],
      handlers,
      // Frames have numbers as names.
      names: Object.getOwnPropertyNames(window).filter((name) => !/^\d+$/.test(name)).sort(),
      prototypes: [Object, Array, Function, Promise, Element, Node, Document, Event].map(({ prototype }) => Object.getOwnPropertyNames(prototype).length),
      // What is typed and where a walkthrough stands is kept with the tab, under names of the console's own (docs/security.md).
      stored: [localStorage, sessionStorage].flatMap((store) => Object.keys(store)).filter((name) => !name.startsWith("backup-console/")).sort(),
      cookie: document.cookie,
    };
  };

  const outside = {
    before: undefined,
    first: () => (outside.before = take()),
    take,
    listeners: () => [...ears].map(({ target, type }) => `${places().get(target)}: ${type}`).sort(),
  };
  Object.defineProperty(window, Symbol.for("outside"), { value: outside });
}
