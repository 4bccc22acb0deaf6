import { expect } from "@playwright/test";

/** Starts a session with the demo account's token, pasted as a person pastes one. */
export async function signIn(page, emulator) {
  await page.goto("/#/session");
  const form = page.getByRole("form", { name: "Sign in" });
  await form.getByLabel("Token", { exact: true }).fill(emulator.config.token);
  await form.getByLabel(/^Project id/).fill(emulator.config.project_id);
  await form.getByRole("button", { name: "Sign in" }).click();
  // The chip in the bar on top says who is signed in, and where.
  await expect(page.getByRole("link", { name: `${emulator.config.user}, ${emulator.config.project}` })).toBeVisible();
}
