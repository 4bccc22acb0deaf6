// One journey for each kind of control: what is wrong stands at it, in the summary and in no request; what is only
// unusual is told and may be sent. Where each rule begins and ends is held natively, in api/tests/ and beside the drafts.
import { expect, test } from "./fixtures.mjs";
import { atBounds } from "./support/bounds.mjs";
import { main, summary } from "./support/page.mjs";
import { EMPTY_VAULT, SAVED, SERVER, SERVER_S003, VAULT_S003, changes, paste, picker, uuid } from "./support/protect.mjs";
import { go } from "./support/sign-in.mjs";

const name = (page) => page.getByLabel("Vault name");
const size = (page) => page.getByRole("textbox", { name: "Size" });
const button = (page, name) => page.getByRole("button", { name });
const a = (count) => "a".repeat(count);
const ids = (count) => Array.from({ length: count }, (_, number) => uuid(number));

test.beforeEach(({ signIn }) => signIn());

test("a text: counted while it is typed, its first wrong character is named", async ({ page }) => {
  await go(page, "/vaults/create");
  // The size is missing in each of them, so that nothing is sent.
  await atBounds(page, name(page), button(page, "Create vault"), 1, [
    ["", "Enter the vault name."],
    [a(64), null],
    [a(65), "Use at most 64 characters. Remove 1 character."],
    ["  a b", "Remove the space at position 4."],
  ]);
  // Near the limit it is counted; far from it nobody needs a number.
  await expect(main(page).getByText("3 of 64 characters")).toBeHidden();
  await name(page).fill("a".repeat(60));
  await expect(main(page).getByText("60 of 64 characters")).toBeVisible();
});

test("a number stays what was typed until it is one", async ({ page }) => {
  await go(page, "/vaults/create");
  await atBounds(page, size(page), button(page, "Create vault"), 1, [
    ["9", "Enter a number from 10 to"],
    ["10", null],
    ["10.5", "Enter a whole number, digits only."],
    ["99999999999999999999", "Enter a number from 10 to"],
  ]);
});

test("a piece of JSON", async ({ page }) => {
  await go(page, "/classic/server-backup");
  await main(page).getByText("More fields").click();
  await atBounds(page, page.getByRole("textbox", { name: "Extra information" }), button(page, /^Protect server$/), 1, [
    ["[]", "Write a JSON object"],
    ["{", "Write a JSON object"],
    ['{"a": [1]}', null],
  ]);
});

test("tags: a problem leads to its row, whatever empty rows stand above", async ({ page }) => {
  await go(page, "/vaults/create");
  await name(page).fill("fine");
  await size(page).fill("10");
  for (let row = 0; row < 4; row += 1) await button(page, "Add tag").click();
  await page.getByLabel("Key 2").fill("team");
  await page.getByLabel("Key 3").fill("b=");
  await page.getByLabel("Value 3").fill("x/");
  await page.getByLabel("Key 4").fill("team");
  await button(page, "Create vault").click();
  const lines = summary(page).getByRole("button");
  await expect(lines).toHaveCount(3);
  await lines.filter({ hasText: "Tags of the vault: row 3, key: " }).click();
  await expect(page.getByLabel("Key 3")).toBeFocused();
  await lines.filter({ hasText: "Tags of the vault: row 3, value: " }).click();
  await expect(page.getByLabel("Value 3")).toBeFocused();
  await lines.filter({ hasText: "Tags of the vault: row 4, key: This is the same as entry 2." }).click();
  await expect(page.getByLabel("Key 4")).toBeFocused();
  await page.getByLabel("Key 4").fill("k".repeat(30));
  await expect(main(page).getByText("30/36")).toBeVisible();
});

