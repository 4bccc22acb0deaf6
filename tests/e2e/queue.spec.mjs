// Many at once: 500 deletions with refusals, a broken connection and a token that ends, each effect counted at the cloud.
import { readFile } from "node:fs/promises";
import { expect, test } from "./fixtures.mjs";
import { LISTS, rowsOf } from "./support/lists.mjs";
import { main, settled, underWay } from "./support/page.mjs";
import { enterToken, go, newToken } from "./support/sign-in.mjs";

const BACKUPS = LISTS.find((list) => list.name === "Backups");
const bar = (page) => page.getByRole("region", { name: "Actions", exact: true });
const dialog = (page) => page.getByRole("dialog");

/** What the cloud lists at `path`. */
async function ask({ address, config }, path, token = config.token) {
  const reply = await fetch(`${address}/v3/${config.project_id}/${path}`, { headers: { "x-auth-token": token } });
  return reply.json();
}

test.describe("of five hundred", () => {
  test.use({ emulatorOptions: ["--scale", "100"] });

  test("each is deleted once, whatever is refused, lost or held up meanwhile", async ({ page, emulator, signIn, look }) => {
    test.slow();
    const refused = { operation: "cbr.backup.delete", kind: "status", status: 400, shape: "cbr", code: "BackupService.6204", message: "no" };
    const every = (count) => Array.from({ length: count }, () => ({ ...refused, skip: 9 }));
    const between = [
      { operation: "cbr.backup.delete", kind: "broken", when: "after", skip: 2 },
      { operation: "cbr.backup.delete", kind: "throttle", retry_after: 1 },
      { operation: "cbr.backup.delete", kind: "broken", skip: 2 },
      { operation: "cbr.backup.delete", kind: "expire-token", skip: 2 },
    ];
    await signIn();
    await go(page, "/backups");
    await main(page).getByRole("searchbox").fill("load-");
    await expect(main(page).getByText(/^500 of/)).toBeVisible();
    for (const fault of [...every(10), ...between, ...every(39)]) await emulator.setFault(fault);

    await test.step("what goes is told before, and typed", async () => {
      await main(page).getByRole("checkbox", { name: "Select all rows" }).click();
      await expect(main(page).getByText("500 selected")).toBeVisible();
      await main(page).getByRole("button", { name: "Delete", exact: true }).click();
      await expect(dialog(page).getByText("500 backups will be deleted for good.")).toBeVisible();
      await expect(dialog(page).getByText(/^No usable backup stays of: load-.* and 9\d more$/)).toBeVisible();
      await look("before deleting many");
      const press = dialog(page).getByRole("button", { name: "Delete 500 backups" });
      await expect(dialog(page).getByText("Type 500 first")).toBeVisible();
      await dialog(page).getByRole("textbox", { name: "Type 500 to confirm" }).fill("500");
      await press.click();
      await expect(bar(page)).toContainText("Delete 500 backups");
    });

    await test.step("it goes on beside other pages, as fast as somebody allows, and a token that ends holds it up", async () => {
      await bar(page).getByRole("button", { name: "Details" }).click();
      await dialog(page).getByLabel("Limit").selectOption("20 calls a second");
      await dialog(page).getByRole("button", { name: "Close", exact: true }).last().click();
      const open = underWay(page);
      await page.getByRole("link", { name: "Policies", exact: true }).click();
      await expect(bar(page)).toContainText("Waiting for a session", { timeout: 60_000 });
      // The page beside it may still come.
      await settled(page, open);
      await look("a queue that waits");
      await bar(page).getByRole("button", { name: "Details" }).click();
      await look("a queue and its items");
      await page.keyboard.press("Escape");
      await page.getByRole("banner").locator('a[href="#/session"]').click();
      await enterToken(page, await newToken(emulator), emulator.config.project_id);
      await expect(bar(page)).toContainText("450 deleted, 49 failed, 1 unknown", { timeout: 90_000 });
    });

    const token = await newToken(emulator);
    const deleted = async () => {
      const { operation_logs: tasks } = await ask(emulator, "operation-logs?operation_type=delete&limit=1000", token);
      return tasks.map((task) => task.extra_info.delete.backup_id);
    };
    await test.step("450 are gone, each by one task; the others are there, in the list, and in the report", async () => {
      const ids = await deleted();
      expect(new Set(ids).size).toBe(450);
      expect(ids).toHaveLength(450);
      await go(page, "/backups?search=load-");
      await expect(main(page).getByText(/^50 of/)).toBeVisible();
      await bar(page).getByRole("button", { name: "Details" }).click();
      await expect(dialog(page).getByText(/An image made from the backup keeps it from being deleted/).first()).toBeVisible();
      await expect(dialog(page).getByText(/^No answer came, and nothing has changed so far\. The request may still take effect/)).toBeVisible();
      const file = page.waitForEvent("download");
      await dialog(page).getByRole("button", { name: "Report as JSON" }).click();
      const { items } = JSON.parse(await readFile(await (await file).path(), "utf8"));
      const count = (result) => items.filter((item) => item.result === result).length;
      expect([items.length, count("done"), count("refused"), count("unknown")]).toEqual([500, 450, 49, 1]);
      expect(items.filter((item) => item.code === "BackupService.6204")).toHaveLength(49);
    });

    await test.step("only what failed is sent again; what is unknown can be begun again, and is checked", async () => {
      await dialog(page).getByRole("button", { name: "Retry 49 failed" }).click();
      await page.keyboard.press("Escape");
      await expect(bar(page)).toContainText("499 deleted, 1 unknown", { timeout: 60_000 });
      await expect(rowsOf(page, BACKUPS)).toHaveCount(1);
      const { backups } = await ask(emulator, "backups?limit=1000", token);
      const { name } = backups.find((backup) => backup.resource_name.startsWith("load-"));
      await main(page).getByRole("checkbox", { name: "Select all rows" }).click();
      await main(page).getByRole("button", { name: "Delete", exact: true }).click();
      await dialog(page).getByRole("textbox", { name: `Type ${name} to confirm` }).fill(name);
      await dialog(page).getByRole("button", { name: "Delete 1 backup" }).click();
      await expect(bar(page)).toContainText("1 deleted", { timeout: 60_000 });
      const ids = await deleted();
      expect([ids.length, new Set(ids).size]).toEqual([500, 500]);
      await expect(rowsOf(page, BACKUPS)).toHaveCount(0);
      await bar(page).getByRole("button", { name: "Details" }).click();
      await dialog(page).getByRole("button", { name: "Check 1 unknown again" }).click();
      await expect(dialog(page)).toContainText("500 deleted", { timeout: 60_000 });
      await page.keyboard.press("Escape");
      await bar(page).getByRole("button", { name: "Close" }).click();
      await bar(page).getByRole("button", { name: "Close" }).click();
      await expect(bar(page)).toBeHidden();
    });
  });
});

