// Rules 3 to 14, protecting a server: each at its boundary, in the browser.
import { expect, test } from "./fixtures.mjs";
import { go } from "./support/sign-in.mjs";

const submit = (page) => page.getByRole("button", { name: /^Protect (server|ecs-demo)$/ });
const summary = (page) => page.getByRole("alert").filter({ hasText: /things? to change/ });
const a = (count) => "a".repeat(count);
const shown = (value) => JSON.stringify(value.length > 30 ? `${value.length} characters` : value);

test.beforeEach(async ({ page, signIn }) => {
  await signIn();
  await go(page, "/classic/server-backup");
  await expect(page.getByRole("radio", { name: "ecs-demo", exact: true })).toBeVisible();
});

test("rules 3 and 4: the server is needed, the provider is no input", async ({ page }) => {
  let posts = 0;
  page.on("request", (request) => (posts += request.method() === "POST" ? 1 : 0));
  await submit(page).click();
  await expect(summary(page)).toContainText("1 thing to change");
  await expect(summary(page)).toContainText("Enter the server.");
  await expect(page.getByLabel(/provider/i)).toHaveCount(0);
  expect(posts).toBe(0);
});

test("rule 4: an id of another form is a warning, and goes out", async ({ page }) => {
  await page.getByRole("button", { name: "Paste ids" }).click();
  await page.getByLabel("Ids to add").fill("my-server");
  await page.getByRole("button", { name: "Add ids" }).click();
  await submit(page).or(page.getByRole("button", { name: "Protect my-server" })).click();
  await expect(page.getByText("Ids of this kind look different in every example. Check it before you send.")).toBeVisible();
  await expect(page.getByText(/HTTP \d+, CSBS/)).toBeVisible();
});

for (const [rule, field, value, message] of [
  [6, "Backup name", "", null],
  [6, "Backup name", "a", null],
  [6, "Backup name", a(64), null],
  [6, "Backup name", a(255), null],
  [6, "Backup name", a(256), "Use at most 255 characters. Remove 1 character."],
  [6, "Backup name", "auto_1", null],
  [6, "Backup name", "my backup", "Remove the space at position 3."],
  [6, "Backup name", "a.b", "Remove “.” at position 2."],
  [6, "Backup name", "sävé", "Remove “ä” at position 2."],
  [7, "Description", "", null],
  [7, "Description", a(255), null],
  [7, "Description", a(256), "Use at most 255 characters. Remove 1 character."],
  [7, "Description", "a<b", "Remove “<” at position 2."],
  [7, "Description", "a>b", "Remove “>” at position 2."],
  [7, "Description", "für alle: \"1\" & 2", null],
  [14, "Extra information", "{}", null],
  [14, "Extra information", "[]", "Write a JSON object"],
  [14, "Extra information", "{", "Write a JSON object"],
  [14, "Extra information", "null", "Write a JSON object"],
]) {
  test(`rule ${rule}: ${field} ${shown(value)} is ${message ? "stopped" : "taken"}`, async ({ page }) => {
    if (field === "Extra information") await page.getByText("More fields").click();
    const input = page.getByRole("textbox", { name: field });
    await input.fill(value);
    await input.blur();
    if (message) {
      await expect(page.getByText(message)).toBeVisible();
      await expect(input).toHaveAttribute("aria-invalid", "true");
      await submit(page).click();
      await expect(summary(page)).toBeFocused();
    } else {
      await submit(page).click();
      await expect(summary(page)).toContainText("1 thing to change");
      await expect(input).not.toHaveAttribute("aria-invalid", "true");
    }
  });
}

for (const [rule, half, value, message] of [
  [12, "Key", " k ", null],
  [12, "Key", a(36), null],
  [12, "Key", a(37), "Use at most 36 characters. Remove 1 character."],
  [12, "Key", "a b", "Remove the space at position 2."],
  [12, "Key", "a=b", "Remove “=” at position 2."],
  [12, "Key", "a.b", "Remove “.” at position 2."],
  [12, "Key", "", "Enter the tag key."],
  [13, "Value", "", null],
  [13, "Value", a(43), null],
  [13, "Value", a(44), "Use at most 43 characters. Remove 1 character."],
  [13, "Value", "a.b", "Remove “.” at position 2."],
]) {
  test(`rule ${rule}: tag ${half.toLowerCase()} ${shown(value)} is ${message ? "stopped" : "taken"}`, async ({ page }) => {
    await page.getByRole("button", { name: "Add tag" }).click();
    await page.getByLabel(`${half === "Key" ? "Value" : "Key"} 1`).fill("other");
    const input = page.getByLabel(`${half} 1`);
    await input.fill(value);
    await input.blur();
    await submit(page).click();
    await expect(summary(page)).toContainText(message ? "2 things to change" : "1 thing to change");
    if (message) {
      await expect(input).toHaveAttribute("aria-invalid", "true");
      await expect(summary(page)).toContainText(message);
    } else {
      await expect(input).not.toHaveAttribute("aria-invalid", "true");
    }
  });
}

test("rule 10: at most ten tags", async ({ page }) => {
  const add = page.getByRole("button", { name: "Add tag" });
  for (let number = 1; number <= 10; number += 1) {
    await add.click();
    await page.getByLabel(`Key ${number}`, { exact: true }).fill(`k${number}`);
  }
  await expect(page.getByText("10 of 10 tags")).toBeVisible();
  await expect(add).toBeDisabled();
});

test("rule 11: a key comes once, blanks around it aside, but its case counts", async ({ page }) => {
  for (const [number, key] of [
    [1, "env"],
    [2, "Env"],
  ]) {
    await page.getByRole("button", { name: "Add tag" }).click();
    await page.getByLabel(`Key ${number}`, { exact: true }).fill(key);
  }
  await submit(page).click();
  await expect(summary(page)).toContainText("1 thing to change");
  await page.getByLabel("Key 2", { exact: true }).fill(" env ");
  await page.getByLabel("Key 2", { exact: true }).blur();
  await expect(page.getByText("This is the same as entry 1. Remove one of them.").first()).toBeVisible();
});
