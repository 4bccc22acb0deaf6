// While the portal signs in for the console: what is said meanwhile, what is given in the place of a token, and a part that
// does not come.
import { expect, test } from "./fixtures.mjs";
import { mountIn } from "./portal.mjs";
import { told } from "./told.mjs";
import { begins, goTo } from "./walk.mjs";

const WAITING = "Waiting for the portal's sign-in";
const HOST = { features: { signIn: false } };

test.beforeEach(async ({ page, first }) => {
  await page.goto("/");
  await begins(first);
});

/** In the page: a host that answers with what is given to `window.answer`, and counts how often it was asked. */
const slow = (options) => ({
  ...options,
  getToken: () => {
    window.asked = (window.asked ?? 0) + 1;
    return new Promise((resolve) => (window.answer = resolve));
  },
});

const answer = (page) =>
  page.evaluate(async () => {
    window.answer((await (await fetch("/portal/session")).json()).token);
  });

for (const [view, shown] of [["/vaults", (place) => place.getByRole("link", { name: "production" })], ["/vaults/create", (place) => place.getByRole("button", { name: "Create vault" })]]) {
  test(`a host that takes its time is waited for, and can be asked again: ${view}`, async ({ page, second }) => {
    await mountIn(page, "second", slow, { ...HOST, view });
    await expect(second.getByText(WAITING).last()).toBeVisible();
    await expect(second.getByText(/Sign in to/)).toHaveCount(0);
    await second.getByRole("button", { name: "Ask for a token again" }).click();
    expect(await page.evaluate(() => window.asked)).toBe(2);
    await answer(page);
    await expect(shown(second).first()).toBeVisible();
    await expect(second.getByText(WAITING)).toHaveCount(0);
  });
}

for (const [what, given, got] of [
  ["an object", { token: "MIIGabc" }, "an object"],
  ["a scheme before it", "Bearer MIIGabc", 'a text that begins with "Bearer"'],
  ["a line break", "MIIG\nabc", "a text with a line break"],
  ["JSON", '"MIIGabc"', "a text that is JSON"],
]) {
  test(`what is no token is told with what it was, and not used: ${what}`, async ({ page, second }) => {
    const calls = [];
    await mountIn(page, "second", ([options, given]) => ({ ...options, getToken: () => given }), [{ ...HOST, view: "/vaults" }, given]);
    await expect.poll(() => told(page, "bc-failed", "second")).toEqual([{ kind: "option", message: `getToken: expected a token as text, got ${got}` }]);
    await expect.poll(() => told(page, "bc-token-needed", "second")).toEqual([{ reason: "missing" }]);
    page.on("request", (request) => calls.push(JSON.stringify(request.headers())));
    await expect(second.getByText("This page has given no token")).toBeVisible();
    expect(calls.join()).not.toContain("MIIG");
  });
}

test.describe("the part that checks a token", () => {
  test.use({ expectedDefects: [/ERR_FAILED|Failed to load resource|Failed to fetch/] });

  // The first console has loaded it already: the page begins anew without one.
  test.beforeEach(({ page }) => page.route("**/portal.js", (route) => route.fulfill({ contentType: "text/javascript", body: "" })));

  const PART = /backup-console-session-\w+\.wasm$/;

  test("that fails once is asked for again by itself", async ({ page, second }) => {
    await page.goto("/");
    await page.route(PART, (route) => route.abort(), { times: 1 });
    await mountIn(page, "second", HOST);
    await expect(second.getByRole("region", { name: "Fullest vaults" }).getByRole("link", { name: "production" }).first()).toBeVisible();
    expect(await told(page, "bc-failed", "second")).toEqual([]);
  });

  test("that does not come is told and shown, and the token is kept for the next try", async ({ page, second }) => {
    await page.goto("/");
    await page.route(PART, (route) => route.abort());
    const { token } = await page.evaluate(async () => (await fetch("/portal/session")).json());
    const mounted = await mountIn(page, "second", { ...HOST, view: "/vaults", getToken: null, token });
    await expect.poll(() => told(page, "bc-failed", "second"), { timeout: 20_000 }).toHaveLength(1);
    await expect(second.getByRole("button", { name: "Try again" })).toBeVisible();
    await expect(second.getByText(/Sign in|has given no token/)).toHaveCount(0);
    const [failed] = await told(page, "bc-failed", "second");
    expect(failed.kind).toBe("start");
    expect(failed.message).toMatch(/part of the console's program did not load/);
    await page.unroute(PART);
    await mounted.evaluate((mounted) => mounted.refresh());
    await expect(second.getByRole("link", { name: "production" }).first()).toBeVisible();
    await goTo(second, "Tasks");
  });
});
