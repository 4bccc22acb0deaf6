// Create a restore point: the whole vault, some of it, without some disks; refusals; lost answers.
import { expect, test } from "./fixtures.mjs";
import { main, summary } from "./support/page.mjs";
import { EMPTY_VAULT, SAVED, SERVER_S003, VAULT_S003, changes, picker } from "./support/protect.mjs";
import { go } from "./support/sign-in.mjs";

const submit = (page) => page.getByRole("button", { name: /^Back up / });
const result = (page) => page.getByRole("region", { name: "Result" });
const name = (page) => page.getByLabel("Backup name");
const resources = (page) => picker(main(page), "Resources to back up");

/** The form for a vault of the list. */
async function open(page, vault = VAULT_S003) {
  await go(page, `/restore-points/create?vault=${vault.id}`);
  await expect(page.getByRole("radio", { name: new RegExp(`^${vault.name}`) })).toBeChecked();
}

test.beforeEach(async ({ signIn }) => signIn());

test("the whole vault: no resources in the request", async ({ page, look }) => {
  const sent = changes(page);
  await open(page);
  await expect(page.getByRole("radio", { name: "The whole vault" })).toHaveAccessibleDescription("Its 1 server, 40 GB.");
  await page.getByRole("button", { name: "Back up the vault: 1 resource" }).click();
  await expect(result(page)).toContainText(SAVED);
  await look("restore point, saved");
  expect(sent.map(({ body }) => body)).toEqual([
    { checkpoint: { parameters: { auto_trigger: false, incremental: true }, vault_id: VAULT_S003.id } },
  ]);
  await expect(result(page)).toContainText(sent[0].answer.checkpoint.id);
  await result(page).getByText("Whole answer (JSON)").first().click();
  await expect(result(page)).toContainText('"skipped_resources": []');
});

test("chosen resources: exactly the body of seed S003", async ({ page }) => {
  const sent = changes(page);
  await open(page);
  await page.getByRole("radio", { name: "Chosen resources" }).check();
  await page.getByRole("checkbox", { name: SERVER_S003.name }).check();
  await name(page).fill("backup_name");
  await page.getByRole("textbox", { name: "Description" }).fill("backup_description");
  await page.getByText("More fields").click();
  await page.getByRole("switch", { name: "Mark as begun by the scheduler" }).check();
  await expect(page.getByText(/Meant for the scheduler/)).toBeVisible();
  await page.getByRole("button", { name: "Back up 1 resource" }).click();
  await expect(result(page)).toContainText(SAVED);
  expect(sent.map(({ body }) => body)).toEqual([
    {
      checkpoint: {
        parameters: { auto_trigger: true, description: "backup_description", incremental: true, name: "backup_name", resources: [SERVER_S003.id] },
        vault_id: VAULT_S003.id,
      },
    },
  ]);
});

test("without some disks: resource_details with exclude_volumes, as S003 has them", async ({ page, look }) => {
  const sent = changes(page);
  await production(page);
  await page.getByRole("radio", { name: "Without some disks" }).check();
  await page.getByRole("checkbox", { name: "db-01", exact: true }).check();
  await page.getByRole("checkbox", { name: "db-01-volume-0001, 200 GB" }).check();
  await look("restore point, disks");
  await page.getByRole("button", { name: "Back up 1 resource" }).click();
  await expect(result(page)).toContainText(SAVED);
  const { parameters } = sent[0].body.checkpoint;
  expect(parameters).toEqual({
    auto_trigger: false,
    incremental: true,
    resource_details: [{ id: expect.stringMatching(/^[0-9a-f-]{36}$/), type: "OS::Nova::Server", extra_info: { exclude_volumes: [expect.stringMatching(/^[0-9a-f-]{36}$/)] } }],
  });
  expect(parameters.resource_details[0].id).not.toBe(parameters.resource_details[0].extra_info.exclude_volumes[0]);
});

test("every disk left out is warned about", async ({ page }) => {
  await production(page);
  await page.getByRole("radio", { name: "Without some disks" }).check();
  await page.getByRole("checkbox", { name: "monitor-01", exact: true }).check();
  await page.getByRole("checkbox", { name: "monitor-01-volume-0000, 40 GB" }).check();
  await expect(page.getByText("Every disk of this server is left out: nothing of it would be saved.")).toBeVisible();
});

test("a vault of disks offers no disks to leave out", async ({ page }) => {
  await go(page, "/restore-points/create");
  await page.getByRole("radio", { name: /^archive-disks/ }).check();
  const without = page.getByRole("radio", { name: "Without some disks" });
  await expect(without).toBeDisabled();
  await expect(without).toHaveAccessibleDescription("Only servers have disks to leave out.");
});

test("a vault that holds nothing says so and leads on", async ({ page }) => {
  await open(page, EMPTY_VAULT);
  await expect(page.getByText("The vault holds no resources, so there is nothing to back up")).toBeVisible();
  await page.getByRole("link", { name: "Associate resources" }).last().click();
  await expect(page.getByRole("heading", { name: "Associate resources", level: 1 })).toBeVisible();
  await expect(page.getByRole("radio", { name: /^vault-8538/ })).toBeChecked();
});

