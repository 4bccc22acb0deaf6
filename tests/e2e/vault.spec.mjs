// One vault: what it shows, its deletion, links that lead nowhere.
import { expect, test } from "./fixtures.mjs";
import { main } from "./support/page.mjs";
import { enterToken, go } from "./support/sign-in.mjs";

const first = (page) => page.getByRole("table", { name: "Vaults of this project" }).getByRole("rowheader").first().getByRole("link");

/** Vaults as the emulator knows them. */
const vaults = async ({ address, config }) => {
  const reply = await fetch(`${address}/v3/${config.project_id}/vaults`, { headers: { "x-auth-token": config.token } });
  return (await reply.json()).vaults;
};
const held = async (emulator) => (await vaults(emulator)).find((vault) => vault.resources.length > 0 && vault.billing.status === "available");

test("a vault shows its facts, resources, backups and policies", async ({ page, emulator, signIn }) => {
  await signIn();
  const vault = await held(emulator);
  await go(page, "/vaults");
  await page.getByRole("searchbox", { name: "Search vaults by name or id" }).fill(vault.id);
  await first(page).click();
  await expect(page.getByRole("heading", { level: 1, name: vault.name })).toBeVisible();
  await expect(page).toHaveURL(new RegExp(`#/vaults/${vault.id}$`));
  for (const name of ["Resources", "Backups by restore point", "Policies"]) {
    await expect(main(page).getByRole("heading", { name }).or(main(page).getByRole("region", { name })).first()).toBeVisible();
  }
  await expect(main(page)).toContainText(vault.resources[0].name);
  await expect(main(page).getByRole("link", { name: "Create restore point" })).toHaveAttribute("href", `#/restore-points/create?vault=${vault.id}`);
  await page.getByText("Whole answer (JSON)", { exact: true }).first().click();
  await expect(main(page).getByText(`"id": "${vault.id}"`)).toBeVisible();
});

test("a link, a reload and a sign-in lead back to the same vault, and the browser's buttons work", async ({ page, emulator, look }) => {
  const vault = await held(emulator);
  const title = page.getByRole("heading", { level: 1, name: vault.name });
  await page.goto(`/#/vaults/${vault.id}`);
  await expect(main(page).getByText("Sign in to see this vault")).toBeVisible();
  await look("vault, no session");
  await main(page).getByRole("link", { name: "Sign in" }).click();
  await enterToken(page, emulator.config.token);
  await expect(title).toBeVisible();
  await page.goBack();
  await expect(page.getByRole("heading", { level: 1, name: "Session" })).toBeVisible();
  await page.goForward();
  await expect(title).toBeVisible();
  await page.reload();
  await expect(main(page).getByText("Sign in to see this vault")).toBeVisible();
  await main(page).getByRole("link", { name: "Sign in" }).click();
  await enterToken(page, emulator.config.token);
  await expect(title).toBeVisible();
});

test("an unknown id is told as such, with the way out", async ({ page, emulator, signIn, look }) => {
  await signIn();
  await go(page, "/vaults/00000000-0000-4000-8000-000000000000");
  await expect(page.getByRole("heading", { level: 1, name: "There is no such vault in this project" })).toBeVisible();
  await expect(main(page)).toContainText(emulator.config.project_id);
  await look("vault, unknown");
  await main(page).getByRole("link", { name: "All vaults" }).click();
  await expect(first(page)).toBeVisible();
  await go(page, "/vaults/%3Cimg%20src=x%20onerror=alert(1)%3E%2F..%2F..");
  await expect(main(page).getByText(/There is no such vault|The service refused/).first()).toBeVisible();
  await go(page, "/nowhere/at/all");
  await expect(page.getByRole("heading", { name: "There is no such page" })).toBeVisible();
});

