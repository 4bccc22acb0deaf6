// Rules 3 to 14, protecting a server: each at its boundary, in the browser.
import { expect, test } from "./fixtures.mjs";
import { atBounds } from "./support/bounds.mjs";
import { main, summary } from "./support/page.mjs";
import { go } from "./support/sign-in.mjs";

const submit = (page) => page.getByRole("button", { name: /^Protect (server|ecs-demo)$/ });
const a = (count) => "a".repeat(count);

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
  await expect(summary(page)).toContainText("Server: Choose the server.");
  await expect(page.getByLabel(/provider/i)).toHaveCount(0);
  expect(posts).toBe(0);
});

test("rule 4: an id of another form is a warning, and goes out", async ({ page }) => {
  await page.getByRole("button", { name: "Paste an id" }).click();
  await page.getByLabel("Id to choose").fill("my-server");
  await page.getByRole("button", { name: "Choose this id" }).click();
  await submit(page).or(page.getByRole("button", { name: "Protect my-server" })).click();
  await expect(main(page).getByText("Ids here usually look like 8-4-4-4-12 hexadecimal digits; this one does not. Check it before you send.")).toBeVisible();
  await expect(main(page).getByText(/HTTP \d+, CSBS/)).toBeVisible();
});

for (const [rule, field, cases] of [
  [
    6,
    "Backup name",
    [
      ["", null],
      ["a", null],
      [a(64), null],
      [a(255), null],
      [a(256), "Use at most 255 characters. Remove 1 character."],
      ["auto_1", null],
      ["my backup", "Remove the space at position 3."],
      ["a.b", "Remove “.” at position 2."],
      ["sävé", "Remove “ä” at position 2."],
    ],
  ],
  [
    7,
    "Description",
    [
      ["", null],
      [a(255), null],
      [a(256), "Use at most 255 characters. Remove 1 character."],
      ["a<b", "Remove “<” at position 2."],
      ["a>b", "Remove “>” at position 2."],
      ['für alle: "1" & 2', null],
    ],
  ],
  [
    14,
    "Extra information",
    [
      ["{}", null],
      ["[]", "Write a JSON object"],
      ["{", "Write a JSON object"],
      ["null", "Write a JSON object"],
      ['{"a": [1]}', null],
    ],
  ],
]) {
  test(`rule ${rule}: ${field} at its bounds`, async ({ page }) => {
    await main(page).getByText("More fields").click();
    await atBounds(page, page.getByRole("textbox", { name: field }), submit(page), 1, cases);
  });
}

for (const [rule, half, cases] of [
  [
    12,
    "Key",
    [
      [" k ", null],
      [a(36), null],
      [a(37), "Use at most 36 characters. Remove 1 character."],
      ["a b", "Remove the space at position 2."],
      ["a=b", "Remove “=” at position 2."],
      ["a.b", "Remove “.” at position 2."],
      ["a\tb", "Remove the tab at position 2."],
      ["", "Enter the tag key."],
    ],
  ],
  [
    13,
    "Value",
    [
      ["", null],
      [a(43), null],
      [a(44), "Use at most 43 characters. Remove 1 character."],
      ["a.b", "Remove “.” at position 2."],
    ],
  ],
]) {
  test(`rule ${rule}: a tag's ${half.toLowerCase()} at its bounds`, async ({ page }) => {
    await page.getByRole("button", { name: "Add tag" }).click();
    await page.getByLabel(`${half === "Key" ? "Value" : "Key"} 1`).fill("other");
    await atBounds(page, page.getByLabel(`${half} 1`), submit(page), 1, cases);
  });
}

test("rule 10: at most ten tags", async ({ page }) => {
  const add = page.getByRole("button", { name: "Add tag" });
  for (let number = 1; number <= 10; number += 1) {
    await add.click();
    await page.getByLabel(`Key ${number}`, { exact: true }).fill(`k${number}`);
  }
  await expect(main(page).getByText("10 of 10 tags")).toBeVisible();
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
  await expect(main(page).getByText("This is the same as entry 1. Remove one of them.").first()).toBeVisible();
});

for (const [choice, expected] of [
  ["Not sent", undefined],
  ["OS::Nova::Server", "OS::Nova::Server"],
]) {
  test(`rule 9: the resource type ${choice}`, async ({ page }) => {
    await page.getByRole("radio", { name: "ecs-demo", exact: true }).check();
    await main(page).getByText("More fields").click();
    const types = page.getByRole("group", { name: "Resource type" }).or(page.getByRole("radiogroup", { name: "Resource type" })).getByRole("radio");
    await expect(types).toHaveCount(2);
    await types.nth(expected ? 1 : 0).check();
    const sent = page.waitForRequest((request) => request.method() === "POST" && request.url().endsWith("/action"));
    await submit(page).click();
    expect((await sent).postDataJSON().protect.resource_type).toBe(expected);
  });
}
