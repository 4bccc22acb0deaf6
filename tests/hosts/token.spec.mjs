// Tokens of the host: when it is asked, what a late answer may still do, and what events tell.
import { expect, test } from "./fixtures.mjs";
import { callsOf, mountIn } from "./portal.mjs";
import { told } from "./told.mjs";
import { begins, goTo } from "./walk.mjs";

const HOURS = 3_600_000;

/** The page alone, without a console. */
async function empty(page) {
  await page.goto("/");
  await page.getByRole("checkbox", { name: "First console" }).uncheck();
  await expect(page.getByRole("region", { name: "First console" }).getByRole("main")).toHaveCount(0);
}

/** In the page: options with a host that writes down why it is asked, and gives a fresh token each time. */
const counting = (options) => {
  window.reasons = [];
  const getToken = async (reason) => {
    window.reasons.push(reason);
    return (await (await fetch("/portal/session")).json()).token;
  };
  return { getToken, ...options };
};

/** Mounts a console into the second section and waits for its session. */
async function begin(page, options = {}) {
  await empty(page);
  const mounted = await mountIn(page, "second", counting, options);
  await expect.poll(async () => (await events(page, "bc-request-finished")).some(({ operation, status }) => operation === "iam.token.check" && status === 200)).toBe(true);
  return mounted;
}

const reasons = (page) => page.evaluate(() => window.reasons);
const events = (page, name) => told(page, name, "second");
const update = (mounted, changes) => mounted.evaluate((mounted, changes) => mounted.update(changes), changes);

test("the host is asked for another token before the end, once", async ({ page, second }) => {
  await page.clock.install({ time: Date.now() });
  await begin(page);
  await begins(second);
  await goTo(second, "Vaults");
  expect(await reasons(page)).toEqual(["missing"]);
  await page.clock.setSystemTime(Date.now() + 24 * HOURS - 200_000);
  await page.clock.runFor(2000);
  await expect.poll(() => reasons(page)).toEqual(["missing", "expiring"]);
  const [expiring] = await events(page, "bc-token-expiring");
  expect(expiring.secondsLeft).toBeGreaterThan(100);
  expect(expiring.secondsLeft).toBeLessThan(300);
  expect(Date.parse(expiring.expiresAt)).toBeGreaterThan(Date.now());
  // The new one is as short by this clock; the host is not asked again and again, however many ticks there are.
  const checks = async () => (await events(page, "bc-request-finished")).filter(({ operation }) => operation === "iam.token.check").length;
  await expect.poll(checks).toBe(2);
  await page.clock.runFor(5000);
  await goTo(second, "Tasks");
  await expect(second.getByRole("table", { name: "Tasks of this project" })).toBeVisible();
  expect(await reasons(page)).toEqual(["missing", "expiring"]);
  expect(await events(page, "bc-token-expiring")).toHaveLength(1);
});

test("requests that are refused together ask the host once, and all are sent again", async ({ page, second, emulator }) => {
  await begin(page, { view: "/log" });
  await expect(second.getByRole("heading", { name: "Request log", level: 1 })).toBeVisible();
  await emulator.setFault({ operation: "cbr.*", kind: "expire-token" });
  await goTo(second, "Overview");
  await expect(second.getByRole("link", { name: "production" }).first()).toBeVisible();
  await expect(second.getByRole("link", { name: /Servers in no vault/ })).toBeVisible();
  expect(await reasons(page)).toEqual(["missing", "refused"]);
  expect(await events(page, "bc-token-needed")).toEqual([]);
});

