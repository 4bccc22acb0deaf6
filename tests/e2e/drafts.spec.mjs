// What is typed stays with the tab: offered to the same person after a reload, and forgotten with the session.
import { expect, test } from "./fixtures.mjs";
import { main } from "./support/page.mjs";
import { go } from "./support/sign-in.mjs";

const OFFER = "Continue with what you typed?";
const kept = (page) => page.evaluate(() => Object.keys(sessionStorage));

/** Types a disk vault with a tag, which a change of the kind would otherwise disturb. */
async function type(page, name) {
  await go(page, "/vaults/create");
  await page.getByRole("radio", { name: /^Disks/ }).check();
  await page.getByLabel("Vault name").fill(name);
  await page.getByRole("textbox", { name: "Size" }).fill("4o");
}

test.beforeEach(({ signIn }) => signIn());

test("after a reload what was typed is offered, and stands there again", async ({ page, signIn, look }) => {
  await type(page, "kept_vault");
  await expect.poll(() => kept(page)).toHaveLength(1);
  await page.reload();
  await signIn();
  await go(page, "/vaults/create");
  await expect(page.getByText(OFFER)).toBeVisible();
  await look("draft offered");
  await expect(page.getByLabel("Vault name")).toHaveValue("");
  await page.getByRole("button", { name: "Continue" }).click();
  await expect(page.getByLabel("Vault name")).toHaveValue("kept_vault");
  await expect(page.getByRole("textbox", { name: "Size" })).toHaveValue("4o");
  await expect(page.getByRole("radio", { name: /^Disks/ })).toBeChecked();
  await expect(page.getByText(OFFER)).toHaveCount(0);
});

test("one press throws it away", async ({ page, signIn }) => {
  await type(page, "gone_vault");
  await expect.poll(() => kept(page)).toHaveLength(1);
  await page.reload();
  await signIn();
  await go(page, "/vaults/create");
  await page.getByRole("button", { name: "Discard" }).click();
  await expect(page.getByText(OFFER)).toHaveCount(0);
  await expect.poll(() => kept(page)).toEqual([]);
  await expect(page.getByLabel("Vault name")).toHaveValue("");
});

test("with the session everything is forgotten", async ({ page }) => {
  await type(page, "private_vault");
  await expect.poll(() => kept(page)).toHaveLength(1);
  await go(page, "/session");
  await page.getByRole("button", { name: "Sign out", exact: true }).click();
  await expect.poll(() => kept(page)).toEqual([]);
  await go(page, "/vaults/create");
  await expect(page.getByLabel("Vault name")).toHaveValue("");
});

test("what was sent before a reload is looked for and not sent again", async ({ page, emulator, signIn }) => {
  const sent = [];
  page.on("request", (request) => request.method() === "POST" && request.url().endsWith("/vaults") && sent.push(request.url()));
  await go(page, "/vaults/create");
  await page.getByLabel("Vault name").fill("once_only");
  await page.getByRole("textbox", { name: "Size" }).fill("100");
  await emulator.setFault({ operation: "cbr.vault.create", kind: "broken", when: "after" });
  await emulator.setFault({ operation: "cbr.vault.list", kind: "broken", times: 0 });
  await page.getByRole("button", { name: "Create vault" }).click();
  await expect(main(page)).toContainText("It is not known whether the request took effect");
  await emulator.clearFaults();
  await page.reload();
  await signIn();
  await go(page, "/vaults/create");
  await expect(page.getByText(/You sent this at \d\d:\d\d/)).toBeVisible();
  await expect(page.getByText(/The request took effect. Found: once_only/)).toBeVisible();
  await expect(page.getByLabel("Vault name")).toHaveValue("once_only");
  expect(sent).toHaveLength(1);
});

test("the walkthrough keeps what is typed where it begins, and the focus goes on with it", async ({ page, signIn }) => {
  await go(page, "/protect");
  await main(page).getByLabel("Vault name").fill("walked_vault");
  await main(page).getByRole("textbox", { name: "Size" }).fill("123");
  await expect.poll(() => kept(page)).toHaveLength(1);
  await page.reload();
  await signIn();
  // The page of the same form has a draft of its own.
  await go(page, "/vaults/create");
  await expect(page.getByLabel("Vault name")).toHaveValue("");
  await expect(page.getByText(OFFER)).toHaveCount(0);
  await go(page, "/protect");
  await page.getByRole("button", { name: "Continue" }).press("Enter");
  await expect(main(page).getByLabel("Vault name")).toHaveValue("walked_vault");
  await expect(main(page).getByLabel("Vault name")).toBeFocused();
  await expect(main(page).getByRole("textbox", { name: "Size" })).toHaveValue("123");
});