test("a row's menu by keyboard says what can't be done, and why; a refusal names the image", async ({ page, emulator, signIn, look }) => {
  await signIn();
  const { backups } = await ask(emulator, "backups?resource_name=db-01");
  const [own] = backups;
  await page.route(
    (url) => /\/backups(\/[^/]+)?$/.test(url.pathname),
    async (route) => {
      if (route.request().method() !== "GET") return route.fallback();
      const response = await route.fetch();
      const json = await response.json();
      if (json.backup) json.backup.extend_info.os_images_data = [{ image_id: "image-of-db-01" }];
      for (const row of json.backups ?? []) if (row.id === own.id) row.extend_info.supported_restore_mode = "na";
      return route.fulfill({ response, json });
    },
  );
  await go(page, "/backups");
  await main(page).getByRole("searchbox").fill(own.id);
  const button = rowsOf(page, BACKUPS).getByRole("button", { name: `Actions for ${own.name}` });
  await button.focus();
  await page.keyboard.press("Enter");
  const menu = page.getByRole("menu", { name: `Actions for ${own.name}` });
  await expect(menu.getByRole("menuitem", { name: "Open" })).toBeFocused();
  await page.keyboard.press("ArrowDown");
  await expect(menu.getByRole("menuitem", { name: /^Restore/ })).toBeFocused();
  await expect(menu).toContainText("This backup can only be used to create new resources");
  await page.keyboard.press("End");
  await page.keyboard.press("Escape");
  await expect(button).toBeFocused();
  await page.keyboard.press("Enter");
  await look("the menu of a row");
  await page.keyboard.press("Escape");
  await button.focus();
  await page.keyboard.press("Enter");
  // It comes with a frame.
  await expect(menu.getByRole("menuitem", { name: "Open" })).toBeFocused();
  await page.keyboard.press("ArrowUp");
  await page.keyboard.press("Enter");
  await emulator.setFault({ operation: "cbr.backup.delete", kind: "status", status: 400, shape: "cbr", code: "BackupService.6204", message: "no" });
  await expect(dialog(page).getByRole("listitem").filter({ hasText: own.name })).toContainText(own.resource_name);
  await dialog(page).getByRole("textbox", { name: `Type ${own.name} to confirm` }).fill(own.name);
  await dialog(page).getByRole("button", { name: "Delete 1 backup" }).click();
  await expect(bar(page)).toContainText("1 failed");
  await bar(page).getByRole("button", { name: "Details" }).click();
  await expect(dialog(page)).toContainText("Image: image-of-db-01. Delete it first.");
  expect((await ask(emulator, "backups?resource_name=db-01")).backups).toHaveLength(backups.length);
});

