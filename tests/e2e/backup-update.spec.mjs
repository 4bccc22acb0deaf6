// Rename a backup: where the cloud has it, what the answer says, a lost answer, and where the cloud has not.
import { expect, test } from "./fixtures.mjs";
import { main } from "./support/page.mjs";
import { changes } from "./support/protect.mjs";
import { go } from "./support/sign-in.mjs";

const name = (page) => page.getByRole("textbox", { name: "Backup name" });
const submit = (page) => main(page).getByRole("button", { name: "Rename", exact: true });

/** The newest backup, as the emulator knows it. */
async function newest({ address, config }) {
  const { token, project_id: project } = config;
  const reply = await fetch(`${address}/v3/${project}/backups?limit=1`, { headers: { "x-auth-token": token } });
  return (await reply.json()).backups[0];
}

/** Signs in to the cloud that has the call. */
async function signInThere(page, emulator) {
  await go(page, "/session");
  await page.getByRole("button", { name: "Use another token or project" }).click();
  await page.getByRole("radio", { name: "Huawei Cloud" }).check();
  await page.getByLabel("Token", { exact: true }).fill(emulator.config.token);
  await main(page).getByRole("button", { name: "Sign in" }).click();
  await expect(page.getByRole("heading", { level: 1, name: "Overview" })).toBeVisible();
}

test.beforeEach(({ signIn }) => signIn());

test("from its page: the name is checked, sent, and stands on the page", async ({ page, emulator, look }) => {
  await signInThere(page, emulator);
  const sent = changes(page);
  const backup = await newest(emulator);
  await go(page, `/backups/${backup.id}`);
  await main(page).getByRole("link", { name: "Rename" }).click();
  await expect(name(page)).toHaveValue(backup.name);
  await name(page).fill("before upgrade");
  await name(page).blur();
  await expect(main(page).getByText(/letters, digits/).last()).toBeVisible();
  await name(page).fill("before_upgrade");
  await submit(page).click();
  const result = page.getByRole("region", { name: "Result" });
  await expect(result).toContainText("The backup is now called “before_upgrade”");
  await look("rename backup, done");
  expect(sent.map(({ method, path, body }) => ({ method, path, body }))).toEqual([
    { method: "PUT", path: `/proxy/cbr/v3/${emulator.config.project_id}/backups/${backup.id}`, body: { backup: { name: "before_upgrade" } } },
  ]);
  await result.getByRole("link", { name: "Open backup" }).click();
  await expect(main(page).getByText("before_upgrade").first()).toBeVisible();
});

test("a lost answer is looked for, not sent again", async ({ page, emulator }) => {
  await signInThere(page, emulator);
  const backup = await newest(emulator);
  await go(page, `/backups/${backup.id}/rename`);
  await name(page).fill("kept");
  await emulator.setFault({ operation: "cbr.backup.update", kind: "broken", when: "after" });
  await submit(page).click();
  await expect(main(page).getByText("The backup with the new name “kept”")).toBeVisible();
  expect((await newest(emulator)).name).toBe("kept");
});

test("a cloud without the call says so before anything is typed", async ({ page, emulator }) => {
  const backup = await newest(emulator);
  await go(page, `/backups/${backup.id}`);
  await expect(main(page).getByRole("button", { name: "Delete backup" })).toBeVisible();
  await expect(main(page).getByRole("link", { name: "Rename" })).toHaveCount(0);
  await go(page, `/backups/${backup.id}/rename`);
  await expect(submit(page)).toHaveAttribute("aria-disabled", "true");
  await expect(submit(page)).toHaveAccessibleDescription("This cloud does not offer that.");
});
