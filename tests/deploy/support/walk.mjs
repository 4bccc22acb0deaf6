// Sign in at the page as config.json sets it up, and the walkthrough to a restore point that is there.
import { expect } from "@playwright/test";
import { beginRun, station, SAVED } from "../../e2e/support/protect.mjs";

/** The four stations; the id of the restore point. */
export async function walk(page) {
  const id = await beginRun(page);
  await expect(station(page, "Verified").getByText(SAVED)).toBeVisible();
  return id;
}