test("what goes is named before, also what a filter hides", async ({ page, emulator, signIn }) => {
  await signIn();
  await go(page, "/backups");
  for (const resource of ["db-01", "db-02"]) {
    const { backups } = await ask(emulator, `backups?resource_name=${resource}`);
    await main(page).getByRole("searchbox").fill(backups[0].id);
    await expect(rowsOf(page, BACKUPS)).toHaveCount(1);
    await rowsOf(page, BACKUPS).filter({ hasText: resource }).getByRole("checkbox").click();
  }
  await expect(main(page).getByText("2 selected")).toBeVisible();
  await main(page).getByRole("button", { name: "Delete", exact: true }).click();
  const named = dialog(page).getByRole("list", { name: "Delete 2 backups?" }).getByRole("listitem");
  await expect(named).toHaveCount(2);
  for (const resource of ["db-01", "db-02"]) await expect(named.filter({ hasText: resource })).toBeVisible();
  await expect(dialog(page)).toContainText("1 selected row is hidden by the filter or the search");
  await dialog(page).getByRole("button", { name: "Cancel" }).click();
  await expect(main(page).getByText("2 selected")).toBeVisible();
});

test("ticked vaults are backed up now, but for the empty one, and each restore point is a link", async ({ page, emulator, signIn, look }) => {
  await signIn();
  await go(page, "/vaults");
  await main(page).getByRole("checkbox", { name: "Select all rows" }).click();
  await main(page).getByRole("button", { name: "Back up now" }).click();
  const { vaults } = await ask(emulator, "vaults");
  const empty = vaults.filter((vault) => vault.resources.length === 0);
  await expect(dialog(page)).toContainText(`${empty[0].name}: No resources are associated with it`);
  await look("before backing up many");
  const full = vaults.length - empty.length;
  await dialog(page).getByRole("button", { name: `Back up ${full} vaults` }).click();
  await expect(bar(page)).toContainText(/\d+ accepted/);
  await expect(bar(page)).not.toContainText("left");
  await bar(page).getByRole("button", { name: "Details" }).click();
  await dialog(page).getByRole("link", { name: "Open restore point" }).first().click();
  await expect(page).toHaveURL(/#\/restore-points\/[0-9a-f-]+$/);
});

/** Deletes all backups of the list, and no deletion is answered: four are on their way, the others wait. Gives how many there are. */
async function deleteAll(page) {
  let sent = 0;
  await page.route(
    (url) => /\/backups\/[^/]+$/.test(url.pathname),
    (route) => {
      if (route.request().method() !== "DELETE") return route.fallback();
      sent += 1;
      return new Promise(() => {});
    },
  );
  await go(page, "/backups");
  await main(page).getByRole("checkbox", { name: "Select all rows" }).click();
  await main(page).getByRole("button", { name: "Delete", exact: true }).click();
  const press = dialog(page).getByRole("button", { name: /^Delete \d+ backups$/ });
  const [count] = (await press.textContent()).match(/\d+/);
  await dialog(page).getByRole("textbox", { name: `Type ${count} to confirm` }).fill(count);
  await press.click();
  await expect(bar(page)).toContainText(`${count} left`);
  await expect.poll(() => sent).toBe(4);
  return { count: Number(count), sent: () => sent };
}

const items = (page) => dialog(page).getByRole("list", { name: "Items of this action" }).getByRole("listitem");

test("what was begun is neither carried on nor named once its person has signed out", async ({ page, signIn }) => {
  await signIn();
  const { count } = await deleteAll(page);
  await bar(page).getByRole("button", { name: "Details" }).click();
  await expect(items(page).first()).toBeVisible();
  await page.keyboard.press("Escape");
  await go(page, "/session");
  await main(page).getByRole("button", { name: "Sign out", exact: true }).click();
  // Asked first: something is under way.
  await dialog(page).getByRole("button", { name: "Sign out", exact: true }).click();
  await expect(bar(page)).toContainText(`${count - 4} not sent`);
  await bar(page).getByRole("button", { name: "Details" }).click();
  await expect(dialog(page)).toContainText("Only the user who started this action sees its items");
  await expect(items(page)).toHaveCount(0);
  await expect(dialog(page).getByRole("button", { name: "Report as CSV" })).toHaveCount(0);
});

test("what was begun before a reload is shown by its ids, and looked for when asked", async ({ page, signIn, look }) => {
  await signIn();
  const { count, sent } = await deleteAll(page);
  // The page asks before it is left while something is to be done.
  page.on("dialog", (asked) => asked.accept());
  await page.reload();
  await signIn();
  await expect(bar(page)).toContainText(`4 unknown, ${count - 4} not sent`);
  await bar(page).getByRole("button", { name: "Details" }).click();
  await expect(items(page).first()).toContainText(/[0-9a-f]{8}-/);
  await expect(dialog(page).getByRole("button", { name: /^Retry/ })).toHaveCount(0);
  await look("a queue from before a reload");
  await dialog(page).getByRole("button", { name: "Check 4 unknown again" }).click();
  await expect(dialog(page)).toContainText("no result is visible so far", { timeout: 30_000 });
  expect(sent()).toBe(4);
});

test("servers: what fits is filled into the form, taken out of its vault, backed up; what does not is named first", async ({ page, emulator, signIn, look }) => {
  test.slow();
  const servers = LISTS.find((list) => list.name === "Resources");
  await signIn();
  const { instances } = await ask(emulator, "protectables/server/instances?limit=50");
  const held = instances.filter((server) => server.protectable.vault);
  const loose = instances.filter((server) => !server.protectable.vault);
  const free = loose.filter((server) => server.protectable.result);
  const all = () => main(page).getByRole("checkbox", { name: "Select all rows" });
  const press = (name) => main(page).getByRole("button", { name, exact: true }).click();
  await go(page, "/resources");
  await expect(rowsOf(page, servers)).toHaveCount(instances.length);

  await test.step("those in a vault already are left out of an association, with its name", async () => {
    await all().click();
    await press("Associate with a vault");
    const [first] = held;
    await expect(dialog(page)).toContainText(`${first.name}: It sits in the vault “${first.protectable.vault.name}” already`);
    await look("before associating many");
    await dialog(page).getByRole("button", { name: "Choose vault" }).click();
    await expect(page).toHaveURL(/#\/resources\/associate$/);
    for (const server of free) await expect(main(page).getByText(server.name, { exact: true }).first()).toBeVisible();
  });

  await test.step("one is taken out with its backups, and is out when it is read again", async () => {
    await go(page, "/resources");
    const own = held.find((server) => server.name === "db-01");
    await rowsOf(page, servers).getByRole("button", { name: "Actions for db-01" }).click();
    await page.getByRole("menuitem", { name: "Remove from vault" }).click();
    await expect(dialog(page)).toContainText(/\d+ backups \(\d+.GB\) will be deleted for good/);
    await dialog(page).getByRole("textbox", { name: "Type db-01 to confirm" }).fill("db-01");
    await dialog(page).getByRole("button", { name: "Remove 1 resource" }).click();
    await expect(bar(page)).toContainText("1 removed", { timeout: 30_000 });
    const { vault } = await ask(emulator, `vaults/${own.protectable.vault.id}`);
    expect(vault.resources.map((resource) => resource.id)).not.toContain(own.id);
    await expect(rowsOf(page, servers).filter({ hasText: "db-01" })).not.toContainText(own.protectable.vault.name);
  });

  await test.step("the rest of the vaults is backed up, a restore point each", async () => {
    await all().click();
    await press("Back up now");
    await expect(dialog(page)).toContainText("db-01: It is in no vault: associate it first");
    await dialog(page).getByRole("button", { name: `Back up ${held.length - 1} resources` }).click();
    await expect(bar(page)).toContainText(/\d+ accepted/);
  });
});
