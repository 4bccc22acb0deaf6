// Back up a disk with VBS: the exact request, the job followed to its end, every outcome.
import { expect, test } from "./fixtures.mjs";
import { main } from "./support/page.mjs";
import { enterToken, go } from "./support/sign-in.mjs";

const DISK = "c68ae7fb-0aa5-4a97-ab01-ed02c5b7e768";
const disk = (page, name) => page.getByRole("group", { name: "What to back up" }).getByRole("radio", { name, exact: true });
const submit = (page) => page.getByRole("button", { name: /^Back up / });
const isBackup = (request) => request.method() === "POST" && request.url().endsWith("/cloudbackups");
const sent = (page) => page.waitForRequest(isBackup).then((request) => request.postDataJSON());

test.beforeEach(async ({ page, signIn }) => {
  await signIn();
  await go(page, "/classic/disk-backup");
  await expect(disk(page, "volume-demo")).toBeVisible();
});

test("the smallest request says its extent as text, and its job is followed to success", async ({ page, look }) => {
  await disk(page, "volume-demo").check();
  await page.getByLabel("Backup name").fill("backup1");
  const body = sent(page);
  await page.getByRole("button", { name: "Back up volume-demo" }).click();
  expect(await body).toEqual({ backup: { volume_id: DISK, name: "backup1", extend_param: { FullBackup: "false" } } });
  await expect(main(page).getByText("volume-demo is backed up", { exact: true })).toBeVisible();
  await expect(main(page)).toContainText("Job id");
  await expect(main(page)).toContainText("Backup id");
  await expect(main(page).getByText("Succeeded", { exact: true })).toBeVisible();
  await look("disk backup, saved");
  await page.getByRole("button", { name: "Back up another disk" }).click();
  await expect(page.getByLabel("Backup name")).toHaveValue("");
});

test("every field goes out", async ({ page }) => {
  await disk(page, "volume-demo").check();
  await page.getByLabel("Snapshot id").fill("2bb856e1-b3d8-4432-a858-09e4ce939389");
  await page.getByLabel("Backup name").fill("backup1");
  await page.getByLabel("Description").fill("Backup_Demo");
  await page.getByRole("radio", { name: /^Full/ }).check();
  await page.getByRole("button", { name: "Add tag" }).click();
  await page.getByLabel("Key 1").fill("key");
  await page.getByLabel("Value 1").fill("value");
  const body = sent(page);
  await submit(page).click();
  expect(await body).toEqual({
    backup: {
      volume_id: DISK,
      snapshot_id: "2bb856e1-b3d8-4432-a858-09e4ce939389",
      name: "backup1",
      description: "Backup_Demo",
      tags: [{ key: "key", value: "value" }],
      extend_param: { FullBackup: "true" },
    },
  });
  await expect(main(page).getByText("volume-demo is backed up", { exact: true })).toBeVisible();
});

test("a job that fails ends red, with the reason", async ({ page, look }) => {
  await page.getByRole("searchbox", { name: "Search disks by name or id" }).fill("fails-later");
  await disk(page, "fails-later").check();
  await page.getByLabel("Backup name").fill("doomed");
  await submit(page).click();
  await expect(main(page).getByText("The backup of fails-later failed", { exact: true })).toBeVisible();
  await expect(page.getByRole("main")).toContainText(/VolumeBackup\.\d+|VBS\.\d+/);
  await look("disk backup, failed");
});

test("a refusal for new projects is explained and offers the vault", async ({ page, emulator, look }) => {
  await disk(page, "volume-demo").check();
  await page.getByLabel("Backup name").fill("kept");
  await emulator.setFault({ operation: "vbs.backup.create", kind: "status", status: 400, shape: "vbs", code: "BackupService.4008", message: "closed" });
  await submit(page).click();
  await expect(main(page).getByText("HTTP 400, BackupService.4008")).toBeVisible();
  await expect(main(page).getByText("Nothing was changed.")).toBeVisible();
  await expect(page.getByLabel("Backup name")).toHaveValue("kept");
  await look("disk backup, closed");
  await page.getByRole("link", { name: "Protect with a vault" }).click();
  await expect(page).toHaveURL(/#\/protect$/);
});

test("a region without the service is told before anything is typed", async ({ page, emulator, look }) => {
  await go(page, "/session");
  await page.getByRole("button", { name: "Use another token or project" }).click();
  await page.getByLabel("Region", { exact: true }).selectOption({ label: "Netherlands (eu-nl)" });
  await enterToken(page, emulator.config.token);
  await expect(page.getByRole("heading", { level: 1, name: "Overview" })).toBeVisible();
  for (const [path, name] of [
    ["disk-backup", "Disk backup (VBS)"],
    ["server-backup", "Server backup (CSBS)"],
  ]) {
    await go(page, `/classic/${path}`);
    await expect(main(page).getByText(`${name} is not in the region eu-nl`)).toBeVisible();
    await expect(page.getByRole("link", { name: "Protect with a vault" }).first()).toBeVisible();
    await look(`${path}, not in the region`);
  }
});

test("an answer that is lost after the effect is looked for, not sent again", async ({ page, emulator }) => {
  let posts = 0;
  page.on("request", (request) => (posts += isBackup(request) ? 1 : 0));
  await disk(page, "volume-demo").check();
  await page.getByLabel("Backup name").fill("lost_backup");
  await emulator.setFault({ operation: "vbs.backup.create", kind: "broken", when: "after" });
  await submit(page).click();
  await expect(main(page).getByText(/The request took effect. Found: lost_backup/)).toBeVisible();
  expect(posts).toBe(1);
});

test("an answer that is lost before the effect leaves the choice", async ({ page, emulator }) => {
  await disk(page, "volume-demo").check();
  await page.getByLabel("Backup name").fill("never_made");
  await emulator.setFault({ operation: "vbs.backup.create", kind: "broken", when: "before" });
  await submit(page).click();
  await expect(main(page).getByText(/No result of the request is there/)).toBeVisible();
  await page.getByRole("button", { name: "Send again" }).click();
  await expect(main(page).getByText("volume-demo is backed up", { exact: true })).toBeVisible();
});

test("an unanswered question about the job is asked again by itself", async ({ page, emulator }) => {
  await disk(page, "volume-demo").check();
  await page.getByLabel("Backup name").fill("patient");
  await emulator.setFault({ operation: "vbs.job.show", kind: "status", status: 503, shape: "gateway" });
  await submit(page).click();
  await expect(main(page).getByText("volume-demo is backed up", { exact: true })).toBeVisible({ timeout: 30_000 });
});
