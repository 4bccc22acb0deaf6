import { css, hostCss } from "./sheets.js";

/** The roots made here. @type {WeakMap<Element, ShadowRoot>} */
const roots = new WeakMap();

/** The sheets of a document: one object each for all consoles. @type {WeakMap<Document, CSSStyleSheet[]>} */
const sheets = new WeakMap();

/**
 * The open shadow root of `target`. While no console stands in it, it shows what the page put into the element: see
 * host.css.
 *
 * @param {Element} target
 */
export function rootOf(target) {
  let root = roots.get(target);
  if (!root) {
    if (target.shadowRoot) throw new TypeError("mount: target: expected an element without a shadow root of its own");
    root = attach(target);
    root.append(target.ownerDocument.createElement("slot"));
    root.adoptedStyleSheets = sheetsOf(target.ownerDocument);
    roots.set(target, root);
  }
  return root;
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

/** Puts a fresh container into the root of `target`, below those that are there. */
export function enter(target) {
  const container = target.ownerDocument.createElement("div");
  container.className = "bc-container";
  container.tabIndex = -1;
  rootOf(target).lastChild.before(container);
  return container;
}
