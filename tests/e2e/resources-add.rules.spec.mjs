// The rules of associating resources, in the browser.
import { expect, test } from "./fixtures.mjs";
import { main, summary } from "./support/page.mjs";
import { go } from "./support/sign-in.mjs";
import { EMPTY_VAULT, SERVER, SERVER_S003, changes, idOf, paste, picker, uuid } from "./support/protect.mjs";

const servers = (page) => picker(main(page), "Resources to associate");
const submit = (page) => page.getByRole("button", { name: /^Associate (\d+ |resources)/ });

test.beforeEach(async ({ page, signIn }) => {
  await signIn();
  await go(page, `/resources/associate?vault=${EMPTY_VAULT.id}`);
  await expect(page.getByRole("radio", { name: /^vault-8538/ })).toBeChecked();
});

test("rule 27: at least one resource", async ({ page }) => {
  const sent = changes(page);
  await submit(page).click();
  await expect(summary(page)).toBeFocused();
  await expect(summary(page)).toContainText("Resources to associate");
  expect(sent).toEqual([]);
});

const many = (count) => Array.from({ length: count }, (_, index) => uuid(index));

test("rule 27: 256 resources go out", async ({ page }) => {
  const sent = changes(page);
  await paste(servers(page), many(256));
  await page.getByRole("button", { name: "Associate 256 servers" }).click();
  await expect(page.getByText("HTTP 404, BackupService.6302")).toBeVisible();
  expect(sent[0].body.resources).toHaveLength(256);
});

test("rule 27: 257 resources do not", async ({ page }) => {
  const sent = changes(page);
  await paste(servers(page), many(257));
  await page.getByRole("button", { name: "Associate 257 servers" }).click();
  await expect(summary(page)).toBeFocused();
  await expect(summary(page)).toContainText("Resources to associate: Use at most 256 resources. Remove 1.");
  expect(sent).toEqual([]);
  await page.getByRole("button", { name: `Remove ${uuid(256)}` }).click();
  await expect(summary(page)).toBeHidden();
});

test("rule 27: the same id twice is one entry", async ({ page }) => {
  const sent = changes(page);
  await paste(servers(page), [SERVER.id, SERVER.id]);
  await submit(page).click();
  await expect(page.getByText("1 resource is associated")).toBeVisible();
  expect(sent[0].body.resources).toHaveLength(1);
});

test("rules 26 and 28: each resource goes out with the type that fits the vault", async ({ page }) => {
  const sent = changes(page);
  await page.getByRole("radio", { name: /^archive-disks/ }).check();
  await servers(page).getByRole("checkbox", { name: "media", exact: true }).check();
  await page.getByRole("button", { name: "Associate 1 disk" }).click();
  await expect(page.getByText("1 resource is associated")).toBeVisible();
  expect(sent[0].body.resources.map(({ type }) => type)).toEqual(["OS::Cinder::Volume"]);
});

test("rule 29: a pasted server of another vault is warned about, not stopped", async ({ page }) => {
  const sent = changes(page);
  await paste(servers(page), [SERVER_S003.id]);
  await expect(page.getByText(`${SERVER_S003.name}: It sits in the vault “vault-be94” already. Remove it there first, or choose another.`)).toBeVisible();
  await submit(page).click();
  await expect(page.getByText("HTTP 400, BackupService.6103")).toBeVisible();
  expect(sent).toHaveLength(1);
});

test("rule 28: an id of another form is warned about and named, not stopped", async ({ page }) => {
  const sent = changes(page);
  await paste(servers(page), ["zzz-1", SERVER.id]);
  await expect(servers(page)).toHaveAccessibleDescription(/zzz-1: Ids here usually look like 8-4-4-4-12 hexadecimal digits; this one does not\. Check it before you send\./);
  await submit(page).click();
  await expect(page.getByText(/^HTTP 4\d\d, BackupService\./)).toBeVisible();
  expect(sent[0].body.resources.map(({ id }) => id)).toEqual(["zzz-1", SERVER.id]);
});

test("rule 28: warnings that are alike are said once", async ({ page }) => {
  await paste(servers(page), ["zzz-1", "zzz-2", "zzz-3", "zzz-4", "zzz-5"]);
  await expect(servers(page)).toHaveAccessibleDescription(/Each of 5 entries \(zzz-1, zzz-2, zzz-3 and 2 more\): Ids here usually look like/);
});

test("words that come along with pasted ids are left out, and offered", async ({ page }) => {
  await paste(servers(page), [`please save ${SERVER.id} now`]);
  await expect(servers(page).getByText("3 words were left out because they look like no id: please, save, now")).toBeVisible();
  await expect(submit(page)).toContainText("1 server");
  await servers(page).getByRole("button", { name: "Add them all the same" }).click();
  await expect(submit(page)).toContainText("4 servers");
  await expect(servers(page).getByRole("textbox", { name: "Ids to add" })).toBeFocused();
});

test("rule 29: each entry has its own warning, in our words, with one full stop", async ({ page, emulator }) => {
  await paste(servers(page), [await idOf(emulator, "report-nightly"), await idOf(emulator, "scsi-legacy")]);
  await expect(servers(page)).toHaveAccessibleDescription(/report-nightly: Its state is “Stopped”, so a backup may be refused\. Check it before you send\./);
  await expect(servers(page)).toHaveAccessibleDescription(/scsi-legacy: The service says that it can't be backed up: [^.]+\. Check it before you send\./);
  await expect(servers(page)).not.toHaveAccessibleDescription(/SHUTOFF|\.\./);
});

for (const [length, message] of [
  [255, null],
  [256, "Use at most 255 characters. Remove 1 character."],
]) {
  test(`rule 30: a name of ${length} characters`, async ({ page }) => {
    await paste(servers(page), [SERVER.id]);
    await page.getByText("Names, and disks to leave out").click();
    const name = page.getByRole("textbox", { name: "Name to send" });
    await name.fill("n".repeat(length));
    await name.blur();
    if (message) await expect(name).toHaveAccessibleDescription(new RegExp(message));
    else await expect(name).not.toHaveAttribute("aria-invalid", "true");
  });
}

test("rule 23: more than the vault has free is warned about, not stopped", async ({ page }) => {
  const sent = changes(page);
  await servers(page).getByRole("checkbox", { name: "db-03", exact: true }).check();
  await expect(page.getByText(/240 GB more than the vault/)).toBeVisible();
  await submit(page).click();
  await expect(page.getByText("1 resource is associated")).toBeVisible();
  expect(sent).toHaveLength(1);
});

test("a vault is needed", async ({ page }) => {
  await go(page, "/vaults");
  await expect(page.getByRole("heading", { name: "Vaults", level: 1 })).toBeVisible();
  await page.reload();
  await page.goto("/#/resources/associate");
  await submit(page).click();
  await expect(summary(page)).toContainText("Vault: Choose the vault.");
});
