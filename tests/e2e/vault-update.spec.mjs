// Change a vault: only what was changed is sent, limits by what the vault holds, the lock, refusals, lost answers.
import { expect, test } from "./fixtures.mjs";
import { openEntry } from "./support/log.mjs";
import { main } from "./support/page.mjs";
import { EMPTY_VAULT, changes } from "./support/protect.mjs";
import { go } from "./support/sign-in.mjs";

const name = (page) => page.getByLabel("Vault name");
const size = (page) => page.getByRole("textbox", { name: "Size" });
const submit = (page) => page.getByRole("button", { name: "Change vault" });
const result = (page) => page.getByRole("region", { name: "Result" });
const put = (page) => changes(page);

/** A call to the emulator's CBR. */
async function cbr(emulator, method, path, body) {
  const { token, project_id: project } = emulator.config;
  const reply = await fetch(`${emulator.address}/v3/${project}${path}`, { method, headers: { "x-auth-token": token, "content-type": "application/json" }, body: body && JSON.stringify(body) });
  return reply.json();
}

async function open(page, id) {
  await go(page, `/vaults/${id}/change`);
  await expect(name(page)).toBeVisible();
}

test.beforeEach(({ signIn }) => signIn());

test("from the vault's page: only what was changed is sent, and the answer is held against it", async ({ page, emulator, look }) => {
  const sent = put(page);
  await go(page, `/vaults/${EMPTY_VAULT.id}`);
  await main(page).getByRole("link", { name: "Change vault" }).click();
  await expect(name(page)).toHaveValue(EMPTY_VAULT.name);
  await expect(size(page)).toHaveValue("100");
  await expect(page.getByText("Nothing is changed yet.")).toBeVisible();
  await expect(submit(page)).toHaveAttribute("aria-disabled", "true");
  await look("change vault, nothing changed");
  // It can be reached and pressed, and says why nothing comes of it.
  await submit(page).click({ force: true });
  await name(page).press("Enter");
  await name(page).fill("vault_name02");
  await size(page).fill("200");
  await expect(main(page).locator(".bc-form-facts")).toHaveText("Vault name: vault_name02 · Size: 200 GB");
  await name(page).fill(EMPTY_VAULT.name);
  await page.getByRole("switch", { name: "Auto-expand when full" }).check();
  await submit(page).click();
  await expect(result(page)).toContainText(`The vault “${EMPTY_VAULT.name}” is changed`);
  await expect(result(page)).toContainText("200 GB");
  await look("change vault, done");
  expect(sent.map(({ method, path, body }) => ({ method, path, body }))).toEqual([
    { method: "PUT", path: `/proxy/cbr/v3/${emulator.config.project_id}/vaults/${EMPTY_VAULT.id}`, body: { vault: { billing: { size: 200 }, auto_expand: true } } },
  ]);
  await result(page).getByRole("button", { name: "Change more" }).click();
  await expect(size(page)).toHaveValue("200");
  await expect(page.getByText("Nothing is changed yet.")).toBeVisible();
});

test("the size is held against the backups and the resources, and emptied fields are told", async ({ page, emulator, look }) => {
  const { vaults } = await cbr(emulator, "GET", "/vaults?name=production");
  const least = Math.ceil(vaults[0].billing.used / 1024);
  await open(page, vaults[0].id);
  await size(page).fill(String(least - 1));
  await size(page).blur();
  await expect(page.getByText(`The backups in the vault need ${least} GB.`).last()).toBeVisible();
  await name(page).fill("");
  await submit(page).click();
  await expect(page.getByRole("alert").filter({ hasText: "2 things to change" })).toBeVisible();
  await look("change vault, too small");
  await name(page).fill("production");
  await size(page).fill(String(least));
  await expect(page.getByText(/GB more than this\. Backups may run out of room/)).toBeVisible();
  await submit(page).click();
  await expect(result(page)).toContainText(`${least} GB`);
});

test("a lock is typed, told as final, and stays", async ({ page, look }) => {
  const sent = put(page);
  await open(page, EMPTY_VAULT.id);
  await page.getByRole("switch", { name: "Lock the backups" }).check();
  await expect(page.getByText("A lock can never be removed")).toBeVisible();
  await page.getByLabel("Name of the vault").fill("vault");
  await submit(page).click();
  await expect(page.getByText(`Type “${EMPTY_VAULT.name}” to confirm.`).first()).toBeVisible();
  await look("change vault, lock");
  await page.getByLabel("Name of the vault").fill(EMPTY_VAULT.name);
  await submit(page).click();
  await expect(result(page)).toContainText("is changed");
  expect(sent.map(({ body }) => body)).toEqual([{ vault: { locked: true } }]);
  await result(page).getByRole("button", { name: "Change more" }).click();
  await expect(page.getByText("This vault is locked, and stays so.")).toBeVisible();
  await expect(page.getByRole("switch", { name: "Lock the backups" })).toHaveCount(0);
});

