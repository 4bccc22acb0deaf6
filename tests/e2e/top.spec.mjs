// The top bar: the search for a place, the choice of region and project.
import { expect, test } from "./fixtures.mjs";
import { main } from "./support/page.mjs";
import { enterToken, go } from "./support/sign-in.mjs";

const dialog = (page) => page.getByRole("dialog", { name: "Go to" });
const field = (page) => dialog(page).getByRole("combobox", { name: "Page, name, id or address" });
const title = (page, name) => expect(page.getByRole("heading", { level: 1, name, exact: true })).toBeVisible();

test("a place is found by name with the keyboard alone", async ({ page, signIn }) => {
  await signIn();
  await page.keyboard.press("Control+k");
  await expect(field(page)).toBeFocused();
  await field(page).fill("cap");
  await expect(dialog(page).getByRole("option")).toHaveCount(1);
  await page.keyboard.press("Enter");
  await expect(dialog(page)).toBeHidden();
  await title(page, "Check backup capability (CSBS)");
  await page.keyboard.press("Control+k");
  await page.keyboard.press("ArrowUp");
  await expect(dialog(page).getByRole("option", { selected: true })).toHaveText(/^Demo cloud/);
  await page.keyboard.press("ArrowDown");
  await expect(dialog(page).getByRole("option", { selected: true })).toHaveText(/^Overview/);
  await page.keyboard.press("Escape");
  await expect(dialog(page)).toBeHidden();
  await title(page, "Check backup capability (CSBS)");
});

test("a vault is found by name, and by an id that was pasted", async ({ page, signIn }) => {
  await signIn();
  await go(page, "/vaults");
  await expect(main(page).getByRole("link", { name: "production" })).toBeVisible();
  await page.getByRole("button", { name: "Go to" }).click();
  await field(page).fill("prod");
  await dialog(page).getByRole("option", { name: "production Vault" }).click();
  await title(page, "production");
  const id = new URL(page.url()).hash.split("/").at(-1);
  await page.getByRole("button", { name: "Go to" }).click();
  await field(page).fill("nothing is called like this");
  await expect(dialog(page).getByText(/^Nothing found\./)).toBeVisible();
  await field(page).fill(` ${id} `);
  await expect(dialog(page).getByRole("option", { name: /Restore point with this id$/ })).toBeVisible();
  await dialog(page).getByRole("option", { name: "production Vault" }).click();
  await title(page, "production");
});

test("the services are asked for what no list here holds, and what could not be searched is said", async ({ page, signIn }) => {
  await signIn();
  const tasks = (url) => url.pathname.endsWith("/operation-logs") && url.searchParams.has("resource_name");
  await page.route(tasks, (route) => route.fulfill({ status: 404, contentType: "text/html", body: "<p>Not here</p>" }));
  await page.keyboard.press("Control+k");
  await field(page).fill("db-01-volume-0001");
  await expect(dialog(page).getByRole("option", { name: /^db-01-volume-0001\s*Disk$/ })).toBeVisible();
  await expect(dialog(page).getByText("Not fully searched: tasks", { exact: true })).toBeVisible();
  await page.unroute(tasks);
  await field(page).fill("db-01");
  await expect(dialog(page).getByRole("option", { name: /^db-01, \d{4}-\d\d-\d\d \d\d:\d\d\s*Backup$/ }).first()).toBeVisible();
  await expect(dialog(page).getByText("Not fully searched")).toBeHidden();
  await field(page).fill("00000000-0000-4000-8000-00000000abcd");
  await expect(dialog(page).getByRole("option", { name: / with this id$/ })).toHaveCount(8);
});

test("another region leads to the form of the session, and the current session stays", async ({ page, emulator, signIn }) => {
  await signIn();
  await go(page, "/vaults");
  const place = page.getByRole("combobox", { name: "Region and project" });
  await expect(place.locator("option:checked")).toHaveText("eu-de");
  await place.selectOption("Netherlands (eu-nl)");
  await title(page, "Session");
  await expect(main(page).getByText("Sign in for Netherlands (eu-nl)")).toBeVisible();
  await expect(main(page).getByLabel("Region", { exact: true })).toHaveValue("eu-nl");
  await expect(place.locator("option:checked")).toHaveText("eu-de");
  await expect(main(page).getByRole("region", { name: "Current session" })).toBeVisible();
  await go(page, "/vaults");
  await title(page, "Vaults");
  await go(page, "/session");
  await title(page, "Session");
  await expect(main(page).getByText("Sign in for Netherlands (eu-nl)")).toBeHidden();

  // Signed in for it, the same list of the other place is shown.
  await go(page, "/policies");
  await place.selectOption("Netherlands (eu-nl)");
  await enterToken(page, emulator.config.token);
  await title(page, "Policies");
  await expect(place.locator("option:checked")).toContainText("eu-nl");
});

test("a tip goes with Escape and comes back with the focus", async ({ page, signIn }) => {
  await signIn();
  await go(page, "/session");
  const id = main(page).locator("code[data-tip]").first();
  const shown = () => id.evaluate((node) => getComputedStyle(node, "::after").display !== "none" && getComputedStyle(node, "::after").content !== "none");
  await page.keyboard.press("Tab");
  await id.focus();
  await expect.poll(shown).toBe(true);
  await page.keyboard.press("Escape");
  await expect.poll(shown).toBe(false);
  await page.keyboard.press("Tab");
  await page.keyboard.press("Shift+Tab");
  await expect.poll(shown).toBe(true);
});
