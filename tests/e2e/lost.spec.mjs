// An answer that is lost: looked for, looked for again when asked, and never sent a second time by itself.
import { expect, test } from "./fixtures.mjs";
import { pressButton } from "./support/keyboard.mjs";
import { hurry, main } from "./support/page.mjs";
import { SAVED, SERVER, altering, changes, makeVault, picker, station } from "./support/protect.mjs";
import { go } from "./support/sign-in.mjs";

const lose = (operation) => ({ operation, kind: "broken", when: "after" });

test.beforeEach(({ signIn }) => signIn());

test("while the services can't be asked nothing is sent again, until a person looks again", async ({ page, emulator, look }) => {
  const sent = changes(page);
  await go(page, "/vaults/create");
  await page.getByLabel("Vault name").fill("once_only");
  await page.getByRole("textbox", { name: "Size" }).fill("100");
  await emulator.setFault(lose("cbr.vault.create"));
  await emulator.setFault({ operation: "cbr.vault.list", kind: "broken", times: 0 });
  await page.getByRole("button", { name: "Create vault" }).click();
  await expect(main(page)).toContainText("It is not known whether the request took effect: the services can't be asked right now. Check again before you repeat it.");
  await expect(main(page)).toContainText("The request may already have taken effect. Choose above what to do.");
  await page.getByRole("button", { name: "Create vault" }).click({ force: true });
  await page.getByLabel("Vault name").press("Enter");
  expect(sent).toHaveLength(1);
  await look("answer lost, services away");

  await emulator.clearFaults();
  await page.getByRole("button", { name: "Check again" }).press("Enter");
  await expect(page.getByText(/The request took effect. Found: once_only/)).toBeVisible();
  await expect(page.getByText("It may have taken effect.")).toHaveCount(0);
  expect(await page.evaluate(() => document.activeElement?.tagName)).not.toBe("BODY");
  expect(sent).toHaveLength(1);
});

test("a service that gives a row a page, the oldest first, hides nothing of what was done", async ({ page, emulator }) => {
  const { token, project_id: project } = emulator.config;
  const body = JSON.stringify({ vault: { name: "namesake", resources: [], billing: { size: 100, object_type: "server", protect_type: "backup", consistent_level: "crash_consistent" } } });
  for (let made = 0; made < 2; made++) {
    await fetch(`${emulator.address}/v3/${project}/vaults`, { method: "POST", headers: { "x-auth-token": token, "content-type": "application/json" }, body });
  }
  await emulator.setClock({ advance_seconds: 600 });
  await page.route((url) => url.searchParams.get("name") === "namesake", async (route) => {
    const url = new URL(route.request().url());
    const offset = Number(url.searchParams.get("offset") ?? 0);
    for (const key of ["limit", "offset"]) url.searchParams.delete(key);
    const response = await route.fetch({ url: url.href });
    const { vaults } = await response.json();
    const rows = vaults.sort((one, other) => one.created_at.localeCompare(other.created_at));
    await route.fulfill({ response, json: { vaults: rows.slice(offset, offset + 1), count: rows.length } });
  });
  await go(page, "/vaults/create");
  await page.getByLabel("Vault name").fill("namesake");
  await page.getByRole("textbox", { name: "Size" }).fill("100");
  await emulator.setFault(lose("cbr.vault.create"));
  await page.getByRole("button", { name: "Create vault" }).click();
  await expect(page.getByText(/The request took effect. Found: namesake/)).toBeVisible();
});

