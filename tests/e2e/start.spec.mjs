// The page starts, under the policy, and says what to do when it cannot.
import { firstLoad } from "../../scripts/size.mjs";
import { expect, test } from "./fixtures.mjs";
import { idle } from "./support/page.mjs";

test("starts under the strict content-security policy", async ({ page }) => {
  const reply = await page.goto("/");
  const policy = reply.headers()["content-security-policy"];
  expect(policy).toContain("script-src 'self' 'wasm-unsafe-eval'");
  expect(policy).not.toContain("unsafe-inline");
  await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
  await expect(page.locator("#start-message")).toBeHidden();
});

test("the size report knows every file that the first page loads", async ({ page, emulator }) => {
  const loaded = [];
  page.on("request", (request) => {
    const { pathname, origin } = new URL(request.url());
    if (origin === emulator.address && !/^\/(proxy|_emulator)\//.test(pathname)) loaded.push(pathname.slice(1) || "index.html");
  });
  await page.goto("/");
  await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
  await idle(page);
  const known = firstLoad("dist");
  expect(loaded.filter((file) => !known.includes(file))).toEqual([]);
  expect(loaded.filter((file) => file.endsWith(".wasm"))).toHaveLength(1);
});

test.describe("a part that does not load", () => {
  test.use({ expectedDefects: [/^error in the console/] });

  test("is told in words", async ({ page, look }) => {
    await page.route("**/*.wasm", (route) => route.abort());
    await page.goto("/");
    await expect(page.getByRole("main").getByRole("alert")).toContainText("did not start");
    await look("did not start");
  });
});

test.describe("without scripts", () => {
  test.use({ javaScriptEnabled: false });

  test("the page says what it needs", async ({ page }) => {
    await page.goto("/");
    // Look-ups by text and role pass over what stands in a noscript element.
    await expect(page.locator("noscript p[lang=en]")).toBeVisible();
    await expect(page.locator("#backup-console > div")).toBeHidden();
  });
});
