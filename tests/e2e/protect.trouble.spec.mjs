// Runs that do not go well: nothing is green that is not saved, and a lost question is not a lost backup.
import { expect, test } from "./fixtures.mjs";
import { enterToken, go, newToken } from "./support/sign-in.mjs";
import { SAVED, SERVER, associate, beginRun, changes, makeVault, station } from "./support/protect.mjs";

const verified = (page) => station(page, "Verified");

test.beforeEach(async ({ page, signIn }) => {
  await signIn();
  await go(page, "/protect");
});

test("what was skipped is told first, with the reason, and the end is not green", async ({ page, look }) => {
  const vault = station(page, "Vault");
  await vault.getByRole("radio", { name: "An existing vault" }).check();
  await vault.getByRole("radio", { name: /^production/ }).check();
  await vault.getByRole("button", { name: "Use this vault" }).click();
  const resources = station(page, "Resources");
  for (const name of ["db-01", "erp-old"]) await resources.getByRole("checkbox", { name }).check();
  await resources.getByRole("button", { name: "Go on with 2 resources" }).click();
  await station(page, "Restore point").getByRole("button", { name: "Back up 2 resources" }).click();

  const here = station(page, "Not all is saved");
  await expect(here).toContainText("1 resource was skipped: it is not in this restore point");
  await expect(here.getByRole("listitem").filter({ hasText: "erp-old" })).toContainText("BackupService.");
  await expect(here).toContainText("Not everything is saved: 1 saved, 1 skipped");
  const said = await here.innerText();
  expect(said.indexOf("was skipped")).toBeLessThan(said.indexOf("Not everything is saved"));
  expect(said).not.toMatch(/\d of \d resources? backed up/);
  await expect(here.getByText("failed", { exact: true })).toBeVisible();
  await look("walkthrough, skipped");
});

test("a backup that fails on its way is told as failed, with the reason", async ({ page, look }) => {
  await makeVault(page, "my_vault", 200);
  await associate(page, { name: "fails-later" });
  await station(page, "Restore point").getByRole("button", { name: "Back up 1 resource" }).click();
  const here = station(page, "Nothing is saved");
  await expect(here.getByRole("row", { name: "fails-later" })).toContainText("Error");
  await expect(here).not.toContainText(/\d of \d resources? backed up/);
  await look("walkthrough, failed");
  await here.getByRole("button", { name: "Create another restore point" }).click();
  await expect(station(page, "Restore point")).toHaveAttribute("aria-current", "step");
  await station(page, "Restore point").getByRole("button", { name: "Back up 1 resource" }).click();
  await expect(here.getByRole("row", { name: "fails-later" })).toContainText("Error");
  await here.getByRole("button", { name: "Protect another server" }).click();
  await expect(station(page, "Vault")).toHaveAttribute("aria-current", "step");
});

test("a slow list of vaults does not hold back what was associated a moment ago", async ({ page, emulator }) => {
  await makeVault(page, "my_vault", 200);
  await emulator.setFault({ operation: "cbr.vault.list", kind: "delay", milliseconds: 600_000, times: 0 });
  await associate(page, SERVER);
  await station(page, "Restore point").getByRole("button", { name: "Back up 1 resource" }).click();
  await expect(verified(page)).toContainText(SAVED);
});

test("a token that ends in the middle of the run: sign in, and the run is there", async ({ page, emulator }) => {
  await emulator.setClock({ freeze: true });
  await beginRun(page);
  await expect(verified(page)).toContainText("The backup is running");
  await expect(verified(page).getByRole("row", { name: SERVER.name })).toBeVisible();
  await emulator.setFault({ operation: "cbr.checkpoint.show", kind: "expire-token" });
  await verified(page).getByRole("button", { name: "Refresh status" }).click();
  await expect(verified(page)).toContainText("The token is no longer accepted");
  await expect(verified(page)).toContainText("The backup is running");
  await expect(verified(page).getByRole("row", { name: SERVER.name })).toBeVisible();
  await expect(page.getByRole("banner")).toContainText("Session ended");

  await emulator.setClock({ advance_seconds: 60 });
  const token = await newToken(emulator);
  await verified(page).getByRole("link", { name: "Sign in" }).click();
  await enterToken(page, token);
  await expect(verified(page)).toContainText(SAVED);
  await expect(verified(page)).not.toContainText("The token is no longer accepted");
});

test("429 with Retry-After: told, waited for, and what is shown stays", async ({ page, emulator }) => {
  await page.clock.install();
  await emulator.setClock({ freeze: true });
  const id = await beginRun(page);
  await expect(verified(page)).toContainText("The backup is running");
  let asked = 0;
  page.on("request", (request) => (asked += request.url().endsWith(`/checkpoints/${id}`) ? 1 : 0));
  await emulator.setFault({ operation: "cbr.checkpoint.show", kind: "throttle", retry_after: 120 });
  await page.clock.runFor(4_000);
  await expect(verified(page)).toContainText("Too many requests in a short time");
  await expect(verified(page)).toContainText("The backup is running");
  await expect(verified(page).getByRole("row", { name: SERVER.name })).toBeVisible();
  const before = asked;
  await emulator.setClock({ advance_seconds: 60 });
  await page.clock.runFor(100_000);
  expect(asked, "nothing is asked before the time that the service told").toBe(before);
  await page.clock.runFor(25_000);
  await expect(verified(page)).toContainText(SAVED);
  await expect(verified(page)).not.toContainText("Too many requests");
});

test("questions without an answer: what is shown stays, and the console keeps asking", async ({ page, emulator, look }) => {
  await emulator.setClock({ freeze: true });
  const sent = changes(page);
  await beginRun(page);
  await expect(verified(page).getByRole("row", { name: SERVER.name })).toContainText("Backing up");
  await emulator.setFault({ operation: "cbr.*", times: 0, kind: "broken" });
  await verified(page).getByRole("button", { name: "Refresh status" }).click();
  await expect(verified(page)).toContainText("The last question was not answered.");
  await expect(verified(page)).toContainText("The backup is running");
  await expect(verified(page).getByRole("row", { name: SERVER.name })).toContainText("Backing up");
  await look("walkthrough, not answered");
  await emulator.clearFaults();
  await emulator.setClock({ advance_seconds: 60 });
  await verified(page).getByRole("button", { name: "Refresh status" }).click();
  await expect(verified(page)).toContainText(SAVED);
  await expect(verified(page)).not.toContainText("was not answered");
  expect(sent, "asking changes nothing").toHaveLength(3);
});

for (const [when, found] of [
  ["after", /Found: Restore point [0-9a-f-]{36}/],
  ["before", /No result of the request is there so far/],
]) {
  test(`the answer to the restore point is lost ${when} the effect: looked for, not sent again`, async ({ page, emulator }) => {
    const sent = changes(page);
    await makeVault(page, "my_vault", 200);
    await associate(page, SERVER);
    await emulator.setFault({ operation: "cbr.checkpoint.create", kind: "broken", when });
    await station(page, "Restore point").getByLabel("Backup name").fill("night");
    await station(page, "Restore point").getByRole("button", { name: "Back up 1 resource" }).click();
    await expect(station(page, "Restore point")).toContainText(found);
    await expect(station(page, "Restore point").getByLabel("Backup name")).toHaveValue("night");
    expect(sent.filter((one) => one.path.endsWith("/checkpoints"))).toHaveLength(1);
  });
}
