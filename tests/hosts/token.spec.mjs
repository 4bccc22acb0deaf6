// Tokens of the host: when it is asked, what a late answer may still do, and what events tell.
import { expect, test } from "./fixtures.mjs";
import { begins, goTo } from "./walk.mjs";

const HOURS = 3_600_000;

/** The page alone, without a console. */
async function empty(page) {
  await page.goto("/");
  await page.getByRole("checkbox", { name: "First console" }).uncheck();
  await expect(page.getByRole("region", { name: "First console" }).getByRole("main")).toHaveCount(0);
}

/** Mounts a console into the second section, with everything written down that its host hears, and waits for its session. */
async function begin(page, options = {}) {
  await empty(page);
  await mount(page, options);
  await expect.poll(async () => (await events(page, "bc-request-finished")).some(({ operation, status }) => operation === "iam.token.check" && status === 200)).toBe(true);
}

async function mount(page, options = {}) {
  await page.evaluate(async (options) => {
    const { mount } = await import("/node_modules/backup-console/index.js");
    const target = document.getElementById("second");
    const session = async () => (await fetch("/portal/session")).json();
    const heard = { reasons: [], events: [] };
    for (const name of ["bc-ready", "bc-token-needed", "bc-token-expiring", "bc-request-finished", "bc-operation-done"]) {
      target.addEventListener(name, ({ detail }) => heard.events.push({ name, ...detail }));
    }
    const getToken = async (reason) => {
      heard.reasons.push(reason);
      return (await session()).token;
    };
    window.portal = { heard, mounted: await mount(target, { project: (await session()).project, getToken, ...options }) };
  }, options);
}

const reasons = (page) => page.evaluate(() => window.portal.heard.reasons);
const events = (page, name) => page.evaluate((name) => window.portal.heard.events.filter((event) => event.name === name), name);

test("the host is asked for another token before the end, once", async ({ page, second }) => {
  await begin(page);
  await begins(second);
  await goTo(second, "Vaults");
  expect(await reasons(page)).toEqual(["missing"]);
  await page.clock.setSystemTime(Date.now() + 24 * HOURS - 200_000);
  await expect.poll(() => reasons(page)).toEqual(["missing", "expiring"]);
  const [told] = await events(page, "bc-token-expiring");
  expect(told.secondsLeft).toBeGreaterThan(100);
  expect(told.secondsLeft).toBeLessThan(300);
  expect(Date.parse(told.expiresAt)).toBeGreaterThan(Date.now());
  // The new one is as short by this clock; the host is not asked again and again.
  await goTo(second, "Tasks");
  await expect(second.getByRole("table", { name: "Tasks of this project, the newest first" })).toBeVisible();
  expect(await reasons(page)).toEqual(["missing", "expiring"]);
});

test("requests that are refused together ask the host once, and all are sent again", async ({ page, second, emulator }) => {
  await begin(page, { view: "/log" });
  await expect(second.getByRole("heading", { name: "Request log", level: 1 })).toBeVisible();
  await emulator.setFault({ operation: "cbr.*", kind: "expire-token" });
  await goTo(second, "Overview");
  await expect(second.getByRole("link", { name: "production" })).toBeVisible();
  await expect(second.getByRole("link", { name: /Servers in no vault/ })).toBeVisible();
  expect(await reasons(page)).toEqual(["missing", "refused"]);
  expect(await events(page, "bc-token-needed")).toEqual([]);
});

test("a place that changes asks for a token of the new one", async ({ page, second }) => {
  await begin(page);
  await begins(second);
  await page.evaluate(() => window.portal.mounted.update({ region: "eu-nl" }));
  await expect.poll(() => reasons(page)).toEqual(["missing", "missing"]);
  await begins(second);
});

test("a console that is gone sends no token, wherever its check was", async ({ page }) => {
  const sent = [];
  let release;
  const held = new Promise((done) => (release = done));
  page.on("request", (request) => request.headers()["x-auth-token"] && sent.push(new URL(request.url()).pathname));
  await empty(page);
  await page.route("**/proxy/iam/**", async (route) => {
    await held;
    await route.continue();
  });
  const asked = page.waitForRequest("**/proxy/iam/**");
  await mount(page);
  await asked;
  await page.evaluate(() => window.portal.mounted.unmount());
  const answered = page.waitForResponse("**/proxy/iam/**");
  sent.length = 0;
  release();
  await answered;
  await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => setTimeout(done))));
  expect(sent.filter((path) => path.includes("/cbr/"))).toEqual([]);
});

test("settings of the host leave what stands there, also a result", async ({ page, second }) => {
  await begin(page, { view: "/vaults/create" });
  await second.getByLabel("Vault name").fill("from_portal");
  await second.getByRole("textbox", { name: "Size" }).fill("20");
  await second.getByRole("button", { name: "Create vault" }).click();
  const result = second.getByRole("region", { name: /^Result|^Ergebnis/ });
  await expect(result).toContainText("from_portal");
  for (const options of [{ theme: "dark" }, { density: "compact" }, { bodies: true }, { timeZone: "Asia/Tokyo" }, { language: "de" }]) {
    await page.evaluate((options) => window.portal.mounted.update(options), options);
    await expect(result, JSON.stringify(options)).toContainText("from_portal");
  }
  await expect(second.getByRole("heading", { level: 1 })).toHaveText("Tresor anlegen");
  await page.evaluate(() => window.portal.mounted.update({ language: "en" }));
  const done = await events(page, "bc-operation-done");
  expect(done).toEqual([{ name: "bc-operation-done", operation: "cbr.vault.create", id: expect.stringMatching(/^[0-9a-f-]{36}$/), effect: "created" }]);
});

test("events hold bodies where the host asks for them, and never a token", async ({ page, second }) => {
  const tokens = [];
  page.on("response", async (reply) => {
    if (reply.url().endsWith("/portal/session")) tokens.push((await reply.json()).token);
  });
  await begin(page, { view: "/vaults", bodies: true });
  await expect(second.getByRole("link", { name: "production" })).toBeVisible();
  const finished = await events(page, "bc-request-finished");
  expect(finished.some(({ operation, response }) => operation === "cbr.vault.list" && response.includes('"production"'))).toBe(true);
  expect(tokens.length).toBeGreaterThan(0);
  for (const token of tokens) expect(JSON.stringify(finished)).not.toContain(token);
  await page.evaluate(() => window.portal.mounted.update({ bodies: null }));
  await goTo(second, "Tasks");
  await expect(second.getByRole("table", { name: "Tasks of this project, the newest first" })).toBeVisible();
  const later = (await events(page, "bc-request-finished")).find(({ operation }) => operation === "cbr.task.list");
  expect(Object.keys(later)).not.toContain("response");
});
