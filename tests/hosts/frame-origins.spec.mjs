// The package's own frame.html: whom it hears, whom it answers, and that it is a console. Its page lies on one origin, and
// whoever holds it on the same or on another.
import { readFileSync } from "node:fs";
import { serve } from "../../examples/serve.mjs";
import { expect, test } from "./fixtures.mjs";

const FRAME = "/node_modules/backup-console/frame.html";
const SHIPPED = readFileSync(`examples/plain${FRAME}`, "utf8");
const EMPTY = '<meta name="backup-console-origins" content="">';

test.use({
  // Two servers of the same files: what is held and who holds it are told apart by their ports.
  site: async ({ emulator }, use) => {
    const servers = await Promise.all([1, 2].map(() => serve({ folder: "examples/plain", backend: emulator.address, frames: "*" })));
    const origins = servers.map(({ address }) => address);
    await use({ address: origins[0], origins });
    await Promise.all(servers.map(({ stop }) => stop()));
  },
});

test.beforeEach(async ({ page }) => {
  // What the holder notes down; and in every frame: a mark is sent back the way that answers take.
  await page.addInitScript(() => {
    window.heard = [];
    addEventListener("message", ({ source, data }) => {
      if (data?.mark && window !== top) source.postMessage(data, "*");
      else window.heard.push(data);
    });
  });
});

/** Opens a page of `holder` with the frame of `frame` in it, whose list of origins is `list`. */
async function hold(page, { holder, frame, list = "" }) {
  if (!SHIPPED.includes(EMPTY)) throw new Error("frame.html has no empty list of origins");
  const body = SHIPPED.replace(EMPTY, EMPTY.replace('""', `"${list}"`));
  // Given by hand also where it stays as it is: from a holder that is given by hand, Chromium goes to no local address of
  // another origin.
  if (list || holder !== frame) await page.route(`${frame}${FRAME}`, async (route) => route.fulfill({ response: await route.fetch(), body }));
  await page.route(`${holder}/holder`, (route) =>
    route.fulfill({ contentType: "text/html", body: `<title>Holder</title><link rel="icon" href="icon.svg"><iframe title="Backup" width="1200" height="700" src="${frame}${FRAME}"></iframe>` }),
  );
  await page.goto(`${holder}/holder`);
}

/** In the holder: sends messages to the frame, and gives what was answered when two marks after them came back. */
const say = (page, ...messages) =>
  page.evaluate(async (messages) => {
    const frame = document.querySelector("iframe").contentWindow;
    window.heard = [];
    for (const message of messages) frame.postMessage(message, "*");
    for (const mark of ["first", "second"]) {
      const back = new Promise((resolve) => {
        addEventListener("message", function hear({ data }) {
          if (data.mark !== mark) return;
          removeEventListener("message", hear);
          resolve();
        });
      });
      frame.postMessage({ mark }, "*");
      await back;
    }
    return window.heard.filter((data) => !data.mark).map(({ id, kind, message }) => ({ id, kind, ...(message && { message }) }));
  }, messages);

const hello = { console: 1, id: 1, kind: "hello" };
const nonsense = { console: 1, id: 2, kind: "nonsense" };
const mount = { console: 1, id: 3, kind: "mount", options: {} };

const inside = (page) => page.locator("iframe").contentFrame();
/** A console's root is made at once when one is mounted. */
const stands = (page) => inside(page).locator("#backup-console").evaluate((target) => target.shadowRoot !== null);

