// What old scripts of portals do. None of it may stop a console, and a console may not undo it.
(() => {
  // Extends what everything inherits.
  Object.prototype.extra = "extra";
  Array.prototype.last = function last() {
    return this[this.length - 1];
  };
  // An old library's JSON.
  Object.prototype.toJSON = undefined;
  Array.prototype.toJSON = undefined;

  // Watches everything, and puts what it likes into every new element of the page.
  window.seen = { tokens: 0, texts: [] };
  new MutationObserver((records) => {
    for (const { target, type, attributeName } of records) {
      if (type === "attributes") {
        const value = target.getAttribute(attributeName) ?? "";
        if (attributeName === "token" || value.length > 200) window.seen.tokens += 1;
      }
      for (const element of document.querySelectorAll("input, button")) element.disabled = true;
    }
  }).observe(document, { subtree: true, childList: true, attributes: true, characterData: true });

  // Listens everywhere and takes links over, as routers of whole pages do.
  document.addEventListener("click", (event) => {
    window.seen.texts.push(event.target.textContent ?? "");
    const link = event.target.closest?.("a");
    if (link) event.preventDefault();
  });
  addEventListener("error", () => true);
  addEventListener("hashchange", (event) => event.stopImmediatePropagation());

  // Counts what is asked of the page.
  window.asked = [];
  const fetched = window.fetch;
  window.fetch = function (...given) {
    window.asked.push(String(given[0]?.url ?? given[0]));
    return fetched.apply(this, given);
  };
})();
