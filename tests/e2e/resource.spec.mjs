// The page of a server, disk or file system: protection, disks, history, what can be done; and the ways that lead there.
import { expect, test } from "./fixtures.mjs";
import { main } from "./support/page.mjs";
import { SERVER_S003, idOf } from "./support/protect.mjs";
import { go } from "./support/sign-in.mjs";

const history = (page) => main(page).getByRole("table", { name: "Backup history" });

test.beforeEach(({ signIn }) => signIn());

test("a server is found by its name in a list that nobody opened, shows its history, and restores from it", async ({ page, emulator, look }) => {
  await page.keyboard.press("Control+k");
  await page.getByRole("combobox", { name: "Page, name, id or address" }).fill("db-01");
  await page.getByRole("option", { name: /^db-01\s*Server$/ }).click();
  await expect(main(page).getByRole("heading", { name: "db-01", level: 1 })).toBeVisible();
  await expect(main(page).getByRole("table", { name: "Disks" }).getByRole("row")).toHaveCount(4);
  const rows = history(page).getByRole("row");
  await expect(rows.nth(1).getByRole("link", { name: "daily-1400" })).toHaveAttribute("href", /#\/policies\//);
  await look("a server");
  await main(page).getByRole("table", { name: "Disks" }).getByRole("link", { name: "db-01-volume-0001" }).click();
  await expect(main(page).getByRole("heading", { name: "db-01-volume-0001", level: 1 })).toBeVisible();
  await expect(main(page).getByText("/dev/vdb")).toBeVisible();
  // It has no backups of its own: it is saved with its server.
  await expect(main(page).getByText("Backups of its server")).toBeVisible();
  await expect(main(page).getByText(/^Yes, \d+\sGB$/)).toBeVisible();
  await expect(main(page).getByText("No backups of its own")).toBeVisible();
  await look("a disk that is saved with its server");
  await page.goBack();
  await rows.nth(1).getByRole("button", { name: /^Actions for / }).click();
  await page.getByRole("menuitem", { name: "Restore" }).click();
  await expect(main(page).getByText(/3 disks of db-01 will be overwritten/)).toBeVisible();
});

test("its backups are a list: how big, narrowed by the address, and deleted from there", async ({ page, emulator }) => {
  const path = `/servers/${await idOf(emulator, "db-01")}`;
  await go(page, path);
  const rows = history(page).locator("tbody").getByRole("row");
  await expect(rows.first()).toContainText(" GB");
  const count = await rows.count();
  await main(page).getByRole("searchbox", { name: "Search by name or id" }).fill("nothing is called so");
  await expect(rows).toHaveCount(0);
  await expect(page).toHaveURL(/#\/servers\/[0-9a-f-]+\?search=nothing/);
  // Of another server it says nothing.
  await go(page, `/servers/${SERVER_S003.id}`);
  await expect(main(page).getByRole("heading", { level: 1, name: "db-01" })).toBeHidden();
  await go(page, path);
  await expect(rows).toHaveCount(count);
  await rows.last().getByRole("button", { name: /^Actions for / }).click();
  await page.getByRole("menuitem", { name: "Delete" }).click();
  const confirm = page.getByRole("dialog").getByRole("textbox", { name: /^Type \S+ to confirm$/ });
  await confirm.fill(/^Type (\S+) to/.exec(await page.getByRole("dialog").getByText(/^Type \S+ to confirm$/).innerText())[1]);
  await page.getByRole("dialog").getByRole("button", { name: "Delete 1 backup" }).click();
  await expect(async () => {
    await emulator.setClock({ advance_seconds: 60 });
    await expect(rows).toHaveCount(count - 1, { timeout: 3000 });
  }).toPass({ timeout: 30_000 });
});

test("where no task names the policy behind a backup, that is said", async ({ page, emulator }) => {
  const path = `/servers/${await idOf(emulator, "db-01")}`;
  await emulator.setFault({ operation: "cbr.task.list", times: 1, kind: "html", status: 404 });
  await go(page, path);
  await expect(main(page).getByText("the tasks that name the policies could not be read")).toBeVisible();
  await expect(history(page).getByRole("row").nth(1)).toContainText("By policy");
  await page.route(/\/operation-logs/, (route) => route.fulfill({ json: { operation_logs: [], count: 0 } }));
  await main(page).getByRole("button", { name: "Refresh" }).click();
  await expect(main(page).getByText("the service no longer has the task that names the policy")).toBeVisible();
});

test("a server in a vault is backed up from its page, one in none is associated", async ({ page, emulator }) => {
  await go(page, `/servers/${SERVER_S003.id}`);
  await main(page).getByRole("button", { name: "Back up now" }).click();
  await expect(main(page).getByRole("heading", { name: "Create a restore point" })).toBeVisible();
  // It alone, not all that its vault holds.
  await expect(main(page).getByRole("radio", { name: "Chosen resources" })).toBeChecked();
  await go(page, `/servers/${await idOf(emulator, "app-01")}`);
  await expect(main(page).getByRole("button", { name: /^(Associate with a vault|Back up now)$/ })).toBeVisible();
});

test("what its service no longer lists keeps its history", async ({ page, emulator, look }) => {
  const id = await idOf(emulator, "db-01");
  await page.route(`**/protectables/server/instances/${id}`, (route) =>
    route.fulfill({ status: 404, json: { error_code: "BackupService.7100", error_msg: "not found" } }),
  );
  await go(page, `/servers/${id}`);
  await expect(main(page).getByText("The service no longer lists this resource")).toBeVisible();
  await expect(main(page).getByRole("heading", { name: "db-01", level: 1 })).toBeVisible();
  await expect(history(page).getByRole("row").nth(1)).toBeVisible();
  await look("a server that is gone");
});

test("a server leaves its vault after its name was typed, and is out in the end", async ({ page, emulator, look }) => {
  const id = await idOf(emulator, "db-01");
  await go(page, `/servers/${id}`);
  await main(page).getByRole("button", { name: "Remove from vault" }).click();
  const dialog = page.getByRole("dialog");
  await expect(dialog.getByText(/Its 3 backups there \(.*\) will be gone for good/)).toBeVisible();
  await look("remove a server from its vault");
  await dialog.getByRole("textbox", { name: "Type db-01 to confirm" }).fill("db-01");
  await emulator.setClock({ freeze: true });
  await dialog.getByRole("button", { name: "Remove from vault" }).click();
  await expect(main(page).getByText("It is being removed from its vault").first()).toBeVisible();
  await emulator.setClock({ freeze: false, advance_seconds: 60 });
  await expect(main(page).getByText("It is no longer in a vault").first()).toBeVisible({ timeout: 15_000 });
  await expect(main(page).getByText("No backups yet")).toBeVisible();
});

test("a server that the service does not remove is told to be there still", async ({ page, emulator }) => {
  await go(page, `/servers/${await idOf(emulator, "db-01")}`);
  await main(page).getByRole("button", { name: "Remove from vault" }).click();
  const dialog = page.getByRole("dialog");
  await dialog.getByRole("textbox", { name: "Type db-01 to confirm" }).fill("db-01");
  // Answered with success, and nothing was taken out.
  await page.route("**/removeresources", (route) => route.fulfill({ json: { remove_resource_ids: [] } }));
  await dialog.getByRole("button", { name: "Remove from vault" }).click();
  await expect(main(page).getByText("It is still in its vault").first()).toBeVisible();
});
