// The walkthrough "Protect a server": seed S001 from the empty vault to the restore point that is there.
import { expect, test } from "./fixtures.mjs";
import { go } from "./support/sign-in.mjs";
import { answerTo, EMPTY_VAULT, SAVED, SERVER, SERVER_S003, VAULT_S003, altering, associate, beginRun, changes, makeVault, station } from "./support/protect.mjs";

test.beforeEach(async ({ page, signIn }) => {
  await signIn();
  await go(page, "/protect");
  await expect(page.getByRole("heading", { name: "Protect a server", level: 1 })).toBeVisible();
});

/** Every station is where `at` says: those before are done, those after are only named. */
async function stands(page, at) {
  for (const name of ["Vault", "Resources", "Restore point", "Verified"]) {
    if (name === at) await expect(station(page, name)).toHaveAttribute("aria-current", "step");
    else await expect(station(page, name)).not.toHaveAttribute("aria-current", "step");
  }
}

test("seed S001, word for word: vault, server, restore point, available", async ({ page, emulator, look }) => {
  const sent = changes(page);
  await stands(page, "Vault");
  const vault = await makeVault(page, "my_vault", 200);

  await stands(page, "Resources");
  await expect(page.getByRole("heading", { name: "Resources", level: 2 })).toBeFocused();
  await expect(station(page, "Vault")).toContainText("my_vault");
  await expect(station(page, "Vault")).toContainText(vault);
  const resources = station(page, "Resources");
  await resources.getByRole("searchbox", { name: "Search servers by name or id" }).fill(SERVER.id);
  await resources.getByRole("checkbox", { name: SERVER.name }).check();
  await expect(resources).toContainText("1 server, 40 GB of 200 GB free");
  await resources.getByText("Names, and disks to leave out").click();
  await resources.getByRole("textbox", { name: "Name to send" }).fill("server-4690-0002");
  await look("walkthrough, resources");
  await resources.getByRole("button", { name: "Associate 1 server" }).click();

  await stands(page, "Restore point");
  await expect(page.getByRole("heading", { name: "Restore point", level: 2 })).toBeFocused();
  await expect(station(page, "Resources")).toContainText(SERVER.id);
  const point = station(page, "Restore point");
  await point.getByLabel("Backup name").fill("backup_auto");
  await point.getByRole("textbox", { name: "Description" }).fill("backupauto");
  await look("walkthrough, restore point");
  await point.getByRole("button", { name: "Back up 1 resource" }).click();

  const verified = station(page, "Verified");
  await expect(verified.getByText(SAVED)).toBeVisible();
  await look("walkthrough, verified");
  await expect.poll(() => sent.map((one) => one.answer !== null)).toEqual([true, true, true]);
  const id = sent[2].answer.checkpoint.id;
  await expect(point).toContainText(id);
  await expect(verified.getByRole("row", { name: SERVER.name })).toContainText("Available");

  const project = emulator.config.project_id;
  expect(sent.map(({ method, path, body }) => ({ method, path, body }))).toEqual([
    {
      method: "POST",
      path: `/proxy/cbr/v3/${project}/vaults`,
      body: {
        vault: {
          billing: { cloud_type: "public", consistent_level: "crash_consistent", object_type: "server", protect_type: "backup", size: 200 },
          name: "my_vault",
          resources: [],
        },
      },
    },
    {
      method: "POST",
      path: `/proxy/cbr/v3/${project}/vaults/${vault}/addresources`,
      body: { resources: [{ id: SERVER.id, type: "OS::Nova::Server", name: "server-4690-0002" }] },
    },
    {
      method: "POST",
      path: `/proxy/cbr/v3/${project}/checkpoints`,
      body: {
        checkpoint: {
          parameters: { auto_trigger: false, description: "backupauto", incremental: true, name: "backup_auto", resources: [SERVER.id] },
          vault_id: vault,
        },
      },
    },
  ]);

  // Each finished station keeps what was sent and what came back.
  for (const [index, name] of ["Vault", "Resources", "Restore point"].entries()) {
    const here = station(page, name);
    await here.getByText("Request and response").click();
    await expect(here).toContainText(`POST ${sent[index].path.replace("/proxy/cbr", "")}`);
    const shown = async (label) => JSON.parse(await here.getByRole("group", { name: label, exact: true }).last().innerText());
    expect(await shown("Body")).toEqual(sent[index].body);
    expect(await shown("Answer")).toEqual(sent[index].answer);
  }

  const answer = await answerTo(page, `checkpoints/${id}`, () => verified.getByRole("link", { name: "Open the restore point" }).click(), "GET");
  expect(answer.checkpoint.status).toBe("available");
  await expect(page.getByRole("heading", { name: /^my_vault, \d{4}-/, level: 1 })).toBeVisible();
});

