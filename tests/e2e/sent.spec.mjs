// What goes with a request, where it may not go on to, and what of it is shown when an answer repeats it.
import { expect, test } from "./fixtures.mjs";
import { LISTS } from "./support/lists.mjs";
import { main } from "./support/page.mjs";
import { go } from "./support/sign-in.mjs";

const VAULTS = LISTS.find(({ name }) => name === "Vaults");
const isVaults = (url) => VAULTS.address.test(url.pathname);

test.describe("a redirect", () => {
  // The browser writes down that a request of this page was not allowed to follow.
  test.use({ expectedDefects: [/^error in the console: .*(redirect|Failed to load resource)/i] });

  test("is not followed with the token, and told as a service that gave no answer", async ({ page, signIn }) => {
    // Signing in asks for vaults as well.
    await signIn();
    const there = [];
    page.on("request", (request) => {
      if (new URL(request.url()).pathname === "/elsewhere") there.push(request.resourceType());
    });
    await page.route("**/elsewhere", (route) => route.fulfill({ json: { vaults: [] } }));
    await page.route(isVaults, (route) => route.fulfill({ status: 302, headers: { location: "/elsewhere" } }));
    await go(page, VAULTS.path);
    await expect(main(page).getByText("No answer came", { exact: true })).toBeVisible();
    expect(there).toEqual([]);
    // A call that follows redirects gets there: what was not seen above could have been seen.
    await page.evaluate(() => fetch("/proxy/cbr/v3/x/vaults"));
    expect(there).toHaveLength(1);
  });
});

test("cookies of the origin stay in the browser", async ({ page, context, emulator, signIn }) => {
  await context.addCookies([{ name: "portal", value: "somebody", url: emulator.address }]);
  const calls = [];
  page.on("request", (request) => {
    if (new URL(request.url()).pathname.startsWith("/proxy/")) calls.push(request);
  });
  await signIn();
  await go(page, VAULTS.path);
  await expect(main(page).getByRole("link", { name: "production" })).toBeVisible();
  expect(calls.length).toBeGreaterThan(1);
  for (const request of calls) expect(await request.allHeaders(), request.url()).not.toHaveProperty("cookie");
  const own = page.waitForRequest((request) => request.url().endsWith("/index.html"));
  await page.evaluate(() => fetch("/index.html"));
  expect(await (await own).allHeaders()).toHaveProperty("cookie", "portal=somebody");
});

test("a token that an answer repeats is shown nowhere", async ({ page, emulator, signIn }) => {
  await signIn();
  const said = (token) => ({ error_code: "BackupService.0001", error_msg: `header x-auth-token: ${token}` });
  await page.route(isVaults, (route) => route.fulfill({ status: 400, json: said(route.request().headers()["x-auth-token"]) }));
  const reply = page.waitForResponse((one) => isVaults(new URL(one.url())));
  await go(page, VAULTS.path);
  expect(await (await reply).text()).toContain(emulator.config.token);
  await expect(main(page).getByText("x-auth-token: (token)").first()).toBeVisible();
  await go(page, "/log");
  await expect(page.getByRole("heading", { level: 1, name: "Request log" })).toBeVisible();
});
