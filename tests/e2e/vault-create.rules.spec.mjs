// The rules of a vault at their boundaries, in the browser.
import { expect, test } from "./fixtures.mjs";
import { atBounds } from "./support/bounds.mjs";
import { main, summary } from "./support/page.mjs";
import { paste, picker, uuid } from "./support/protect.mjs";
import { go } from "./support/sign-in.mjs";

const submit = (page) => page.getByRole("button", { name: "Create vault" });
const name = (page) => page.getByLabel("Vault name");
const size = (page) => page.getByRole("textbox", { name: "Size" });
const description = (page) => page.getByRole("textbox", { name: "Description" });
const a = (count) => "a".repeat(count);

/** The form of a cloud; only Huawei Cloud has pre-paid vaults and long descriptions. */
async function on(page, emulator, cloud) {
  await go(page, "/session");
  await page.getByRole("button", { name: "Use another token or project" }).click();
  await page.getByRole("radio", { name: cloud }).check();
  await page.getByLabel("Token", { exact: true }).fill(emulator.config.token);
  await main(page).getByRole("button", { name: "Sign in" }).click();
  await expect(page.getByRole("region", { name: "Session in hand" })).toContainText(`${cloud}, `);
  await go(page, "/vaults/create");
}

test.beforeEach(async ({ page, signIn }) => {
  await signIn();
  await go(page, "/vaults/create");
});

test("rule 18: the name at its bounds", async ({ page }) => {
  // The size is missing in each of them, so that nothing is sent.
  await atBounds(page, name(page), submit(page), 1, [
    ["", "Enter the vault name."],
    ["a", null],
    [a(64), null],
    [a(65), "Use at most 64 characters. Remove 1 character."],
    ["my vault", "Remove the space at position 3."],
    ["tresör", "Remove “ö” at position 5."],
    ["a_b-9", null],
    ["a.b", "Remove “.” at position 2."],
    ["  a b", "Remove the space at position 4."],
    ["a\u200bb", "Remove the invisible character U+200B at position 2."],
  ]);
});

test("rule 19: the description at its bounds", async ({ page, emulator }) => {
  await name(page).fill("fine");
  const angle = ["<b", "Remove “<” at position 1."];
  await atBounds(page, description(page), submit(page), 1, [[a(64), null], [a(65), "Use at most 64 characters. Remove 1 character."], angle, ["", null]]);
  await on(page, emulator, "Huawei Cloud");
  await atBounds(page, description(page), submit(page), 1, [[a(255), null], [a(256), "Use at most 255 characters. Remove 1 character."], angle]);
});

test("rule 20: at most 255 resources", async ({ page }) => {
  await name(page).fill("fine");
  const resources = picker(main(page), /^Resources to associate now/);
  await paste(resources, Array.from({ length: 255 }, (_, number) => uuid(number)));
  await submit(page).click();
  await expect(summary(page)).toContainText("1 thing to change");
  await paste(resources, [uuid(255)]);
  await expect(summary(page)).toContainText("2 things to change");
  await expect(summary(page)).toContainText("Resources to associate now: Use at most 255 resources. Remove 1.");
});

test("rule 58: tags at their bounds", async ({ page }) => {
  await name(page).fill("fine");
  const add = page.getByRole("button", { name: "Add tag" });
  await add.click();
  await page.getByLabel("Value 1").fill("other");
  await atBounds(page, page.getByLabel("Key 1"), submit(page), 1, [
    ["", "Enter the tag key."],
    [a(36), null],
    [a(37), "Use at most 36 characters. Remove 1 character."],
    ["a b", "Remove the space at position 2."],
    ["a.b", "Remove “.” at position 2."],
    ["a-b_9", null],
  ]);
  await atBounds(page, page.getByLabel("Value 1"), submit(page), 1, [
    ["", null],
    [a(43), null],
    [a(44), "Use at most 43 characters. Remove 1 character."],
    ["a/b", "Remove “/” at position 2."],
    ["fine", null],
  ]);
  await add.click();
  await atBounds(page, page.getByLabel("Key 2"), submit(page), 1, [["a-b_9", "This is the same as entry 1."], ["another", null]]);
  for (let row = 3; row <= 20; row += 1) await add.click();
  await expect(add).toHaveAttribute("aria-disabled", "true");
  await expect(main(page).getByText("20 of 20 tags")).toBeVisible();
});