test("a vault is deleted by typing its name, and followed until it is gone", async ({ page, emulator, signIn, look }) => {
  await signIn();
  const vault = await held(emulator);
  let deletions = 0;
  page.on("request", (request) => (deletions += request.method() === "DELETE" ? 1 : 0));
  await go(page, `/vaults/${vault.id}`);
  await main(page).getByRole("button", { name: "Delete vault" }).click();
  const dialog = page.getByRole("dialog", { name: `Delete ${vault.name}?` });
  await expect(dialog).toContainText("nothing brings it back");
  await expect(dialog).toContainText(/\d+ backups?|holds no backups/);
  const confirm = dialog.getByRole("button", { name: "Delete vault" });
  await expect(confirm).toBeDisabled();
  await confirm.click({ force: true });
  await dialog.getByLabel(`Type ${vault.name} to confirm`).fill(`${vault.name}x`);
  await expect(confirm).toBeDisabled();
  expect(deletions).toBe(0);
  await dialog.getByLabel(`Type ${vault.name} to confirm`).fill(vault.name);
  await confirm.click();
  await expect(dialog).toBeHidden();
  await expect(page.getByRole("heading", { level: 1, name: `The vault “${vault.name}” is deleted` })).toBeVisible({ timeout: 30_000 });
  expect(deletions).toBe(1);
  expect((await vaults(emulator)).some(({ id }) => id === vault.id)).toBe(false);
  await look("vault, gone");
  await main(page).getByRole("link", { name: "All vaults" }).click();
  await expect(first(page)).toBeVisible();
  await expect(page.getByRole("link", { name: vault.name, exact: true })).toHaveCount(0);
});

test("a refused deletion is explained in the dialog, and Cancel changes nothing", async ({ page, emulator, signIn, look }) => {
  await signIn();
  const vault = await held(emulator);
  await emulator.setFault({ operation: "cbr.vault.delete", kind: "status", status: 403, shape: "cbr", code: "IAM.0002", message: "no right" });
  await go(page, `/vaults/${vault.id}`);
  await main(page).getByRole("button", { name: "Delete vault" }).click();
  const dialog = page.getByRole("dialog", { name: `Delete ${vault.name}?` });
  await dialog.getByLabel(`Type ${vault.name} to confirm`).fill(vault.name);
  await dialog.getByRole("button", { name: "Delete vault" }).click();
  await expect(dialog).toContainText("cbr:vaults:delete");
  await expect(dialog).toContainText("Nothing was changed.");
  await look("vault, deletion refused");
  await dialog.getByRole("button", { name: "Cancel" }).click();
  await expect(dialog).toBeHidden();
  expect((await vaults(emulator)).some(({ id }) => id === vault.id)).toBe(true);
});

test("a deletion whose answer is lost is looked for, not sent again", async ({ page, emulator, signIn }) => {
  await signIn();
  const vault = await held(emulator);
  let deletions = 0;
  page.on("request", (request) => (deletions += request.method() === "DELETE" ? 1 : 0));
  await emulator.setFault({ operation: "cbr.vault.delete", kind: "broken", when: "after" });
  await go(page, `/vaults/${vault.id}`);
  await main(page).getByRole("button", { name: "Delete vault" }).click();
  const dialog = page.getByRole("dialog", { name: `Delete ${vault.name}?` });
  await dialog.getByLabel(`Type ${vault.name} to confirm`).fill(vault.name);
  await dialog.getByRole("button", { name: "Delete vault" }).click();
  await expect(
    page
      .getByRole("dialog", { name: "Delete vault" })
      .getByText("It may have taken effect.")
      .or(page.getByRole("heading", { level: 1, name: `The vault “${vault.name}” is deleted` })),
  ).toBeVisible();
  await expect(page.getByRole("heading", { level: 1, name: `The vault “${vault.name}” is deleted`, includeHidden: true })).toBeAttached({ timeout: 30_000 });
  expect(deletions).toBe(1);
});

test("a deletion that was repeated on its way is followed, and not told as refused", async ({ page, emulator, signIn }) => {
  await signIn();
  const vault = await held(emulator);
  await page.route(
    (url) => url.pathname.endsWith(`/vaults/${vault.id}`),
    async (route) => {
      if (route.request().method() !== "DELETE") return route.fallback();
      // A browser that sends it again on a connection that broke: the second answer is a conflict with the first.
      await route.fetch();
      await route.fulfill({ response: await route.fetch() });
    },
  );
  await go(page, `/vaults/${vault.id}`);
  await main(page).getByRole("button", { name: "Delete vault" }).click();
  const dialog = page.getByRole("dialog", { name: `Delete ${vault.name}?` });
  await dialog.getByLabel(`Type ${vault.name} to confirm`).fill(vault.name);
  await dialog.getByRole("button", { name: "Delete vault" }).click();
  await expect(page.getByText("Nothing was changed.")).toHaveCount(0);
  await expect(page.getByRole("heading", { level: 1, name: `The vault “${vault.name}” is deleted`, includeHidden: true })).toBeAttached({ timeout: 30_000 });
});

