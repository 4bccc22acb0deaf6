// Restore a backup: what goes where, what blocks it, what is agreed to, followed until its task ends.
import { expect, test } from "./fixtures.mjs";
import { openEntry } from "./support/log.mjs";
import { main } from "./support/page.mjs";
import { changes, picker } from "./support/protect.mjs";
import { go } from "./support/sign-in.mjs";

const submit = (page) => page.getByRole("button", { name: /^Restore/ }).last();
const result = (page) => page.getByRole("region", { name: "Result" });
const confirm = (page) => main(page).getByRole("textbox", { name: /to confirm$/ });
const target = (page, disk) => main(page).getByRole("combobox", { name: `Target for ${disk}` });

async function ask(emulator, path) {
  const { token, project_id: project } = emulator.config;
  const reply = await fetch(`${emulator.address}/v3/${project}${path}`, { headers: { "x-auth-token": token } });
  return reply.json();
}

/** The newest backup of a server or disk, with its parts. */
async function backupOf(emulator, name) {
  const { backups } = await ask(emulator, `/backups?resource_name=${name}`);
  return (await ask(emulator, `/backups/${backups[0].id}`)).backup;
}

async function open(page, backup) {
  await go(page, `/backups/${backup.id}/restore`);
  await expect(main(page).getByRole("heading", { name: "Restore a backup" })).toBeVisible();
}

test.beforeEach(({ signIn }) => signIn());

test("a server goes back onto its own disks, and its task has the last word", async ({ page, emulator, signIn, look }) => {
  const sent = changes(page);
  const backup = await backupOf(emulator, "db-01");
  await go(page, `/backups/${backup.id}`);
  await look("a backup");
  await main(page).getByRole("link", { name: "Restore", exact: true }).click();
  for (const disk of backup.children) await expect(target(page, disk.resource_name)).toHaveValue(disk.resource_id);
  await expect(main(page).getByText(/3 disks of db-01 will be overwritten with their state from .* started afterwards\./)).toBeVisible();
  await look("restore, as it opens");
  await submit(page).click();
  await expect(page.getByRole("alert").filter({ hasText: "1 thing to change" })).toBeVisible();
  await confirm(page).fill("db-02");
  await submit(page).click();
  expect(sent).toEqual([]);
  await main(page).getByRole("radio", { name: /^Leave it stopped/ }).check();
  await expect(main(page).getByText(/and stays stopped\./)).toBeVisible();
  await confirm(page).fill("db-01");
  await emulator.setClock({ freeze: true });
  await submit(page).click();
  await expect(result(page)).toContainText("Restoring db-01");
  await look("restore, under way");
  const mappings = backup.children.map((disk) => ({ backup_id: disk.id, volume_id: disk.resource_id }));
  expect(sent.map(({ method, path, body }) => ({ method, path, body }))).toEqual([
    {
      method: "POST",
      path: `/proxy/cbr/v3/${emulator.config.project_id}/backups/${backup.id}/restore`,
      body: { restore: { mappings, power_on: false, server_id: backup.resource_id } },
    },
  ]);
  // After a reload the tasks tell what still runs.
  await page.reload();
  await signIn();
  await go(page, `/backups/${backup.id}/restore`);
  await expect(main(page).getByText("Restoring db-01")).toBeVisible();
  await expect(main(page).getByText("This backup can't be restored now")).toBeVisible();
  await emulator.setClock({ freeze: false, advance_seconds: 900 });
  await expect(main(page).getByText("db-01 is restored")).toBeVisible({ timeout: 20_000 });
  await look("restore, done");
});

test("disks are paired by where they come from, whatever their order and size", async ({ page, emulator, look }) => {
  const backup = await backupOf(emulator, "db-01");
  const [system, first, second] = backup.children;
  // The server lists its disks the other way round, has lost one and got another of the same size.
  await page.route(`**/protectables/server/instances/${backup.resource_id}`, async (route) => {
    const reply = await route.fetch();
    const body = await reply.json();
    const disks = body.instance.children.reverse().filter((disk) => disk.id !== second.resource_id);
    const added = { ...disks[0], id: "0d3b9a5e-2c1f-4f6a-9a57-6a0d5b1f2c11", name: "added", detail: { ...disks[0].detail } };
    body.instance.children = [added, ...disks];
    await route.fulfill({ response: reply, json: body });
  });
  await open(page, backup);
  await expect(target(page, system.resource_name)).toHaveValue(system.resource_id);
  await expect(target(page, first.resource_name)).toHaveValue(first.resource_id);
  await expect(target(page, second.resource_name)).toHaveValue("");
  await expect(main(page).getByText("1 disk of the server is not in this backup and stays as it is")).toBeVisible();
  await confirm(page).fill("db-01");
  await submit(page).click();
  await expect(main(page).getByText(`Choose the target for ${second.resource_name}.`).first()).toBeVisible();
  await look("restore, a disk without a target");
  // Too small, and one disk twice.
  await target(page, second.resource_name).selectOption(system.resource_id);
  await expect(main(page).getByText(/The target has 40 GB, and the backup needs 100 GB/).first()).toBeVisible();
  await target(page, second.resource_name).selectOption(first.resource_id);
  await expect(main(page).getByText(/Another disk of the backup goes onto this one already/).first()).toBeVisible();
});

