// The page of a backup, and its deletion.
import { expect, test } from "./fixtures.mjs";
import { hurry, main } from "./support/page.mjs";
import { uuid } from "./support/protect.mjs";
import { go } from "./support/sign-in.mjs";

async function backupsOf(emulator, name) {
  const { token, project_id: project } = emulator.config;
  const reply = await fetch(`${emulator.address}/v3/${project}/backups?resource_name=${name}`, { headers: { "x-auth-token": token } });
  return (await reply.json()).backups;
}

const remove = (page) => main(page).getByRole("button", { name: "Delete backup" });
const dialog = (page) => page.getByRole("dialog");

test.beforeEach(({ signIn }) => signIn());

test("what it holds is listed with ids to copy, and every mention leads there", async ({ page, emulator }) => {
  const [backup] = await backupsOf(emulator, "db-01");
  await go(page, `/restore-points/${backup.checkpoint_id}`);
  await main(page).getByRole("link", { name: backup.name, exact: true }).click();
  await expect(main(page).getByRole("heading", { name: "db-01", level: 1 })).toBeVisible();
  const disks = main(page).getByRole("table", { name: "Disks in this backup" });
  await expect(disks.getByRole("row")).toHaveCount(4);
  await expect(disks.getByRole("button", { name: /^Copy/ }).first()).toBeVisible();
  const uses = main(page).getByRole("region", { name: "What it can do" });
  await expect(uses.locator(".bc-fact").filter({ hasText: "Overwrite the server it was made of, or another one" })).toContainText("Yes");
  const disk = disks.getByRole("link", { name: /^db-01-volume-0001/ });
  await disk.click();
  await expect(main(page).getByRole("heading", { name: /^db-01-volume-0001/, level: 1 })).toBeVisible();
});

test("the row that is open offers what its menu does, and its deletion says how many usable backups stay", async ({ page, emulator, look }) => {
  const all = await backupsOf(emulator, "db-01");
  const backup = all.find((row) => row.status === "available");
  const others = all.filter((row) => row.status === "available").length - 1;
  await go(page, `/backups?open=${backup.id}`);
  const panel = dialog(page).filter({ has: page.getByRole("link", { name: "Open this backup" }) });
  await expect(panel.getByRole("link", { name: "Restore", exact: true })).toBeVisible();
  await look("a backup at the side");
  const press = panel.getByRole("button", { name: "Delete", exact: true });
  const asked = page.getByRole("dialog", { name: "Delete 1 backup?" });
  await press.click();
  await expect(asked.getByText(new RegExp(`^${others === 0 ? "No" : others} usable backups? .*db-01`))).toBeVisible();
  await look("delete the backup at the side");
  await asked.getByRole("button", { name: "Cancel" }).click();
  await expect(press).toBeFocused();
  await press.click();
  await asked.getByRole("textbox").fill(backup.name);
  await asked.getByRole("button", { name: "Delete 1 backup" }).click();
  // What is being done is not covered by the panel.
  await expect(panel).toBeHidden();
  await expect(page.getByRole("region", { name: "Actions", exact: true })).toContainText("Delete 1 backup");
});

test("a backup that is not there is told from one that could not be read", async ({ page, emulator, look }) => {
  await go(page, `/backups/${uuid(7)}`);
  await expect(main(page).getByRole("heading", { name: "No such backup" })).toBeVisible();
  await look("no such backup");
  await hurry(page);
  const [backup] = await backupsOf(emulator, "db-01");
  await emulator.setFault({ operation: "cbr.backup.show", kind: "status", status: 500, times: 4 });
  await go(page, `/backups/${backup.id}`);
  await expect(main(page).getByText("HTTP 500")).toBeVisible();
  await main(page).getByRole("button", { name: "Ask again" }).click();
  await expect(main(page).getByRole("heading", { name: "db-01", level: 1 })).toBeVisible();
});

test("it is deleted after its name was typed, and followed until it is gone", async ({ page, emulator, look }) => {
  const all = await backupsOf(emulator, "db-01");
  await go(page, `/backups/${all[0].id}`);
  await remove(page).click();
  const usable = all.filter((row) => row.status === "available").length - 1;
  const left = usable === 0 ? "It is the last usable backup" : `${usable} usable backup`;
  await expect(dialog(page).getByText(left)).toBeVisible();
  await expect(dialog(page).getByText("with the parts of 3 disks for good")).toBeVisible();
  await look("delete a backup");
  await dialog(page).getByRole("textbox", { name: "Type db-01 to confirm" }).fill("db-01");
  await emulator.setClock({ freeze: true });
  await dialog(page).getByRole("button", { name: "Delete backup" }).click();
  await expect(main(page).getByText("The backup is being deleted").first()).toBeVisible();
  await emulator.setClock({ freeze: false, advance_seconds: 600 });
  await expect(main(page).getByRole("heading", { name: "The backup of “db-01” is deleted" })).toBeVisible({ timeout: 15_000 });
  expect(await backupsOf(emulator, "db-01")).toHaveLength(all.length - 1);
});

for (const [code, said] of [
  ["BackupService.6204", /image/],
  ["BackupService.6220", /locked/],
]) {
  test(`the refusal ${code} is told in words, and the backup stays`, async ({ page, emulator }) => {
    const all = await backupsOf(emulator, "db-01");
    await go(page, `/backups/${all[0].id}`);
    await emulator.setFault({ operation: "cbr.backup.delete", kind: "status", status: 400, shape: "cbr", code, message: "no" });
    await remove(page).click();
    await dialog(page).getByRole("textbox", { name: "Type db-01 to confirm" }).fill("db-01");
    await dialog(page).getByRole("button", { name: "Delete backup" }).click();
    await expect(dialog(page).getByText(code)).toBeVisible();
    await expect(dialog(page).getByText(said).first()).toBeVisible();
    expect(await backupsOf(emulator, "db-01")).toHaveLength(all.length);
  });
}
