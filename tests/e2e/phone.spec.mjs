// On a phone: what stands elsewhere there, and one way from the first page to a restore point by finger.
import { expect, test } from "./fixtures.mjs";
import { main } from "./support/page.mjs";
import { SAVED, SERVER, station } from "./support/protect.mjs";

test.use({ viewport: { width: 360, height: 740 }, isMobile: true, hasTouch: true });

const rail = (page) => page.getByRole("navigation").getByRole("link", { name: "Protect a server" });

test("the walkthrough by finger, up to the restore point", async ({ page, signIn }) => {
  await signIn();
  await page.getByRole("button", { name: "Menu" }).tap();
  await rail(page).tap();
  const vault = station(page, "Vault");
  await vault.getByLabel("Vault name").fill("my_vault");
  await vault.getByRole("textbox", { name: "Size" }).fill("200");
  await vault.getByRole("button", { name: "Create vault" }).tap();
  const resources = station(page, "Resources");
  await resources.getByRole("searchbox", { name: "Search servers by name or id" }).fill(SERVER.id);
  await resources.getByRole("checkbox", { name: SERVER.name, exact: true }).tap();
  await resources.getByRole("button", { name: "Associate 1 server" }).tap();
  await station(page, "Restore point").getByRole("button", { name: "Back up 1 resource" }).tap();
  await expect(station(page, "Verified")).toContainText(SAVED);
  await station(page, "Verified").getByRole("link", { name: "Open the restore point" }).tap();
  await expect(main(page)).toContainText("1 of 1 resource backed up");
});

test("the request opens above the form, follows each key and closes again", async ({ page, emulator, signIn }) => {
  await signIn();
  await page.evaluate(() => (location.hash = "/vaults/create"));
  const drawer = page.getByRole("complementary", { name: "Request" });
  await page.getByRole("button", { name: /^Request/ }).tap();
  await expect(drawer).toContainText('"name": ""');
  await expect(drawer).toContainText(`/proxy/cbr/v3/${emulator.config.project_id}/vaults`);
  await expect(drawer).not.toContainText(emulator.config.token);
  await page.keyboard.press("Escape");
  await page.getByLabel("Vault name").fill("by_finger");
  await page.getByRole("button", { name: /^Request/ }).tap();
  await expect(drawer).toContainText('"name": "by_finger"');
});

test("a vault is opened from its list, and deleted in a dialog", async ({ page, signIn }) => {
  await signIn();
  await page.evaluate(() => (location.hash = "/vaults"));
  await main(page).getByRole("link", { name: "vault-8538" }).tap();
  await main(page).getByRole("button", { name: "Delete vault" }).tap();
  const dialog = page.getByRole("dialog", { name: "Delete vault-8538?" });
  await dialog.getByLabel("Type vault-8538 to confirm").fill("vault-8538");
  await dialog.getByRole("button", { name: "Delete vault" }).tap();
  await expect(page.getByRole("heading", { level: 1, name: "The vault “vault-8538” is deleted" })).toBeVisible();
});