test("the size of a pre-paid vault is a matter of its order", async ({ page, emulator, look }) => {
  const billing = { consistent_level: "crash_consistent", object_type: "server", protect_type: "backup", size: 50, charging_mode: "pre_paid", period_type: "month", period_num: 1 };
  const { vault } = await cbr(emulator, "POST", "/vaults", { vault: { name: "bought", resources: [], billing } });
  await open(page, vault.id);
  await expect(page.getByText("This vault is pre-paid: its size is part of the order.")).toBeVisible();
  await expect(size(page)).toHaveCount(0);
  await look("change vault, pre-paid");
});

test("tags to associate by are sent with the switch", async ({ page }) => {
  const sent = put(page);
  await open(page, EMPTY_VAULT.id);
  await page.getByRole("switch", { name: "Auto-associate by tag" }).check();
  const tags = page.getByRole("group", { name: "Tags of resources to associate" });
  if (!(await tags.getByRole("textbox").first().isVisible())) await tags.getByRole("button", { name: /Add/ }).click();
  await tags.getByRole("textbox").nth(0).fill("env");
  await tags.getByRole("textbox").nth(1).fill("prod");
  await submit(page).click();
  await expect(result(page)).toContainText("env=prod");
  expect(sent[0].body).toEqual({ vault: { auto_bind: true, bind_rules: { tags: [{ key: "env", value: "prod" }] } } });
});

test("a refusal is explained, what was not granted is told, and a lost answer is looked for", async ({ page, emulator, look }) => {
  const sent = put(page);
  await open(page, EMPTY_VAULT.id);
  await size(page).fill("300");
  await emulator.setFault({ operation: "cbr.vault.update", kind: "status", status: 400, shape: "cbr", code: "BackupService.6110", message: "no" });
  await submit(page).click();
  await expect(page.getByText("HTTP 400, BackupService.6110")).toBeVisible();
  await expect(page.getByText("Nothing was changed.")).toBeVisible();
  await look("change vault, refused");
  await emulator.setFault({ operation: "cbr.vault.update", kind: "broken", when: "after" });
  await submit(page).click();
  await expect(page.getByText(`The request took effect. Found: the vault “${EMPTY_VAULT.name}” with your changes.`)).toBeVisible();
  expect(sent).toHaveLength(2);
  await page.getByRole("button", { name: "Use the form again" }).click();
  await page.route(`**/vaults/${EMPTY_VAULT.id}`, async (route) => {
    if (route.request().method() !== "PUT") return route.continue();
    const reply = await route.fetch();
    const json = await reply.json();
    json.vault.billing.size = 300;
    await route.fulfill({ response: reply, json });
  });
  await size(page).fill("400");
  await submit(page).click();
  await expect(result(page)).toContainText("1 thing is not as requested");
  await expect(result(page)).toContainText("400 GB requested, 300 GB now");
  await look("change vault, not granted");
});

test("what is typed for one vault is not put into another, and waits for its own", async ({ page, emulator }) => {
  const { vaults } = await cbr(emulator, "GET", "/vaults?name=production");
  await open(page, EMPTY_VAULT.id);
  await name(page).fill("half-typed");
  await go(page, "/vaults");
  await expect(page.getByRole("heading", { level: 1, name: "Vaults" })).toBeVisible();
  await open(page, EMPTY_VAULT.id);
  await expect(name(page)).toHaveValue("half-typed");
  await go(page, "/vaults");
  await open(page, vaults[0].id);
  await expect(name(page)).toHaveValue("production");
});

test("a refused change is edited and sent again: what was not changed is what it is now", async ({ page, emulator }) => {
  await open(page, EMPTY_VAULT.id);
  await size(page).fill("300");
  await emulator.setFault({ operation: "cbr.vault.update", kind: "status", status: 400, code: "BackupService.6108" });
  await submit(page).click();
  await expect(main(page)).toContainText("BackupService.6108");
  const dialog = await openEntry(page, "cbr\\.vault\\.update");
  await dialog.getByRole("button", { name: "Edit and send again" }).click();
  await expect(page.getByRole("heading", { level: 1, name: "Change a vault" })).toBeVisible();
  await expect(size(page)).toHaveValue("300");
  await expect(name(page)).toHaveValue(EMPTY_VAULT.name);
  const sent = put(page);
  await submit(page).click();
  await expect(result(page)).toContainText(`The vault “${EMPTY_VAULT.name}” is changed`);
  expect(sent.map(({ body }) => body)).toEqual([{ vault: { billing: { size: 300 } } }]);
});

test("after a reload the changes are offered, on top of what the vault is now", async ({ page, signIn }) => {
  await open(page, EMPTY_VAULT.id);
  await size(page).fill("250");
  await expect.poll(() => page.evaluate(() => sessionStorage.length)).toBe(1);
  await page.reload();
  await signIn();
  await open(page, EMPTY_VAULT.id);
  await page.getByRole("button", { name: "Continue" }).click();
  await expect(size(page)).toHaveValue("250");
  await expect(name(page)).toHaveValue(EMPTY_VAULT.name);
  await expect(main(page).locator(".bc-form-facts")).toHaveText("Size: 250 GB");
});
