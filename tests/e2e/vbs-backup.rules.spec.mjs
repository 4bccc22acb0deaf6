// Rules 44 to 56, backing up a disk: each at its boundary, in the browser.
import { expect, test } from "./fixtures.mjs";
import { go } from "./support/sign-in.mjs";

const submit = (page) => page.getByRole("button", { name: /^Back up / });
const summary = (page) => page.getByRole("alert").filter({ hasText: /things? to change/ });
const a = (count) => "a".repeat(count);
const shown = (value) => JSON.stringify(value.length > 30 ? `${value.length} characters` : value);

test.beforeEach(async ({ page, signIn }) => {
  await signIn();
  await go(page, "/classic/disk-backup");
  await expect(page.getByRole("radio", { name: "volume-demo", exact: true })).toBeVisible();
});

test("rules 45 and 47: disk and name are needed", async ({ page }) => {
  let posts = 0;
  page.on("request", (request) => (posts += request.method() === "POST" ? 1 : 0));
  await submit(page).click();
  await expect(summary(page)).toContainText("2 things to change");
  await expect(summary(page)).toContainText("Enter the disk.");
  await expect(summary(page)).toContainText("Enter the backup name.");
  expect(posts).toBe(0);
});

test("rule 45: a disk's id of another form is a warning, and goes out", async ({ page }) => {
  await page.getByRole("button", { name: "Paste ids" }).click();
  await page.getByLabel("Ids to add").fill("my-disk");
  await page.getByRole("button", { name: "Add ids" }).click();
  await page.getByLabel("Backup name").fill("b");
  await submit(page).click();
  await expect(page.getByText("Ids of this kind look different in every example. Check it before you send.")).toBeVisible();
  await expect(page.getByText(/HTTP 400, /)).toBeVisible();
});

for (const [rule, field, value, message] of [
  [52, "Backup name", "a", null],
  [52, "Backup name", a(64), null],
  [52, "Backup name", a(65), "Use at most 64 characters. Remove 1 character."],
  [52, "Backup name", "a b", "Remove the space at position 2."],
  [52, "Backup name", "a.b", "Remove “.” at position 2."],
  [51, "Backup name", "auto", "Begin with something other than “auto”"],
  [51, "Backup name", "autobk_1", "Begin with something other than “auto”"],
  [51, "Backup name", "aut", null],
  [51, "Backup name", "xauto", null],
  [53, "Description", "", null],
  [53, "Description", a(64), null],
  [53, "Description", a(65), "Use at most 64 characters. Remove 1 character."],
  [53, "Description", "a<b", "Remove “<” at position 2."],
]) {
  test(`rule ${rule}: ${field} ${shown(value)} is ${message ? "stopped" : "taken"}`, async ({ page }) => {
    await page.getByLabel("Backup name").fill("fine");
    const input = page.getByRole("textbox", { name: field });
    await input.fill(value);
    await input.blur();
    await submit(page).click();
    await expect(summary(page)).toContainText(message ? "2 things to change" : "1 thing to change");
    if (message) {
      await expect(summary(page)).toContainText(message);
      await expect(input).toHaveAttribute("aria-invalid", "true");
    } else {
      await expect(input).not.toHaveAttribute("aria-invalid", "true");
    }
  });
}

test("rule 51: another case of the prefix is a warning", async ({ page }) => {
  await page.getByRole("radio", { name: "volume-demo", exact: true }).check();
  const name = page.getByLabel("Backup name");
  await name.fill("Auto1");
  await name.blur();
  await expect(page.getByText(/Begin with something other than “auto”/)).toBeVisible();
  await submit(page).click();
  await expect(page.getByText("volume-demo is backed up", { exact: true })).toBeVisible();
});

for (const [rule, half, value, stops, message] of [
  [54, "Key", a(36), false, null],
  [54, "Key", a(37), true, "Use at most 36 characters. Remove 1 character."],
  [54, "Key", "", true, "Enter the tag key."],
  [55, "Key", "a=b", true, "Remove “=” at position 2."],
  [55, "Key", "a,b", true, "Remove “,” at position 2."],
  [55, "Key", "a\\b", true, "Remove “\\” at position 2."],
  [55, "Key", "a.b", false, "It works here; server backups and vaults take only letters, digits, - and _."],
  [56, "Value", "", false, null],
  [56, "Value", a(43), false, null],
  [56, "Value", a(44), true, "Use at most 43 characters. Remove 1 character."],
  [56, "Value", "a|b", true, "Remove “|” at position 2."],
]) {
  test(`rule ${rule}: tag ${half.toLowerCase()} ${shown(value)} is ${stops ? "stopped" : "taken"}`, async ({ page }) => {
    await page.getByLabel("Backup name").fill("fine");
    await page.getByRole("button", { name: "Add tag" }).click();
    await page.getByLabel(`${half === "Key" ? "Value" : "Key"} 1`).fill("other");
    const input = page.getByLabel(`${half} 1`);
    await input.fill(value);
    await input.blur();
    await submit(page).click();
    await expect(summary(page)).toContainText(stops ? "2 things to change" : "1 thing to change");
    if (message) await expect(page.getByText(message).first()).toBeVisible();
    if (stops) await expect(input).toHaveAttribute("aria-invalid", "true");
  });
}

test("rule 50: the same key twice is a warning only", async ({ page }) => {
  await page.getByRole("radio", { name: "volume-demo", exact: true }).check();
  await page.getByLabel("Backup name").fill("twice");
  for (const number of [1, 2]) {
    await page.getByRole("button", { name: "Add tag" }).click();
    await page.getByLabel(`Key ${number}`, { exact: true }).fill("env");
  }
  await page.getByLabel("Key 2", { exact: true }).blur();
  await expect(page.getByText("This is the same as entry 1. Remove one of them.").first()).toBeVisible();
  await submit(page).click();
  await expect(summary(page)).toBeHidden();
});

for (const [way, text] of [
  [/^Incremental/, "false"],
  [/^Full/, "true"],
]) {
  test(`rules 48 and 49: FullBackup is the text "${text}" and the only key`, async ({ page }) => {
    await page.getByRole("radio", { name: "volume-demo", exact: true }).check();
    await page.getByLabel("Backup name").fill("b");
    await page.getByRole("radio", { name: way }).check();
    const sent = page.waitForRequest((request) => request.method() === "POST" && request.url().endsWith("/cloudbackups"));
    await submit(page).click();
    expect((await sent).postDataJSON().backup.extend_param).toEqual({ FullBackup: text });
  });
}

test("rules 46 and 53: an empty snapshot and description are left out", async ({ page }) => {
  await page.getByRole("radio", { name: "volume-demo", exact: true }).check();
  await page.getByLabel("Backup name").fill("b");
  await page.getByLabel("Snapshot id").fill("  ");
  const sent = page.waitForRequest((request) => request.method() === "POST" && request.url().endsWith("/cloudbackups"));
  await submit(page).click();
  expect(Object.keys((await sent).postDataJSON().backup).sort()).toEqual(["extend_param", "name", "volume_id"]);
});