test("the whole vault with one that is skipped: told first, never green", async ({ page, look }) => {
  await production(page);
  await page.getByRole("button", { name: "Back up the vault: 5 resources" }).click();
  await expect(result(page)).toContainText("1 resource was skipped: it is not in this restore point");
  await expect(result(page)).toContainText("Not everything is saved: 4 saved, 1 skipped");
  await expect(result(page)).not.toContainText(/\d of \d resources? backed up/);
  await look("restore point, skipped");
});

for (const [code, meaning, remedy] of [
  ["BackupService.6125", "A backup is already running.", "Wait until the running backup is done"],
  ["BackupService.6114", "The vault is over its capacity.", "Enlarge the vault or delete backups"],
  ["BackupService.6113", "The state of the vault does not allow a backup.", "Wait until it is available"],
]) {
  test(`${code} is explained, and the form is kept`, async ({ page, emulator, look }) => {
    await open(page);
    await name(page).fill("kept_name");
    await page.getByRole("radio", { name: "Full" }).check();
    await emulator.setFault({ operation: "cbr.checkpoint.create", kind: "status", status: 400, shape: "cbr", code, message: "no" });
    await submit(page).click();
    const alert = page.getByRole("alert").filter({ hasText: "The service refused the request" });
    for (const said of [meaning, remedy, `HTTP 400, ${code}`, "Nothing was changed."]) await expect(alert).toContainText(said);
    await look(`restore point, ${code}`);
    await expect(name(page)).toHaveValue("kept_name");
    await expect(page.getByRole("radio", { name: "Full" })).toBeChecked();
    await submit(page).click();
    await expect(result(page)).toContainText(SAVED);
  });
}

test("an answer lost after the effect: the run is found by its name, and nothing is sent twice", async ({ page, emulator }) => {
  const sent = changes(page);
  await open(page);
  await name(page).fill("night_run");
  await emulator.setFault({ operation: "cbr.checkpoint.create", kind: "broken", when: "after" });
  await submit(page).click();
  await expect(page.getByText(/Restore point [0-9a-f-]{36} \(“night_run”\)/)).toBeVisible();
  expect(sent).toHaveLength(1);
  await page.getByRole("link", { name: "Open it" }).click();
  await expect(main(page).locator(".bc-fact").filter({ hasText: "night_run" })).toBeVisible();
});

test("an answer lost before the effect: nothing is there, and sending again is the person's choice", async ({ page, emulator }) => {
  const sent = changes(page);
  await open(page);
  await name(page).fill("night_run");
  await emulator.setFault({ operation: "cbr.checkpoint.create", kind: "broken", when: "before" });
  await submit(page).click();
  await expect(page.getByText(/No result of the request is there/)).toBeVisible();
  expect(sent).toHaveLength(1);
  await page.getByRole("button", { name: "Send again" }).click();
  await expect(result(page)).toContainText(SAVED);
  expect(sent).toHaveLength(2);
});

test("a server that is broken is told before it is sent, whatever its vault says", async ({ page, look }) => {
  const sent = changes(page);
  await production(page);
  await expect(main(page)).toContainText("1 resource is likely to be skipped");
  await expect(main(page).getByRole("listitem").filter({ hasText: "erp-old (Error): In this state a backup is likely to skip it." })).toBeVisible();
  await page.getByRole("radio", { name: "Chosen resources" }).check();
  const row = page.getByRole("checkbox", { name: "erp-old", exact: true });
  await expect(row).toHaveAccessibleDescription(/Error/);
  await expect(row).not.toHaveAccessibleDescription(/Available/);
  await expect(page.getByRole("checkbox", { name: "db-01", exact: true })).toHaveAccessibleDescription(/Available/);
  await row.check();
  await expect(resources(page)).toHaveAccessibleDescription(/erp-old: Its state is “Error”, so a backup may be refused\. Check it before you send\./);
  await look("restore point, broken server");
  await page.getByRole("checkbox", { name: "db-01", exact: true }).check();
  await page.getByRole("button", { name: "Back up 2 resources" }).click();
  await expect(page.getByRole("region", { name: "Result" })).toContainText("erp-old");
  expect(sent[0].body.checkpoint.parameters.resources).toHaveLength(2);
});

test("a resource of a type that no restore point takes is stopped and named", async ({ page }) => {
  const sent = changes(page);
  await page.route(
    (url) => url.pathname.endsWith("/vaults"),
    async (route) => {
      if (route.request().method() !== "GET") return route.fallback();
      const response = await route.fetch();
      const json = await response.json();
      for (const vault of json.vaults) for (const held of vault.resources) held.type = "OS::Workspace::DesktopV2";
      return route.fulfill({ response, json });
    },
  );
  await open(page);
  await page.getByRole("radio", { name: "Without some disks" }).check();
  await page.getByRole("checkbox", { name: SERVER_S003.name }).check();
  await submit(page).click();
  await expect(summary(page)).toContainText(`Resources to back up: ${SERVER_S003.name}: Choose one of: OS::Nova::Server`);
  expect(sent).toEqual([]);
});

/** The form for the vault “production”, which holds five servers of which one can't be backed up. */
async function production(page) {
  await go(page, "/restore-points/create");
  await page.getByRole("radio", { name: /^production/ }).check();
}
