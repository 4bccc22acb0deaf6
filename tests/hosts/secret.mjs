// Where a token must not be: addresses, the console, the page with its shadow roots, storage.

/** Watches for every token that the portal's server gave; `search` looks at the page as it is. */
export function watchTokens(page) {
  const tokens = new Set();
  const said = [];
  const leaks = new Set();
  page.on("response", async (reply) => {
    if (!reply.url().endsWith("/portal/session")) return;
    const { token } = await reply.json().catch(() => ({}));
    if (token) tokens.add(token);
  });
  page.on("console", (message) => said.push(["the console", message.text()]));
  page.on("request", (request) => said.push(["an address", request.url()]));
  page.on("framenavigated", (frame) => said.push(["an address", frame.url()]));
  const search = async () => {
    if (!page.isClosed()) {
      for (const frame of page.frames()) said.push(["the page", await frame.evaluate(everything)]);
    }
    for (const [where, text] of said) {
      for (const token of tokens) {
        if (text.includes(token) || text.includes(encodeURIComponent(token))) leaks.add(`a token is in ${where}`);
      }
    }
  };
  return {
    search,
    get leaks() {
      return [...leaks];
    },
    tokens,
  };
}

/** In the page: attributes, texts and values of all elements, also in shadow roots, and what is stored. */
function everything() {
  const found = [];
  const visit = (root) => {
    for (const element of root.querySelectorAll("*")) {
      for (const { name, value } of element.attributes) found.push(`${name}=${value}`);
      if (typeof element.value === "string") found.push(element.value);
      if (element.shadowRoot) visit(element.shadowRoot);
    }
    found.push(root.textContent ?? "");
  };
  visit(document);
  const entries = (area) => JSON.stringify(Object.entries(area));
  found.push(entries(localStorage), entries(sessionStorage), document.cookie, JSON.stringify(history.state));
  return found.join("\n");
}
