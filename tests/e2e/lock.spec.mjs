// Locked after a while, the page of its own: the window's title, which the browser keeps in its history, tells no name.
import { expect, test } from "./fixtures.mjs";
import { main } from "./support/page.mjs";
import { enterToken, go } from "./support/sign-in.mjs";

test("the title of the window is that of what is shown while it is locked", async ({ page, emulator, signIn }) => {
  await page.clock.install({ time: Date.now() });
  await page.route("**/config.json", (route) => route.fulfill({ json: { idleMinutes: 5 } }));
  await signIn();
  await go(page, "/vaults");
  await main(page).getByRole("link", { name: "production" }).click();
  await expect(page.getByRole("heading", { level: 1, name: "production" })).toBeVisible();
  // The search reads the vaults, by which the title is known.
  const search = page.getByRole("dialog", { name: "Go to" });
  await page.keyboard.press("Control+k");
  await expect(search.getByRole("combobox")).toBeFocused();
  await expect(page).toHaveTitle(/production$/);
  await page.clock.runFor(5 * 60_000 + 2_000);
  await expect(main(page).getByText("The token was removed from this page.")).toBeVisible();
  await expect(page).toHaveTitle(/: Session$/);
  await expect(search).toHaveCount(0);
  await expect(page.getByText("production")).toHaveCount(0);
  await page.keyboard.press("Control+k");
  await enterToken(page, emulator.config.token);
  await expect(page.getByRole("heading", { level: 1, name: "production" })).toBeVisible();
  await expect(search).toHaveCount(0);
});
