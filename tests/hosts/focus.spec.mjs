// The focus and the scrolling belong to the person: an answer that comes late takes neither from the rest of the page.
import { expect, test } from "./fixtures.mjs";
import { begins, goTo } from "./walk.mjs";

test.skip(({ browserName }) => browserName === "firefox", "no bodies of intercepted calls");

/** The creation is held back until it is let go. */
async function hold(page) {
  let let_go;
  const held = new Promise((resolve) => (let_go = resolve));
  await page.route("**/vaults", async (route) => {
    if (route.request().method() === "POST") await held;
    await route.fallback();
  });
  return () => let_go();
}

test.beforeEach(async ({ page, first }) => {
  await page.goto("/");
  await begins(first);
  await goTo(first, "Vaults");
  await first.getByRole("link", { name: "Create vault" }).first().click();
  await first.getByLabel("Vault name").fill("late");
  await first.getByRole("textbox", { name: "Size" }).fill("100");
});

test("a result takes no focus from the page around it", async ({ page, first }) => {
  const letGo = await hold(page);
  const elsewhere = page.getByLabel("Portal theme");
  await first.getByRole("button", { name: "Create vault" }).click();
  await elsewhere.focus();
  const at = await page.evaluate(() => scrollY);
  letGo();
  await expect(first.getByRole("region", { name: "Result" })).toBeVisible();
  await expect(elsewhere).toBeFocused();
  expect(await page.evaluate(() => scrollY)).toBe(at);
});

test("who waits for it is led to it", async ({ page, first }) => {
  const letGo = await hold(page);
  await first.getByRole("button", { name: "Create vault" }).click();
  letGo();
  await expect(first.getByRole("region", { name: "Result" })).toBeFocused();
});