test("an answer that names no vault is told by looking", async ({ page, emulator }) => {
  await go(page, "/vaults/create");
  await page.getByLabel("Vault name").fill("nameless");
  await page.getByRole("textbox", { name: "Size" }).fill("100");
  await emulator.setFault({ operation: "cbr.vault.create", kind: "status", status: 204, when: "after" });
  // What is typed while the answer is awaited does not mislead the search.
  await page.route("**/vaults", async (route) => {
    if (route.request().method() !== "POST") return route.fallback();
    await page.getByLabel("Vault name").fill("something_else");
    await route.fallback();
  });
  await page.getByRole("button", { name: "Create vault" }).click();
  await expect(main(page)).toContainText(/The request took effect. Found: nameless \(/);
  await expect(main(page)).not.toContainText("order");
  await page.getByRole("link", { name: "Open it" }).click();
  await expect(page.getByRole("heading", { name: "nameless", level: 1 })).toBeVisible();
});

test("the walkthrough goes on with what was found, by keyboard, and shows what was sent", async ({ page, emulator }) => {
  const sent = changes(page);
  await go(page, "/protect");
  await emulator.setFault(lose("cbr.vault.create"));
  const vault = station(page, "Vault");
  await vault.getByLabel("Vault name").fill("my_vault");
  await vault.getByRole("textbox", { name: "Size" }).fill("200");
  await vault.getByRole("button", { name: "Create vault" }).click();
  await pressButton(page, "Go on with it");
  await expect(page.getByRole("heading", { name: "Resources", level: 2 })).toBeFocused();
  await vault.getByText("Request and response").click();
  await expect(vault).toContainText("No answer has come.");
  await expect(vault).toContainText('"my_vault"');

  await emulator.setFault(lose("cbr.resources.add"));
  const resources = station(page, "Resources");
  await resources.getByRole("checkbox", { name: SERVER.name, exact: true }).check();
  await resources.getByRole("button", { name: "Associate 1 server" }).click();
  await expect(resources.getByText(/The request took effect/)).toBeVisible();
  await expect(picker(resources, "Resources to associate")).toContainText(SERVER.name);
  await pressButton(page, "Go on with it");
  await expect(page.getByRole("heading", { name: "Restore point", level: 2 })).toBeFocused();
  await expect(resources).toContainText(SERVER.name);

  await station(page, "Restore point").getByRole("button", { name: "Back up 1 resource" }).click();
  const verified = station(page, "Verified");
  await expect(verified).toContainText(SAVED);
  await verified.getByText("Request and response").click();
  await expect(verified.getByText("Newest answer", { exact: true })).toBeVisible();
  await expect(verified).toContainText(/GET .*\/checkpoints\//);
  expect(sent.map((one) => one.path.split("/").pop())).toEqual(["vaults", "addresources", "checkpoints"]);
});

test("the walkthrough goes on with what was found alone, not with all that was asked for", async ({ page, emulator }) => {
  await go(page, "/protect");
  await makeVault(page, "my_vault", 200);
  await emulator.setFault(lose("cbr.resources.add"));
  // Of two, the vault holds one.
  await altering(page, "**/vaults/*", (vault) => {
    vault.resources = vault.resources.filter((held) => held.id === SERVER.id);
  });
  const resources = station(page, "Resources");
  await resources.getByRole("searchbox", { name: "Search servers by name or id" }).fill("web-01");
  await resources.getByRole("checkbox", { name: "web-01", exact: true }).check();
  await resources.getByRole("searchbox", { name: "Search servers by name or id" }).fill(SERVER.id);
  await resources.getByRole("checkbox", { name: SERVER.name, exact: true }).check();
  await resources.getByRole("button", { name: "Associate 2 servers" }).click();
  await resources.getByRole("button", { name: "Go on with it" }).click();
  await expect(station(page, "Restore point").getByRole("button", { name: "Back up 1 resource" })).toBeVisible();
  await expect(resources).toContainText(SERVER.name);
  await expect(resources).not.toContainText("web-01");
});

test("a list that could not be read says nothing about what there is", async ({ page, emulator }) => {
  await hurry(page);
  await emulator.setFault({ operation: "cbr.protectable.list", kind: "status", status: 503, times: 0 });
  await go(page, "/protect");
  await makeVault(page, "my_vault", 200);
  const here = station(page, "Resources");
  await expect(here).toContainText("The list could not be read. Ids can be pasted.");
  await expect(here).not.toContainText("The project has no servers");
  await expect(here).not.toContainText("0 of 0");
});