test("tags, where their number is only advised: one more is warned about and goes out", async ({ page }) => {
  await go(page, "/classic/disk-backup");
  await page.getByRole("radio", { name: "volume-demo", exact: true }).check();
  await page.getByLabel("Backup name").fill("many");
  const warning = main(page).getByText("More than 10 tags: whether the service takes them is not documented. Remove 1, or send it all the same.");
  for (let number = 1; number <= 11; number += 1) {
    await expect(warning).toBeHidden();
    await button(page, "Add tag").click();
    await page.getByLabel(`Key ${number}`, { exact: true }).fill(`k.${number}`);
  }
  await expect(warning).toBeVisible();
  await expect(main(page).getByText("11 tags, at most 10 advised")).toBeVisible();
  await expect(main(page).getByText("It works here; server backups and vaults take only letters, digits, - and _.").first()).toBeVisible();
  const sent = page.waitForRequest((request) => request.method() === "POST" && request.url().endsWith("/cloudbackups"));
  await button(page, /^Back up /).click();
  expect((await sent).postDataJSON().backup.tags).toHaveLength(11);
});

test("one of a list: needed, and an id of another form is a warning that may be overruled", async ({ page }) => {
  await go(page, "/classic/server-backup");
  await expect(page.getByRole("radio", { name: "ecs-demo", exact: true })).toBeVisible();
  let posts = 0;
  page.on("request", (request) => (posts += request.method() === "POST" ? 1 : 0));
  await button(page, "Protect server").click();
  await expect(summary(page)).toContainText("1 thing to change");
  await expect(summary(page)).toContainText("Server: Choose the server.");
  // The document's provider is no input.
  await expect(page.getByLabel(/provider/i)).toHaveCount(0);
  expect(posts).toBe(0);
  await button(page, "Paste an id").click();
  await page.getByLabel("Id to choose").fill("my-server");
  await button(page, "Choose this id").click();
  await button(page, "Protect my-server").click();
  await expect(main(page).getByText("Ids here usually look like 8-4-4-4-12 hexadecimal digits; this one does not. Check it before you send.")).toBeVisible();
  await expect(main(page).getByText(/HTTP \d+, CSBS/)).toBeVisible();
});

test("many of a list: more than a request takes are stopped until one is removed", async ({ page }) => {
  const sent = changes(page);
  await go(page, `/resources/associate?vault=${EMPTY_VAULT.id}`);
  await paste(picker(main(page), "Resources to associate"), ids(257));
  await button(page, "Associate 257 servers").click();
  await expect(summary(page)).toBeFocused();
  await expect(summary(page)).toContainText("Resources to associate: Use at most 256 resources. Remove 1.");
  expect(sent).toEqual([]);
  await button(page, `Remove ${uuid(256)}`).click();
  await expect(summary(page)).toBeHidden();
});

test("many of a list: what is unusual is named, said once for all that are alike, and goes out", async ({ page }) => {
  const sent = changes(page);
  await go(page, `/resources/associate?vault=${EMPTY_VAULT.id}`);
  const servers = picker(main(page), "Resources to associate");
  await paste(servers, ["zzz-1", "zzz-2", "zzz-3", "zzz-4", "zzz-5", SERVER.id]);
  await expect(servers).toHaveAccessibleDescription(/Each of 5 entries \(zzz-1, zzz-2, zzz-3 and 2 more\): Ids here usually look like/);
  await button(page, "Associate 6 servers").click();
  await expect(page.getByText(/^HTTP 4\d\d, BackupService\./)).toBeVisible();
  expect(sent[0].body.resources.map(({ id }) => id)).toEqual(["zzz-1", "zzz-2", "zzz-3", "zzz-4", "zzz-5", SERVER.id]);
});

test("many of a list: hundreds that are wrong have ten sentences", async ({ page }) => {
  const sent = changes(page);
  await toRestorePoint(page);
  await page.getByRole("radio", { name: "Chosen resources" }).check();
  const resources = picker(main(page), "Resources to back up");
  await paste(resources, [uuid(1), uuid(2)]);
  await button(page, /^Back up /).click();
  await expect(summary(page)).toContainText("2 things to change");
  for (const number of [1, 2]) await expect(summary(page)).toContainText(`${uuid(number)}: Associate it with the vault first`);
  await paste(resources, ids(40));
  await expect(summary(page)).toContainText("40 things to change");
  await expect(summary(page)).toContainText("Resources to back up: 30 more entries are like these.");
  await expect(summary(page).getByRole("listitem")).toHaveCount(11);
  expect(sent).toEqual([]);
});

