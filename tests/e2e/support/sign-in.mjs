import { expect } from "@playwright/test";

/** Starts a session with the demo account's token, the way a person does. */
export async function signIn(page, emulator) {
  await page.goto("/");
  await page.getByLabel("Token").fill(emulator.config.token);
  await page.getByLabel("Project ID").fill(emulator.config.project_id);
  await page.getByRole("button", { name: "Start session" }).click();
  await expect(page.getByRole("button", { name: /^Session/ })).toBeVisible();
}
