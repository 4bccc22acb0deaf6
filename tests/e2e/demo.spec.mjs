// The demo's own page: faults are set and taken back, the clock moves on.
import { expect, test } from "./fixtures.mjs";
import { main } from "./support/page.mjs";
import { go } from "./support/sign-in.mjs";

const waiting = (page) => main(page).getByRole("table", { name: "Faults that wait" });

test.beforeEach(async ({ page, signIn }) => {
  await signIn();
  await go(page, "/demo");
  await expect(main(page).getByText("No fault is set", { exact: true })).toBeVisible();
});

test("a fault that is set strikes once, and is explained where it strikes", async ({ page, look }) => {
  await main(page).getByLabel("Calls").selectOption("cbr.vault.list");
  await main(page).getByLabel("HTTP status").fill("403");
  await main(page).getByLabel("Error code").fill("BackupService.8600");
  await main(page).getByRole("button", { name: "Set fault" }).click();
  await expect(waiting(page).getByRole("row")).toHaveCount(2);
  await look("demo, a fault waits");
  await go(page, "/vaults");
  await expect(main(page).getByText("This user may not do that")).toBeVisible();
  await main(page).getByRole("button", { name: "Ask again" }).click();
  await expect(main(page).getByRole("link", { name: "production" }).first()).toBeVisible();
  await go(page, "/demo");
  await expect(main(page).getByText("No fault is set", { exact: true })).toBeVisible();
});

test("every kind can be set, one taken back, then all", async ({ page, emulator }) => {
  const kinds = main(page).getByLabel("What happens");
  const labels = await kinds.locator("option").allTextContents();
  expect(labels).toHaveLength(12);
  for (const [index, label] of labels.entries()) {
    await kinds.selectOption(label);
    await main(page).getByRole("button", { name: "Set fault" }).click();
    await expect(waiting(page).getByRole("rowheader", { name: label })).toBeVisible();
    await expect(waiting(page).getByRole("row")).toHaveCount(index + 2);
  }
  await waiting(page).getByRole("button", { name: "Take back: The connection breaks, *" }).click();
  await expect(waiting(page).getByRole("row")).toHaveCount(labels.length);
  await main(page).getByRole("button", { name: "Take all back" }).click();
  await expect(main(page).getByText("No fault is set", { exact: true })).toBeVisible();
  expect(await emulator.faults()).toEqual([]);
});

test("a number outside its bounds is told at the field and sets nothing", async ({ page }) => {
  await main(page).getByLabel("HTTP status").fill("99");
  await expect(main(page).getByText("Enter a whole number from 200 to 599.")).toBeVisible();
  await main(page).getByRole("button", { name: "Set fault" }).click();
  await expect(main(page).getByText("No fault is set", { exact: true })).toBeVisible();
  await expect(main(page).getByLabel("HTTP status")).toHaveValue("99");
});

test("the clock moves the end of the session nearer", async ({ page, emulator }) => {
  const before = await emulator.now();
  await main(page).getByRole("button", { name: "1 day on" }).click();
  await expect.poll(async () => (await emulator.now()) - before).toBeGreaterThanOrEqual(86_400_000);
  await go(page, "/vaults");
  await expect(page.getByRole("banner")).toContainText("Session ended");
});
