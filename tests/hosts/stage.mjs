// A page whose only script is the test's: it mounts when it is told to, in any of the hosts that are one origin.

const PORTAL = `
import { mount } from "./node_modules/backup-console/index.js";
const session = async () => (await fetch("/portal/session")).json();
window.begin = async (options) => {
  const { project } = await session();
  const getToken = async () => (await session()).token;
  window.mounted = await mount(document.getElementById("first"), { project, getToken, features: { signIn: false }, language: "en", ...options });
};
window.staged = true;
`;

/** Opens a host's page with that script in place of its own, or a page of its own with `body`. */
export async function stage(page, { address = "", body } = {}) {
  await page.route("**/portal.js", (route) => route.fulfill({ contentType: "text/javascript", body: PORTAL }));
  if (body) {
    const html = `<!DOCTYPE html><html lang="en"><title>Stage</title><link rel="icon" href="icon.svg"><script type="module" src="portal.js"></script>${body}</html>`;
    await page.route("**/staged", (route) => route.fulfill({ contentType: "text/html", body: html }));
  }
  await page.goto(`${address}/${body ? "staged" : ""}`);
  await page.waitForFunction(() => window.staged);
}

/** The section of a staged page, as wide in every host, in the scheme that the host would say. */
export const dress = (page, rules) =>
  page.evaluate((rules) => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(rules);
    document.adoptedStyleSheets = [sheet];
  }, rules);

/** In the page: every computed property of all that a host's shadow root shows, with marks before and after; equal ones once. */
export function styles({ shadowRoot: root }) {
  const table = [];
  const known = new Map();
  const rows = [];
  const note = (element, pseudo) => {
    const computed = getComputedStyle(element, pseudo);
    if ((pseudo === "::before" || pseudo === "::after") && computed.content === "none") return;
    // What hangs on nothing in the console is measured from where the page has it.
    const place = computed.position === "absolute" && !root.contains(element.offsetParent) ? /^(inset|top$|right$|bottom$|left$)/ : /^$/;
    const lines = [];
    // And how much of a ring is left is the time that the token has.
    for (const name of computed) if (!place.test(name) && name !== "stroke-dashoffset") lines.push(`${name}: ${computed.getPropertyValue(name)}`);
    // Custom properties come in no order.
    const text = lines.sort().join("\n");
    if (!known.has(text)) {
      known.set(text, table.length);
      table.push(text);
    }
    rows.push({ what: `${element.localName}.${element.className.baseVal ?? element.className}${pseudo ?? ""}`, style: known.get(text) });
  };
  // Not the container: it is where what the page says ends.
  for (const element of root.querySelectorAll(".bc-container *")) {
    note(element);
    for (const pseudo of ["::before", "::after"]) note(element, pseudo);
    if (/^(input|textarea)$/.test(element.localName)) note(element, "::placeholder");
    if (element.localName === "dialog") note(element, "::backdrop");
  }
  return { table, rows };
}

/** What differs between two of these: which element, and the lines of both. */
export function differences(one, other) {
  const found = [];
  for (let at = 0; at < Math.max(one.rows.length, other.rows.length); at++) {
    const [a, b] = [one, other].map(({ rows, table }) => rows[at] && { what: rows[at].what, lines: table[rows[at].style].split("\n") });
    if (a?.what !== b?.what) return [...found, `${at}: ${a?.what} and ${b?.what}`];
    a.lines.forEach((line, row) => line !== b.lines[row] && found.push(`${at}: ${a.what}: ${line}, elsewhere ${b.lines[row]}`));
  }
  return found;
}
