// Closing the page while something is under way: asked about; what is only typed is kept, and asks nobody.
import { expect, test } from "./fixtures.mjs";
import { main } from "./support/page.mjs";
import { SAVED, VAULT_S003 } from "./support/protect.mjs";
import { go } from "./support/sign-in.mjs";

/** Whether the page would ask before it is closed. */
const asks = (page) => page.evaluate(() => !window.dispatchEvent(new Event("beforeunload", { cancelable: true })));

/** Holds back the requests of a method to an address until `release` is called. */
async function hold(page, method, address) {
  let release;
  let arrived;
  const gate = new Promise((resolve) => (release = resolve));
  const came = new Promise((resolve) => (arrived = resolve));
  await page.route(address, async (route) => {
    if (route.request().method() !== method) return route.fallback();
    arrived();
    await gate;
    await route.continue();
  });
  return { came, release };
}

test.beforeEach(({ signIn }) => signIn());

test("a form that was sent asks until its answer is there, whatever page is shown", async ({ page }) => {
  await go(page, `/restore-points/create?vault=${VAULT_S003.id}`);
  await expect(page.getByRole("radio", { name: new RegExp(`^${VAULT_S003.name}`) })).toBeChecked();
  await page.getByLabel("Backup name").fill("typed_only");
  expect(await asks(page)).toBe(false);
  const held = await hold(page, "POST", "**/checkpoints");
  await page.getByRole("button", { name: /^Back up / }).click();
  await held.came;
  await expect.poll(() => asks(page)).toBe(true);
  await go(page, "/vaults");
  expect(await asks(page)).toBe(true);
  await go(page, "/restore-points/create");
  held.release();
  await expect(page.getByRole("region", { name: "Result" })).toContainText(SAVED);
  expect(await asks(page)).toBe(false);
});

test("a deletion that was sent asks until its answer is there, whatever page is shown", async ({ page }) => {
  await go(page, `/vaults/${VAULT_S003.id}`);
  const held = await hold(page, "DELETE", `**/vaults/${VAULT_S003.id}`);
  await main(page).getByRole("button", { name: "Delete vault" }).click();
  const dialog = page.getByRole("dialog", { name: `Delete ${VAULT_S003.name}?` });
  await dialog.getByLabel(`Type ${VAULT_S003.name} to confirm`).fill(VAULT_S003.name);
  expect(await asks(page)).toBe(false);
  await dialog.getByRole("button", { name: "Delete vault" }).click();
  await held.came;
  await expect.poll(() => asks(page)).toBe(true);
  await go(page, "/backups");
  expect(await asks(page)).toBe(true);
  held.release();
  await expect.poll(() => asks(page)).toBe(false);
});
