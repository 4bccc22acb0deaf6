// What must never happen on a page, whatever a journey does. A test fails by what is collected here.

/** A reply with an error status, or none, makes the browser write a line of its own: the page's business, not a defect. */
const isAnswerOfTheCloud = (message) => /^Failed to load resource/.test(message.text()) && /\/proxy\//.test(message.location().url);

/** Watches `page`, which may call `origins` (one, or a list); returns the list that fills. */
export async function watch(page, origins) {
  const own = new Set([origins].flat());
  const defects = [];
  page.on("pageerror", (error) => defects.push(`error on the page: ${error.stack ?? error}`));
  page.on("console", (message) => {
    if (message.type() === "error" && !isAnswerOfTheCloud(message)) {
      defects.push(`error in the console: ${message.text()} (${message.location().url})`);
    }
  });
  page.on("request", (request) => {
    const address = request.url();
    if (/^https?:/.test(address) && !own.has(new URL(address).origin)) defects.push(`request to another host: ${address}`);
  });
  await page.exposeFunction("reportPolicyViolation", (text) => defects.push(`content-security policy: ${text}`));
  await page.addInitScript(() => {
    document.addEventListener("securitypolicyviolation", (event) => {
      window.reportPolicyViolation(`${event.violatedDirective} ${event.blockedURI} ${event.sourceFile}:${event.lineNumber}`);
    });
  });
  return defects;
}

/**
 * Watches for `secret` where it must not be: console, addresses; and with every change of place, and when `search` is
 * called, in the page and in storage.
 */
export function watchSecret(page, secret) {
  const leaks = [];
  if (!secret) return { leaks, search: async () => {} };
  const note = (where, text) => {
    if (text.includes(secret) || text.includes(encodeURIComponent(secret))) leaks.push(`the token is in ${where}`);
  };
  page.on("console", (message) => note("the console", message.text()));
  page.on("request", (request) => note("an address", request.url()));
  const searches = [];
  page.on("framenavigated", (frame) => {
    note("an address", frame.url());
    // A page that is left in the middle of it has nothing more to show.
    searches.push(look().catch(() => {}));
  });
  const search = async () => {
    await Promise.all(searches);
    if (!page.isClosed()) await look();
  };
  const look = async () => {
    note("the page", await page.content());
    note(
      "storage",
      await page.evaluate(() => {
        const entries = (area) => JSON.stringify(Object.entries(area));
        return entries(localStorage) + entries(sessionStorage) + document.cookie + JSON.stringify(history.state);
      }),
    );
  };
  return { leaks, search };
}
