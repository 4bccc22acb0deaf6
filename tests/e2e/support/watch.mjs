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