test("a disk in use by a running server is not overwritten", async ({ page, emulator, look }) => {
  const sent = changes(page);
  const backup = await backupOf(emulator, "exports");
  await open(page, backup);
  const disks = picker(main(page), "Target disk");
  await expect(disks.getByText(/^In use by the running server/).first()).toBeVisible();
  await expect(disks.getByText(/^Smaller than/).first()).toBeVisible();
  await expect(disks.getByRole("radio", { name: /^db-01-volume-0001/ })).toBeDisabled();
  await look("restore a disk");
  await disks.getByRole("radio", { name: /^media/ }).check();
  await expect(main(page).getByText(/^Disk media will be overwritten with the state of exports from/)).toBeVisible();
  await expect(main(page).getByText(/^media gets the state of exports from/)).toBeVisible();
  await expect(disks.getByText("40 GB, system disk").first()).toBeVisible();
  await confirm(page).fill("media");
  await submit(page).click();
  await expect(result(page)).toContainText("Restoring media");
  const { id } = (await ask(emulator, "/protectables/disk/instances?name=media")).instances[0];
  expect(sent.map((change) => change.body)).toEqual([{ restore: { volume_id: id } }]);
  await emulator.setClock({ advance_seconds: 900 });
  await expect(result(page)).toContainText("media is restored", { timeout: 20_000 });
});

test("a file system is not restored by this call, and that is said", async ({ page, emulator, look }) => {
  const { backups } = await ask(emulator, "/backups?resource_type=OS::Sfs::Turbo");
  await open(page, backups[0]);
  await expect(main(page).getByRole("paragraph").filter({ hasText: "Only backups of servers and disks can be restored here." })).toBeVisible();
  await look("restore a file system");
  await go(page, `/backups/${backups[0].id}`);
  await expect(main(page).getByText("Create a new file system, in the console of the cloud")).toBeVisible();
  await expect(main(page).getByRole("link", { name: "Restore", exact: true })).toHaveCount(0);
});

test("a refusal is explained, and a restore that fails says so in the end, and after a reload", async ({ page, emulator, signIn, look }) => {
  const backup = await backupOf(emulator, "db-01");
  await open(page, backup);
  await confirm(page).fill("db-01");
  await emulator.setFault({ operation: "cbr.backup.restore", kind: "status", status: 400, shape: "cbr", code: "BackupService.2001", message: "small" });
  await submit(page).click();
  await expect(page.getByText("HTTP 400, BackupService.2001")).toBeVisible();
  await expect(page.getByText("Nothing was changed.")).toBeVisible();
  const dialog = await openEntry(page, "cbr\\.backup\\.restore");
  await dialog.getByRole("button", { name: "Edit and send again" }).click();
  await confirm(page).fill("db-01");
  await emulator.setFault({ operation: "cbr.backup.restore", kind: "fail-work", code: "BackupService.2000", message: "no" });
  await submit(page).click();
  await emulator.setClock({ advance_seconds: 900 });
  await expect(result(page)).toContainText("The restore of db-01 failed", { timeout: 20_000 });
  await look("restore, failed");
  await page.reload();
  await signIn();
  // On the page of the form and on that of the backup: why, and the way to the task.
  for (const path of [`/backups/${backup.id}/restore`, `/backups/${backup.id}`]) {
    await go(page, path);
    await expect(main(page).getByText(/^The last restore to db-01 failed/)).toBeVisible();
    await expect(main(page).getByText(/BackupService\.2000/).first()).toBeVisible();
  }
  await look("a backup whose restore failed");
  await main(page).getByRole("link", { name: "Open task" }).click();
  await expect(main(page).getByText("This task failed")).toBeVisible();
});

for (const [when, found] of [
  ["after", /The request took effect\. Found: a restore to db-01/],
  ["before", /No result of the request is there so far/],
]) {
  test(`an answer that is lost ${when} the effect is looked for, not sent again`, async ({ page, emulator }) => {
    const sent = changes(page);
    await open(page, await backupOf(emulator, "db-01"));
    await confirm(page).fill("db-01");
    // The task is younger than the request, by any clock.
    await emulator.setClock({ freeze: true, advance_seconds: 5 });
    await emulator.setFault({ operation: "cbr.backup.restore", kind: "broken", when });
    await submit(page).click();
    await expect(page.getByText(found)).toBeVisible();
    expect(sent).toHaveLength(1);
  });
}