test("a vault whose name is hostile shows it as text", async ({ page, emulator, signIn }) => {
  await signIn();
  const vault = await held(emulator);
  const name = `<img src=x onerror="document.title='hit'">`;
  await page.route(
    (url) => url.pathname.endsWith(`/vaults/${vault.id}`),
    async (route) => {
      const response = await route.fetch();
      const json = await response.json();
      return route.fulfill({ response, json: { vault: { ...json.vault, name, description: name } } });
    },
  );
  await go(page, `/vaults/${vault.id}`);
  await expect(page.getByRole("heading", { level: 1, name })).toBeVisible();
  expect(await page.title()).not.toBe("hit");
});

test("a server that is broken is not shown as available, whatever its vault says", async ({ page, signIn }) => {
  await signIn();
  await go(page, "/vaults");
  await main(page).getByRole("link", { name: "production" }).click();
  const row = (name) => page.getByRole("table", { name: "Resources" }).getByRole("row").filter({ hasText: name });
  await expect(row("db-01")).toContainText("Available");
  await expect(row("erp-old")).toContainText("Error");
  await expect(row("erp-old")).toContainText("In this state a backup is likely to skip it.");
  await expect(row("erp-old")).not.toContainText("Available");
});

test("the resources of a vault are sorted, ticked and taken out of it like those of any list", async ({ page, emulator, signIn, look }) => {
  test.slow();
  await signIn();
  const vault = (await vaults(emulator)).find(({ resources, billing, locked }) => resources.length > 1 && billing.status === "available" && locked !== true);
  await go(page, `/vaults/${vault.id}`);
  const table = page.getByRole("table", { name: "Resources", exact: true });
  const rows = table.locator("tbody").getByRole("row");
  await expect(rows).toHaveCount(vault.resources.length);
  await table.getByRole("button", { name: "Size", exact: true }).click();
  await expect(table.getByRole("columnheader", { name: "Size" })).toHaveAttribute("aria-sort", "ascending");
  await expect(page).toHaveURL(/sort=size/);
  // The other list of the page has names of its own there, and both come back.
  const points = page.getByRole("table", { name: "Backups by restore point" });
  await points.getByRole("button", { name: "Backups", exact: true }).click();
  await expect(page).toHaveURL(/sort=size&sort-2=result/);
  await page.reload();
  await main(page).getByRole("link", { name: "Sign in" }).click();
  await enterToken(page, emulator.config.token);
  await expect(points.getByRole("columnheader", { name: "Backups", exact: true })).toHaveAttribute("aria-sort", "ascending");
  await expect(table.getByRole("columnheader", { name: "Size" })).toHaveAttribute("aria-sort", "ascending");
  await table.getByRole("checkbox", { name: "Select all rows" }).click();
  await expect(main(page).getByText(`${vault.resources.length} selected`)).toBeVisible();
  await look("vault, ticked resources");
  await main(page).getByRole("button", { name: "Clear selection" }).click();
  const resource = vault.resources.find(({ protect_status }) => protect_status === "available");
  await rows.filter({ hasText: resource.name }).first().getByRole("button", { name: /^Actions for/ }).click();
  await page.getByRole("menuitem", { name: "Remove from vault" }).click();
  const dialog = page.getByRole("dialog");
  await dialog.getByRole("textbox").fill(resource.name);
  await dialog.getByRole("button", { name: "Remove 1 resource" }).click();
  // The page reads again what the queue has changed.
  await expect(rows.filter({ hasText: resource.id }).or(rows.filter({ hasText: resource.name }))).toHaveCount(0, { timeout: 30_000 });
  await expect(points.locator("tbody").getByRole("row").first()).toBeVisible();
});