test("whoever leaves and comes back goes on at the same station, with what was typed", async ({ page }) => {
  await station(page, "Vault").getByLabel("Vault name").fill("half_typed");
  await go(page, "/vaults");
  await expect(page.getByRole("heading", { name: "Vaults", level: 1 })).toBeVisible();
  await go(page, "/protect");
  await expect(station(page, "Vault").getByLabel("Vault name")).toHaveValue("half_typed");

  const vault = await makeVault(page, "my_vault", 200);
  await go(page, "/tasks");
  await go(page, "/protect");
  await stands(page, "Resources");
  await expect(station(page, "Vault")).toContainText(vault);
  await associate(page, SERVER);
  await station(page, "Restore point").getByLabel("Backup name").fill("kept_name");
  await go(page, "/vaults");
  await expect(page.getByRole("heading", { name: "Vaults", level: 1 })).toBeVisible();
  await go(page, "/protect");
  await stands(page, "Restore point");
  await expect(station(page, "Restore point").getByLabel("Backup name")).toHaveValue("kept_name");
  await station(page, "Restore point").getByRole("button", { name: "Back up 1 resource" }).click();
  await expect(station(page, "Verified")).toContainText(SAVED);
  await go(page, "/vaults");
  await expect(page.getByRole("heading", { name: "Vaults", level: 1 })).toBeVisible();
  await go(page, "/protect");
  await expect(station(page, "Verified")).toContainText(SAVED);
});

test("a vault that is not as it was asked for is told at its station, which is not done", async ({ page, look }) => {
  await altering(page, "**/vaults{,/*}", (vault) => {
    if (vault) vault.billing.size = 90;
  });
  await makeVault(page, "smaller", 200);
  const here = station(page, "Vault");
  await stands(page, "Resources");
  await expect(here).toContainText("1 thing is not as requested");
  await expect(here).toContainText("200 GB requested, 90 GB now");
  await look("walkthrough, vault not as requested");
  await associate(page, SERVER);
  await expect(station(page, "Resources").getByText("done", { exact: true })).toBeVisible();
  await expect(here.getByText("done", { exact: true })).toHaveCount(0);
});

test("a run goes on while its person is elsewhere", async ({ page, emulator }) => {
  await emulator.setClock({ freeze: true });
  await beginRun(page);
  await expect(station(page, "Verified")).toContainText("The backup is running");
  await go(page, "/vaults");
  await expect(page.getByRole("heading", { name: "Vaults", level: 1 })).toBeVisible();
  await emulator.setClock({ advance_seconds: 60 });
  await go(page, "/protect");
  await expect(station(page, "Verified")).toContainText(SAVED);
});