test("many of a list: each goes out with the type that fits", async ({ page }) => {
  const sent = changes(page);
  await go(page, `/resources/associate?vault=${EMPTY_VAULT.id}`);
  await page.getByRole("radio", { name: /^archive-disks/ }).check();
  await picker(main(page), "Resources to associate").getByRole("checkbox", { name: "media", exact: true }).check();
  await button(page, "Associate 1 disk").click();
  await expect(page.getByText("1 resource is associated")).toBeVisible();
  expect(sent[0].body.resources.map(({ type }) => type)).toEqual(["OS::Cinder::Volume"]);
});

test("details of each entry: whose they are is said at the field and in the summary", async ({ page }) => {
  const sent = changes(page);
  await go(page, `/restore-points/create?vault=${uuid(9999)}`);
  await page.getByRole("radio", { name: "Without some disks" }).check();
  await paste(picker(main(page), "Resources to back up"), [uuid(1), uuid(2)]);
  for (const index of [0, 1]) await page.getByRole("textbox", { name: "Name to send" }).nth(index).fill(a(256));
  const disks = page.getByRole("textbox", { name: "Disks to leave out" }).first();
  await disks.fill("disk-1");
  await disks.blur();
  await expect(disks).toHaveAccessibleDescription(/disk-1: Ids here usually look like 8-4-4-4-12 hexadecimal digits; this one does not\./);
  await button(page, /^Back up /).click();
  await expect(summary(page)).toContainText("2 things to change");
  await expect(summary(page)).toContainText(`Name to send of ${uuid(2)}: Use at most 255 characters. Remove 1 character.`);
  await expect(page.getByRole("textbox", { name: "Name to send" }).first()).toHaveAttribute("aria-invalid", "true");
  expect(sent).toEqual([]);
});

test("a choice that another cloud does not have is not taken along to it", async ({ page, emulator }) => {
  await on(page, emulator, "Huawei Cloud");
  await name(page).fill("fine");
  await size(page).fill("100");
  await page.getByText("More fields").click();
  const levels = page.getByRole("radiogroup", { name: "Consistency" }).or(page.getByRole("group", { name: "Consistency" })).getByRole("radio");
  await expect(levels).toHaveCount(2);
  await levels.nth(1).check();
  let posts = 0;
  page.on("request", (request) => (posts += request.method() === "POST" && request.url().endsWith("/vaults") ? 1 : 0));
  await on(page, emulator, "Open Telekom Cloud");
  // What was typed belongs to the cloud, the project and the user that it was typed for.
  await button(page, "Create vault").click();
  await expect(summary(page)).toContainText("2 things to change");
  await expect(name(page)).toHaveValue("");
  await expect(page.locator("pre").filter({ hasText: "crash_consistent" })).toBeVisible();
  expect(posts).toBe(0);
});

test("a choice decides which fields there are, and which of them count", async ({ page, emulator }) => {
  await on(page, emulator, "Huawei Cloud");
  await name(page).fill("fine");
  await size(page).fill("100");
  await page.getByRole("radio", { name: "Pre-paid" }).check();
  await page.getByRole("textbox", { name: "Number of periods" }).fill("10");
  await button(page, "Create vault").click();
  await expect(summary(page)).toContainText("Enter a number from 1 to 9.");
  await page.getByRole("radio", { name: "Pay per use" }).check();
  await expect(summary(page)).toBeHidden();
});

