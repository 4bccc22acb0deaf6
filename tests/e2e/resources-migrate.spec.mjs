// Move resources to another vault: what fits, what goes along, accepted and done, refusals, lost answers.
import { expect, test } from "./fixtures.mjs";
import { openEntry } from "./support/log.mjs";
import { main } from "./support/page.mjs";
import { EMPTY_VAULT, SERVER_S003, VAULT_S003, changes, picker } from "./support/protect.mjs";
import { go } from "./support/sign-in.mjs";

const resources = (page) => picker(main(page), "Resources to move");
const destination = (page) => picker(main(page), "Destination vault");
const submit = (page) => page.getByRole("button", { name: /^Move (\d+ |resources)/ }).last();
const result = (page) => page.getByRole("region", { name: "Result" });

async function open(page, id = VAULT_S003.id) {
  await go(page, `/vaults/${id}/move`);
  await expect(resources(page)).toBeVisible();
}

async function choose(page, server = SERVER_S003.name, to = EMPTY_VAULT.name) {
  await resources(page).getByRole("checkbox", { name: server, exact: true }).check();
  await destination(page).getByRole("radio", { name: new RegExp(`^${to}`) }).check();
}

/** A vault by its name. */
async function vault(emulator, name) {
  const { token, project_id: project } = emulator.config;
  const reply = await fetch(`${emulator.address}/v3/${project}/vaults?name=${name}`, { headers: { "x-auth-token": token } });
  return (await reply.json()).vaults[0];
}

test.beforeEach(({ signIn }) => signIn());

test("a server moves: accepted first, done when it is there", async ({ page, emulator, look }) => {
  const sent = changes(page);
  await go(page, `/vaults/${VAULT_S003.id}`);
  await main(page).getByRole("link", { name: "Move resources" }).click();
  await expect(resources(page)).toBeVisible();
  await look("move resources, empty");
  await choose(page);
  await expect(main(page).getByText("The backups move to the new vault and count against its size.")).toBeVisible();
  await look("move resources, chosen");
  await emulator.setClock({ freeze: true });
  await submit(page).click();
  await expect(result(page)).toContainText("1 resource is being moved");
  await look("move resources, under way");
  await emulator.setClock({ freeze: false, advance_seconds: 10 });
  await expect(result(page)).toContainText("1 resource is in the new vault", { timeout: 15_000 });
  await look("move resources, done");
  expect(sent.map(({ method, path, body }) => ({ method, path, body }))).toEqual([
    {
      method: "POST",
      path: `/proxy/cbr/v3/${emulator.config.project_id}/vaults/${VAULT_S003.id}/migrateresources`,
      body: { resource_ids: [SERVER_S003.id], destination_vault_id: EMPTY_VAULT.id },
    },
  ]);
  await result(page).getByRole("link", { name: "Open the new vault" }).click();
  await expect(main(page).getByRole("table").getByText(SERVER_S003.name)).toBeVisible();
});

test("what goes along is counted, the policies are named, and what does not fit says why", async ({ page, emulator, look }) => {
  const { id, resources: held } = await vault(emulator, "production");
  const full = held.find((row) => row.backup_count > 0);
  await open(page, id);
  await expect(destination(page).getByText("The resources are in this vault.")).toBeVisible();
  await expect(destination(page).getByText("This vault takes another kind of resources.").first()).toBeVisible();
  await expect(destination(page).getByRole("radio", { name: /^archive-disks/ })).toBeDisabled();
  await choose(page, full.name);
  await expect(main(page).getByRole("listitem").filter({ hasText: new RegExp(`^${full.backup_count} backups, `) })).toBeVisible();
  await expect(main(page).getByText(/no longer applies\. The vault “vault-8538” has no backup policy/)).toBeVisible();
  await look("move resources, with backups");
});

test("a refusal is explained, and a move that fails leaves everything where it was", async ({ page, emulator, look }) => {
  await open(page);
  await choose(page);
  await emulator.setFault({ operation: "cbr.resources.migrate", kind: "status", status: 400, shape: "cbr", code: "BackupService.6129", message: "full" });
  await submit(page).click();
  await expect(page.getByText("HTTP 400, BackupService.6129")).toBeVisible();
  await expect(page.getByText("Nothing was changed.")).toBeVisible();
  await look("move resources, refused");
  await emulator.setFault({ operation: "cbr.resources.migrate", kind: "fail-work", code: "BackupService.6112", message: "state" });
  await emulator.setClock({ freeze: true });
  await submit(page).click();
  await expect(result(page)).toContainText("1 resource is being moved");
  await emulator.setClock({ freeze: false, advance_seconds: 10 });
  await expect(result(page)).toContainText("The move failed", { timeout: 15_000 });
  await expect(result(page)).toContainText("None of the resources is in the new vault.");
  await look("move resources, failed");
});

for (const [when, found] of [
  ["after", /The request took effect\. Found: a task that moves the resources/],
  ["before", /No result of the request is there so far/],
]) {
  test(`an answer that is lost ${when} the effect is looked for, not sent again`, async ({ page, emulator }) => {
    const sent = changes(page);
    await open(page);
    await choose(page);
    // The task is younger than the request, by any clock.
    await emulator.setClock({ freeze: true, advance_seconds: 5 });
    await emulator.setFault({ operation: "cbr.resources.migrate", kind: "broken", when });
    await submit(page).click();
    await expect(page.getByText(found)).toBeVisible();
    expect(sent).toHaveLength(1);
  });
}

test("nothing is sent before both are chosen", async ({ page, look }) => {
  const sent = changes(page);
  await open(page);
  await submit(page).click();
  await expect(page.getByRole("alert").filter({ hasText: "2 things to change" })).toBeVisible();
  await look("move resources, nothing chosen");
  expect(sent).toEqual([]);
});

test("a refused move is edited and sent again", async ({ page, emulator }) => {
  await open(page);
  await choose(page);
  await emulator.setFault({ operation: "cbr.resources.migrate", kind: "status", status: 400, code: "BackupService.6108" });
  await submit(page).click();
  await expect(main(page)).toContainText("BackupService.6108");
  const dialog = await openEntry(page, "cbr\\.resources\\.migrate");
  await dialog.getByRole("button", { name: "Edit and send again" }).click();
  await expect(resources(page).getByRole("checkbox", { name: SERVER_S003.name, exact: true })).toBeChecked();
  await expect(destination(page).getByRole("radio", { name: new RegExp(`^${EMPTY_VAULT.name}`) })).toBeChecked();
  await emulator.setClock({ freeze: true });
  await submit(page).click();
  await expect(result(page)).toContainText("1 resource is being moved");
});
