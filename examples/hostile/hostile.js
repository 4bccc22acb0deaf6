// What old scripts of portals do. None of it may stop a console, and a console may not undo it.
(() => {
  // Extends what everything inherits.
  Object.prototype.extra = "extra";
  Array.prototype.last = function last() {
    return this[this.length - 1];
  };
  // An old library's JSON: a list becomes a text.
  Array.prototype.toJSON = function toJSON() {
    return `[${this.join()}]`;
  };

  // Watches everything, also what is in shadow roots, writes all of it down, and disables what it can of the page.
  window.seen = { texts: new Set(), roots: 0, clicks: [] };
  const note = (node) => {
    for (const { value } of node.attributes ?? []) window.seen.texts.add(value);
    for (const text of [node.nodeValue, node.value]) if (typeof text === "string") window.seen.texts.add(text);
  };
  const noteAll = (node) => {
    note(node);
    for (const child of node.childNodes) noteAll(child);
  };
  const watcher = new MutationObserver((records) => {
    for (const { target, addedNodes, oldValue } of records) {
      window.seen.texts.add(oldValue ?? "");
      note(target);
      for (const node of addedNodes) noteAll(node);
    }
    for (const element of document.querySelectorAll("input, button")) element.disabled = true;
  });
  const watch = (root) => {
    watcher.observe(root, { subtree: true, childList: true, attributes: true, attributeOldValue: true, characterData: true, characterDataOldValue: true });
    root.addEventListener("input", ({ target }) => note(target), { capture: true });
  };
  watch(document);
  const { attachShadow } = Element.prototype;
  Element.prototype.attachShadow = function watchedRoot(options) {
    const root = attachShadow.call(this, { ...options, mode: "open" });
    window.seen.roots += 1;
    watch(root);
    return root;
  };

  // Listens everywhere and takes links over, as routers of whole pages do.
  document.addEventListener("click", (event) => {
    const link = event.composedPath().find((node) => node.localName === "a");
    if (!link) return;
    window.seen.clicks.push({ address: link.href, prevented: event.defaultPrevented });
    event.preventDefault();
  });
  addEventListener("error", () => true);
  addEventListener("hashchange", (event) => event.stopImmediatePropagation());

  // Counts what is asked of the page.
  window.asked = [];
  const fetched = window.fetch;
  window.fetch = function watchedFetch(...given) {
    window.asked.push(String(given[0]?.url ?? given[0]));
    return fetched.apply(this, given);
  };
})();
