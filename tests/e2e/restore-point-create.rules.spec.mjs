// The rules of a restore point at their boundaries, in the browser.
import { expect, test } from "./fixtures.mjs";
import { main, summary } from "./support/page.mjs";
import { go } from "./support/sign-in.mjs";
import { SAVED, SERVER, SERVER_S003, VAULT_S003, changes, paste, picker, uuid } from "./support/protect.mjs";

const submit = (page) => page.getByRole("button", { name: /^Back up / });
const resources = (page) => picker(main(page), "Resources to back up");

/** The form for the vault of seed S003. */
async function open(page) {
  await go(page, `/restore-points/create?vault=${VAULT_S003.id}`);
  await expect(page.getByRole("radio", { name: /^vault-be94/ })).toBeChecked();
}

test.beforeEach(async ({ signIn }) => signIn());

test("rule 31: a vault is needed", async ({ page }) => {
  const sent = changes(page);
  await go(page, "/restore-points/create");
  await submit(page).click();
  await expect(summary(page)).toBeFocused();
  await expect(summary(page)).toContainText("Vault: Choose the vault.");
  expect(sent).toEqual([]);
});

test("rule 31: an id of another form is warned about, not stopped", async ({ page }) => {
  const sent = changes(page);
  await go(page, "/restore-points/create?vault=my-vault");
  await expect(page.getByText("Ids here usually look like 8-4-4-4-12 hexadecimal digits; this one does not. Check it before you send.")).toBeVisible();
  await submit(page).click();
  await expect(page.getByText(/^HTTP 4\d\d, BackupService\./)).toBeVisible();
  expect(sent).toHaveLength(1);
});

const TEXTS = [
  [32, "Description", "d".repeat(255), null],
  [32, "Description", "d".repeat(256), "Use at most 255 characters. Remove 1 character."],
  [32, "Description", "a<b", "Remove “<” at position 2."],
  [32, "Description", "a>b", "Remove “>” at position 2."],
  [32, "Description", "Ünïcode, two\nlines & more", null],
  [33, "Backup name", "n", null],
  [33, "Backup name", "n".repeat(64), null],
  [33, "Backup name", "n".repeat(65), "Use at most 64 characters. Remove 1 character."],
  [33, "Backup name", "auto_1", null],
  [33, "Backup name", "a b", "Remove the space at position 2."],
  [33, "Backup name", "größe", "Remove “ö” at position 3."],
  [33, "Backup name", "a.b", "Remove “.” at position 2."],
];
for (const [rule, field, value, message] of TEXTS) {
  test(`rule ${rule}: ${field} ${JSON.stringify(value.length > 30 ? `${value.length} characters` : value)}`, async ({ page }) => {
    await open(page);
    const input = page.getByRole("textbox", { name: field });
    await input.fill(value);
    await input.blur();
    if (message) {
      await expect(input).toHaveAttribute("aria-invalid", "true");
      await expect(main(page)).toContainText(message);
    } else {
      await expect(input).not.toHaveAttribute("aria-invalid", "true");
    }
  });
}

test("rules 32 and 33: what is left empty is not sent", async ({ page }) => {
  const sent = changes(page);
  await open(page);
  await page.getByLabel("Backup name").fill("x");
  await page.getByLabel("Backup name").fill("");
  await submit(page).click();
  await expect(page.getByRole("region", { name: "Result" })).toContainText(SAVED);
  expect(Object.keys(sent[0].body.checkpoint.parameters).sort()).toEqual(["auto_trigger", "incremental"]);
});

for (const [mode, incremental] of [
  ["Incremental", true],
  ["Full", false],
]) {
  test(`rule 34: ${mode} sends incremental ${incremental}`, async ({ page }) => {
    const sent = changes(page);
    await open(page);
    await page.getByRole("radio", { name: mode }).check();
    await submit(page).click();
    await expect(page.getByRole("region", { name: "Result" })).toContainText(SAVED);
    expect(sent[0].body.checkpoint.parameters.incremental).toBe(incremental);
  });
}

test("rule 35: by hand unless said otherwise; the scheduler's mark is warned about", async ({ page }) => {
  const sent = changes(page);
  await open(page);
  await page.getByText("More fields").click();
  const mark = page.getByRole("switch", { name: "Mark as begun by the scheduler" });
  await expect(mark).not.toBeChecked();
  await mark.check();
  await expect(page.getByText(/Meant for the scheduler/)).toBeVisible();
  await mark.uncheck();
  await expect(page.getByText(/Meant for the scheduler/)).toBeHidden();
  await submit(page).click();
  await expect(page.getByRole("region", { name: "Result" })).toContainText(SAVED);
  expect(sent[0].body.checkpoint.parameters.auto_trigger).toBe(false);
});