test("a choice puts aside what does not fit", async ({ page }) => {
  await go(page, "/vaults/create");
  await name(page).fill("disks");
  await size(page).fill("2000");
  const resources = picker(main(page), /^Resources to associate now/);
  await resources.getByRole("checkbox", { name: "web-01", exact: true }).check();
  await page.getByRole("radio", { name: /^Disks/ }).check();
  await expect(main(page).getByText("1 server is put aside: this vault takes disks")).toBeVisible();
  await resources.getByRole("checkbox", { name: "media", exact: true }).check();
  const sent = page.waitForRequest((request) => request.method() === "POST" && request.url().endsWith("/vaults"));
  await button(page, "Create vault").click();
  const { vault } = (await sent).postDataJSON();
  expect([vault.billing.object_type, vault.resources.map(({ type }) => type)]).toEqual(["disk", ["OS::Cinder::Volume"]]);
});

test("a switch, and the warning that goes with it", async ({ page }) => {
  const sent = changes(page);
  await toRestorePoint(page);
  await page.getByText("More fields").click();
  const mark = page.getByRole("switch", { name: "Mark as begun by the scheduler" });
  await expect(mark).not.toBeChecked();
  await mark.check();
  await expect(page.getByText(/Meant for the scheduler/)).toBeVisible();
  await mark.uncheck();
  await expect(page.getByText(/Meant for the scheduler/)).toBeHidden();
  // What was typed and taken back is as if it had never been.
  await page.getByLabel("Backup name").fill("x");
  await page.getByLabel("Backup name").fill("");
  await button(page, /^Back up /).click();
  await expect(page.getByRole("region", { name: "Result" })).toContainText(SAVED);
  expect(sent[0].body.checkpoint.parameters).toEqual({ auto_trigger: false, incremental: true });
});

test("nothing chosen is not the whole vault, and what was chosen goes along to another way", async ({ page }) => {
  const sent = changes(page);
  await toRestorePoint(page);
  for (const what of ["Chosen resources", "Without some disks"]) {
    await page.getByRole("radio", { name: what }).check();
    await button(page, "Back up chosen resources").click();
    await expect(summary(page)).toBeFocused();
    await expect(summary(page)).toContainText("Resources to back up");
  }
  expect(sent).toEqual([]);
  await page.getByRole("radio", { name: "Chosen resources" }).check();
  await page.getByRole("checkbox", { name: SERVER_S003.name }).check();
  await expect(summary(page)).toBeHidden();
  await page.getByRole("radio", { name: "Without some disks" }).check();
  await expect(page.getByRole("checkbox", { name: SERVER_S003.name, exact: true })).toBeChecked();
  await button(page, /^Back up /).click();
  await expect(page.getByRole("region", { name: "Result" })).toContainText(SAVED);
  const { parameters } = sent[0].body.checkpoint;
  expect(parameters.resources).toBeUndefined();
  expect(parameters.resource_details).toEqual([{ id: SERVER_S003.id, type: "OS::Nova::Server" }]);
});

test("the summary has the order of the page", async ({ page }) => {
  await go(page, "/restore-points/create");
  await page.getByRole("textbox", { name: "Description" }).fill("a<b");
  await page.getByLabel("Backup name").fill("a b");
  await page.getByRole("radio", { name: "Chosen resources" }).check();
  await button(page, /^Back up /).click();
  await expect(summary(page).getByRole("listitem")).toHaveText([/^Vault: /, /^Resources to back up: /, /^Backup name: /, /^Description: /]);
});

/** The form of a restore point for the vault of seed S003. */
async function toRestorePoint(page) {
  await go(page, `/restore-points/create?vault=${VAULT_S003.id}`);
  await expect(page.getByRole("radio", { name: /^vault-be94/ })).toBeChecked();
}

/** The form of a vault on a cloud; only Huawei Cloud has pre-paid vaults. */
async function on(page, emulator, cloud) {
  await go(page, "/session");
  await button(page, "Use another token or project").click();
  await page.getByRole("radio", { name: cloud }).check();
  await page.getByLabel("Token", { exact: true }).fill(emulator.config.token);
  await main(page).getByRole("button", { name: "Sign in" }).click();
  await expect(page.getByRole("heading", { level: 1, name: "Overview" })).toBeVisible();
  await go(page, "/vaults/create");
}
