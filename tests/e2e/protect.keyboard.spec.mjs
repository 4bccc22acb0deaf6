// The walkthrough by keyboard alone: Tab, Shift+Tab, Space, Enter, arrows.
import { expect, test } from "./fixtures.mjs";
import { go } from "./support/sign-in.mjs";
import { pressButton, tabTo, typeInto } from "./support/keyboard.mjs";
import { SAVED, SERVER, SERVER_S003, VAULT_S003, changes, station } from "./support/protect.mjs";

// A click anywhere would be cheating.
test.beforeEach(async ({ page, signIn }) => {
  await signIn();
  await go(page, "/protect");
  await expect(page.getByRole("heading", { name: "Protect a server", level: 1 })).toBeVisible();
});

test("seed S001 without a pointer", async ({ page }) => {
  const sent = changes(page);
  await typeInto(page, "Vault name", "my_vault");
  await typeInto(page, "Size", "200");
  await pressButton(page, "Create vault");

  await expect(page.getByRole("heading", { name: "Resources", level: 2 })).toBeFocused();
  await tabTo(page, "searchbox", "Search servers by name or id");
  await page.keyboard.type("e8cc6bfd");
  await expect(page.getByText("1 of ", { exact: false }).first()).toBeVisible();
  await tabTo(page, "checkbox", SERVER.name);
  await page.keyboard.press("Space");
  await expect(page.getByRole("checkbox", { name: SERVER.name })).toBeChecked();
  await pressButton(page, "Associate 1 server");

  await expect(page.getByRole("heading", { name: "Restore point", level: 2 })).toBeFocused();
  await typeInto(page, "Backup name", "backup_auto");
  await typeInto(page, "Description", "backupauto");
  await tabTo(page, "radio", "Incremental");
  await page.keyboard.press("ArrowRight");
  await expect(page.getByRole("radio", { name: "Full" })).toBeFocused();
  await expect(page.getByRole("radio", { name: "Full" })).toBeChecked();
  await page.keyboard.press("ArrowLeft");
  await expect(page.getByRole("radio", { name: "Incremental" })).toBeChecked();
  await pressButton(page, "Back up 1 resource");

  await expect(page.getByRole("heading", { name: /^Verifi/, level: 2 })).toBeFocused();
  await expect(station(page, "Verified")).toContainText(SAVED);
  expect(sent.map((one) => one.path.split("/").pop())).toEqual(["vaults", "addresources", "checkpoints"]);
  expect(sent[2].body.checkpoint.parameters).toEqual({
    auto_trigger: false,
    description: "backupauto",
    incremental: true,
    name: "backup_auto",
    resources: [SERVER.id],
  });
  await tabTo(page, "link", "Open the restore point");
  await page.keyboard.press("Enter");
  await expect(page.getByRole("heading", { name: /^my_vault, \d{4}-/, level: 1 })).toBeVisible();
});

test("an existing vault, errors at the field and the way back, without a pointer", async ({ page }) => {
  const sent = changes(page);
  await pressButton(page, "Create vault");
  const summary = page.getByRole("alert").filter({ hasText: "things to change" });
  await expect(summary).toBeFocused();
  await page.keyboard.press("Tab");
  await page.keyboard.press("Enter");
  await expect(page.getByRole("textbox", { name: "Vault name" })).toBeFocused();

  await tabTo(page, "radio", "A new vault", { back: true });
  await page.keyboard.press("ArrowRight");
  await expect(page.getByRole("radio", { name: "An existing vault" })).toBeChecked();
  await tabTo(page, "searchbox", "Search vaults by name or id");
  await page.keyboard.type(VAULT_S003.name);
  await tabTo(page, "radio", VAULT_S003.name);
  await page.keyboard.press("Space");
  await pressButton(page, "Use this vault");

  await expect(page.getByRole("heading", { name: "Resources", level: 2 })).toBeFocused();
  await tabTo(page, "checkbox", SERVER_S003.name);
  await page.keyboard.press("Space");
  await tabTo(page, "button", "Change Vault", { back: true });
  await tabTo(page, "button", "Go on with 1 resource");
  await page.keyboard.press("Enter");
  await expect(page.getByRole("heading", { name: "Restore point", level: 2 })).toBeFocused();
  await pressButton(page, "Back up 1 resource");
  await expect(station(page, "Verified")).toContainText(SAVED);
  expect(sent).toHaveLength(1);
  expect(sent[0].body.checkpoint.vault_id).toBe(VAULT_S003.id);
});

test("the list of servers is one stop; arrows move in it", async ({ page }) => {
  await typeInto(page, "Vault name", "my_vault");
  await typeInto(page, "Size", "200");
  await pressButton(page, "Create vault");
  await tabTo(page, "searchbox", "Search servers by name or id");
  await page.keyboard.type("web-0");
  await tabTo(page, "checkbox", "web-01");
  await page.keyboard.press("ArrowDown");
  await expect(page.getByRole("checkbox", { name: "web-02" })).toBeFocused();
  await page.keyboard.press("Space");
  await page.keyboard.press("End");
  await expect(page.getByRole("checkbox", { name: "web-06" })).toBeFocused();
  await page.keyboard.press("Space");
  await page.keyboard.press("Home");
  await expect(page.getByRole("checkbox", { name: "web-01" })).toBeFocused();
  await tabTo(page, "button", "Remove web-02");
  await page.keyboard.press("Enter");
  await expect(page.getByRole("checkbox", { name: "web-02" })).not.toBeChecked();
  await tabTo(page, "button", "Associate 1 server");
});