for (const [what, path] of [
  ["Chosen resources", "rule 36"],
  ["Without some disks", "rule 39"],
]) {
  test(`${path}: ${what} with nothing chosen is not the whole vault`, async ({ page }) => {
    const sent = changes(page);
    await open(page);
    await page.getByRole("radio", { name: what }).check();
    await page.getByRole("button", { name: "Back up chosen resources" }).click();
    await expect(summary(page)).toBeFocused();
    await expect(summary(page)).toContainText("Resources to back up");
    expect(sent).toEqual([]);
    await page.getByRole("checkbox", { name: SERVER_S003.name }).check();
    await expect(summary(page)).toBeHidden();
  });
}

for (const [what, id, message] of [
  ["an id that is no UUID", "server-1", "Use an id of the form 8-4-4-4-12"],
  ["a server outside the vault", SERVER.id, "Associate it with the vault first, or remove it from the choice."],
]) {
  test(`rule 36: ${what} is stopped`, async ({ page }) => {
    const sent = changes(page);
    await open(page);
    await page.getByRole("radio", { name: "Chosen resources" }).check();
    await paste(resources(page), [SERVER_S003.id, id]);
    await page.getByRole("button", { name: "Back up 2 resources" }).click();
    await expect(summary(page)).toBeFocused();
    const name = id === SERVER.id ? SERVER.id : "server-1";
    await expect(summary(page)).toContainText(`Resources to back up: ${name}: ${message}`);
    await expect(resources(page)).toHaveAccessibleDescription(new RegExp(`${name}: ${message}`));
    expect(sent).toEqual([]);
    await page.getByRole("button", { name: `Remove ${id}` }).click();
    await expect(summary(page)).toBeHidden();
    await page.getByRole("button", { name: "Back up 1 resource" }).click();
    await expect(page.getByRole("region", { name: "Result" })).toContainText(SAVED);
    expect(sent[0].body.checkpoint.parameters.resources).toEqual([SERVER_S003.id]);
  });
}

test("rule 37: the same id twice is one entry", async ({ page }) => {
  const sent = changes(page);
  await open(page);
  await page.getByRole("radio", { name: "Chosen resources" }).check();
  await paste(resources(page), [SERVER_S003.id, SERVER_S003.id]);
  await page.getByRole("button", { name: "Back up 1 resource" }).click();
  await expect(page.getByRole("region", { name: "Result" })).toContainText(SAVED);
  expect(sent[0].body.checkpoint.parameters.resources).toEqual([SERVER_S003.id]);
});

for (const count of [256, 257]) {
  test(`rule 38: ${count} resources with details`, async ({ page }) => {
    const sent = changes(page);
    // A vault that no list holds: what is in it is not known.
    await go(page, `/restore-points/create?vault=${uuid(9999)}`);
    await page.getByRole("radio", { name: "Without some disks" }).check();
    await paste(resources(page), Array.from({ length: count }, (_, index) => uuid(index)));
    await page.getByRole("button", { name: `Back up ${count} resources` }).click();
    if (count > 256) {
      await expect(summary(page)).toContainText("Resources to back up: Use at most 256 resources. Remove 1.");
      expect(sent).toEqual([]);
    } else {
      await expect(page.getByText(/^HTTP 4\d\d, BackupService\./)).toBeVisible();
      expect(sent[0].body.checkpoint.parameters.resource_details).toHaveLength(256);
    }
  });
}

test("rules 38 and 40: details and plain ids never go out together, and each has its type", async ({ page }) => {
  const sent = changes(page);
  await open(page);
  await page.getByRole("radio", { name: "Chosen resources" }).check();
  await page.getByRole("checkbox", { name: SERVER_S003.name }).check();
  await page.getByRole("radio", { name: "Without some disks" }).check();
  await expect(page.getByRole("checkbox", { name: SERVER_S003.name, exact: true })).toBeChecked();
  await submit(page).click();
  await expect(page.getByRole("region", { name: "Result" })).toContainText(SAVED);
  const { parameters } = sent[0].body.checkpoint;
  expect(parameters.resources).toBeUndefined();
  expect(parameters.resource_details).toEqual([{ id: SERVER_S003.id, type: "OS::Nova::Server" }]);
});

for (const [length, fits] of [
  [255, true],
  [256, false],
]) {
  test(`rule 41: a name of ${length} characters for a resource`, async ({ page }) => {
    await open(page);
    await page.getByRole("radio", { name: "Without some disks" }).check();
    await page.getByRole("checkbox", { name: SERVER_S003.name }).check();
    const name = page.getByRole("textbox", { name: "Name to send" });
    await name.fill("n".repeat(length));
    await name.blur();
    if (fits) await expect(name).not.toHaveAttribute("aria-invalid", "true");
    else await expect(name).toHaveAccessibleDescription(/Use at most 255 characters\. Remove 1 character\./);
  });
}