test("a station that is done can be opened again until the backup has begun", async ({ page }) => {
  const sent = changes(page);
  const vault = await makeVault(page, "my_vault", 200);
  await associate(page, SERVER);
  await stands(page, "Restore point");
  await station(page, "Resources").getByRole("button", { name: "Change Resources" }).click();
  await stands(page, "Resources");
  const here = station(page, "Resources");
  await here.getByRole("radio", { name: "What the vault holds" }).check();
  await here.getByRole("checkbox", { name: SERVER.name }).check();
  await here.getByRole("button", { name: "Go on with 1 resource" }).click();
  await station(page, "Restore point").getByRole("button", { name: "Back up 1 resource" }).click();
  await expect(station(page, "Verified")).toContainText(SAVED);
  await expect(page.getByRole("button", { name: /^Change/ })).toHaveCount(0);
  expect(sent.map((one) => one.path.split("/").pop())).toEqual(["vaults", "addresources", "checkpoints"]);
  expect(sent[2].body.checkpoint).toEqual({ parameters: { auto_trigger: false, incremental: true, resources: [SERVER.id] }, vault_id: vault });
});

test("starting over forgets the way and leaves the cloud as it is", async ({ page }) => {
  await makeVault(page, "first", 200);
  await page.getByRole("button", { name: "Start over" }).click();
  const sure = page.getByRole("dialog", { name: "Start over?" });
  await expect(sure).toContainText("The vault “first” stays in the cloud with what it holds, and is charged");
  await sure.getByRole("button", { name: "Cancel" }).click();
  await stands(page, "Resources");
  await page.getByRole("button", { name: "Start over" }).click();
  await sure.getByRole("button", { name: "Start over" }).click();
  await stands(page, "Vault");
  await expect(station(page, "Vault").getByLabel("Vault name")).toHaveValue("");
  await expect(page.getByRole("button", { name: "Start over" })).toHaveCount(0);
  await station(page, "Vault").getByRole("radio", { name: "An existing vault" }).check();
  await expect(station(page, "Vault").getByRole("radio", { name: /^first/ })).toBeVisible();
});

test("an existing vault, and a server that it does not hold yet", async ({ page, look }) => {
  const sent = changes(page);
  const here = station(page, "Vault");
  await here.getByRole("radio", { name: "An existing vault" }).check();
  await here.getByRole("radio", { name: /^vault-8538/ }).check();
  await expect(here).toContainText("of 100 GB");
  await look("walkthrough, existing vault");
  await here.getByRole("button", { name: "Use this vault" }).click();
  await expect(here).toContainText(EMPTY_VAULT.id);
  await associate(page, SERVER);
  await station(page, "Restore point").getByRole("button", { name: "Back up 1 resource" }).click();
  await expect(station(page, "Verified")).toContainText(SAVED);
  expect(sent.map((one) => one.path.split("/").pop())).toEqual(["addresources", "checkpoints"]);
  expect(sent[1].body.checkpoint.vault_id).toBe(EMPTY_VAULT.id);
});

test("an existing vault, and a server that it holds", async ({ page }) => {
  const sent = changes(page);
  const here = station(page, "Vault");
  await here.getByRole("radio", { name: "An existing vault" }).check();
  await expect(here.getByRole("button", { name: "Use this vault" })).toBeDisabled();
  await expect(here).toContainText("Choose a vault first.");
  await here.getByRole("radio", { name: /^vault-be94/ }).check();
  await here.getByRole("button", { name: "Use this vault" }).click();
  const resources = station(page, "Resources");
  await expect(resources.getByRole("radio", { name: "What the vault holds" })).toBeChecked();
  await expect(resources).toContainText("It holds 1 resource already.");
  await resources.getByRole("checkbox", { name: SERVER_S003.name }).check();
  await resources.getByRole("button", { name: "Go on with 1 resource" }).click();
  await station(page, "Restore point").getByRole("button", { name: "Back up 1 resource" }).click();
  await expect(station(page, "Verified")).toContainText(SAVED);
  expect(sent.map(({ body }) => body)).toEqual([
    { checkpoint: { parameters: { auto_trigger: false, incremental: true, resources: [SERVER_S003.id] }, vault_id: VAULT_S003.id } },
  ]);
});