test("a place that changes asks for a token of the new one, and goes on there", async ({ page, second }) => {
  await page.route(/\/proxy\/eu-(de|nl)\//, async (route) => {
    const url = route.request().url().replace(/\/proxy\/eu-(de|nl)\//, "/proxy/");
    await route.fulfill({ response: await route.fetch({ url }) });
  });
  const calls = callsOf(page);
  const endpoints = Object.fromEntries(["iam", "cbr", "csbs", "vbs"].map((service) => [service, `/proxy/{region}/${service}`]));
  const mounted = await begin(page, { endpoints, view: "/vaults" });
  await expect(second.getByRole("link", { name: "production" }).first()).toBeVisible();
  const before = calls.length;
  await update(mounted, { region: "eu-nl" });
  await expect.poll(() => reasons(page)).toEqual(["missing", "missing"]);
  const lists = () => calls.slice(before).filter(({ path }) => /^\/proxy\/eu-nl\/cbr\/.*\/vaults\?/.test(path));
  await expect.poll(() => lists().length).toBeGreaterThan(0);
  await expect(second.getByRole("link", { name: "production" }).first()).toBeVisible();
  expect(calls.slice(before).filter(({ path }) => !path.startsWith("/proxy/eu-nl/"))).toEqual([]);
  // The token of the place before stays there.
  const then = new Set(calls.slice(0, before).map(({ token }) => token));
  expect(calls.slice(before).filter(({ token }) => then.has(token))).toEqual([]);
});

test("a console that is gone sends no token, wherever its check was", async ({ page }) => {
  await empty(page);
  let release;
  const held = new Promise((done) => (release = done));
  await page.route("**/proxy/iam/**", async (route) => {
    await held;
    await route.continue();
  }, { times: 1 });
  const asked = page.waitForRequest("**/proxy/iam/**");
  const mounted = await mountIn(page, "second");
  await asked;
  await mounted.evaluate((mounted) => mounted.unmount());
  const calls = [];
  page.on("request", (request) => request.url().includes("/proxy/") && calls.push([new URL(request.url()).pathname, request.headers()["x-later"] ?? null]));
  const answered = page.waitForResponse("**/proxy/iam/**");
  release();
  await answered;
  // A console that comes after it goes the same ways: when it has its list, the other would have sent, too.
  const list = page.waitForResponse((reply) => reply.request().headers()["x-later"] !== undefined && reply.url().includes("/vaults?"));
  await mountIn(page, "first", () => ({
    view: "/vaults",
    fetch: (request) => {
      const own = new Request(request);
      own.headers.set("x-later", "yes");
      return fetch(own);
    },
  }));
  expect((await list).status()).toBe(200);
  expect(calls.length).toBeGreaterThan(1);
  expect(calls.filter(([, later]) => later === null)).toEqual([]);
});

test("settings of the host leave what stands there, also a result", async ({ page, second }) => {
  const mounted = await begin(page, { view: "/vaults/create" });
  await second.getByLabel("Vault name").fill("from_portal");
  await second.getByRole("textbox", { name: "Size" }).fill("20");
  await second.getByRole("button", { name: "Create vault" }).click();
  const result = second.getByRole("region", { name: /^Result|^Ergebnis/ });
  await expect(result).toContainText("from_portal");
  for (const options of [{ theme: "dark" }, { density: "compact" }, { bodies: true }, { timeZone: "Asia/Tokyo" }, { language: "de" }]) {
    await update(mounted, options);
    await expect(result, JSON.stringify(options)).toContainText("from_portal");
  }
  await expect(second.getByRole("heading", { level: 1 })).toHaveText("Tresor anlegen");
  await update(mounted, { language: "en" });
  const done = await events(page, "bc-operation-done");
  expect(done).toEqual([{ operation: "cbr.vault.create", id: expect.stringMatching(/^[0-9a-f-]{36}$/), effect: "created" }]);
});

test("events hold bodies where the host asks for them, and never a token", async ({ page, second }) => {
  const calls = callsOf(page);
  const mounted = await begin(page, { view: "/vaults", bodies: true });
  await expect(second.getByRole("link", { name: "production" }).first()).toBeVisible();
  const finished = await events(page, "bc-request-finished");
  expect(finished.some(({ operation, response }) => operation === "cbr.vault.list" && response.includes('"production"'))).toBe(true);
  const tokens = new Set(calls.map(({ token }) => token));
  expect(tokens.size).toBeGreaterThan(0);
  for (const token of tokens) expect(JSON.stringify(finished)).not.toContain(token);
  await update(mounted, { bodies: null });
  await goTo(second, "Tasks");
  await expect(second.getByRole("table", { name: "Tasks of this project" })).toBeVisible();
  const later = (await events(page, "bc-request-finished")).find(({ operation }) => operation === "cbr.task.list");
  expect(Object.keys(later)).not.toContain("response");
  expect(Object.keys(later)).not.toContain("request");
});