test("rule 58: a problem leads to its row, whatever empty rows stand above", async ({ page }) => {
  await name(page).fill("fine");
  await size(page).fill("10");
  const add = page.getByRole("button", { name: "Add tag" });
  for (let row = 0; row < 4; row += 1) await add.click();
  await page.getByLabel("Key 2").fill("team");
  await page.getByLabel("Key 3").fill("b=");
  await page.getByLabel("Value 3").fill("x/");
  await page.getByLabel("Key 4").fill("team");
  await submit(page).click();
  const lines = summary(page).getByRole("button");
  await expect(lines).toHaveCount(3);
  await lines.filter({ hasText: "Tags of the vault: row 3, key: " }).click();
  await expect(page.getByLabel("Key 3")).toBeFocused();
  await lines.filter({ hasText: "Tags of the vault: row 3, value: " }).click();
  await expect(page.getByLabel("Value 3")).toBeFocused();
  await lines.filter({ hasText: "Tags of the vault: row 4, key: This is the same as entry 2." }).click();
  await expect(page.getByLabel("Key 4")).toBeFocused();
  await expect(main(page).getByText("4/36").first()).toBeVisible();
});

test("rule 22: the size at its bounds", async ({ page }) => {
  await atBounds(page, size(page), submit(page), 1, [
    ["", "Enter the size."],
    ["9", "Enter a number from 10 to"],
    ["10", null],
    ["10485760", null],
    ["10485761", "Enter a number from 10 to"],
    ["10.5", "Enter a whole number, digits only."],
    ["-10", "Enter a"],
    ["ten", "Enter a whole number, digits only."],
    ["+10", "Enter a whole number, digits only."],
    ["99999999999999999999", "Enter a number from 10 to"],
  ]);
});

test("rule 25: the period of a pre-paid vault at its bounds", async ({ page, emulator }) => {
  await on(page, emulator, "Huawei Cloud");
  await name(page).fill("fine");
  await page.getByRole("radio", { name: "Pre-paid" }).check();
  const count = page.getByRole("textbox", { name: "Number of periods" });
  const range = [["", "Enter the"], ["0", "Enter a number from 1 to 9."], ["1", null], ["9", null], ["10", "Enter a number from 1 to 9."]];
  await atBounds(page, count, submit(page), 1, range);
  await page.getByRole("radio", { name: "Year" }).check();
  await atBounds(page, count, submit(page), 1, range);
});

test("rule 24: what one cloud offers and the other does not is stopped after the change", async ({ page, emulator }) => {
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
  await submit(page).click();
  await expect(summary(page)).toContainText("Consistency: Choose one of: Crash.");
  expect(posts).toBe(0);
  await summary(page).getByRole("button", { name: /^Consistency/ }).click();
  await levels.first().check();
  await expect(summary(page)).toBeHidden();
});

test("rule 26: the resources follow the kind of the vault, and what does not fit is put aside", async ({ page }) => {
  await name(page).fill("disks");
  await size(page).fill("2000");
  const resources = picker(main(page), /^Resources to associate now/);
  await resources.getByRole("checkbox", { name: "web-01", exact: true }).check();
  await page.getByRole("radio", { name: /^Disks/ }).check();
  await expect(main(page).getByText("1 server is put aside: this vault takes disks")).toBeVisible();
  await resources.getByRole("checkbox", { name: "media", exact: true }).check();
  const sent = page.waitForRequest((request) => request.method() === "POST" && request.url().endsWith("/vaults"));
  await submit(page).click();
  const { vault } = (await sent).postDataJSON();
  expect([vault.billing.object_type, vault.resources.map(({ type }) => type)]).toEqual(["disk", ["OS::Cinder::Volume"]]);
});