test("rule 42: a disk of another form is warned about, not stopped", async ({ page }) => {
  const sent = changes(page);
  await go(page, `/restore-points/create?vault=${uuid(9999)}`);
  await page.getByRole("radio", { name: "Without some disks" }).check();
  await paste(resources(page), [uuid(1)]);
  const disks = page.getByRole("textbox", { name: "Disks to leave out" });
  await disks.fill("disk-1");
  await disks.blur();
  await expect(disks).toHaveAccessibleDescription(/disk-1: Ids here usually look like 8-4-4-4-12 hexadecimal digits; this one does not\./);
  await submit(page).click();
  await expect(page.getByText(/^HTTP 4\d\d, BackupService\./)).toBeVisible();
  expect(sent[0].body.checkpoint.parameters.resource_details).toEqual([
    { id: uuid(1), type: "OS::Nova::Server", extra_info: { exclude_volumes: ["disk-1"] } },
  ]);
});

test("rule 36: every entry outside the vault has a sentence of its own, and hundreds have ten", async ({ page }) => {
  const sent = changes(page);
  await open(page);
  await page.getByRole("radio", { name: "Chosen resources" }).check();
  await paste(resources(page), [uuid(1), uuid(2)]);
  await submit(page).click();
  await expect(summary(page)).toContainText("2 things to change");
  for (const number of [1, 2]) await expect(summary(page)).toContainText(`${uuid(number)}: Associate it with the vault first`);
  await paste(resources(page), Array.from({ length: 40 }, (_, number) => uuid(number)));
  await expect(summary(page)).toContainText("40 things to change");
  await expect(summary(page)).toContainText("Resources to back up: 30 more entries are like these.");
  await expect(summary(page).getByRole("listitem")).toHaveCount(11);
  expect(sent).toEqual([]);
});

test("rule 36: a server that is broken is told before it is sent, whatever its vault says", async ({ page, axe }) => {
  const sent = changes(page);
  await go(page, "/restore-points/create");
  await page.getByRole("radio", { name: /^production/ }).check();
  await expect(main(page)).toContainText("1 resource is likely to be skipped");
  await expect(main(page).getByRole("listitem").filter({ hasText: "erp-old (Error): In this state a backup is likely to skip it." })).toBeVisible();
  await page.getByRole("radio", { name: "Chosen resources" }).check();
  const row = page.getByRole("checkbox", { name: "erp-old", exact: true });
  await expect(row).toHaveAccessibleDescription(/Error/);
  await expect(row).not.toHaveAccessibleDescription(/Available/);
  await expect(page.getByRole("checkbox", { name: "db-01", exact: true })).toHaveAccessibleDescription(/Available/);
  await row.check();
  await expect(resources(page)).toHaveAccessibleDescription(/erp-old: Its state is “Error”, so a backup may be refused\. Check it before you send\./);
  await axe("restore point, broken server");
  await page.getByRole("checkbox", { name: "db-01", exact: true }).check();
  await page.getByRole("button", { name: "Back up 2 resources" }).click();
  await expect(page.getByRole("region", { name: "Result" })).toContainText("erp-old");
  expect(sent[0].body.checkpoint.parameters.resources).toHaveLength(2);
});

test("rule 39: what is no id is warned about in the details, too, and named", async ({ page }) => {
  const sent = changes(page);
  await go(page, `/restore-points/create?vault=${uuid(9999)}`);
  await page.getByRole("radio", { name: "Without some disks" }).check();
  await paste(resources(page), ["zzz-1"]);
  await expect(resources(page)).toHaveAccessibleDescription(/zzz-1: Ids here usually look like 8-4-4-4-12 hexadecimal digits; this one does not\./);
  await submit(page).click();
  await expect(page.getByText(/^HTTP 4\d\d, BackupService\./)).toBeVisible();
  expect(sent).toHaveLength(1);
});

test("rule 40: a resource of a type that no restore point takes is stopped and named", async ({ page }) => {
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

test("rule 41: the summary says whose name is too long", async ({ page }) => {
  const sent = changes(page);
  await go(page, `/restore-points/create?vault=${uuid(9999)}`);
  await page.getByRole("radio", { name: "Without some disks" }).check();
  await paste(resources(page), [uuid(1), uuid(2)]);
  for (const index of [0, 1]) await page.getByRole("textbox", { name: "Name to send" }).nth(index).fill("n".repeat(256));
  await submit(page).click();
  await expect(summary(page)).toContainText("2 things to change");
  await expect(summary(page)).toContainText(`Name to send of ${uuid(2)}: Use at most 255 characters. Remove 1 character.`);
  expect(sent).toEqual([]);
});

test("the summary has the order of the page", async ({ page }) => {
  await go(page, "/restore-points/create");
  await page.getByRole("textbox", { name: "Description" }).fill("a<b");
  await page.getByLabel("Backup name").fill("a b");
  await page.getByRole("radio", { name: "Chosen resources" }).check();
  await submit(page).click();
  await expect(summary(page).getByRole("listitem")).toHaveText([/^Vault: /, /^Resources to back up: /, /^Backup name: /, /^Description: /]);
});
