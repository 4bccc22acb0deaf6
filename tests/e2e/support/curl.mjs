// Commands that the page gives to copy, run as a person would.
import { spawnSync } from "node:child_process";
import { expect } from "@playwright/test";

/** Presses a button that copies; answers what the clipboard holds then. */
export async function copy(page, button) {
  await page.evaluate(() => navigator.clipboard.writeText(""));
  await button.click();
  const read = () => page.evaluate(() => navigator.clipboard.readText());
  await expect.poll(read).not.toBe("");
  return read();
}

/** Runs a command in a shell, with the token where the command expects it; gives the answer. */
export function run(command, token) {
  const done = spawnSync("sh", ["-c", command], { env: { PATH: process.env.PATH, TOKEN: token }, encoding: "utf8" });
  expect(done.stderr).toBe("");
  expect(done.status).toBe(0);
  return JSON.parse(done.stdout);
}
