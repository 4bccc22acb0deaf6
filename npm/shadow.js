import { css, hostCss } from "./sheets.js";

/** The roots made here, and how many consoles each holds. @type {WeakMap<Element, { root: ShadowRoot, count: number, slot: Element }>} */
const roots = new WeakMap();

/** The sheets of a document: one object each for all consoles. @type {WeakMap<Document, CSSStyleSheet[]>} */
const sheets = new WeakMap();

/**
 * The open shadow root of `target`. Until a console stands in it, it shows what the page put into the element.
 *
 * @param {Element} target
 */
export function rootOf(target) {
  let place = roots.get(target);
  if (!place) {
    if (target.shadowRoot) throw new TypeError("mount: target: expected an element without a shadow root of its own");
    const slot = target.ownerDocument.createElement("slot");
    place = { root: attach(target), count: 0, slot };
    place.root.append(slot);
    place.root.adoptedStyleSheets = sheetsOf(target.ownerDocument);
    roots.set(target, place);
  }
  return place.root;
}

function attach(target) {
  try {
    return target.attachShadow({ mode: "open" });
  } catch {
    throw new TypeError(`mount: target: expected an element that can have a shadow root, such as a div, got <${target.localName}>`);
  }
}

function sheetsOf(document) {
  let made = sheets.get(document);
  if (!made) {
    const { CSSStyleSheet } = document.defaultView ?? globalThis;
    made = [css, hostCss].map((text) => {
      const sheet = new CSSStyleSheet();
      sheet.replaceSync(text);
      return sheet;
    });
    sheets.set(document, made);
  }
  return made;
}

/** Puts a fresh container into the root of `target`. */
export function enter(target) {
  const root = rootOf(target);
  const place = roots.get(target);
  const container = target.ownerDocument.createElement("div");
  container.className = "bc-container";
  container.tabIndex = -1;
  root.append(container);
  place.count += 1;
  place.slot.remove();
  return container;
}

/** Takes it out again; the element shows its own content when it was the last. */
export function leave(target, container) {
  const place = roots.get(target);
  if (!place || !container.isConnected && container.getRootNode() !== place.root) return;
  container.remove();
  place.count -= 1;
  if (place.count === 0) place.root.append(place.slot);
}