for (const { list, own, other } of [
  { list: "no list", own: true, other: false },
  { list: "%other%", own: false, other: true },
  { list: " https://a.example,%other% ,\n\thttp://b.example", own: false, other: true },
  { list: "%own% %other%", own: true, other: true },
  // What is no origin is none: there is no wildcard, and the beginning of an origin is another one.
  { list: "*", own: false, other: false },
  { list: "%other%0 %other%.example %other%/", own: false, other: false },
]) {
  for (const [who, heard] of Object.entries({ own, other })) {
    test(`${JSON.stringify(list)}: a page of ${who === "own" ? "the frame's own" : "another"} origin is ${heard ? "heard" : "told nothing, and does nothing"}`, async ({ page, site }) => {
      const [frame, stranger] = site.origins;
      const listed = list === "no list" ? "" : list.replaceAll("%own%", frame).replaceAll("%other%", stranger);
      await hold(page, { holder: who === "own" ? frame : stranger, frame, list: listed });
      const answers = await say(page, hello, nonsense);
      if (heard) {
        expect(answers).toEqual([
          { id: 1, kind: "done" },
          { id: 2, kind: "error", message: expect.stringMatching(/^kind: expected one of hello, /) },
        ]);
      } else {
        expect(answers).toEqual([]);
      }
      await say(page, mount);
      expect(await stands(page)).toBe(heard);
    });
  }
}

test("what needs a console is answered with an error before there is one, and after", async ({ page, site }) => {
  await hold(page, { holder: site.address, frame: site.address });
  const asked = [
    { console: 1, id: 4, kind: "navigate", view: "/vaults" },
    { console: 1, id: 5, kind: "update", options: {} },
    { console: 1, id: 6, kind: "unmount" },
  ];
  const errors = asked.map(({ id, kind }) => ({ id, kind: "error", message: `${kind}: nothing is mounted` }));
  expect(await say(page, ...asked)).toEqual(errors);
  await say(page, mount);
  await expect.poll(() => page.evaluate(() => window.heard.some(({ id, kind }) => id === 3 && kind === "done"))).toBe(true);
  expect(await say(page, asked[2])).toContainEqual({ id: 6, kind: "done" });
  expect(await say(page, ...asked)).toEqual(errors);
});

test("as it is shipped, it holds a console under the policy of the document", async ({ page, site }) => {
  await hold(page, { holder: site.address, frame: site.address });
  await page.evaluate(async () => {
    const { mountFrame } = await import("/node_modules/backup-console/frame-client.js");
    const session = async () => (await fetch("/portal/session")).json();
    const frame = document.querySelector("iframe");
    await mountFrame(frame, { project: (await session()).project, getToken: async () => (await session()).token, view: "/vaults" });
  });
  await expect(inside(page).getByRole("link", { name: "production" }).first()).toBeVisible();
  await expect(inside(page).locator("body")).toHaveCSS("margin-top", "0px");
});

test.describe("a window that spoke and then shows another origin", () => {
  test.skip(({ browserName }) => browserName === "firefox", "it does not say of every message that it keeps it back");
  // What the browser says of a message that it does not deliver.
  const UNDELIVERED = /postMessage.*does not match the recipient window's origin/;
  test.use({ expectedDefects: [UNDELIVERED] });

  test("gets no message any more", async ({ page, site }) => {
    const [frame, stranger] = site.origins;
    await hold(page, { holder: frame, frame, list: stranger });
    await page.route("**/talker", (route) => route.fulfill({ contentType: "text/html", body: "<title>Talker</title>" }));
    const turnTo = (address) =>
      page.evaluate((address) => {
        const talker = document.querySelectorAll("iframe")[1] ?? document.body.appendChild(document.createElement("iframe"));
        return new Promise((loaded) => {
          talker.addEventListener("load", loaded, { once: true });
          talker.src = address;
        }).then(() => {});
      }, address);
    const talker = () => page.frames().find((one) => one.url().endsWith("/talker"));
    await turnTo(`${stranger}/talker`);
    await talker().evaluate((mount) => parent.frames[0].postMessage(mount, "*"), mount);
    await expect.poll(() => talker().evaluate(() => window.heard.map(({ kind, name }) => name ?? kind))).toContain("bc-ready");
    await turnTo(`${frame}/talker`);
    const undelivered = page.waitForEvent("console", (message) => UNDELIVERED.test(message.text()));
    await page.locator("iframe").first().contentFrame().getByRole("navigation").getByRole("link", { name: "Vaults", exact: true }).click();
    await undelivered;
    expect(await talker().evaluate(() => window.heard)).toEqual([]);
  });
});
