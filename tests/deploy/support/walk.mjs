// Sign in through the proxy of one region, and the walkthrough to a restore point that is there.
import { expect } from "@playwright/test";
import { beginRun, station, SAVED } from "../../e2e/support/protect.mjs";
import { enterToken } from "../../e2e/support/sign-in.mjs";

const ADDRESSES = { "Identity (IAM)": "iam", "Backup and recovery (CBR)": "cbr", "Server backup (CSBS)": "csbs", "Disk backup (VBS)": "vbs" };

/** Pastes the token and names the proxy's addresses, the way a person does. */
export async function signInThrough(page, emulator, region = "eu-de") {
  await page.goto("/#/session");
  await page.getByText("Addresses of the services").click();
  for (const [label, service] of Object.entries(ADDRESSES)) await page.getByLabel(label).fill(`/proxy/${region}/${service}`);
  await enterToken(page, emulator.config.token, emulator.config.project_id);
  await expect(page.getByRole("heading", { name: "Session in hand" })).toBeVisible();
}

/** The four stations; the id of the restore point. */
export async function walk(page) {
  const id = await beginRun(page);
  await expect(station(page, "Verified").getByText(SAVED)).toBeVisible();
  return id;
}
