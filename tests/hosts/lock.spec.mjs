// Locked, by a person or after a while: the token is gone, what was read is covered, what was typed is there afterwards.
import { expect, test } from "./fixtures.mjs";
import { callsOf, mountIn } from "./portal.mjs";
import { told } from "./told.mjs";
import { begins } from "./walk.mjs";

test.beforeEach(async ({ page, first }) => {
  await page.clock.install({ time: Date.now() });
  await page.goto("/");
  await begins(first);
  await page.getByRole("checkbox", { name: "First console" }).uncheck();
});

test("after minutes without a key or a pointer; a person asks for the next token, and goes on where one was", async ({ page, second }) => {
  const mounted = await mountIn(page, "second", { view: "/vaults/create", idleMinutes: 5, features: { signIn: false } });
  const name = second.getByRole("textbox", { name: "Vault name" });
  await name.fill("half_typed");
  await page.clock.runFor(4 * 60_000);
  await name.press("End");
  await page.clock.runFor(4 * 60_000);
  await expect(name).toBeVisible();
  const calls = callsOf(page);
  await page.clock.runFor(2 * 60_000);
  await expect(second.getByText("The token was removed from this page.")).toBeVisible();
  await expect(name).toHaveCount(0);
  expect(await told(page, "bc-locked", "second")).toEqual([{ by: "idle" }]);
  expect(await told(page, "bc-token-needed", "second")).toEqual([]);
  // Neither the page around nor an address leads past it.
  const before = calls.length;
  await mounted.evaluate((mounted) => (mounted.refresh(), mounted.navigate("/vaults")));
  await page.clock.runFor(60_000);
  await expect(second.getByRole("link", { name: "production" })).toHaveCount(0);
  expect(calls.slice(before)).toEqual([]);
  await mounted.evaluate((mounted) => mounted.navigate("/vaults/create"));
  await second.getByRole("button", { name: "Ask for a token again" }).click();
  await expect(name).toHaveValue("half_typed");
});

test("by a press, also where a person signed in", async ({ page, second }) => {
  await mountIn(page, "second", { view: "/session" });
  await second.getByRole("button", { name: "Lock now" }).click();
  await expect(second.getByRole("heading", { name: "Session", level: 1 })).toBeFocused();
  await expect(second.getByText("Locked").first()).toBeVisible();
  expect(await told(page, "bc-locked", "second")).toEqual([{ by: "person" }]);
});

test("neither the keys nor the bar lead to names of what was read", async ({ page, second }) => {
  await mountIn(page, "second", { view: "/vaults", idleMinutes: 5, features: { signIn: false } });
  const vault = second.getByRole("link", { name: "production" }).first();
  await expect(vault).toBeVisible();
  const search = second.getByRole("dialog", { name: "Go to" });
  await vault.focus();
  await page.keyboard.press("Control+k");
  await search.getByRole("combobox").fill("prod");
  await expect(search.getByRole("option", { name: /^production/ }).first()).toBeVisible();
  await page.clock.runFor(5 * 60_000 + 2_000);
  const again = second.getByRole("button", { name: "Ask for a token again" });
  await expect(again).toBeVisible();
  await expect(search).toHaveCount(0);
  await expect(second.getByText("production")).toHaveCount(0);
  await expect(second.getByRole("button", { name: "Go to" })).toHaveCount(0);
  await again.focus();
  await page.keyboard.press("Control+k");
  await again.click();
  // What was pressed meanwhile opens nothing afterwards, and what is pressed then does.
  await expect(vault).toBeVisible();
  await expect(search).toHaveCount(0);
  await vault.focus();
  await page.keyboard.press("Control+k");
  await expect(search.getByRole("combobox")).toBeFocused();
});
