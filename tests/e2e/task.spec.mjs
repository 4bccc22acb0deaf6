// The page of a task: progress and what is left, why it failed, what it is about, and where it stands still.
import { expect, test } from "./fixtures.mjs";
import { main } from "./support/page.mjs";
import { uuid } from "./support/protect.mjs";
import { go } from "./support/sign-in.mjs";

async function ask(emulator, path) {
  const { token, project_id: project } = emulator.config;
  const reply = await fetch(`${emulator.address}/v3/${project}${path}`, { headers: { "x-auth-token": token } });
  return reply.json();
}

/** The task of a restore of one disk onto another, begun from elsewhere. */
async function restoring(emulator) {
  const { token, project_id: project } = emulator.config;
  const { backups } = await ask(emulator, "/backups?resource_name=exports");
  const { instances } = await ask(emulator, "/protectables/disk/instances?name=media");
  const begun = await fetch(`${emulator.address}/v3/${project}/backups/${backups[0].id}/restore`, {
    method: "POST",
    headers: { "x-auth-token": token, "content-type": "application/json" },
    body: JSON.stringify({ restore: { volume_id: instances[0].id } }),
  });
  expect(begun.status).toBe(202);
  return (await ask(emulator, "/operation-logs?operation_type=restore")).operation_logs[0];
}

test.beforeEach(({ signIn }) => signIn());

test("a task that failed says why, and leads to what it is about", async ({ page, emulator, look }) => {
  await emulator.setFault({ operation: "cbr.backup.restore", kind: "fail-work", code: "BackupService.2000", message: "no" });
  const task = await restoring(emulator);
  await emulator.setClock({ advance_seconds: 900 });
  await go(page, `/tasks/${task.id}`);
  await expect(main(page).getByText("This task failed")).toBeVisible();
  await look("a failed task");
  await main(page).getByRole("link", { name: task.extra_info.resource.name }).click();
  await expect(main(page).getByRole("heading", { name: task.extra_info.resource.name, level: 1 })).toBeVisible();
  // What the overview counts is what it leads to.
  await go(page, "/");
  await page.getByRole("region", { name: "Figures" }).getByRole("link", { name: /^Tasks failed in 24 h\s*1/ }).click();
  await expect(page).toHaveURL(/#\/tasks\?state=failed&from=\d{4}-\d\d-\d\d$/);
  await expect(main(page).getByRole("row")).toHaveCount(2);
});

test("a task that runs is followed to its end", async ({ page, emulator, look }) => {
  await emulator.setClock({ freeze: true });
  const task = await restoring(emulator);
  await go(page, `/tasks/${task.id}`);
  await expect(main(page).getByRole("progressbar")).toBeVisible();
  await look("a task that runs");
  await emulator.setClock({ freeze: false, advance_seconds: 900 });
  await expect(main(page).getByRole("progressbar")).toHaveCount(0, { timeout: 15_000 });
  await expect(main(page).getByText("Succeeded").first()).toBeVisible();
});

test("the list of tasks follows what runs, and whoever reads it keeps the place", async ({ page, emulator, look }) => {
  await emulator.setClock({ freeze: true });
  const task = await restoring(emulator);
  await go(page, "/tasks");
  const named = page.getByRole("button", { name: `Open Restore of ${task.extra_info.resource.name}`, exact: true });
  const row = main(page).getByRole("row").filter({ has: named }).first();
  const opener = row.getByRole("button").first();
  await expect(row.getByRole("progressbar")).toBeVisible();
  await row.getByRole("checkbox").check();
  await look("tasks, one runs");
  await opener.focus();
  await emulator.setClock({ freeze: false, advance_seconds: 900 });
  await expect(row).toContainText("Succeeded", { timeout: 15_000 });
  await expect(row.getByRole("progressbar")).toHaveCount(0);
  await expect(opener).toBeFocused();
  await expect(row.getByRole("checkbox")).toBeChecked();

  await test.step("a row opens at the side, with the way to its page", async () => {
    await opener.press("Enter");
    await expect(page).toHaveURL(/#\/tasks\?open=[0-9a-f-]+$/);
    await page.getByRole("dialog").getByRole("link", { name: "Open this task" }).click();
    await expect(page).toHaveURL(new RegExp(`#/tasks/${task.id}$`));
  });
});

test("a task that stands still has a text for support", async ({ page, emulator, look }) => {
  const { operation_logs: tasks } = await ask(emulator, "/operation-logs?limit=1");
  const begun = new Date(Date.now() - 25 * 60_000).toISOString().replace("Z", "");
  const task = {
    ...tasks[0],
    status: "running",
    started_at: begun,
    created_at: begun,
    ended_at: null,
    extra_info: { resource: tasks[0].extra_info.resource },
  };
  await page.route(`**/operation-logs/${task.id}`, (route) => route.fulfill({ json: { operation_log: task } }));
  await go(page, `/tasks/${task.id}`);
  await expect(main(page).getByText("Not moved for 25 minutes")).toBeVisible();
  await expect(main(page).getByText(`task: ${task.id}`)).toBeVisible();
  await look("a task that stands still");
});

test("a task that nobody knows is told as that", async ({ page, look }) => {
  await go(page, `/tasks/${uuid(9)}`);
  await expect(main(page).getByText("No such task")).toBeVisible();
  await look("no such task");
});
