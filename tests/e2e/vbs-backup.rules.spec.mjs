// Rules 44 to 56, backing up a disk: each at its boundary, in the browser.
import { expect, test } from "./fixtures.mjs";
import { atBounds } from "./support/bounds.mjs";
import { main, summary } from "./support/page.mjs";
import { go } from "./support/sign-in.mjs";

const submit = (page) => page.getByRole("button", { name: /^Back up / });
const a = (count) => "a".repeat(count);

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
  await expect(summary(page)).toContainText("Disk: Choose the disk.");
  await expect(summary(page)).toContainText("Enter the backup name.");
  expect(posts).toBe(0);
});

test("rule 45: a disk's id of another form is a warning, and goes out", async ({ page }) => {
  await page.getByRole("button", { name: "Paste an id" }).click();
  await page.getByLabel("Id to choose").fill("my-disk");
  await page.getByRole("button", { name: "Choose this id" }).click();
  await page.getByLabel("Backup name").fill("b");
  await submit(page).click();
  await expect(main(page).getByText("Ids here usually look like 8-4-4-4-12 hexadecimal digits; this one does not. Check it before you send.")).toBeVisible();
  await expect(main(page).getByText(/HTTP \d+, VolumeBackup/)).toBeVisible();
});

for (const [rules, field, cases] of [
  [
    "rules 51 and 52",
    "Backup name",
    [
      ["a", null],
      [a(64), null],
      [a(65), "Use at most 64 characters. Remove 1 character."],
      ["a b", "Remove the space at position 2."],
      ["a.b", "Remove “.” at position 2."],
      ["auto", "Begin with something other than “auto”"],
      ["autobk_1", "Begin with something other than “auto”"],
      ["aut", null],
      ["xauto", null],
    ],
  ],
  [
    "rule 53",
    "Description",
    [
      ["", null],
      [a(64), null],
      [a(65), "Use at most 64 characters. Remove 1 character."],
      ["a<b", "Remove “<” at position 2."],
      ["a>b", "Remove “>” at position 2."],
    ],
  ],
]) {
  test(`${rules}: ${field} at its bounds`, async ({ page }) => {
    await page.getByLabel("Backup name").fill("fine");
    await atBounds(page, page.getByRole("textbox", { name: field }), submit(page), 1, cases);
  });
}

test("rule 51: another case of the prefix is a warning", async ({ page }) => {
  await page.getByRole("radio", { name: "volume-demo", exact: true }).check();
  const name = page.getByLabel("Backup name");
  await name.fill("Auto1");
  await name.blur();
  await expect(main(page).getByText("Names that begin with “auto” belong to automatic backups; whether “Auto” counts is not documented. Begin with something else, or send it all the same.")).toBeVisible();
  await submit(page).click();
  await expect(main(page).getByText("volume-demo is backed up", { exact: true })).toBeVisible();
});

for (const [rules, half, cases] of [
  [
    "rules 54 and 55",
    "Key",
    [
      [a(36), null],
      [a(37), "Use at most 36 characters. Remove 1 character."],
      ["", "Enter the tag key."],
      ["a=b", "Remove “=” at position 2."],
      ["a,b", "Remove “,” at position 2."],
      ["a\\b", "Remove “\\” at position 2."],
      ["a\tb", "Remove the tab at position 2."],
      ["a.b", null],
    ],
  ],
  [
    "rule 56",
    "Value",
    [
      ["", null],
      [a(43), null],
      [a(44), "Use at most 43 characters. Remove 1 character."],
      ["a|b", "Remove “|” at position 2."],
      ["a.b", null],
    ],
  ],
]) {
  test(`${rules}: a tag's ${half.toLowerCase()} at its bounds`, async ({ page }) => {
    await page.getByLabel("Backup name").fill("fine");
    await page.getByRole("button", { name: "Add tag" }).click();
    await page.getByLabel(`${half === "Key" ? "Value" : "Key"} 1`).fill("other");
    await atBounds(page, page.getByLabel(`${half} 1`), submit(page), 1, cases);
  });
}

test("rule 55: a key that fits only here is a warning", async ({ page }) => {
  await page.getByRole("button", { name: "Add tag" }).click();
  await page.getByLabel("Key 1").fill("a.b");
  await page.getByLabel("Key 1").blur();
  await expect(main(page).getByText("It works here; server backups and vaults take only letters, digits, - and _.")).toBeVisible();
});

test("rule 50: the same key twice is a warning only", async ({ page }) => {
  await page.getByRole("radio", { name: "volume-demo", exact: true }).check();
  await page.getByLabel("Backup name").fill("twice");
  for (const number of [1, 2]) {
    await page.getByRole("button", { name: "Add tag" }).click();
    await page.getByLabel(`Key ${number}`, { exact: true }).fill("env");
  }
  await page.getByLabel("Key 2", { exact: true }).blur();
  await expect(main(page).getByText("This is the same as entry 1. Remove one of them.").first()).toBeVisible();
  await submit(page).click();
  await expect(main(page).getByText("volume-demo is backed up", { exact: true })).toBeVisible();
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

test("rule 50: an eleventh tag is warned about and goes out", async ({ page }) => {
  await page.getByRole("radio", { name: "volume-demo", exact: true }).check();
  await page.getByLabel("Backup name").fill("many");
  const add = page.getByRole("button", { name: "Add tag" });
  const warning = main(page).getByText("More than 10 tags: whether the service takes them is not documented. Remove 1, or send it all the same.");
  for (let number = 1; number <= 11; number += 1) {
    await expect(warning).toBeHidden();
    await add.click();
    await page.getByLabel(`Key ${number}`, { exact: true }).fill(`k${number}`);
  }
  await expect(warning).toBeVisible();
  await expect(main(page).getByText("11 tags, at most 10 advised")).toBeVisible();
  const sent = page.waitForRequest((request) => request.method() === "POST" && request.url().endsWith("/cloudbackups"));
  await submit(page).click();
  expect((await sent).postDataJSON().backup.tags).toHaveLength(11);
});
