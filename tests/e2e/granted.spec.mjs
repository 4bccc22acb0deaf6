// What was granted, held against what was asked: differences first, doubles told, and no clock of a browser believed.
import { expect, test } from "./fixtures.mjs";
import { main } from "./support/page.mjs";
import { EMPTY_VAULT, SERVER, altering, changes, picker, repeating } from "./support/protect.mjs";
import { go } from "./support/sign-in.mjs";

const HOUR = 3_600_000;
const create = (page) => page.getByRole("button", { name: "Create vault" });
const result = (page) => page.getByRole("region", { name: "Result" });

async function fill(page, name) {
  await go(page, "/vaults/create");
  await page.getByLabel("Vault name").fill(name);
  await page.getByRole("textbox", { name: "Size" }).fill("100");
}

test("a vault that is as it was asked for is told as one, once that was read", async ({ page, signIn, look }) => {
  await signIn();
  await fill(page, "as_asked");
  await create(page).click();
  await expect(result(page)).toContainText("The vault “as_asked” is created");
  await expect(result(page).getByText("Checking that it is as requested …")).toHaveCount(0);
  await expect(result(page)).not.toContainText("not as requested");
  await look("vault created and checked");
});

test("a lock that the region does not grant is told first", async ({ page, signIn, look }) => {
  await signIn();
  await altering(page, "**/vaults{,/*}", (vault) => {
    if (vault) delete vault.locked;
  });
  await fill(page, "unlocked");
  await page.getByText("More fields").click();
  await page.getByRole("switch", { name: "Lock the backups" }).click();
  await page.getByLabel("Name of the vault", { exact: true }).fill("unlocked");
  await create(page).click();
  await expect(result(page)).toContainText("1 thing is not as requested");
  await expect(result(page)).toContainText("The region did not lock this vault: its backups can be deleted at any time.");
  await look("vault created, lock not granted");
});

test("what the service does not show is told, and is no success yet", async ({ page, signIn, look }) => {
  await signIn();
  await altering(page, "**/vaults{,/*}", (vault) => {
    if (vault) delete vault.billing.size;
  });
  await fill(page, "unseen");
  await create(page).click();
  await expect(result(page)).toContainText("The vault “unseen” is created; not everything about it is confirmed");
  await expect(result(page)).toContainText("1 requested value can't be confirmed");
  await expect(result(page)).toContainText("100 GB requested, not shown");
  await expect(result(page)).not.toContainText("not as requested");
  await look("vault created, size not shown");
});

test("a request that was repeated on its way is told as two", async ({ page, signIn, look }) => {
  await signIn();
  await repeating(page, "vaults");
  await fill(page, "twins");
  await create(page).click();
  await expect(result(page)).toContainText("1 more of the same was created after you sent this");
  await expect(result(page)).toContainText(/twins \([0-9a-f-]{36}\)/);
  await look("vault created twice");
});

test("a conflict with what the same request did is no refusal", async ({ page, signIn }) => {
  await signIn();
  const sent = changes(page);
  await repeating(page, "addresources");
  await go(page, `/resources/associate?vault=${EMPTY_VAULT.id}`);
  await picker(main(page), "Resources to associate").getByRole("checkbox", { name: SERVER.name, exact: true }).check();
  await page.getByRole("button", { name: "Associate 1 server" }).click();
  await expect(main(page)).toContainText("The request took effect.");
  await expect(main(page)).not.toContainText("Nothing was changed.");
  expect(sent).toHaveLength(1);
});

test("a conflict with somebody else's work is a refusal", async ({ page, emulator, signIn }) => {
  await signIn();
  await emulator.setFault({ operation: "cbr.resources.add", kind: "status", status: 400, shape: "cbr", code: "BackupService.6112", message: "state" });
  await go(page, `/resources/associate?vault=${EMPTY_VAULT.id}`);
  await picker(main(page), "Resources to associate").getByRole("checkbox", { name: SERVER.name, exact: true }).check();
  await page.getByRole("button", { name: "Associate 1 server" }).click();
  await expect(main(page)).toContainText("BackupService.6112");
  await expect(main(page)).toContainText("Nothing was changed.");
});

for (const [clock, off] of [["ahead", 3 * HOUR], ["behind", -3 * HOUR]]) {
  test(`with a clock that is three hours ${clock} a lost answer is told as what it was`, async ({ page, emulator, signIn }) => {
    await page.clock.install({ time: Date.now() + off });
    await signIn();
    // An older namesake, of a moment ago.
    const { token, project_id: project } = emulator.config;
    const body = { vault: { name: "namesake", resources: [], billing: { size: 100, object_type: "server", protect_type: "backup", consistent_level: "crash_consistent" } } };
    const made = await fetch(`${emulator.address}/v3/${project}/vaults`, { method: "POST", headers: { "x-auth-token": token, "content-type": "application/json" }, body: JSON.stringify(body) });
    expect(made.status).toBe(200);
    await emulator.setClock({ advance_seconds: 60 });
    await fill(page, "namesake");
    await emulator.setFault({ operation: "cbr.vault.create", kind: "broken", when: "before" });
    await create(page).click();
    await expect(main(page)).toContainText("It may be the result of this request, or of another one.");
    await emulator.setFault({ operation: "cbr.vault.create", kind: "broken", when: "after" });
    await page.getByRole("button", { name: "Send again" }).click();
    await expect(main(page)).toContainText("The request took effect.");
  });
}
